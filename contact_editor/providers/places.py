"""Places in JSON: keys joined by dots, such as `data.attributes.tags[0]`.

`[n]` is an element of a list, counted from 0, or from the end if negative; `[slug=city]` is the
first one whose `slug` is `city`; `\\.` is a dot within a key. An empty place is the whole value.
Reading never raises for JSON of another structure: a missing value is `ABSENT`.
"""

from __future__ import annotations

import copy
import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from contact_editor.model.values import ABSENT, Json


class Entry(NamedTuple):
    """Step to the first object of a list that has a value under a key."""

    key: str
    value: str

    def __str__(self) -> str:
        return self.value

    def index_in(self, items: list[Json]) -> int | None:
        """Return the position of the object; None if there is none."""
        found = (at for at, item in enumerate(items) if isinstance(item, dict) and self._fits(item))
        return next(found, None)

    def _fits(self, item: dict[str, Json]) -> bool:
        value = item.get(self.key)
        # Not isinstance: true is not the text True.
        return type(value) in (str, int) and str(value) == self.value


Step: TypeAlias = str | int | Entry
Steps: TypeAlias = tuple[Step, ...]

_SIGN = r"(?:[^.\[\]\\]|\\[.\[\]\\])"
_KEY = re.compile(rf"({_SIGN}+)((?:\[(?:-?[0-9]{{1,4}}|{_SIGN}+)\])*)")
_WITHIN = re.compile(rf"\[(?:(-?[0-9]{{1,4}})|([^=]+?)=({_SIGN}+))\]")
_LEADING_INDEX = re.compile(r"((?:\[-?[0-9]{1,4}\])+)")
_SEPARATORS = re.compile(r"[.\[\]\\]")
_ESCAPED = re.compile(r"\\(.)")


@functools.lru_cache(maxsize=4096)
def steps_of(place: str) -> Steps:
    """Return the keys and indexes of a place; `ValueError` if it is not one."""
    steps: list[Step] = []
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
            raise _not_a_place(place)
        steps += _steps_within(indexes, place)
    return tuple(steps)


def _steps_within(indexes: str, place: str) -> Iterator[Step]:
    """Yield the elements that `[…]`s name."""
    found = list(_WITHIN.finditer(indexes))
    if "".join(each[0] for each in found) != indexes:
        raise _not_a_place(place)
    for each in found:
        plain = _ESCAPED.sub(r"\1", each[3] or "")
        yield int(each[1]) if each[1] else Entry(_ESCAPED.sub(r"\1", each[2]), plain)


def _not_a_place(place: str) -> ValueError:
    return ValueError(f"`{place}` is not a place: write keys joined by dots, such as a.b[0]")


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
    return functools.reduce(value_within, steps_of(place), body)


def value_within(container: Json, step: Step) -> Json:
    """Return the value that a step leads to; `ABSENT` if there is none."""
    if isinstance(step, str):
        return container.get(step, ABSENT) if isinstance(container, dict) else ABSENT
    if isinstance(step, Entry):
        at = step.index_in(container) if isinstance(container, list) else None
        return ABSENT if at is None else container[at]
    has_step = isinstance(container, list) and -len(container) <= step < len(container)
    return container[step] if has_step else ABSENT


def first_at(body: Json, places: Iterable[str]) -> Json:
    """Return the value at the first place that has one; `ABSENT` if there is none."""
    found = (value_at(body, place) for place in places)
    return next((value for value in found if value is not ABSENT), ABSENT)


def place_value(body: dict[str, Json], place: str, value: Json) -> None:
    """Set the value at a place of a body that the caller owns, and create missing objects.

    An empty list where an object is needed, and the other way round, is replaced by an empty one
    of the needed kind: some servers write nothing as `[]`. `ValueError` if another value is on
    the path.
    """
    steps = steps_of(place)
    container: Json = body
    for step, following in itertools.pairwise(steps):
        fresh: Json = {} if isinstance(following, str) else []
        container = _step_into(container, step, fresh, place)
    _step_into(container, steps[-1], value, place, replace=True)


def _step_into(
    container: Json, step: Step, fresh: Json, place: str, *, replace: bool = False
) -> Json:
    if isinstance(step, str) and isinstance(container, dict):
        if replace or is_nothing(container.get(step), fresh):
            container[step] = fresh
        return container[step]
    if isinstance(step, Entry) and isinstance(container, list):
        at = step.index_in(container)
        if at is None:
            container.append({step.key: step.value})
            at = len(container) - 1
        if replace:
            container[at] = fresh
        return container[at]
    if isinstance(step, int) and isinstance(container, list):
        if step in (len(container), -1) and not (container and step == -1):
            container.append(fresh)
        elif not -len(container) <= step < len(container):
            raise ValueError(f"the list at `{place}` has no element {step} yet")
        elif replace or is_nothing(container[step], fresh):
            container[step] = fresh
        return container[step]
    raise ValueError(f"a value on the path `{place}` is not an object")


def is_nothing(value: Json, needed: Json) -> bool:
    """Return whether a value is null, or empty and of the other kind than `needed`."""
    return value is None or (value in ([], {}) and type(value) is not type(needed))


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
            if not _is_void(value):
                rest[key] = value
            else:
                del rest[key]
    return rest


def _remove(value: Json, path: Steps) -> None:
    step, *rest = path
    if isinstance(step, Entry):
        # With what names it: nothing else of it is left to be shown.
        at = step.index_in(value) if isinstance(value, list) else None
        if at is not None:
            del value[at]
    elif isinstance(step, int):
        if isinstance(value, list) and -len(value) <= step < len(value):
            # Not deleted: that would move the elements after it.
            value[step] = _rest_of(value[step], tuple(rest))
    elif not isinstance(value, dict) or step not in value:
        return
    elif not rest:
        del value[step]
    else:
        _remove(value[step], tuple(rest))
        if _is_void(value[step]):
            del value[step]


def _rest_of(element: Json, path: Steps) -> Json:
    """Return an element of a list without the value at a path; empty if nothing of it is left."""
    if not path:
        return {}
    _remove(element, path)
    return element


def _is_void(value: Json) -> bool:
    """Return whether nothing is left of a value, or of any element of a list."""
    return value in ({}, []) or (isinstance(value, list) and all(item == {} for item in value))


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
    """Return whether a place is inside the object at another."""
    inner, outer = steps_of(place), steps_of(other)
    return len(inner) > len(outer) and inner[: len(outer)] == outer


def is_nested(place: str) -> bool:
    return len(steps_of(place)) > 1
