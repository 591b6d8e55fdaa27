"""The open contacts: those in tabs, and closed ones whose save is still being checked."""
