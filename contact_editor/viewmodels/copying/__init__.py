"""What is copied of a contact for other programs; never a sensitive field."""
