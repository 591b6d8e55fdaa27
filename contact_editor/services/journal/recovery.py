"""Recovery from an unusable database: salvages rows and puts the file aside."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import apsw

from contact_editor.services.journal.database import connect, translated_errors
from contact_editor.services.journal.location import JournalLocation, aside_name, files_of

TABLES = ("draft", "intent", "recent", "proven_facts", "open_tab")
"""Tables to salvage. Not the saves: outside of their chain they prove nothing."""
_ASIDE_LIFETIME_S = 90 * 86_400

Rows = dict[str, list[dict[str, object]]]


def salvage(path: Path, key: bytes) -> Rows:
    """Return the rows that can still be read, by table; empty if there are none."""
    if not path.exists():
        return {}
    with contextlib.suppress(apsw.Error, OSError):
        db = connect(path, key)
        try:
            return rows_of(db)
        finally:
            # Forced: an error would lose the rows.
            db.close(True)
    return {}


def rows_of(db: apsw.Connection) -> Rows:
    """Return the rows of a database that can still be read, by table."""
    rows: Rows = {}
    with contextlib.suppress(apsw.Error, OSError):
        for table in TABLES:
            rows[table] = list(_readable_rows(db, table))
    return {table: found for table, found in rows.items() if found}


def restore_rows(db: apsw.Connection, rows: Rows) -> int:
    """Insert salvaged rows into a new database; return how many were accepted."""
    count = 0
    for table, found in rows.items():
        known = {str(row[1]) for row in db.execute(f"PRAGMA table_info({table})")}
        for row in found:
            columns = [name for name in row if name in known]
            marks = ", ".join("?" * len(columns))
            with contextlib.suppress(apsw.Error):
                db.execute(
                    f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})",
                    tuple(row[name] for name in columns),
                )
                count += db.changes()
    return count


@translated_errors()
def put_aside(path: Path, seconds: int) -> None:
    """Rename a database and its other files; overwrites nothing. Raises `JournalDiskError`."""
    while aside_name(path, seconds).exists():
        seconds += 1
    for file in reversed(files_of(path)):
        file.rename(aside_name(file, seconds))


def expired_asides(
    location: JournalLocation, now: float, lifetime_s: float = _ASIDE_LIFETIME_S
) -> set[str]:
    """Remove databases that were put aside long ago; return the ids of their keys.

    A file with a time in the future was put aside while the clock was wrong: it stays.
    """
    removed: set[str] = set()
    kept: set[str] = set()
    for file, seconds in location.put_aside().items():
        old = now - seconds > lifetime_s
        if old:
            with contextlib.suppress(OSError):
                file.unlink()
        (removed if old and not file.exists() else kept).add(location.id_of(file))
    return removed - kept


def _readable_rows(db: apsw.Connection, table: str) -> Iterator[dict[str, object]]:
    """Read forwards up to a damaged page, then backwards from the end."""
    try:
        columns = [str(row[1]) for row in db.execute(f"PRAGMA table_info({table})")]
    except apsw.Error:
        return
    seen: set[tuple[object, ...]] = set()
    for order in ("ASC", "DESC"):
        with contextlib.suppress(apsw.Error):
            for row in db.execute(f"SELECT * FROM {table} ORDER BY 1 {order}"):
                if row[:2] in seen and order == "DESC":
                    continue
                seen.add(row[:2])
                yield dict(zip(columns, row, strict=True))
