"""Connects the window to its view-models."""
