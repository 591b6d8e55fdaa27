"""What a contact is, and what an edit to it is. Standard library, msgspec and idna only."""
