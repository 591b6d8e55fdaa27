"""Base of every table of a description."""

from __future__ import annotations

import msgspec


class DescriptionTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a description: frozen, and unknown keys are errors."""
