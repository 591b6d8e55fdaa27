"""Keys and proxy passwords: the OS keyring, its errors, the header that carries a key."""
