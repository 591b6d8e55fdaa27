"""A running check of a connection, and its texts."""
