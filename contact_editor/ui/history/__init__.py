"""The journal in the window: earlier drafts, saves, all changes."""
