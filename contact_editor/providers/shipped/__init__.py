"""Descriptions that ship, parsed when they are first used."""
