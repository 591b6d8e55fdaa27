"""Connections: their file, what the administrator set, base URLs, configuration folders."""
