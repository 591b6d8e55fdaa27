"""The saves in the database: appended to a chain, looked up, searched, forgotten."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable

from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.drafts import contact_key
from contact_editor.services.journal.history import chain
from contact_editor.services.journal.history.save_record import (
    SaveRecord,
    dump_record,
    load_record,
    search_text,
)
from contact_editor.services.journal.intents import finish_intent

_SHORTEST_INDEXED = 3
"""Characters; the index contains trigrams."""
_BATCH = 500


def append_save(db: JournalConnection, record: SaveRecord) -> None:
    """Append a save to the chain."""
    salt, content = secrets.token_bytes(16), dump_record(record)
    save_id, account, contact, email = chain.columns_of(record)
    sequence = chain.append(db, record.at, salt, content)
    db.execute(
        "INSERT INTO save_content (sequence, salt, content, id, at, account, contact, email)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (sequence, salt, content, save_id, record.at, account, contact, email),
    )
    db.execute("INSERT INTO save_text (rowid, text) VALUES (?, ?)", (sequence, search_text(record)))


def finish_save(
    db: JournalConnection, record: SaveRecord, *, is_known: bool, is_kept: bool = True
) -> None:
    """Append a save; its intent stays open while its outcome is not known."""
    if is_kept:
        append_save(db, record)
    if is_known:
        finish_intent(db, record.id)


def saves_of(db: JournalConnection, account: str, contact_id: int | str | None) -> list[SaveRecord]:
    """Return the latest record of each save of a contact, newest first."""
    rows = db.execute(
        "SELECT content FROM save_content WHERE account = ? AND contact = ? ORDER BY sequence DESC",
        (account, contact_key(contact_id)),
    )
    latest: dict[str, SaveRecord] = {}
    for (content,) in rows:
        record = load_record(content)
        latest.setdefault(record.id, record)
    return sorted(latest.values(), key=lambda record: record.at, reverse=True)


def search_saves(
    db: JournalConnection, text: str = "", *, limit: int = 100, before: int | None = None
) -> list[tuple[int, SaveRecord]]:
    """Return the saves that contain all words of a text, newest first, with their sequences."""
    words = text.split()
    indexed = [word for word in words if len(word) >= _SHORTEST_INDEXED]
    short = [word.casefold() for word in words if len(word) < _SHORTEST_INDEXED]
    conditions = ["c.sequence < ?"]
    values: list[int | str] = [before if before is not None else 1 << 62]
    source = "save_content c"
    if indexed:
        source = "save_text t JOIN save_content c ON c.sequence = t.rowid"
        conditions.append("save_text MATCH ?")
        values.append(" AND ".join('"' + word.replace('"', '""') + '"' for word in indexed))
    for word in short:
        # Matches the stored JSON; matches that are only part of its syntax are removed below.
        conditions.append("instr(lower(CAST(c.content AS TEXT)), ?) > 0")
        values.append(json.dumps(word)[1:-1])
    order = "t.rowid" if indexed else "c.sequence"
    rows = db.execute(
        f"SELECT c.sequence, c.content FROM {source} WHERE {' AND '.join(conditions)}"
        f" ORDER BY {order} DESC",
        values,
    )
    found: list[tuple[int, SaveRecord]] = []
    for sequence, content in rows:
        record = load_record(content)
        if all(word in search_text(record).casefold() for word in short):
            found.append((sequence, record))
            if len(found) == limit:
                break
    return found


def count_saves(db: JournalConnection) -> int:
    ((count,),) = db.execute("SELECT count(*) FROM save_content")
    return int(count)


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
        chain.bury(db, sequence)
