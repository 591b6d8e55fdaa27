"""Contact references and snapshots."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from contact_editor.model.values import ABSENT, Json, Value


class ContactReference(NamedTuple):
    """The id of a contact, its email address, or both."""

    id: int | str | None = None
    email: str | None = None

    def __str__(self) -> str:
        return " ".join(str(part) for part in (self.id, self.email) if part is not None)


class WireState(msgspec.Struct, frozen=True, kw_only=True):
    """What a write of a contact needs besides its values, as last read."""

    record: Mapping[str, Json] = {}
    """The contact's JSON object exactly as it was received."""
    version: str = ""
    """The ETag; empty if the provider has none."""
    objects: Mapping[str, Json] = {}
    """Place to object, whole, for each object that a write replaces as a whole."""
    links: Mapping[str, Mapping[Any, str | int]] = {}
    """Field key to element to what removes it, for collections with requests of their own."""

    def __repr__(self) -> str:
        # Without the record, which contains sensitive and personal data.
        return f"<WireState with {len(self.record)} keys>"


class ContactSnapshot(msgspec.Struct, frozen=True, kw_only=True):
    """A contact as last read from the provider, with every key that it sent, known or not."""

    reference: ContactReference
    values: Mapping[str, Value]
    """Field key to value, for each described field; `ABSENT` where the provider sent no key."""
    unknown: Mapping[str, Json]
    """Key to JSON, for each key that the description does not have; unchanged."""
    sensitive: frozenset[str]
    """Keys that are never shown, logged, copied or exported."""
    read_at: datetime
    """When it was read, in UTC."""
    wire: WireState = WireState()

    def value(self, key: str) -> Value:
        return self.values.get(key, ABSENT)

    def __repr__(self) -> str:
        # Without values, so that no personal data gets into a log or an exception's text.
        return f"<ContactSnapshot with {len(self.values)} fields>"


def with_value(contact: ContactSnapshot, key: str, value: Value) -> ContactSnapshot:
    """Return the contact with another value of one field."""
    return msgspec.structs.replace(contact, values={**contact.values, key: value})
