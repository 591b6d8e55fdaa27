"""The dialog that adds a connection."""
