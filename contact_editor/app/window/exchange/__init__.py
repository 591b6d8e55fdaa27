"""What goes to other programs and comes from them: the clipboard and the browser."""
