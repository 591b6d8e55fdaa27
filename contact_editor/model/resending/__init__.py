"""Unedited values that a save sends: doubts about them, and what is known."""
