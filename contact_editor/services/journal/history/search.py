"""Searches saves by words, connection, outcome and time, newest first.

The index contains trigrams. A word of three characters or more is a phrase of trigrams; a shorter
one is searched in the newest saves first, then by all trigrams that begin with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import apsw

from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.history.save_record import (
    SaveRecord,
    readable_record,
    search_text,
)

_SHORTEST_INDEXED = 3
"""Characters."""
_NEWEST = 500
"""Number of saves read for a short word before the index is used."""
_MAX_TRIGRAMS = 400
"""With more trigrams, the index costs more than reading the saves."""
_STEPS_BETWEEN_LOOKS = 10_000
_LAST = 1 << 62

Found = list[tuple[int, SaveRecord]]


class SaveQuery(NamedTuple):
    """The words and filters of a search; empty ones restrict nothing."""

    text: str = ""
    connection: str = ""
    outcome: str = ""
    since: float | None = None
    """Unix seconds."""
    until: float | None = None


def search_saves(
    db: JournalConnection, query: SaveQuery | str = "", *, limit: int = 100,
    before: int | None = None, is_cancelled: Callable[[], bool] = lambda: False,
) -> Found:  # fmt: skip
    """Return saves with all words of a query, newest first, with their sequences.

    Only the latest record of each save is returned. `before` continues an earlier search; a
    cancelled search returns nothing.
    """
    query = SaveQuery(query) if isinstance(query, str) else query
    db.set_progress_handler(is_cancelled, _STEPS_BETWEEN_LOOKS)
    try:
        return _search(db, query, limit, _LAST if before is None else before)
    except apsw.InterruptError:
        return []
    finally:
        db.set_progress_handler(None)


def count_saves(db: JournalConnection) -> int:
    ((count,),) = db.execute("SELECT count(DISTINCT id) FROM save_content")
    return int(count)


def connections_of(db: JournalConnection) -> list[str]:
    """Return the connections that have saves, in the order of their names."""
    found, name = [], ""
    # From one to the next through the index: there are few of them, and many saves.
    while row := db.execute(
        "SELECT connection FROM save_content WHERE connection > ? ORDER BY connection LIMIT 1",
        (name,),
    ).fetchone():
        name = str(row[0])
        found.append(name)
    return found


def _search(db: JournalConnection, query: SaveQuery, limit: int, before: int) -> Found:
    words = query.text.casefold().split()
    short = [word for word in words if len(word) < _SHORTEST_INDEXED]
    phrases = [_quoted(word) for word in words if len(word) >= _SHORTEST_INDEXED]
    if not short:
        return _found(db, query, phrases, words, limit, before)
    found: Found = []
    if not phrases:
        after = _nth_sequence(db, before)
        newest = query._replace(text="")
        found = _found(db, newest, [], short, limit, before, after)
        if len(found) >= limit or after == 0:
            return found
        before = after + 1
    trigrams = [_trigrams(db, word) for word in short]
    if all(trigrams):
        phrases += [f"({' OR '.join(map(_quoted, each))})" for each in trigrams if each != [""]]
        found += _found(db, query, phrases, short, limit - len(found), before)
    return found


def _found(
    db: JournalConnection, query: SaveQuery, phrases: list[str], words: list[str], limit: int,
    before: int, after: int = 0,
) -> Found:  # fmt: skip
    """Return the saves that the index and the filters find, as far as they have all words."""
    found: Found = []
    for sequence, content in _rows(db, query, phrases, before, after):
        record = readable_record(content)
        if record is None:
            continue
        text = search_text(record).casefold()
        if all(word in text for word in words):
            found.append((sequence, record))
            if len(found) == limit:
                break
    return found


def _rows(
    db: JournalConnection, query: SaveQuery, phrases: list[str], before: int, after: int
) -> Iterator[tuple[int, bytes]]:
    conditions = [
        "c.sequence < ? AND c.sequence > ?",
        "NOT EXISTS (SELECT 1 FROM save_content n WHERE n.id = c.id AND n.sequence > c.sequence)",
    ]
    values: list[Any] = [before, after]
    source = "save_content c"
    if phrases:
        source = "save_text t JOIN save_content c ON c.sequence = t.rowid"
        conditions.append("save_text MATCH ?")
        values.append(" AND ".join(phrases))
    for condition, value in (
        ("c.connection = ?", query.connection), ("c.outcome = ?", query.outcome),
        ("c.at >= ?", query.since), ("c.at < ?", query.until),
    ):  # fmt: skip
        if value:
            conditions.append(condition)
            values.append(value)
    order = "t.rowid" if phrases else "c.sequence"
    rows: Any = db.execute(
        f"SELECT c.sequence, c.content FROM {source} WHERE {' AND '.join(conditions)}"
        f" ORDER BY {order} DESC",
        values,
    )
    yield from rows


def _nth_sequence(db: JournalConnection, before: int) -> int:
    """Return the sequence behind the newest saves; 0 if there are no more than those."""
    row = db.execute(
        "SELECT sequence FROM save_content WHERE sequence < ? ORDER BY sequence DESC"
        " LIMIT 1 OFFSET ?",
        (before, _NEWEST),
    ).fetchone()
    return int(row[0]) if row else 0


def _trigrams(db: JournalConnection, word: str) -> list[str]:
    """Return the indexed trigrams that begin with a short word; one empty text for too many."""
    db.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.save_words"
        " USING fts5vocab('main', 'save_text', 'row')"
    )
    rows = db.execute(
        "SELECT term FROM temp.save_words WHERE term >= ? AND term < ? LIMIT ?",
        (word, word + "\U0010ffff", _MAX_TRIGRAMS + 1),
    )
    found = [str(term) for (term,) in rows]
    return found if len(found) <= _MAX_TRIGRAMS else [""]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
