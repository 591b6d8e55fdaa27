"""The command palette: any field, command or recent contact by a few letters."""
