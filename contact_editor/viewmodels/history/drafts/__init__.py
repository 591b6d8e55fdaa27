"""Drafts of earlier sessions, and the contacts that they are merged into."""
