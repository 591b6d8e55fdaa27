"""Lists of objects that are edited by one value of each, such as email addresses with a type."""

from __future__ import annotations

import copy
from typing import Any

from contact_editor.model.field_transport import ObjectEntries
from contact_editor.model.values import Json
from contact_editor.providers.places import place_value, value_at


def as_objects(
    elements: tuple[Any, ...], came: Json, place: str, written: ObjectEntries
) -> list[Json]:
    """Return the objects of these elements; `place` is that of the element in an object.

    Objects whose element stays are unchanged. An element that replaced another one has
    its position, and its values for the keys of an added object.
    """
    before = came if isinstance(came, list) else []
    held = [value_at(item, place) for item in before]
    fresh = [element for element in elements if element not in held]
    result = []
    for item, element in zip(before, held, strict=True):
        if element in elements:
            result.append(copy.deepcopy(item))
        elif fresh:
            result.append(_added(fresh.pop(0), place, written, item))
    return result + [_added(element, place, written, {}) for element in fresh]


def _added(element: Any, place: str, written: ObjectEntries, replaced: Json) -> Json:
    added = {key: value_at(replaced, key) for key in written.added}
    item: dict[str, Json] = {}
    place_value(item, place, element)
    for key, usual in written.added.items():
        item[key] = added[key] if isinstance(added[key], type(usual)) else copy.deepcopy(usual)
    return item
