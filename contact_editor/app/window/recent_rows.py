"""Rows of the start page for the recent contacts of a connection."""

from __future__ import annotations

from collections.abc import Iterable

from contact_editor.translation import tr
from contact_editor.ui.pages.contact_list import ContactRow
from contact_editor.viewmodels.contact.session_memory import AccountSession, Recent
from contact_editor.viewmodels.messages.record_text import moment_text


def recent_rows(session: AccountSession) -> list[ContactRow]:
    """Return a row per recent contact, latest first, with its number of unsaved changes."""
    return contact_rows(session, session.recent)


def contact_rows(session: AccountSession, contacts: Iterable[Recent]) -> list[ContactRow]:
    """Return a row per contact that was opened before, with its number of unsaved changes."""
    return [
        ContactRow(
            one.title,
            one.reference.email or "",
            str(one.reference.id),
            # Those that are pinned have less room, and are not sorted by it.
            when=moment_text(one.opened_at) if one.opened_at and not one.is_pinned else "",
            note=unsaved_note(session, one.reference.id),
            is_pinned=one.is_pinned,
        )
        for one in contacts
    ]


def unsaved_note(session: AccountSession, contact_id: object) -> str:
    """Return how many unsaved changes of a contact are kept; empty if there are none."""
    draft = session.drafts.get(contact_id)
    count = len(draft.edits) if draft else 0
    if count == 0:
        return ""
    return tr("{n} unsaved changes", "", count).format(n=count)
