"""What the window is about, without a window."""
