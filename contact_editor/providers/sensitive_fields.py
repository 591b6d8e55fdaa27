"""Removal of sensitive values from the JSON of a contact."""

from __future__ import annotations

from collections.abc import Mapping

from contact_editor.model.values import Json
from contact_editor.providers.description import Provider
from contact_editor.providers.places import steps_of


def mask_sensitive(provider: Provider, body: Json, mask: str) -> Json:
    """Return a copy of a body with `mask` in place of each sensitive value.

    A value is sensitive if its key is the last key of a sensitive field's place, at any depth:
    wrappers and lists around a contact make no difference.
    """
    keys = _sensitive_keys(provider)
    return _masked(body, keys, mask) if keys else body


def without_sensitive(provider: Provider, body: Json) -> Json:
    """Return a copy of a body without the sensitive values, found in the same way."""
    keys = _sensitive_keys(provider)
    return _pruned(body, keys) if keys else body


def _sensitive_keys(provider: Provider) -> set[str]:
    return {
        str(steps_of(place)[-1])
        for field in provider.fields
        if field.sensitive
        for place in (field.key, field.place, field.write_place)
    }


def _masked(value: Json, keys: set[str], mask: str) -> Json:
    if isinstance(value, Mapping):
        return {
            key: mask if key in keys else _masked(inner, keys, mask) for key, inner in value.items()
        }
    if isinstance(value, list | tuple):
        return [_masked(inner, keys, mask) for inner in value]
    return value


def _pruned(value: Json, keys: set[str]) -> Json:
    if isinstance(value, Mapping):
        return {key: _pruned(inner, keys) for key, inner in value.items() if key not in keys}
    if isinstance(value, list | tuple):
        return [_pruned(inner, keys) for inner in value]
    return value
