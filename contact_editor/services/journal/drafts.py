"""Drafts and recent contacts in the database, per account."""

from __future__ import annotations

import json
from typing import NamedTuple

import apsw

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.services.journal.draft_codec import (
    StoredDraft,
    dump_draft,
    edits_digest,
    load_draft,
)

MAX_RECENT = 50
LIFETIME_S = 90 * 86_400
"""Drafts, intents and recent contacts older than this are removed."""


class StoredRecent(NamedTuple):
    """A recently opened or pinned contact."""

    reference: ContactReference
    title: str
    opened_at: float
    is_pinned: bool


class AccountEntries(NamedTuple):
    """The journal's entries of one account."""

    drafts: list[StoredDraft]
    """The last edited first."""
    recent: list[StoredRecent]
    """The last opened first."""


def contact_key(contact_id: int | str | None) -> str:
    """Return a text for an id; 1 and "1" have different texts."""
    return json.dumps(contact_id)


def put_draft(
    db: apsw.Connection, account: str, contact_id: int | str | None, content: bytes, now: float,
    session: str = "",
) -> None:  # fmt: skip
    """Store a draft, replacing the one that this session stored before.

    A draft of another session that this one has not adopted is kept separately.
    """
    _keep_other(db, account, contact_id, session)
    db.execute(
        "INSERT INTO draft (account, contact, changed_at, content, session) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET changed_at = excluded.changed_at, content = excluded.content",
        (account, contact_key(contact_id), now, content, session),
    )


def write_draft(
    db: apsw.Connection, account: str, draft: Draft, title: str, connection: str, now: float,
    session: str, former: Draft | None = None,
) -> None:  # fmt: skip
    """Store the edits of a contact; they replace `former`, which this session has stored."""
    _delete_displaced(db, account, former, session)
    content = dump_draft(draft, title, connection)
    put_draft(db, account, draft.snapshot.reference.id, content, now, session)


def delete_draft(
    db: apsw.Connection, account: str, contact_id: int | str | None, session: str,
    former: Draft | None = None,
) -> None:  # fmt: skip
    """Remove the draft of a contact, if this session has stored or adopted it."""
    _delete_displaced(db, account, former, session)
    db.execute(
        "DELETE FROM draft WHERE account = ? AND contact = ? AND session = ?",
        (account, contact_key(contact_id), session),
    )


def _delete_displaced(
    db: apsw.Connection, account: str, former: Draft | None, session: str
) -> None:
    """Remove a draft of this session that another window has put aside for its own."""
    if former is not None:
        db.execute(
            "DELETE FROM draft WHERE account = ? AND contact = ? AND session = ?",
            (account, aside_key(former), session),
        )


def adopt_drafts(
    db: apsw.Connection, account: str, taken: list[tuple[int | str | None, float]], session: str
) -> None:
    """Record that a session has adopted drafts (id and time of change): it may replace them."""
    db.executemany(
        "UPDATE draft SET session = ? WHERE account = ? AND contact = ? AND changed_at = ?",
        [(session, account, contact_key(contact_id), at) for contact_id, at in taken],
    )


def _keep_other(
    db: apsw.Connection, account: str, contact_id: int | str | None, session: str
) -> None:
    """Keep the draft of another session separate from the one to be stored."""
    key = contact_key(contact_id)
    row = db.execute(
        "SELECT content, changed_at FROM draft WHERE account = ? AND contact = ? AND session <> ?",
        (account, key, session),
    ).fetchone()
    if row is not None:
        stored = _loaded(*row)
        apart = aside_key(stored.draft) if stored else f"{key} {row[1]}"
        db.execute(
            "UPDATE OR REPLACE draft SET contact = ? WHERE account = ? AND contact = ?",
            (apart, account, key),
        )


def put_aside(
    db: apsw.Connection, account: str, draft: Draft, title: str, connection: str, now: float,
    session: str = "",
) -> None:  # fmt: skip
    """Store a draft separately from that of the contact that has the same id now."""
    db.execute(
        "INSERT INTO draft (account, contact, changed_at, content, session) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        (account, aside_key(draft), now, dump_draft(draft, title, connection), session),
    )


