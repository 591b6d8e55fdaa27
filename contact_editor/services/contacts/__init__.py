"""Contacts of one connection: find, read, write, and save."""
