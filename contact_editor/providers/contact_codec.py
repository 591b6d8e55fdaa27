"""Between the JSON of a contact and a snapshot of it, both ways."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.values import ABSENT, Json
from contact_editor.providers.codecs import decode_value
from contact_editor.providers.description import Provider


def decode_contact(
    provider: Provider, wire: Json, read_at: datetime | None = None
) -> ContactSnapshot:
    """Makes a snapshot of a contact's JSON object.

    Raises `ValueError` where the answer is no contact: not an object, or without a usable id.
    """
    if not isinstance(wire, dict):
        raise ValueError("the answer is no contact: it is not a JSON object")
    values = {
        field.key: decode_value(field, wire[field.key]) if field.key in wire else ABSENT
        for field in provider.fields
    }
    email = values[provider.identity.email]
    return ContactSnapshot(
        reference=ContactReference(
            _id_of(provider, wire), email if isinstance(email, str) else None
        ),
        values=values,
        unknown={key: value for key, value in wire.items() if key not in values},
        sensitive=frozenset(field.key for field in provider.fields if field.sensitive),
        read_at=read_at or datetime.now(UTC),
    )


def _id_of(provider: Provider, wire: dict[str, Any]) -> int | str:
    key = provider.identity.key
    given = wire.get(key)
    number = provider.identity.kind == "whole-number"
    wanted = int if number else str
    # In a path, dots would lead away from the contact.
    if type(given) is not wanted or given in ("", ".", ".."):
        kind = "whole number" if number else "text"
        raise ValueError(f"the answer is no contact: `{key}` is missing or no {kind}")
    return given
