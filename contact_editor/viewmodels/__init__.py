"""State and logic of the window, without widgets."""
