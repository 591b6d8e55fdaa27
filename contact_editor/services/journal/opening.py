"""Opens the journal of this machine: finds or creates its database and key, puts unusable
databases aside, removes expired entries."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from contact_editor.services.journal import drafts
from contact_editor.services.journal.database import (
    JournalConnection,
    exclusive,
    open_database,
    translated_errors,
)
from contact_editor.services.journal.entries.open_tabs import expire_tabs
from contact_editor.services.journal.history import saves
from contact_editor.services.journal.journal_key import JournalKeys
from contact_editor.services.journal.location import JournalLocation, file_id
from contact_editor.services.journal.recovery import (
    Rows,
    expired_asides,
    put_aside,
    restore_rows,
    salvage,
)
from contact_editor.services.journal.schema import write_transaction
from contact_editor.services.journal.status import (
    JournalDamaged,
    JournalTooNew,
    JournalUnavailable,
)
from contact_editor.services.private_files import make_private_folder, restrict_file

DEFAULT_RETENTION_S = 90 * 86_400.0
"""Default retention of saves."""
Clock = Callable[[], float]


class OpenedJournal(NamedTuple):
    """An open database, and how it was opened."""

    db: JournalConnection
    path: Path
    key: bytes
    put_aside: str = ""
    """Why an older database was put aside; empty if none was."""
    salvaged: int = 0
    file: int | None = None
    """What the system knows the file by; None where that is not reliable."""

    def missing(self) -> str:
        """Return why the file is no longer the one that was opened; empty if it is."""
        if not self.path.exists():
            return "its file was removed"
        return "its file was replaced" if self.is_replaced() else ""

    def is_replaced(self) -> bool:
        """Return whether something else is in the place of the file, such as a restored copy."""
        return self.file is not None and self.path.exists() and self.file != file_id(self.path)

    def __repr__(self) -> str:
        return f"OpenedJournal({str(self.path)!r}, …, {self.put_aside!r}, {self.salvaged})"


def open_journal(
    location: JournalLocation, keys: JournalKeys, *, may_prompt: bool = False,
    clock: Clock = time.time, retention_s: float = DEFAULT_RETENTION_S,
    draft_retention_s: float = DEFAULT_RETENTION_S,
) -> OpenedJournal:  # fmt: skip
    """Open or create the journal of this machine. Blocks; raises `JournalUnavailable`."""
    with translated_errors():
        make_private_folder(location.folder)
        for file in location.folder.iterdir():
            # An earlier version left its permissions to the system.
            restrict_file(file)
        existing = location.existing()
        if existing is None:
            # Two programs that start at the same time would create two keys.
            with exclusive(location.lock):
                existing = location.existing()
                if existing is None:
                    return _created(location, keys, may_prompt)
        opened = _opened(location, keys, *existing, may_prompt, clock)
        with write_transaction(opened.db):
            now = clock()
            drafts.expire(opened.db, now)
            expire_tabs(opened.db, now)
            drafts.expire_drafts(opened.db, now, draft_retention_s)
            saves.expire_saves(opened.db, now, retention_s)
        remove_keys(keys, expired_asides(location, now))
    return opened


def _opened(
    location: JournalLocation, keys: JournalKeys, journal_id: str, path: Path, may_prompt: bool,
    clock: Clock,
) -> OpenedJournal:  # fmt: skip
    key = keys.read(journal_id, may_prompt=may_prompt)
    try:
        if path.is_dir():
            raise JournalDamaged("a folder is in its place")
        db = open_database(path, key, is_network=location.is_network)
        return OpenedJournal(db, path, key, file=location.file_id(path))
    except (JournalDamaged, JournalTooNew) as error:
        reason, rows = str(error), salvage(path, key)
    with exclusive(location.lock):
        if path.exists():
            put_aside(path, int(clock()))
        return _created(location, keys, may_prompt, reason, rows)


def _created(
    location: JournalLocation, keys: JournalKeys, may_prompt: bool, reason: str = "",
    rows: Rows | None = None,
) -> OpenedJournal:  # fmt: skip
    journal_id, key = keys.create(may_prompt=may_prompt)
    path = location.database(journal_id)
    db = open_database(path, key, is_network=location.is_network)
    count = restore_rows(db, rows) if rows else 0
    return OpenedJournal(db, path, key, reason, count, location.file_id(path))


def remove_keys(keys: JournalKeys, journal_ids: Iterable[str]) -> None:
    """Remove the keys of removed databases."""
    for journal_id in journal_ids:
        try:
            keys.remove(journal_id)
        except JournalUnavailable:
            # It is no longer needed.
            continue
