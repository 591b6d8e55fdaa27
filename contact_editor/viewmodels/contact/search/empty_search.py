"""A search that found no contact."""

from __future__ import annotations

import enum
from datetime import datetime
from typing import NamedTuple

from contact_editor.services.connections.connection import Connection


class SearchKind(enum.Enum):
    """What was searched for."""

    ID = enum.auto()
    EMAIL = enum.auto()
    NAME = enum.auto()


class EmptySearch(NamedTuple):
    """What was searched for, where, and when."""

    text: str
    """Exactly what the provider was asked for."""
    by: SearchKind
    connection: Connection
    address: str
    """The host that answered."""
    at: datetime
    seconds: float
    """How long the answer took."""
    is_proven: bool
    """Whether a contact was found on this connection before: its address is right."""
    closed_title: str = ""
    """The contact that was closed for the search; empty if there was none."""
    keeps_edits: bool = False
    """Whether unsaved changes to that one are kept."""
    is_saving: bool = False
    """Whether that one was being saved."""
