"""Sheet with what a pasted text would change."""
