"""SQLite's write-ahead log of the journal: what it has, and who else wrote into it."""
