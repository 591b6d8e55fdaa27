"""The open contact: search, draft, undo, and what is remembered per account."""
