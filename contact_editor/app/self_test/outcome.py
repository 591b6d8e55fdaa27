"""The exception for a failed part of the self-test."""

from __future__ import annotations


class PartFailed(Exception):
    """A part failed; the text says how."""
