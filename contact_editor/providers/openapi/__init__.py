"""Derives a description, and the questions that remain, from a provider's OpenAPI 3 file."""
