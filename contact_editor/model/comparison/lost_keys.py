"""Keys that no field describes, and that a save removed or emptied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from contact_editor.model.comparison.sensitive_parts import SensitiveParts
from contact_editor.model.values import ABSENT, Json

_NOTHING: tuple[Json, ...] = (ABSENT, None, "", [], {})
_MAX_DEPTH = 20


class LostKey(NamedTuple):
    """A key with a value before a save, and without one afterwards."""

    name: str
    """The path to it: keys joined by dots; never the key of a field."""
    before: Json
    """`ABSENT` if it is sensitive: then it is neither shown nor stored."""


def lost_keys(
    before: Mapping[str, Json], after: Mapping[str, Json], sensitive: SensitiveParts
) -> tuple[LostKey, ...]:
    """Compare what no field describes, before and after a save.

    Only losses count: providers change counters and times by themselves.
    """
    return tuple(
        LostKey(".".join(way), ABSENT if sensitive.are_in(way, old) else old)
        for way, old in _lost(before, after, ())
    )


def _lost(
    before: Mapping[str, Json], after: Mapping[str, Json], way: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Json]]:
    for key, old in before.items():
        new, path = after.get(key, ABSENT), (*way, key)
        if isinstance(old, Mapping) and old and len(path) < _MAX_DEPTH:
            yield from _lost(old, new if isinstance(new, Mapping) else {}, path)
        elif not _is_nothing(old) and _is_nothing(new):
            yield path, old


def _is_nothing(value: Json) -> bool:
    # By type as well: 0 and false are values.
    return any(type(value) is type(nothing) and value == nothing for nothing in _NOTHING)
