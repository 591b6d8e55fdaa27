"""The page of the open contact: its header, form and field rows."""
