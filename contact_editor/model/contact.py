"""A contact as the provider last told us."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

import msgspec

from contact_editor.model.values import ABSENT, Json, Value


class ContactReference(NamedTuple):
    """Says which contact is meant: by its id, by its email, or by both."""

    id: int | str | None = None
    email: str | None = None

    def __str__(self) -> str:
        return " ".join(str(part) for part in (self.id, self.email) if part is not None)


class ContactSnapshot(msgspec.Struct, frozen=True, kw_only=True):
    """A contact as the provider last told us, with every key that it sent, known or not."""

    reference: ContactReference
    values: Mapping[str, Value]
    """Field key to value, for each described field; `ABSENT` where the provider sent no key."""
    unknown: Mapping[str, Json]
    """Key to JSON, for each key that the description does not know; as they came."""
    sensitive: frozenset[str]
    """Keys that are never shown, logged, copied or exported."""
    read_at: datetime
    """When it was read, in UTC."""

    def value(self, key: str) -> Value:
        return self.values.get(key, ABSENT)

    def __repr__(self) -> str:
        # A contact in a log or an exception's text would be personal data where none belongs.
        return f"<ContactSnapshot with {len(self.values)} fields>"
