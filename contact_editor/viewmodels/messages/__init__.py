"""Texts for errors, receipts, values and progress."""
