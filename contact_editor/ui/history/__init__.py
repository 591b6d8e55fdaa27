"""What the user sees of the journal: drafts of earlier, saves, all changes."""
