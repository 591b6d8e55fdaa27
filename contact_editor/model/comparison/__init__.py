"""What reads before and after a save show besides the fields."""
