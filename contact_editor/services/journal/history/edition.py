"""Whether there are other saves in the journal than those that were read."""

from __future__ import annotations

from typing import NamedTuple

from contact_editor.services.journal.database import JournalConnection


class Edition(NamedTuple):
    """Changes with each save that any process writes to the journal or removes from it.

    Not SQLite's own counters: those change with each edit that is kept as a draft.
    """

    last_id: str
    last_sequence: int
    records: int


def edition_of(db: JournalConnection) -> Edition:
    """Return the edition of the saves in the journal."""
    last = db.execute(
        "SELECT id, sequence FROM save_content ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    ((count,),) = db.execute("SELECT count(*) FROM save_content")
    return Edition(last[0], last[1], count) if last is not None else Edition("", 0, 0)
