"""What is journalled of the window: drafts, recent contacts, saves; and how it comes back."""
