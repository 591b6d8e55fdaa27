"""How a part of the self-test fails."""

from __future__ import annotations


class PartFailed(Exception):
    """A part does not do what it should; the text says what it did."""
