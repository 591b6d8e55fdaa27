"""Modes of the program that run on a terminal, without a window."""
