"""What the program costs, each time measured beside something that does the same and no more."""
