"""The cards of the form: columns, sections and their rows."""
