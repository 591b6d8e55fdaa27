"""Progress that a running request reports to its caller."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import TypeAlias

import msgspec

from contact_editor.services import errors


class RetryDelay(msgspec.Struct, frozen=True):
    """A delay before a read is retried; reported again each second."""

    seconds: float
    """Seconds left."""
    reason: errors.ServiceError


class PageProgress(msgspec.Struct, frozen=True):
    """Progress of a search through all contacts; `total` is None if unknown."""

    contacts: int
    total: int | None


class SaveProgress(msgspec.Struct, frozen=True):
    """A save of several requests is about to send one of them."""

    number: int
    total: int
    is_stopping: bool = False
    """It is the last one: the user has stopped the save."""


class WaitingFor(enum.Enum):
    """What the request is waiting for."""

    KEYRING = enum.auto()
    """Its prompt may be open."""
    PROVIDER = enum.auto()
    CHANGE = enum.auto()
    """The write was refused because the contact had changed, but reads don't show that yet."""


Progress: TypeAlias = PageProgress | RetryDelay | SaveProgress | WaitingFor


ProgressCallback: TypeAlias = Callable[[Progress], None]
"""Called with the progress, on the network thread."""


def ignore_progress(_: Progress) -> None:
    """Do nothing: the default `ProgressCallback`."""


def raise_on_retry(progress: Progress) -> None:
    """Raise the error instead of retrying, so that the result of a test shows it."""
    if isinstance(progress, RetryDelay):
        raise progress.reason
