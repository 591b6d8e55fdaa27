"""Diagnostics and support pages."""
