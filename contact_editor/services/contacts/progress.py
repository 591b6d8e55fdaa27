"""What a running request reports to its caller."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import TypeAlias

import msgspec

from contact_editor.services import errors


class RetryDelay(msgspec.Struct, frozen=True):
    """A pause before a read is tried again; told anew each second."""

    seconds: float
    """How many are left of it."""
    reason: errors.ServiceError


class PageProgress(msgspec.Struct, frozen=True):
    """How far a search through all contacts has come; `total` is None where nobody knows."""

    contacts: int
    total: int | None


class WaitingFor(enum.Enum):
    """Who is being waited for."""

    KEYRING = enum.auto()
    """Perhaps its prompt is open."""
    PROVIDER = enum.auto()


Progress: TypeAlias = PageProgress | RetryDelay | WaitingFor


ProgressCallback: TypeAlias = Callable[[Progress], None]
"""Hears of progress, on the network's thread."""


def ignore_progress(_: Progress) -> None:
    """Hears of progress and does nothing about it."""
