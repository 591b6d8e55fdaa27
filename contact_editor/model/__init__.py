"""What a contact is, and what an edit to it is. Standard library and msgspec only."""
