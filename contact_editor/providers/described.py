"""What every table of a description has in common."""

from __future__ import annotations

import msgspec


class Described(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a description: frozen, and an unknown key is a fault."""
