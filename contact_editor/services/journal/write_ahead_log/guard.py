"""Notices that something else has written into the journal's write-ahead log."""

from __future__ import annotations

import contextlib
from pathlib import Path

import apsw

from contact_editor.services.journal.database import JournalConnection, check, connect
from contact_editor.services.journal.recovery import TABLES
from contact_editor.services.journal.status import JournalDamaged


class LogGuard:
    """Compares the log's size and time with those after the last own write.

    SQLite itself reads a page of the log once, and later copies it into the database as it is.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path, self._key = path, key
        self._log = path.with_name(f"{path.name}-wal")
        self._seen = self._stamp()

    def note(self) -> None:
        """Take the log as it is: this process has written it."""
        self._seen = self._stamp()

    def verify(self, db: JournalConnection) -> None:
        """Raise `JournalDamaged` if the log was changed, and cannot be read any more."""
        if self._stamp() == self._seen:
            return
        try:
            # Not through `db`, which has in memory what may be lost in the file.
            other = connect(self._path, self._key)
            try:
                check(other, self._path)
                for table in TABLES:
                    for _ in other.execute(f"SELECT * FROM {table}"):
                        # Each page is read; a journal of years is not kept in memory.
                        pass
            finally:
                stay_as_it_is(other)
                other.close(True)
        except (apsw.BusyError, apsw.LockedError):
            return
        except apsw.Error:
            raise JournalDamaged("another program wrote into its log, or removed it") from None
        with contextlib.suppress(apsw.Error):
            # A frame's header is read only after a crash: it may be damaged all the same.
            db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        self.note()

    def _stamp(self) -> tuple[int, int] | None:
        try:
            found = self._log.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size


def stay_as_it_is(db: JournalConnection) -> None:
    """Let the connection close without copying the log into the database."""
    db.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
