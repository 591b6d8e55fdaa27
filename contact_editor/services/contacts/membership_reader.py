"""Reads what a contact has in collections with requests of their own."""

from __future__ import annotations

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.values import UnreadValue
from contact_editor.providers.codecs.memberships import read_elements, with_elements
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts.api.api_client import ApiClient
from contact_editor.services.contacts.api.progress import ProgressCallback


async def with_memberships(
    provider: Provider, calls: ApiClient, contact: ContactSnapshot, on_progress: ProgressCallback
) -> ContactSnapshot:
    """Return the contact with all its elements: one request for each collection.

    A collection that the key may not read, or that is not there, becomes an `UnreadValue`.
    """
    for field in provider.fields:
        read = field.calls.read if field.calls else None
        if read is None:
            continue
        try:
            answer = await calls.read(read, on_progress=on_progress, id=contact.reference.id)
            value, links = read_elements(read, answer.body)
        except (errors.NoAccess, errors.NotFound) as error:
            value, links = UnreadValue(str(error)), {}
        contact = with_elements(contact, field.key, value, links)
    return contact
