"""Places in JSON: keys joined by dots, such as `data.attributes.tags[0]`.

`[n]` is an element of a list, counted from 0, from the end where negative; `\\.` is a dot that
belongs to a key. An empty place is the whole. Nothing here raises for JSON of another shape: what
is not there is `ABSENT`.
"""

from __future__ import annotations

import copy
import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from contact_editor.model.values import ABSENT, Json

Steps: TypeAlias = tuple[str | int, ...]

_KEY = re.compile(r"((?:[^.\[\]\\]|\\[.\[\]\\])+)((?:\[-?[0-9]{1,4}\])*)")
_LEADING_INDEX = re.compile(r"((?:\[-?[0-9]{1,4}\])+)")
_ESCAPED = re.compile(r"\\(.)")


@functools.lru_cache(maxsize=4096)
def steps_of(place: str) -> Steps:
    """Return the keys and indexes of a place; `ValueError` says what is wrong with it."""
    steps: list[str | int] = []
    if not place:
        return ()
    for number, part in enumerate(_split(place)):
        match = _KEY.fullmatch(part)
        indexes = match[2] if match else ""
        if match:
            steps.append(_ESCAPED.sub(r"\1", match[1]))
        elif number == 0 and _LEADING_INDEX.fullmatch(part):
            indexes = part
        else:
            raise ValueError(f"`{place}` is not a place: write keys joined by dots, such as a.b[0]")
        steps += [int(index) for index in re.findall(r"-?[0-9]+", indexes)]
    return tuple(steps)


def _split(place: str) -> Iterator[str]:
    """Split at the dots that no backslash precedes."""
    part = ""
    escaped = False
    for character in place:
        if character == "." and not escaped:
            yield part
            part = ""
        else:
            part += character
        escaped = character == "\\" and not escaped
    yield part


def value_at(body: Json, place: str) -> Json:
    """Return what is at a place of a body; `ABSENT` if nothing is."""
    for step in steps_of(place):
        if isinstance(step, str):
            body = body.get(step, ABSENT) if isinstance(body, dict) else ABSENT
        elif isinstance(body, list) and -len(body) <= step < len(body):
            body = body[step]
        else:
            return ABSENT
    return body


def first_at(body: Json, places: Iterable[str]) -> Json:
    """Return what is at the first place that holds anything."""
    found = (value_at(body, place) for place in places)
    return next((value for value in found if value is not ABSENT), ABSENT)


def place_value(body: dict[str, Json], place: str, value: Json) -> None:
    """Put a value at a place of a body that the caller owns, making the objects on the way.

    `ValueError` where something that is no object is in the way.
    """
    way = steps_of(place)
    holder: Json = body
    for step, following in itertools.pairwise(way):
        fresh: Json = [] if isinstance(following, int) else {}
        holder = _step_into(holder, step, fresh, place)
    _step_into(holder, way[-1], value, place, replace=True)


def _step_into(
    holder: Json, step: str | int, fresh: Json, place: str, *, replace: bool = False
) -> Json:
    if isinstance(step, str) and isinstance(holder, dict):
        if replace or holder.get(step) is None:
            holder[step] = fresh
        return holder[step]
    if isinstance(step, int) and isinstance(holder, list):
        if step in (len(holder), -1) and not (holder and step == -1):
            holder.append(fresh)
        elif not -len(holder) <= step < len(holder):
            raise ValueError(f"`{place}`: the list has no element {step}")
        elif replace:
            holder[step] = fresh
        return holder[step]
    raise ValueError(f"`{place}`: what is on the way is not an object")


def without_places(record: dict[str, Json], places: Iterable[str]) -> dict[str, Json]:
    """Return a record without what is at these places; objects that hold more keep the rest."""
    rest = dict(record)
    nested: dict[str, list[Steps]] = {}
    for place in places:
        first, *more = steps_of(place)
        if not more:
            rest.pop(str(first), None)
        else:
            nested.setdefault(str(first), []).append(tuple(more))
    for key, ways in nested.items():
        if key in rest:
            value = copy.deepcopy(rest[key])
            for way in ways:
                _remove(value, way)
            if value not in ({}, []):
                rest[key] = value
            else:
                del rest[key]
    return rest


def _remove(value: Json, way: Steps) -> None:
    *before, last = way
    chain = [value]
    for step in before:
        inside = chain[-1]
        if not (isinstance(inside, dict) and step in inside):
            return
        chain.append(inside[step])
    if isinstance(chain[-1], dict):
        chain[-1].pop(last, None)
    for holder, step in zip(reversed(chain[:-1]), reversed(before), strict=True):
        if holder[step] == {}:
            del holder[step]


def first_key(place: str) -> str:
    """Return the key of the record under which a place lies."""
    return str(steps_of(place)[0])


def is_nested(place: str) -> bool:
    return len(steps_of(place)) > 1
