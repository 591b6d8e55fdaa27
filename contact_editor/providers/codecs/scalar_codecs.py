"""Codecs of single values; each function raises for values that it cannot convert."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from contact_editor.model.values import Json

_NUMBER_TEXT = re.compile(r"-?(0|[1-9][0-9]{0,1999})(\.[0-9]{1,2000})?", re.ASCII)
"""As long as what can be typed becomes in full: `1e600` is a number, and is to be read again."""


def exactly(*types: type) -> Callable[[Any], Any]:
    """Return a function that returns a value of these types unchanged, and raises for others."""

    def check(value: Any) -> Any:
        # Not isinstance: a bool is an int, but must not be accepted as one.
        if type(value) not in types:
            raise TypeError(f"{type(value).__name__} is none of {types}")
        return value

    return check


def from_unix(wire: Any) -> datetime:
    return datetime.fromtimestamp(exactly(int)(wire), tz=UTC)


def from_iso(wire: Any) -> datetime:
    timestamp = datetime.fromisoformat(exactly(str)(wire))
    return timestamp.replace(tzinfo=UTC) if timestamp.tzinfo is None else timestamp.astimezone(UTC)


def from_milliseconds(wire: Any) -> datetime:
    return datetime.fromtimestamp(exactly(int)(wire) / 1000, tz=UTC)


def from_number_text(wire: Any) -> Any:
    return number_of_text(wire) if exactly(str)(wire) else None


def number_of_text(wire: Any) -> int | Decimal:
    """Return the number that digits stand for."""
    text = exactly(str)(wire)
    if not _NUMBER_TEXT.fullmatch(text):
        raise ValueError("not a number")
    return Decimal(text) if "." in text else int(text)


def to_number_text(value: Any) -> Json:
    if isinstance(value, Decimal):
        # With an exponent it could not be read again.
        return f"{value:f}"
    return "" if value in (None, "") else str(value)


def from_yes_no_text(wire: Any) -> Any:
    return {"true": True, "false": False, "": None}[exactly(str)(wire)]


def to_yes_no_text(value: Any) -> Json:
    return {True: "true", False: "false", None: "", "": ""}[value]


def from_semicolons(wire: Any) -> tuple[str, ...]:
    return tuple(exactly(str)(wire).split(";")) if wire else ()


def to_semicolons(value: Any) -> Json:
    split = next((element for element in value if ";" in element), None)
    if split is not None:
        raise ValueError(f"a semicolon separates the values there, so “{split}” would be two")
    return ";".join(value)


def from_flags(wire: Any) -> tuple[str, ...]:
    flags = exactly(dict)(wire)
    return tuple(element for element, is_set in flags.items() if exactly(bool)(is_set))


def to_flags(value: Any) -> Json:
    return dict.fromkeys(value, True)
