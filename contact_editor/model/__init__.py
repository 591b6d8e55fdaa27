"""Contacts and edits. Uses only the standard library, msgspec and idna."""
