"""Places in JSON: keys joined by dots, such as `data.attributes.tags[0]`.

`[n]` is an element of a list, counted from 0, or from the end if negative; `\\.` is a dot within
a key. An empty place is the whole value. Reading never raises for JSON of another structure: a
missing value is `ABSENT`.
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
_SEPARATORS = re.compile(r"[.\[\]\\]")
_ESCAPED = re.compile(r"\\(.)")


@functools.lru_cache(maxsize=4096)
def steps_of(place: str) -> Steps:
    """Return the keys and indexes of a place; `ValueError` if it is not one."""
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
    """Split at dots that are not escaped with a backslash."""
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
    """Return the value at a place of a body; `ABSENT` if there is none."""
    for step in steps_of(place):
        if isinstance(step, str):
            body = body.get(step, ABSENT) if isinstance(body, dict) else ABSENT
        elif isinstance(body, list) and -len(body) <= step < len(body):
            body = body[step]
        else:
            return ABSENT
    return body


def first_at(body: Json, places: Iterable[str]) -> Json:
    """Return the value at the first place that has one; `ABSENT` if there is none."""
    found = (value_at(body, place) for place in places)
    return next((value for value in found if value is not ABSENT), ABSENT)


def place_value(body: dict[str, Json], place: str, value: Json) -> None:
    """Set the value at a place of a body that the caller owns, and create missing objects.

    `ValueError` if a value on the path is neither an object nor a list.
    """
    steps = steps_of(place)
    container: Json = body
    for step, following in itertools.pairwise(steps):
        fresh: Json = [] if isinstance(following, int) else {}
        container = _step_into(container, step, fresh, place)
    _step_into(container, steps[-1], value, place, replace=True)


def _step_into(
    container: Json, step: str | int, fresh: Json, place: str, *, replace: bool = False
) -> Json:
    if isinstance(step, str) and isinstance(container, dict):
        if replace or container.get(step) is None:
            container[step] = fresh
        return container[step]
    if isinstance(step, int) and isinstance(container, list):
        if step in (len(container), -1) and not (container and step == -1):
            container.append(fresh)
        elif not -len(container) <= step < len(container):
            raise ValueError(f"`{place}`: the list has no element {step}")
        elif replace:
            container[step] = fresh
        return container[step]
    raise ValueError(f"`{place}`: a value on the path is not an object")


def without_places(record: dict[str, Json], places: Iterable[str]) -> dict[str, Json]:
    """Return a record without the values at these places; objects keep their other keys."""
    rest = dict(record)
    nested: dict[str, list[Steps]] = {}
    for place in places:
        first, *more = steps_of(place)
        if not more:
            rest.pop(str(first), None)
        else:
            nested.setdefault(str(first), []).append(tuple(more))
    for key, paths in nested.items():
        if key in rest:
            value = copy.deepcopy(rest[key])
            for path in paths:
                _remove(value, path)
            if value not in ({}, []):
                rest[key] = value
            else:
                del rest[key]
    return rest


def _remove(value: Json, path: Steps) -> None:
    *before, last = path
    chain = [value]
    for step in before:
        inside = chain[-1]
        if not (isinstance(inside, dict) and step in inside):
            return
        chain.append(inside[step])
    if isinstance(chain[-1], dict):
        chain[-1].pop(last, None)
    for container, step in zip(reversed(chain[:-1]), reversed(before), strict=True):
        if container[step] == {}:
            del container[step]


def escaped_key(key: str) -> str:
    """Return the place of a key as it is, dots and all."""
    return _SEPARATORS.sub(r"\\\g<0>", key)


def outer_place(place: str) -> str:
    """Return the place of the object around a place; empty at the top."""
    return ".".join([*_split(place)][:-1])


def first_key(place: str) -> str:
    """Return the top-level key of a place."""
    return str(steps_of(place)[0])


def is_within(place: str, other: str) -> bool:
    """Return whether a place lies inside the object at another."""
    inner, outer = steps_of(place), steps_of(other)
    return len(inner) > len(outer) and inner[: len(outer)] == outer


def is_nested(place: str) -> bool:
    return len(steps_of(place)) > 1
