"""Messages about the program itself: its start and its crashes."""
