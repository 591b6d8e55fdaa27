"""What the window shows of a keyring that is locked."""
