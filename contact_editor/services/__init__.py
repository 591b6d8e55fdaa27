"""Talks to the world: providers, the keyring, files. Never Qt."""
