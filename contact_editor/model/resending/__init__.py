"""Values that a save sends although nobody edited them: what is in doubt, what is known."""
