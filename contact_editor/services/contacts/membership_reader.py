"""Reads what a contact has in collections with requests of their own."""

from __future__ import annotations

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.values import UnreadReason, UnreadValue
from contact_editor.providers.codecs.memberships import read_elements, with_elements
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts.api.api_client import ApiClient
from contact_editor.services.contacts.api.progress import ProgressCallback

KEY_ERRORS = (errors.KeyRefused, errors.CredentialError)


_REASONS: tuple[tuple[type[Exception], UnreadReason], ...] = (
    (errors.NoAccess, UnreadReason.NO_ACCESS),
    (errors.NotFound, UnreadReason.NOT_FOUND),
    (errors.TooManyRequests, UnreadReason.RATE_LIMIT),
    (errors.ConnectError, UnreadReason.NOT_REACHED),
    (errors.OutcomeUnknown, UnreadReason.NO_ANSWER),
    (errors.InvalidResponse, UnreadReason.NOT_UNDERSTOOD),
    (ValueError, UnreadReason.NOT_UNDERSTOOD),
)
"""The first match counts."""


def unread(error: Exception) -> UnreadValue:
    """Return the value of a field that could not be read because of an error."""
    found = (reason for kind, reason in _REASONS if isinstance(error, kind))
    return UnreadValue(str(error), reason=next(found, UnreadReason.REFUSED))


async def with_memberships(
    provider: Provider, calls: ApiClient, contact: ContactSnapshot, on_progress: ProgressCallback
) -> ContactSnapshot:
    """Return the contact with all its elements: one request for each collection.

    A collection that cannot be read becomes an `UnreadValue`: the rest of the contact can be used.
    Raises an error of the key, with which nothing else can be read either.
    """
    for field in provider.fields:
        read = field.calls.read if field.calls else None
        if read is None:
            continue
        try:
            answer = await calls.read(read, on_progress=on_progress, id=contact.reference.id)
            value, links = read_elements(read, answer.body)
        except KEY_ERRORS:
            raise
        except errors.ServiceError as error:
            value, links = unread(error), {}
        contact = with_elements(contact, field.key, value, links)
    return contact
