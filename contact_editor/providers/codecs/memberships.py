"""Elements of a contact that are read, added and removed by requests of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.field_transport import MembershipRead
from contact_editor.model.json_text import has_lone_surrogate
from contact_editor.model.values import (
    MAX_ELEMENTS,
    Json,
    UnexpectedValue,
    UnreadReason,
    UnreadValue,
    Value,
)
from contact_editor.providers.places import value_at

Links = Mapping[Any, str | int]
"""Element to what removes it."""


def read_elements(read: MembershipRead, body: Json) -> tuple[Value, Links]:
    """Return the elements in a response, and their links.

    They are an `UnreadValue` if the list is not complete, and an `UnexpectedValue` if it is not
    understood.
    """
    items = value_at(body, read.items)
    links: dict[Any, str | int] = {}
    for item in items if isinstance(items, list) else ():
        element = value_at(item, read.element)
        link = value_at(item, read.link) if read.link else element
        if not (_is_name(element) and _is_name(link)):
            return UnexpectedValue(items), {}
        links[element] = link
    more = value_at(body, read.more) if read.more else None
    goes_on = isinstance(more, str | int | dict) and more not in ("", 0, {})
    if not isinstance(items, list):
        return UnexpectedValue(None), {}
    if goes_on or len(links) > MAX_ELEMENTS:
        reason = UnreadReason.ONLY_A_PART
        return UnreadValue("only a part was sent", tuple(links), reason), {}
    return tuple(links), links


def with_elements(
    contact: ContactSnapshot, key: str, value: Value, links: Links
) -> ContactSnapshot:
    """Return the contact with the elements that a request of their own showed."""
    wire = replace(contact.wire, links={**contact.wire.links, key: links})
    return replace(contact, values={**contact.values, key: value}, wire=wire)


def _is_name(value: Json) -> bool:
    # Not isinstance: true is not an id.
    return type(value) in (str, int) and value != "" and not has_lone_surrogate(value)
