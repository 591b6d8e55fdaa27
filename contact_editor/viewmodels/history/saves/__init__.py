"""The saves that the journal knows of: what became of each, and those that were interrupted."""
