"""Opens the encrypted database, and maps SQLite's errors to the journal's."""

from __future__ import annotations

import hmac
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from contact_editor.services.journal.schema import migrate
from contact_editor.services.journal.status import (
    JournalBusy,
    JournalDamaged,
    JournalDiskError,
)
from contact_editor.services.private_files import make_private_file

_BUSY_TIMEOUT_MS = 2_000
_LOCK_TIMEOUT_MS = 10_000
_CIPHER = "chacha20"
"""ChaCha20 with a Poly1305 tag on each page: a changed page is noticed when it is read."""
_MAX_CHECKED_BYTES = 8_000_000
_DISK_ERRORS = (
    apsw.FullError, apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError, apsw.PermissionsError,
    apsw.NoLFSError,
)  # fmt: skip


class JournalConnection(apsw.Connection):
    """A connection to a journal, with the key that authenticates its chain of saves."""

    chain_key = b""


def open_database(path: Path, key: bytes, *, is_network: bool = False) -> JournalConnection:
    """Open or create the database, with its tables at this version.

    Raises `JournalDamaged` (also with a wrong key), `JournalTooNew`, `JournalBusy` or
    `JournalDiskError`; then nothing was changed.
    """
    with translated_errors():
        # SQLite would create it readable for others; its other files get the same permissions.
        make_private_file(path)
        db = connect(path, key)
        try:
            if is_network:
                # WAL needs shared memory, which network file systems do not support.
                db.pragma("locking_mode", "EXCLUSIVE")
                db.pragma("journal_mode", "DELETE")
            else:
                db.pragma("journal_mode", "WAL")
            check(db, path)
            migrate(db)
        except BaseException:
            db.close()
            raise
    return db


def connect(path: Path, key: bytes) -> JournalConnection:
    """Open an existing database; the first read fails if the key is wrong."""
    db = JournalConnection(str(path))
    # Derived and not stored, so that no row can be forged through SQL.
    db.chain_key = hmac.digest(key, b"chain of saves", "sha256")
    db.set_busy_timeout(_BUSY_TIMEOUT_MS)
    db.pragma("cipher", _CIPHER)
    db.pragma("key", f"raw:{key.hex()}")
    db.pragma("temp_store", "MEMORY")
    db.pragma("synchronous", "FULL")
    db.pragma("secure_delete", True)
    db.pragma("trusted_schema", False)
    if sys.platform == "darwin":
        db.pragma("fullfsync", True)
        db.pragma("checkpoint_fullfsync", True)
    return db


def memory_database() -> JournalConnection:
    """Return a database in memory."""
    db = JournalConnection(":memory:")
    db.chain_key = secrets.token_bytes(32)
    db.pragma("temp_store", "MEMORY")
    migrate(db)
    return db


@contextmanager
def exclusive(lock: Path) -> Iterator[None]:
    """Hold an inter-process lock, which is released when the process ends."""
    with translated_errors():
        make_private_file(lock)
        db = apsw.Connection(str(lock))
        db.set_busy_timeout(_LOCK_TIMEOUT_MS)
    try:
        with translated_errors():
            db.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        db.close()


@contextmanager
def translated_errors() -> Iterator[None]:
    """Map SQLite's errors to the journal's, without the SQL statement."""
    try:
        yield
        return
    except (apsw.NotADBError, apsw.CorruptError):
        raised: Exception = JournalDamaged("it is damaged, or has a different key")
    except (apsw.BusyError, apsw.LockedError):
        raised = JournalBusy("another process is using it")
    except _DISK_ERRORS as error:
        raised = JournalDiskError(_REASONS.get(type(error), str(error)))
    except OSError as error:
        raised = JournalDiskError(error.strerror or type(error).__name__)
    raise raised


_REASONS: dict[type[Exception], str] = {
    apsw.FullError: "the disk is full",
    apsw.ReadOnlyError: "its folder or file is read-only",
    apsw.CantOpenError: "its file cannot be opened or created",
}


def check(db: apsw.Connection, path: Path) -> None:
    """Read every page of a small database once; in a large one, damage is found on access."""
    if path.stat().st_size > _MAX_CHECKED_BYTES:
        db.pragma("schema_version")
    elif db.pragma("quick_check", 1) != "ok":
        raise apsw.CorruptError("quick_check")
