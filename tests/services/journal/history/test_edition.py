"""Every save that is written or removed is another edition; a draft is none."""

from __future__ import annotations

from contact_editor.services.journal.database import memory_database
from contact_editor.services.journal.drafts import put_draft
from contact_editor.services.journal.history.edition import edition_of
from contact_editor.services.journal.history.saves import append_save, remove
from tests.services.journal.history.test_saves import record


def test_each_save_that_is_written_or_removed_is_another_edition() -> None:
    db = memory_database()
    seen = [edition_of(db)]
    for number in (1, 2, 3):
        append_save(db, record(number))
        seen.append(edition_of(db))
    ((first, last),) = db.execute("SELECT min(sequence), max(sequence) FROM save_content")
    remove(db, [first])
    seen.append(edition_of(db))
    remove(db, [last])
    append_save(db, record(4))
    seen.append(edition_of(db))
    assert len(set(seen)) == len(seen)


def test_a_draft_is_no_other_edition() -> None:
    db = memory_database()
    append_save(db, record(1))
    before = edition_of(db)
    put_draft(db, "account", 1, b"draft", 2.0)
    assert edition_of(db) == before
