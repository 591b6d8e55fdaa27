"""The saves of the journal: their chain, their search, their export."""
