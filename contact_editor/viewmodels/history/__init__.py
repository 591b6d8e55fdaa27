"""The journal's contents in the window: drafts, recent contacts and saves."""
