"""Between the JSON of a contact and a snapshot of it, both ways."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field
from contact_editor.model.values import ABSENT, Json, is_empty
from contact_editor.providers.codecs import decoded, encoded
from contact_editor.providers.description import Provider


def snapshot_of(provider: Provider, wire: Json, read_at: datetime | None = None) -> ContactSnapshot:
    """Makes a snapshot of a contact's JSON object.

    Raises `ValueError` where the answer is no contact: not an object, or without a usable id.
    """
    if not isinstance(wire, dict):
        raise ValueError("the answer is no contact: it is not a JSON object")
    values = {
        field.key: decoded(field, wire[field.key]) if field.key in wire else ABSENT
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


def update_body(provider: Provider, draft: Draft) -> dict[str, Json]:
    """Gives what is sent to make the provider's contact what the draft says.

    Edited fields, required ones, consent as read or as edited; and, unless the provider surely
    keeps what a write leaves out, every other field that is filled, as freshly read. A field
    that is empty anyway is left out: clearing it does no harm. Keys that the description does
    not know are never sent.
    """
    return {
        field.key: encoded(field, draft.value(field.key))
        for field in provider.fields
        if field.writable and _is_sent(provider, field, draft)
    }


def _is_sent(provider: Provider, field: Field, draft: Draft) -> bool:
    if field.key in draft.edits:
        return True
    value = draft.value(field.key)
    if value is ABSENT or value is None:
        return False
    needed = field.required or field.always_sent
    return needed or (provider.saving.left_out != "kept" and not is_empty(value))
