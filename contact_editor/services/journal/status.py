"""How the journal is doing, and what can go wrong with it.

JournalUnavailable            nothing can be written; the reason says why
├── JournalLocked             the keyring is locked
├── NoKeyring                 there is none, or it refuses
├── JournalKeyMissing         the keyring has no key for a database that exists
├── JournalDamaged            what is on disk is no database, or is broken
├── JournalTooNew             written by a later version of this program
├── JournalBusy               another process holds it
└── JournalDiskError          the folder or the disk refuses; disk full, read-only, gone
"""

from __future__ import annotations

import enum
from typing import NamedTuple


class JournalUnavailable(Exception):
    """The journal on disk cannot be used; `str()` says why, in plain words."""


class JournalLocked(JournalUnavailable):
    pass


class NoKeyring(JournalUnavailable):
    pass


class JournalKeyMissing(JournalUnavailable):
    pass


class JournalDamaged(JournalUnavailable):
    pass


class JournalTooNew(JournalUnavailable):
    pass


class JournalBusy(JournalUnavailable):
    pass


class JournalDiskError(JournalUnavailable):
    pass


class JournalState(enum.Enum):
    """Where what is journalled goes."""

    OPENING = enum.auto()  # status unknown; in memory until it is open
    ON_DISK = enum.auto()
    LOCKED = enum.auto()  # in memory, until the keyring is unlocked
    MEMORY = enum.auto()  # in memory: no keyring, or not wanted
    KEY_MISSING = enum.auto()  # in memory: the database is there, its key is not
    FAILING = enum.auto()  # in memory, and tried again with each write


class JournalStatus(NamedTuple):
    """What the journal is doing, and why if it is not on disk."""

    state: JournalState
    reason: str = ""
    """Why it is not on disk, in plain words."""
    put_aside: str = ""
    """Why an older database was put aside when this one was opened; empty if none was."""
    salvaged: int = 0
    """How many entries were read out of it."""

    @property
    def is_on_disk(self) -> bool:
        return self.state is JournalState.ON_DISK
