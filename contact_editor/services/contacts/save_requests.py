"""The requests of a save, in the order in which they are sent."""

from __future__ import annotations

from contact_editor.model.draft import Draft
from contact_editor.model.resending.known_values import Resending
from contact_editor.model.values import ABSENT
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import ProposedRequest


def save_requests(
    gateway: Gateway, draft: Draft, resending: Resending
) -> tuple[ProposedRequest, ...]:
    """Return the requests that save a draft; empty if nothing changed.

    The contact's own comes first, then one for each element: removals, then additions.
    """
    changes = draft.changes(gateway.provider.fields)
    own = tuple(change for change in changes if change.field.calls is None)
    elements = [change for change in changes if change.field.calls is not None]
    requests = [ProposedRequest(gateway.update_request(draft, resending), own)] if own else []
    # Removals first: where the number of elements is limited, an addition needs the room.
    for change in sorted(elements, key=lambda change: change.after is not ABSENT):
        requests.append(ProposedRequest(gateway.membership_request(draft, change), (change,)))
    return tuple(requests)
