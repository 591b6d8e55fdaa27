"""Parts of the message about the result of a save."""
