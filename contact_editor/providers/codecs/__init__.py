"""Conversion between the JSON of a provider and the values of a contact."""
