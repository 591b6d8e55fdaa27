"""Removes the values of fields that are never shown from the JSON of a contact."""

from __future__ import annotations

from collections.abc import Mapping

from contact_editor.model.values import Json
from contact_editor.providers.description import Provider
from contact_editor.providers.places import steps_of


def mask_sensitive(provider: Provider, body: Json, words: str) -> Json:
    """Return a copy of a body with `words` in place of each sensitive value.

    A value is sensitive by the last key of its field's place, wherever in the body that key is:
    wrappers and lists around a contact hide nothing from this.
    """
    keys = {
        str(steps_of(place)[-1])
        for field in provider.fields
        if field.sensitive
        for place in (field.key, field.place, field.write_place)
    }
    return _masked(body, keys, words) if keys else body


def _masked(value: Json, keys: set[str], words: str) -> Json:
    if isinstance(value, Mapping):
        return {
            key: words if key in keys else _masked(inner, keys, words)
            for key, inner in value.items()
        }
    if isinstance(value, list | tuple):
        return [_masked(inner, keys, words) for inner in value]
    return value
