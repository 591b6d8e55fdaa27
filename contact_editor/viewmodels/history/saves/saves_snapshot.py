"""What was read of the saves in the journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.history.edition import Edition, edition_of
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.services.journal.history.saves import saves_of
from contact_editor.services.journal.history.search import Found
from contact_editor.viewmodels.history.saves.undone_saves import effective_undos


class SavesSnapshot(NamedTuple):
    """The saves that a search finds, and what undid them, which the search may not find."""

    edition: Edition
    found: Found
    undone: dict[str, SaveRecord]


def read_saves(
    db: JournalConnection, search: Callable[[JournalConnection], Found]
) -> SavesSnapshot:
    """Run a search."""
    # First: what is written meanwhile is read with the next search.
    edition, found = edition_of(db), search(db)
    undone: dict[str, SaveRecord] = {}
    for account, contact_id in {(record.account, record.contact_id) for _, record in found}:
        undone |= effective_undos(saves_of(db, account, contact_id))
    return SavesSnapshot(edition, found, undone)
