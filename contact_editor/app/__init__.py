"""Builds the objects, connects them, and runs a mode: window, diagnostics, self-test."""
