"""The values that a field can have.

Three values mean "nothing", and they are kept apart:

| value    | is                                                        |
|----------|-----------------------------------------------------------|
| `ABSENT` | the provider did not send the key, or it is not to be sent |
| `None`   | JSON `null`                                               |
| `""`     | an empty string                                           |

Text is `str`, yes/no is `bool`, numbers are `int` or `Decimal` (never `float`: a number that
was not edited must be sent back exactly as it was received), tags and lists are tuples without
order, named properties and custom fields are mappings, timestamps are `datetime` in UTC. A value
from the provider that a field cannot hold is an `UnexpectedValue`; input that a field cannot
accept is an `InvalidInput`. Both are kept unchanged. A field inside an object that the provider
replaced by something else has an `UnplacedValue`.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, TypeAlias

import msgspec

Json: TypeAlias = Any
"""Decoded JSON: None, bool, int, Decimal, str, list or dict of these. Never changed in place."""


MAX_TEXT_CHARS, MAX_ELEMENTS = 100_000, 2_000
"""Characters and values in one field; displaying more would take seconds."""


class Absent(enum.Enum):
    """The type of `ABSENT`: the key is missing from the JSON."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent.ABSENT


class UnexpectedValue(msgspec.Struct, frozen=True):
    """A value from the provider that does not fit the field's kind; kept unchanged."""

    wire: Json


class UnreadReason(enum.Enum):
    """Why a value could not be read; the window has the texts."""

    ONLY_A_PART = enum.auto()  # the provider sent only some of its elements
    NO_ACCESS = enum.auto()
    NOT_FOUND = enum.auto()
    RATE_LIMIT = enum.auto()
    NOT_REACHED = enum.auto()
    NO_ANSWER = enum.auto()
    REFUSED = enum.auto()  # with any other error
    NOT_UNDERSTOOD = enum.auto()
    UNKNOWN = enum.auto()  # read from the journal


class UnreadValue(UnexpectedValue, frozen=True):
    """A value that could not be read: unknown, not changed. `wire` is what an error says."""

    seen: tuple[Any, ...] = ()
    """The elements that were read, if only the others are unknown."""
    reason: UnreadReason = UnreadReason.UNKNOWN


class UnplacedValue(UnexpectedValue, frozen=True):
    """A missing value that cannot be set: something else is where its object or list would be.

    `wire` is that other value, which a value in it would overwrite.
    """

    at: str = ""
    """The place of that other value."""


class InvalidInput(msgspec.Struct, frozen=True):
    """Text that the user typed instead of a number, a date or JSON; kept so nothing is lost."""

    text: str
    wanted: str
    """The kind that was expected, such as `number` or `json`."""


Scalar: TypeAlias = bool | int | Decimal | str | datetime | None
Value: TypeAlias = (
    Absent
    | UnexpectedValue
    | InvalidInput
    | Scalar
    | tuple[Any, ...]
    | Mapping[str, Json | InvalidInput]
)


def equal_values(one: Value | Json, other: Value | Json) -> bool:
    """Return whether two values are equal; `True` is not 1, but 1 is 1.0."""
    # Without recursion: the provider's JSON may be nested deeper than Python's limit.
    pairs = [(one, other)]
    while pairs:
        one, other = pairs.pop()
        if one is other:
            continue
        if isinstance(one, bool) or isinstance(other, bool):
            equal = False
        elif isinstance(one, str):
            equal = bool(one == other)
        elif isinstance(one, Mapping) and isinstance(other, Mapping):
            equal = one.keys() == other.keys()
            pairs += ((one[key], other[key]) for key in one if equal)
        elif isinstance(one, list) and isinstance(other, list):
            equal = len(one) == len(other)
            pairs += zip(one, other, strict=False)
        elif isinstance(one, UnexpectedValue) and isinstance(other, UnexpectedValue):
            equal = True
            pairs.append((one.wire, other.wire))
        else:
            equal = bool(one == other)
        if not equal:
            return False
    return True


def is_empty(value: Value) -> bool:
    """Return whether a value is absent, null, an empty string or an empty collection."""
    return value is ABSENT or value is None or value == "" or value == () or value == {}


def is_too_large(value: Value | Json) -> bool:
    """Return whether a value is too large to edit."""
    characters, values, rest = 0, 0, [value]
    while rest and characters <= MAX_TEXT_CHARS and values <= MAX_ELEMENTS:
        one = rest.pop()
        # The usual kinds first: a contact may have thousands of values, and is measured often.
        if isinstance(one, str):
            characters += len(one)
            values += 1
        elif isinstance(one, list | tuple):
            texts = [part for part in one if isinstance(part, str)]
            values += len(texts)
            characters += sum(map(len, texts))
            rest += [part for part in one if not isinstance(part, str)]
        elif isinstance(one, Mapping):
            characters += sum(map(len, one))
            rest += one.values()
        else:
            values += 1
    return bool(rest) or characters > MAX_TEXT_CHARS or values > MAX_ELEMENTS
