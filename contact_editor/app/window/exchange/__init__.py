"""Exchange with other programs: the clipboard and the browser."""
