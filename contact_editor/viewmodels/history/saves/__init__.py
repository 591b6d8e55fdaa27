"""The saves in the journal: their outcomes, and interrupted ones."""
