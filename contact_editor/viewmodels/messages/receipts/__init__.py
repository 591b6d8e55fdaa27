"""Parts of the message that says what became of a save."""
