"""Lossless conversion between field values and JSON.

| value                | JSON                                    |
|----------------------|-----------------------------------------|
| null, yes/no, text   | itself                                  |
| whole number         | itself, of any size                     |
| list                 | an array                                |
| `ABSENT`             | `{"is": "absent"}`                      |
| `Decimal`            | `{"is": "decimal", "of": "1.20"}`       |
| `datetime`           | `{"is": "time", "of": "2026-…"}`        |
| `tuple`              | `{"is": "tuple", "of": […]}`            |
| mapping              | `{"is": "map", "of": [[key, value], …]}`|
| `UnexpectedValue`    | `{"is": "unexpected", "of": value}`     |
| `UnreadValue`        | `{"is": "unread", "of": reason}`        |
| `InvalidInput`       | `{"is": "invalid", "of": [text, wanted]}`|
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec

from contact_editor.model.values import ABSENT, InvalidInput, UnexpectedValue, UnreadValue, Value


def dump_value(value: Value | Any) -> Any:
    """Return the JSON of a value; raise `RecursionError` if it is nested too deep."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if value is ABSENT:
        return {"is": "absent"}
    if isinstance(value, Decimal):
        return {"is": "decimal", "of": str(value)}
    if isinstance(value, datetime):
        return {"is": "time", "of": value.isoformat()}
    if isinstance(value, list):
        return [dump_value(each) for each in value]
    if isinstance(value, tuple):
        return {"is": "tuple", "of": [dump_value(each) for each in value]}
    if isinstance(value, Mapping):
        return {"is": "map", "of": [[key, dump_value(each)] for key, each in value.items()]}
    if isinstance(value, UnreadValue):
        return {"is": "unread", "of": value.wire}
    if isinstance(value, UnexpectedValue):
        return {"is": "unexpected", "of": dump_value(value.wire)}
    if isinstance(value, InvalidInput):
        return {"is": "invalid", "of": [value.text, value.wanted]}
    raise TypeError(f"no value of a field: {type(value).__name__}")


def load_value(stored: Any) -> Any:
    """Return the value of JSON; raise `ValueError` if it is invalid."""
    if isinstance(stored, list):
        return [load_value(each) for each in stored]
    if isinstance(stored, float):
        raise ValueError(f"no value: {stored}")
    if not isinstance(stored, dict):
        return stored
    load = _LOADERS.get(stored.get("is", ""))
    if load is None:
        raise ValueError(f"no kind of value: {stored.get('is')}")
    return load(stored.get("of"))


def dump_json(stored: Any) -> bytes:
    # ASCII: half of a surrogate pair has no UTF-8.
    return json.dumps(stored, separators=(",", ":"), allow_nan=False).encode("ascii")


def load_json(content: bytes) -> Any:
    return json.loads(content)


def _decimal(stored: Any) -> Decimal:
    try:
        number = Decimal(stored)
    except InvalidOperation as error:
        raise ValueError(f"no number: {stored}") from error
    if not number.is_finite():
        raise ValueError(f"no number: {stored}")
    return number


def _invalid(stored: Any) -> InvalidInput:
    return msgspec.convert(dict(zip(("text", "wanted"), stored, strict=True)), InvalidInput)


_LOADERS: dict[str, Any] = {
    "absent": lambda of: ABSENT,
    "decimal": _decimal,
    "time": datetime.fromisoformat,
    "tuple": lambda of: tuple(load_value(each) for each in of),
    "map": lambda of: {key: load_value(each) for key, each in of},
    "unexpected": lambda of: UnexpectedValue(load_value(of)),
    "unread": UnreadValue,
    "invalid": _invalid,
}
