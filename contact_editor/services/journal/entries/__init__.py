"""Entries of the journal beside drafts and saves."""
