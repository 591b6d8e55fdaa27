"""Finds the save of unknown outcome of a contact that could not be read again."""

from __future__ import annotations

from contact_editor.model.contact import ContactReference
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.messages.message import Message
from contact_editor.viewmodels.messages.receipts.unread_save import UnreadSave


def unread_save(
    through: OpenConnection, reference: ContactReference, failure: Message | None
) -> UnreadSave | None:
    """Return the save of unknown outcome of a contact; None if it has none."""
    session, provider = through.session, through.provider
    meant = session.unknown_writes.get(reference.id)
    if meant is None:
        return None
    sent = meant.changes(provider.fields)
    kept = session.drafts.get(reference.id, meant).changes(provider.fields)
    title = session.titles.get(reference.id) or title_of(provider, meant.snapshot)
    later = tuple(change for change in kept if change not in sent)
    return UnreadSave(through.account, reference.id, title, sent, later, failure)
