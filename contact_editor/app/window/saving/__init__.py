"""What the window shows of a save after its sheets are closed."""
