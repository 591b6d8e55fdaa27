"""The dialog and pages for connections and their keys."""
