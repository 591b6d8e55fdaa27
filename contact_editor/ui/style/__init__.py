"""Colours, theme and widget style."""
