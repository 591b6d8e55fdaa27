"""The saves in the database: appended to a chain, looked up, searched, forgotten."""

from __future__ import annotations

import secrets
from collections.abc import Iterable

from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.drafts import contact_key
from contact_editor.services.journal.history import chain
from contact_editor.services.journal.history.save_record import (
    SaveRecord,
    dump_record,
    readable_record,
    search_text,
)
from contact_editor.services.journal.intents import finish_intent

_BATCH = 500


def append_save(db: JournalConnection, record: SaveRecord) -> None:
    """Append a save to the chain."""
    salt, content = secrets.token_bytes(16), dump_record(record)
    sequence = chain.append(db, record.at, salt, content)
    db.execute(
        "INSERT INTO save_content (sequence, salt, content, at, id, account, contact, email,"
        " connection, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (sequence, salt, content, record.at, *chain.columns_of(record)),
    )
    db.execute(
        "INSERT INTO save_text (rowid, text) VALUES (?, ?)",
        (sequence, search_text(record).casefold()),
    )


def finish_save(
    db: JournalConnection, record: SaveRecord, *, is_known: bool, is_kept: bool = True
) -> None:
    """Append a save; its intent stays open while its outcome is not known."""
    if is_kept:
        append_save(db, record)
    if is_known:
        finish_intent(db, record.id)


def give_up_save(db: JournalConnection, record: SaveRecord, *, is_kept: bool = True) -> None:
    """Finish the intent of a save whose outcome stays unknown; what was recorded of it stays."""
    recorded = db.execute("SELECT 1 FROM save_content WHERE id = ?", (record.id,)).fetchone()
    finish_save(db, record, is_known=True, is_kept=is_kept and recorded is None)


def saves_of(db: JournalConnection, account: str, contact_id: int | str | None) -> list[SaveRecord]:
    """Return the latest record of each save of a contact, newest first."""
    rows = db.execute(
        "SELECT content FROM save_content WHERE account = ? AND contact = ? ORDER BY sequence DESC",
        (account, contact_key(contact_id)),
    )
    latest: dict[str, SaveRecord] = {}
    for (content,) in rows:
        if (record := readable_record(content)) is not None:
            latest.setdefault(record.id, record)
    return sorted(latest.values(), key=lambda record: record.at, reverse=True)


def expire_saves(db: JournalConnection, now: float, retention_s: float) -> None:
    """Remove the saves that are older than the retention; all of them if it is 0."""
    before = now - retention_s if retention_s else float("inf")
    while _expire_batch(db, before):
        pass


def _expire_batch(db: JournalConnection, before: float) -> int:
    rows = db.execute("SELECT sequence FROM save_content WHERE at < ? LIMIT ?", (before, _BATCH))
    sequences = {sequence for (sequence,) in rows}
    remove(db, sequences)
    return len(sequences)


def remove(db: JournalConnection, sequences: Iterable[int]) -> None:
    """Remove contents and salts, and leave tombstones."""
    for sequence in sequences:
        db.execute("DELETE FROM save_text WHERE rowid = ?", (sequence,))
        db.execute("DELETE FROM save_content WHERE sequence = ?", (sequence,))
        chain.add_tombstone(db, sequence)
