"""Pages of the window beside the contact: start, matches, shortcuts, settings."""
