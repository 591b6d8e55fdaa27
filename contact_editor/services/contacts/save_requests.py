"""The requests of a save, in the order in which they are sent."""

from __future__ import annotations

from contact_editor.model.draft import Draft
from contact_editor.model.resending.known_values import Resending
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import ProposedRequest


def save_requests(
    gateway: Gateway, draft: Draft, resending: Resending
) -> tuple[ProposedRequest, ...]:
    """Return the requests that save a draft; empty if nothing changed."""
    changes = draft.changes(gateway.provider.fields)
    if not changes:
        return ()
    return (ProposedRequest(gateway.update_request(draft, resending), changes),)
