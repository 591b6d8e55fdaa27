"""The keys of the actions: the user's own, and those that none of them may take."""
