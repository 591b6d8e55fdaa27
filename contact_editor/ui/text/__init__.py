"""Text helpers for display: differences, invisible characters."""