def delete_aside(db: apsw.Connection, account: str, draft: Draft) -> None:
    db.execute("DELETE FROM draft WHERE account = ? AND contact = ?", (account, aside_key(draft)))


def delete_all_drafts(db: apsw.Connection, account: str, contact_id: int | str | None) -> None:
    """Remove the draft of a contact, and those of others that had its id."""
    db.execute(
        "DELETE FROM draft WHERE account = ?1 AND"
        " (contact = ?2 OR substr(contact, 1, length(?2) + 1) = ?2 || ' ')",
        (account, contact_key(contact_id)),
    )


def aside_key(draft: Draft) -> str:
    """Return a text for a draft that was put aside; other edits of the same read have another."""
    snapshot = draft.snapshot
    key = contact_key(snapshot.reference.id)
    return f"{key} {snapshot.read_at.isoformat()} {edits_digest(draft)}"


def drafts_of(db: apsw.Connection, account: str, but: str | None = None) -> list[StoredDraft]:
    """Return the drafts of an account, last edited first; damaged ones are skipped.

    `but`: a session, whose own drafts are left out.
    """
    rows = db.execute(
        "SELECT content, changed_at FROM draft WHERE account = ?1 AND (?2 IS NULL OR session <> ?2)"
        " ORDER BY changed_at DESC",
        (account, but),
    )
    return [stored for row in rows if (stored := _loaded(*row)) is not None]


def _loaded(content: bytes, changed_at: float) -> StoredDraft | None:
    try:
        return load_draft(content, changed_at)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def put_recent(
    db: apsw.Connection, account: str, reference: ContactReference, title: str, now: float
) -> None:
    """Record that a contact was opened; the oldest unpinned ones are dropped."""
    db.execute(
        "INSERT INTO recent (account, contact, email, title, opened_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET email = excluded.email, title = excluded.title,"
        " opened_at = excluded.opened_at",
        (account, contact_key(reference.id), reference.email, title, now),
    )
    db.execute(
        "DELETE FROM recent WHERE account = ?1 AND NOT is_pinned AND contact NOT IN (SELECT contact"
        " FROM recent WHERE account = ?1 AND NOT is_pinned ORDER BY opened_at DESC LIMIT ?2)",
        (account, MAX_RECENT),
    )


def set_pinned(
    db: apsw.Connection, account: str, reference: ContactReference, title: str, pinned: bool,
    now: float,
) -> None:  # fmt: skip
    """Pin or unpin a contact, which need not be among the recent ones."""
    db.execute(
        "INSERT INTO recent (account, contact, email, title, opened_at, is_pinned)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET is_pinned = excluded.is_pinned",
        (account, contact_key(reference.id), reference.email, title, now, int(pinned)),
    )


def recent_of(db: apsw.Connection, account: str) -> list[StoredRecent]:
    """Return the contacts of an account, the last opened first."""
    rows = db.execute(
        "SELECT contact, email, title, opened_at, is_pinned FROM recent WHERE account = ?"
        " ORDER BY opened_at DESC",
        (account,),
    )
    return [
        StoredRecent(ContactReference(json.loads(contact), email), title, opened_at, bool(pinned))
        for contact, email, title, opened_at, pinned in rows
    ]


def expire_drafts(
    db: apsw.Connection, now: float, retention_s: float, but: str | None = None
) -> None:
    """Remove the drafts that were last changed longer ago, except those of the session `but`."""
    db.execute(
        "DELETE FROM draft WHERE changed_at < ? AND session IS NOT ?", (now - retention_s, but)
    )


def expire(db: apsw.Connection, now: float) -> None:
    """Remove other old entries; the contact of an old intent was not opened for as long."""
    db.execute("DELETE FROM intent WHERE begun_at < ?", (now - LIFETIME_S,))
    db.execute("DELETE FROM recent WHERE NOT is_pinned AND opened_at < ?", (now - LIFETIME_S,))


def entries_of(db: apsw.Connection, account: str, session: str | None = None) -> AccountEntries:
    """Return the entries of an account, without the drafts that `session` itself has stored."""
    return AccountEntries(drafts_of(db, account, but=session), recent_of(db, account))
