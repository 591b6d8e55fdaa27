"""Contacts of one connection: find, read, write, and the save that puts these together."""
