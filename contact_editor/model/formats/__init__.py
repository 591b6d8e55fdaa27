"""Formats that other programs read and write: CSV and vCard."""
