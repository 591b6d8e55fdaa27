"""What the journal has in the place of entries that a verification found changed or missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.history.save_record import SaveRecord, readable_record

MOST_ENTRIES = 1_000
"""Entries that are read; there may be as many as saves."""


class DamagedEntry(NamedTuple):
    """The place of an entry, and what is there now."""

    sequence: int
    is_missing: bool
    """Nothing of a save is there any more."""
    record: SaveRecord | None
    """What is there, if it can still be read; it may have been changed and proves nothing."""
    after: float | None
    """When the last save before it was made, in Unix seconds; None if there is none."""
    before: float | None
    """When the first save after it was made."""


def damaged_entries(db: JournalConnection, sequences: Sequence[int]) -> tuple[DamagedEntry, ...]:
    """Return what is in the place of each of these entries, the newest first."""
    newest = sorted(sequences, reverse=True)[:MOST_ENTRIES]
    return tuple(_entry(db, sequence) for sequence in newest)


def _entry(db: JournalConnection, sequence: int) -> DamagedEntry:
    row = db.execute("SELECT content FROM save_content WHERE sequence = ?", (sequence,)).fetchone()
    content: Any = row[0] if row else None
    record = readable_record(content) if isinstance(content, bytes) else None
    return DamagedEntry(
        sequence, content is None, record,
        _time(db, "sequence < ? ORDER BY sequence DESC", sequence),
        _time(db, "sequence > ? ORDER BY sequence", sequence),
    )  # fmt: skip


def _time(db: JournalConnection, condition: str, sequence: int) -> float | None:
    row = db.execute(
        f"SELECT at FROM save_header WHERE {condition} LIMIT 1", (sequence,)
    ).fetchone()
    found = row[0] if row else None
    return float(found) if isinstance(found, float | int) and 0 < found < 1 << 33 else None
