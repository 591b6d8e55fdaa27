"""The open tabs in the database, so that the next start opens them again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

import apsw

from contact_editor.model.contact import ContactReference
from contact_editor.services.journal.drafts import LIFETIME_S, contact_key


class StoredTab(NamedTuple):
    """The tab of a contact; of its values only the email and what its title is made of."""

    account: str
    connection: str
    """The name of the connection that it was opened through."""
    reference: ContactReference
    title: str
    is_shown: bool
    has_edits: bool = False
    """Whether there is a draft of the contact; it is read, but not stored with the tab."""


def put_tabs(db: apsw.Connection, tabs: Sequence[StoredTab], now: float) -> None:
    """Store the open tabs, in order, instead of those that were stored before."""
    db.execute("DELETE FROM open_tab")
    db.executemany(
        "INSERT OR IGNORE INTO open_tab (account, contact, place, email, title, connection,"
        " is_shown, stored_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                tab.account, contact_key(tab.reference.id), place, tab.reference.email, tab.title,
                tab.connection, int(tab.is_shown), now,
            )
            for place, tab in enumerate(tabs)
        ],
    )  # fmt: skip


def tabs_of(db: apsw.Connection) -> list[StoredTab]:
    """Return the tabs that were open last, in order."""
    rows = db.execute(
        "SELECT account, connection, contact, email, title, is_shown, EXISTS (SELECT 1 FROM draft"
        " WHERE draft.account = open_tab.account AND draft.contact = open_tab.contact)"
        " FROM open_tab ORDER BY place"
    )
    return [
        StoredTab(
            account,
            connection,
            ContactReference(json.loads(contact), email),
            title,
            bool(shown),
            bool(edited),
        )
        for account, connection, contact, email, title, shown, edited in rows
    ]


def expire_tabs(db: apsw.Connection, now: float) -> None:
    """Remove tabs that were stored as long ago as a draft may be."""
    db.execute("DELETE FROM open_tab WHERE stored_at < ?", (now - LIFETIME_S,))
