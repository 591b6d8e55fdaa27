"""Status of the journal, and its errors.

JournalUnavailable            nothing can be written to disk
├── JournalLocked             the keyring is locked
├── NoKeyring                 there is none
├── KeyringAccessRefused            there is one, which does not do what it is asked
├── JournalKeyMissing         the keyring has no key for a database that exists
├── JournalDamaged            the file is not a database, or is damaged
├── JournalTooNew             written by a later version of this program
├── JournalBusy               another process uses it
└── JournalDiskError          disk full, read-only or missing
"""

from __future__ import annotations

import enum
from typing import NamedTuple


class LockCause(enum.Enum):
    """Why the keyring does not hand out the key of the journal."""

    NONE = enum.auto()  # it does, or it is about something else
    LOCKED = enum.auto()  # it is locked, and was not asked to be unlocked
    DISMISSED = enum.auto()  # the user dismissed its prompt
    TIMED_OUT = enum.auto()
    REFUSED = enum.auto()


class JournalUnavailable(Exception):
    """The journal on disk cannot be used; `str()` says why, in plain words."""

    cause = LockCause.NONE


class JournalLocked(JournalUnavailable):
    def __init__(self, reason: str, cause: LockCause = LockCause.LOCKED) -> None:
        super().__init__(reason)
        self.cause = cause


class NoKeyring(JournalUnavailable):
    pass


class KeyringAccessRefused(JournalUnavailable):
    cause = LockCause.REFUSED


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
    """Where journal entries are stored."""

    OPENING = enum.auto()  # status unknown; in memory until it is open
    ON_DISK = enum.auto()
    LOCKED = enum.auto()  # in memory, until the keyring is unlocked
    MEMORY = enum.auto()  # in memory: the keyring or the file cannot be used, or not wanted
    NO_KEYRING = enum.auto()  # in memory: there is no keyring
    KEY_MISSING = enum.auto()  # in memory: the database exists, its key does not
    FAILING = enum.auto()  # in memory; each write tries again


class JournalLoss(enum.Enum):
    """What became of an earlier database that cannot be used."""

    NONE = enum.auto()  # nothing, or it was put aside
    WRITTEN_AGAIN = enum.auto()  # its file was removed while it was open: it has everything again
    LAST_WRITES = enum.auto()  # its log was damaged while the program was closed
    REMOVED = enum.auto()  # its file was removed while the program was closed


class JournalStatus(NamedTuple):
    """State of the journal, and the reason if it is not on disk."""

    state: JournalState
    reason: str = ""
    """Why it is not on disk, in plain words."""
    put_aside: str = ""
    """Why an older database was put aside when this one was opened; empty if none was."""
    salvaged: int = 0
    """Number of entries that were recovered from it."""
    dropped: str = ""
    """The kinds of errors for which entries could not be stored; the others are."""
    cause: LockCause = LockCause.NONE
    loss: JournalLoss = JournalLoss.NONE
    folder: str = ""
    """Where the journal is; empty in practice mode."""

    @property
    def is_on_disk(self) -> bool:
        return self.state is JournalState.ON_DISK


def status_after(error: JournalUnavailable) -> JournalStatus:
    """Return the status that an error leaves the journal with."""
    return JournalStatus(state_after(error), str(error), cause=error.cause)


def state_after(error: JournalUnavailable) -> JournalState:
    """Return the state that an error leaves the journal in."""
    if isinstance(error, JournalKeyMissing):
        return JournalState.KEY_MISSING
    if isinstance(error, JournalLocked):
        return JournalState.LOCKED
    if isinstance(error, NoKeyring):
        return JournalState.NO_KEYRING
    if isinstance(error, JournalDiskError | JournalBusy):
        return JournalState.FAILING
    return JournalState.MEMORY
