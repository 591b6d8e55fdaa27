"""The values that a field can have.

Three things mean "nothing", and they stay three:

| value    | is                                                        |
|----------|-----------------------------------------------------------|
| `ABSENT` | the provider did not send the key, or it is not to be sent |
| `None`   | JSON `null`                                               |
| `""`     | an empty text                                             |

Text is `str`, yes/no is `bool`, numbers are `int` or `Decimal` (never `float`: a number that
nobody touched must go back exactly as it came), tags and lists are tuples without order, named
properties and custom fields are mappings, time stamps are `datetime` in UTC. A value from the
provider that a field cannot hold is an `UnexpectedValue`; input that a field cannot take is an
`InvalidInput`. Both are kept unchanged.
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


class Absent(enum.Enum):
    """Stands for a value that is not there at all."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent.ABSENT


class UnexpectedValue(msgspec.Struct, frozen=True):
    """What a provider sent where the field's kind expects something else; kept as it came."""

    wire: Json


class InvalidInput(msgspec.Struct, frozen=True):
    """What a person typed where a number, a date or JSON is wanted; kept, so nothing is lost."""

    text: str
    wanted: str
    """What was expected: a kind's word, such as `number` or `json`."""


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
    """Tells whether two values are the same, where `True` is not 1 and 1 is 1.0."""
    # Without recursion: what a provider sends may be nested deeper than Python goes.
    pairs = [(one, other)]
    while pairs:
        one, other = pairs.pop()
        if isinstance(one, bool) or isinstance(other, bool):
            equal = one is other
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
    """Tells whether the value says nothing: absent, null, empty text or empty collection."""
    return value is ABSENT or value is None or value == "" or value == () or value == {}
