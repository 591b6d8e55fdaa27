"""I/O without Qt: providers, the keyring, files."""
