"""Finds the save of unknown outcome of a contact that could not be read again."""

from __future__ import annotations

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.model.email_addresses import same_email
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.messages.message import Message
from contact_editor.viewmodels.messages.receipts.unread_save import UnreadSave


def unread_save(
    through: OpenConnection, reference: ContactReference, failure: Message | None
) -> UnreadSave | None:
    """Return the save of unknown outcome of a contact; None if it has none."""
    session, provider = through.session, through.provider
    meant = _meant(through, reference)
    if meant is None:
        return None
    contact_id = meant.snapshot.reference.id
    sent = meant.changes(provider.fields)
    kept = session.drafts.get(contact_id, meant).changes(provider.fields)
    title = session.titles.get(contact_id) or title_of(provider, meant.snapshot)
    later = tuple(change for change in kept if change not in sent)
    return UnreadSave(through.account, contact_id, title, sent, later, failure)


def _meant(through: OpenConnection, reference: ContactReference) -> Draft | None:
    """Return what the last save of a contact meant to store, if its outcome is unknown.

    By email it is the contact that had the address, or that the save was to give it to.
    """
    unknown = through.session.unknown_writes
    email = reference.email
    if reference.id is not None or not email:
        return unknown.get(reference.id)
    latest_first = reversed(tuple(unknown.values()))
    return next((draft for draft in latest_first if _has_address(through, draft, email)), None)


def _has_address(through: OpenConnection, draft: Draft, email: str) -> bool:
    known = draft.snapshot.reference.email, draft.value(through.provider.identity.email)
    return any(isinstance(each, str) and same_email(each, email) for each in known)
