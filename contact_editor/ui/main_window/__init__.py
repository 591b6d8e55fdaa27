"""The main window and its bars, pages and dialogs."""
