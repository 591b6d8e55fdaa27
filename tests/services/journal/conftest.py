"""A journal in a folder of its own, with a keyring in memory at its edge."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from contact_editor.services import errors
from contact_editor.services.credentials.key_store import JournalSecret
from contact_editor.services.journal.journal import Journal
from contact_editor.services.journal.journal_key import JournalKeys
from contact_editor.services.journal.location import JournalLocation
from contact_editor.services.journal.status import JournalStatus
from tests.waiting import WAIT_LIMIT_S


class LockableStore:
    """A keyring in memory that may be locked; a prompt unlocks it."""

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}
        self.locked = False
        self.missing = False

    def is_locked(self) -> bool:
        if self.missing:
            raise errors.KeyringMissing("no keyring answers")
        return self.locked

    def get(self, connection: str, kept: JournalSecret) -> str | None:
        # As with a real one: the user is asked for the password first.
        self.locked = False
        return self.keys.get(connection)

    def put(self, connection: str, secret: str, kept: JournalSecret) -> None:
        self.keys[connection] = secret

    def remove(self, connection: str, kept: JournalSecret) -> None:
        self.keys.pop(connection, None)


class Open(Protocol):
    def __call__(self) -> Journal: ...


@pytest.fixture
def store() -> LockableStore:
    return LockableStore()


@pytest.fixture
def location(tmp_path: Path) -> JournalLocation:
    return JournalLocation(tmp_path / "journal", "0123456789ab")


@pytest.fixture
def opened(location: JournalLocation, store: LockableStore) -> Iterator[Open]:
    """Opens a journal each time, as a start of the program does."""
    journals: list[Journal] = []

    def open_one() -> Journal:
        journal = Journal(location, JournalKeys(store))
        journals.append(journal)
        open_now(journal)
        return journal

    yield open_one
    for journal in journals:
        journal.close()


def open_now(journal: Journal, *, may_prompt: bool = False) -> JournalStatus:
    return journal.open(may_prompt=may_prompt).result(WAIT_LIMIT_S)
