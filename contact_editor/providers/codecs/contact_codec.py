"""Conversion of a contact's JSON to a snapshot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from contact_editor.model.contact import ContactReference, ContactSnapshot, WireState
from contact_editor.model.fields import Field
from contact_editor.model.json_text import has_lone_surrogate
from contact_editor.model.values import ABSENT, Json, UnplacedValue, Value
from contact_editor.providers.codecs.field_codecs import decode_value
from contact_editor.providers.description import Provider
from contact_editor.providers.obstacles import obstacle
from contact_editor.providers.places import (
    escaped_key,
    first_key,
    is_nested,
    value_at,
    without_places,
)
from contact_editor.providers.sensitive_fields import mask_sensitive


def decode_contact(
    provider: Provider, wire: Json, read_at: datetime | None = None, version: str = ""
) -> ContactSnapshot:
    """Return a snapshot of a contact's JSON object; `version` is the ETag of the response.

    Raises `ValueError` if it is not a contact: not an object, or without a usable id.
    """
    if not isinstance(wire, dict):
        raise ValueError("the response is not a contact: it is not a JSON object")
    own = tuple(field for field in provider.fields if not is_read_apart(field))
    found = {field.key: value_at(wire, field.place) for field in own}
    values = {
        field.key: decode_value(field, found[field.key])
        if found[field.key] is not ABSENT
        else _missing_value(provider, field, wire)
        for field in own
    }
    email = values[provider.identity.email]
    return ContactSnapshot(
        reference=ContactReference(
            _id_of(provider, wire), email if isinstance(email, str) else None
        ),
        values=values,
        unknown=without_places(wire, _described_places(provider)),
        sensitive=frozenset(field.key for field in provider.fields if field.sensitive),
        read_at=read_at or datetime.now(UTC),
        wire=WireState(record=wire, version=version, objects=_replaced_objects(provider, wire)),
    )


def _missing_value(provider: Provider, field: Field, wire: dict[str, Json]) -> Value:
    """Return `ABSENT`, or what is in the place of the object that would hold the value."""
    at = obstacle(wire, field.place) if field.writable and field.calls is None else None
    if at is None:
        return ABSENT
    return UnplacedValue(mask_sensitive(provider, value_at(wire, at), "…"), at)


def _described_places(provider: Provider) -> Iterator[str]:
    """Yield what a contact has of each field; of elements that are read apart, only a part."""
    return (field.place for field in provider.fields if field.at or not is_read_apart(field))


def is_read_apart(field: Field) -> bool:
    """Return whether the elements of a field are not in the contact, but read by themselves."""
    return field.calls is not None and field.calls.read is not None


def _replaced_objects(provider: Provider, wire: dict[str, Json]) -> dict[str, Json]:
    """Return the objects and lists that a write replaces as a whole, as they were read."""
    update = provider.operations.update
    places = [*update.whole, *update.entries]
    if provider.operations.update.nested != "merged":
        fields = (field for field in provider.fields if field.writable and field.calls is None)
        written = (field.write_place for field in fields)
        places += [escaped_key(first_key(place)) for place in written if is_nested(place)]
    found = {place: value_at(wire, place) for place in dict.fromkeys(places)}
    return {
        place: _with_keys(value, update.entries[place]) if place in update.entries else value
        for place, value in found.items()
        if isinstance(value, dict | list)
    }


def _with_keys(items: Json, keys: tuple[str, ...]) -> Json:
    """Return a list of objects with only the keys that an update takes."""
    return [
        {key: item[key] for key in keys if key in item} if isinstance(item, dict) else item
        for item in items
    ]


def _id_of(provider: Provider, wire: dict[str, Any]) -> int | str:
    key = provider.identity.key
    field = provider.field(key)
    contact_id: int | str = value_at(wire, field.place if field else key)
    number = provider.identity.kind == "whole-number"
    if number and isinstance(contact_id, str) and _DIGITS.fullmatch(contact_id):
        return int(contact_id)
    if not number and type(contact_id) is int:
        return str(contact_id)
    expected = int if number else str
    # In a path, dots would name something other than the contact, and half a character nothing.
    named = type(contact_id) is expected and contact_id not in ("", ".", "..")
    if not named or has_lone_surrogate(contact_id):
        kind = "whole number" if number else "text"
        raise ValueError(f"the response is not a contact: `{key}` is missing or not a {kind}")
    return contact_id


_DIGITS = re.compile(r"-?(0|[1-9][0-9]{0,30})", re.ASCII)
