"""Editors of what is chosen: one option, or several lists or options."""
