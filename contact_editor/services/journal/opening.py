"""Opens the journal of this machine: finds or creates its database and key, puts unusable
databases aside, removes expired entries."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import apsw

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
    rows_of,
    salvage,
)
from contact_editor.services.journal.schema import write_transaction
from contact_editor.services.journal.status import (
    JournalDamaged,
    JournalLoss,
    JournalState,
    JournalStatus,
    JournalTooNew,
    JournalUnavailable,
)
from contact_editor.services.journal.write_ahead_log.frames import is_cut_short, written_frames
from contact_editor.services.journal.write_ahead_log.guard import LogGuard, stay_as_it_is
from contact_editor.services.private_files import (
    make_private_file,
    make_private_folder,
    restrict_file,
)

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
    loss: JournalLoss = JournalLoss.NONE
    log: LogGuard | None = None

    def status(self, damage: str, loss: JournalLoss) -> JournalStatus:
        """Return that it is on disk, and why and how it took the place of an earlier one."""
        reason = self.put_aside or damage
        return JournalStatus(JournalState.ON_DISK, "", reason, self.salvaged, loss=loss)

    def verify(self) -> None:
        """Raise `JournalDamaged` if its files are no longer as this process has written them."""
        if not self.path.exists():
            # Some systems keep writing to a removed file.
            raise JournalDamaged("its file was removed")
        if self.is_replaced():
            raise JournalDamaged("its file was replaced")
        if self.log is not None:
            self.log.verify(self.db)

    def note_log(self) -> None:
        if self.log is not None:
            self.log.note()

    def give_up(self) -> Rows:
        """Close it, and return what can still be read, in memory or on disk."""
        rows = rows_of(self.db)
        if not self.is_replaced():
            for table, found in salvage(self.path, self.key).items():
                rows.setdefault(table, []).extend(found)
        stay_as_it_is(self.db)
        self.db.close(True)
        return rows

    def write_again(self) -> bool:
        """Write a database whose file was removed once more; return whether that worked."""
        if self.path.exists():
            return False
        try:
            make_private_folder(self.path.parent)
            make_private_file(self.path)
            self.db.execute("VACUUM INTO ?", (str(self.path),))
        except (apsw.Error, OSError):
            with contextlib.suppress(OSError):
                self.path.unlink()
            return False
        stay_as_it_is(self.db)
        self.db.close(True)
        return True

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
                    is_lost = location.marker.exists()
                    made = _created(location, keys, may_prompt)
                    return made._replace(loss=JournalLoss.REMOVED) if is_lost else made
        opened = _opened(location, keys, *existing, may_prompt, clock)
        make_private_file(location.marker)
        with write_transaction(opened.db):
            now = clock()
            drafts.expire(opened.db, now)
            expire_tabs(opened.db, now)
            drafts.expire_drafts(opened.db, now, draft_retention_s)
            saves.expire_saves(opened.db, now, retention_s)
        remove_keys(keys, expired_asides(location, now))
        opened.note_log()
    return opened


def _opened(
    location: JournalLocation, keys: JournalKeys, journal_id: str, path: Path, may_prompt: bool,
    clock: Clock,
) -> OpenedJournal:  # fmt: skip
    key = keys.read(journal_id, may_prompt=may_prompt)
    try:
        if path.is_dir():
            raise JournalDamaged("a folder is in its place")
        written = written_frames(path)
        db = open_database(path, key, is_network=location.is_network)
        is_cut = not location.is_network and is_cut_short(db, path, written)
        return OpenedJournal(
            db, path, key, file=location.file_id(path), log=LogGuard(path, key),
            loss=JournalLoss.LAST_WRITES if is_cut else JournalLoss.NONE,
        )  # fmt: skip
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
    make_private_file(location.marker)
    log = LogGuard(path, key)
    return OpenedJournal(db, path, key, reason, count, location.file_id(path), log=log)


def remove_keys(keys: JournalKeys, journal_ids: Iterable[str]) -> None:
    """Remove the keys of removed databases."""
    for journal_id in journal_ids:
        try:
            keys.remove(journal_id)
        except JournalUnavailable:
            # It is no longer needed.
            continue
