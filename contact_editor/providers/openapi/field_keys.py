"""Keys of the fields: the last key of a place, or all of them where another field has that."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from contact_editor.providers.openapi.field_kinds import last_key
from contact_editor.providers.places import is_nested, steps_of


class FieldKeys:
    """Names each place once; no two places have the same key."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}

    def reserve(self, places: Iterable[str]) -> None:
        """Keep the keys of a contact's own values for them: a nested one may be named earlier."""
        self._keys |= {place: last_key(place) for place in places if not is_nested(place)}

    def named(self, place: str) -> str:
        """Return the key of the field at a place, a new one if it has none."""
        if place not in self._keys:
            taken = set(self._keys.values())
            whole = "_".join(map(str, steps_of(place)))
            numbered = (f"{whole}_{number}" for number in itertools.count(2))
            keys = itertools.chain((last_key(place), whole), numbered)
            self._keys[place] = next(key for key in keys if key not in taken)
        return self._keys[place]
