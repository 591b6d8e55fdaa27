"""Searching for a contact: what was found, what was not, and what is similar."""
