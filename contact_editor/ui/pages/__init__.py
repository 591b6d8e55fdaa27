"""Pages of the window other than the contact: start, matches, shortcuts."""
