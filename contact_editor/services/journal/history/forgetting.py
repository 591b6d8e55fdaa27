"""Removes everything of one contact from the database."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import apsw

from contact_editor.model.email_addresses import email_key
from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.drafts import contact_key
from contact_editor.services.journal.history.save_record import SaveRecord, readable_record
from contact_editor.services.journal.history.saves import remove


def forget_contact(
    db: JournalConnection, account: str, contact_id: int | str | None, emails: Iterable[str] = ()
) -> int:
    """Remove everything about a contact, by its id and every email that it is known to have had.

    Of other contacts with one of these emails, saves, recent entries and tabs are removed, not
    drafts.
    Return how many saves were removed; each leaves a tombstone in the chain.
    """
    key = contact_key(contact_id)
    known = {email_key(email) for email in emails if email} | _stored_emails(db, account, key)
    known = _earlier_and_later(_records(db, account, key), known)
    sequences = set(_sequences(db, account, "contact = ?", key))
    for email in known:
        sequences.update(_sequences(db, account, "email = ?", email))
    remove(db, sequences)
    for table in ("draft", "intent"):
        # Also those that were put aside under its id.
        db.execute(
            f"DELETE FROM {table} WHERE account = ?1 AND"
            " (contact = ?2 OR substr(contact, 1, length(?2) + 1) = ?2 || ' ')",
            (account, key),
        )
    # They may hold the name of a property that only this contact had; saves prove them again.
    db.execute("DELETE FROM proven_facts WHERE account = ?", (account,))
    for table in ("recent", "open_tab"):
        rows: list[Any] = db.execute(
            f"SELECT contact, email FROM {table} WHERE account = ?", (account,)
        ).fetchall()
        gone = [
            (account, contact)
            for contact, email in rows
            if contact == key or email_key(email or "") in known
        ]
        db.executemany(f"DELETE FROM {table} WHERE account = ? AND contact = ?", gone)
    return len(sequences)


def _records(db: apsw.Connection, account: str, key: str) -> list[SaveRecord]:
    rows = db.execute(
        "SELECT content FROM save_content WHERE account = ? AND contact = ?", (account, key)
    )
    return [record for (content,) in rows if (record := readable_record(content)) is not None]


def _stored_emails(db: apsw.Connection, account: str, key: str) -> set[str]:
    found = set()
    for table in ("save_content", "recent"):
        rows = db.execute(
            f"SELECT DISTINCT email FROM {table} WHERE account = ? AND contact = ?", (account, key)
        )
        found |= {email_key(email) for (email,) in rows if email}
    return found


def _earlier_and_later(records: list[SaveRecord], known: set[str]) -> set[str]:
    """Add the emails that replaced known ones in saves, and those that known ones replaced."""
    pairs = {
        frozenset(email_key(value) for value in (change.before, change.after, change.found))
        for record in records
        for change in record.changes
        if all(isinstance(v, str) and "@" in v for v in (change.before, change.after, change.found))
    }
    while linked := {pair for pair in pairs if pair & known and not pair <= known}:
        known = known.union(*linked)
    return known


def _sequences(db: apsw.Connection, account: str, condition: str, value: str) -> list[int]:
    rows = db.execute(
        f"SELECT sequence FROM save_content WHERE account = ? AND {condition}", (account, value)
    )
    return [sequence for (sequence,) in rows]
