"""What was read of the saves in the journal, and whether there are others by now."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.services.journal.history.saves import saves_of
from contact_editor.services.journal.history.search import Found
from contact_editor.viewmodels.history.saves.undone_saves import effective_undos


class Edition(NamedTuple):
    """Changes with each save that any process writes to the journal or removes from it.

    Not SQLite's own counters: those change with each edit that is kept as a draft.
    """

    last_id: str
    last_sequence: int
    records: int


class SavesRead(NamedTuple):
    """The saves that a search finds, and what undid them, which the search may not find."""

    edition: Edition
    found: Found
    undone: dict[str, SaveRecord]


def edition_of(db: JournalConnection) -> Edition:
    """Return the edition of the saves in the journal."""
    last = db.execute(
        "SELECT id, sequence FROM save_content ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    ((count,),) = db.execute("SELECT count(*) FROM save_content")
    return Edition(last[0], last[1], count) if last is not None else Edition("", 0, 0)


def read_saves(db: JournalConnection, search: Callable[[JournalConnection], Found]) -> SavesRead:
    """Run a search."""
    # First: what is written meanwhile is read with the next search.
    edition, found = edition_of(db), search(db)
    undone: dict[str, SaveRecord] = {}
    for account, contact_id in {(record.account, record.contact_id) for _, record in found}:
        undone |= effective_undos(saves_of(db, account, contact_id))
    return SavesRead(edition, found, undone)
