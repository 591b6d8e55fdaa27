"""Intents: what a save is about to send, on disk before the read that precedes the write.

An intent is stored before that read and finished when the outcome is known. One that is still open
at the next start belongs to a save that was interrupted, such as by a power failure: the contact is
read and compared with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import Future
from typing import NamedTuple

import apsw

from contact_editor.model.draft import Draft
from contact_editor.services.journal.draft_codec import StoredDraft, dump_draft, load_draft
from contact_editor.services.journal.drafts import contact_key

TIMEOUT_S = 0.25


class OpenIntent(NamedTuple):
    """A save whose outcome was not journalled."""

    id: str
    meant: StoredDraft
    """The intended values; `changed_at` is when the save started."""


def begin_intent(
    db: apsw.Connection, intent_id: str, account: str, contact_id: int | str | None,
    content: bytes, now: float,
) -> None:  # fmt: skip
    db.execute(
        "INSERT OR REPLACE INTO intent (id, account, contact, begun_at, content)"
        " VALUES (?, ?, ?, ?, ?)",
        (intent_id, account, contact_key(contact_id), now, content),
    )


def begin_draft_intent(
    db: apsw.Connection, intent_id: str, account: str, draft: Draft, title: str, connection: str,
    now: float, note: Mapping[str, str],
) -> None:  # fmt: skip
    """Store what a save is about to send, and the user's notes."""
    content = dump_draft(draft, title, connection, note)
    begin_intent(db, intent_id, account, draft.snapshot.reference.id, content, now)


def finish_intent(db: apsw.Connection, intent_id: str) -> None:
    db.execute("DELETE FROM intent WHERE id = ?", (intent_id,))


def accounts_with_intents(db: apsw.Connection) -> list[str]:
    """Return the accounts with an open intent."""
    return [str(account) for (account,) in db.execute("SELECT DISTINCT account FROM intent")]


def open_intents(db: apsw.Connection, account: str) -> list[OpenIntent]:
    """Return the open intents of an account, oldest first; damaged ones are skipped."""
    rows = db.execute(
        "SELECT id, content, begun_at FROM intent WHERE account = ? ORDER BY begun_at", (account,)
    )
    found = []
    for intent_id, content, begun_at in rows:
        try:
            found.append(OpenIntent(intent_id, load_draft(content, begun_at)))
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
    return found


def last_of_each_contact(intents: Iterable[OpenIntent]) -> list[OpenIntent]:
    """Return the last save of each contact: a read cannot tell an earlier one from it."""
    return list({intent.meant.contact_id: intent for intent in intents}.values())


async def until_written(written: Future[bool]) -> bool:
    """Wait until an intent is on disk; False if it takes too long or is only in memory.

    A hanging journal never blocks a save.
    """
    import asyncio

    try:
        return await asyncio.wait_for(asyncio.wrap_future(written), TIMEOUT_S)
    except Exception:
        return False
