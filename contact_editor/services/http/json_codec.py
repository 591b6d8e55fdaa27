"""JSON on the wire: read strictly and within limits, numbers exact, by the standard library.

ValueError
├── JsonSyntaxError  invalid, or interpreted differently by different programs
│   └── NotUtf8      in another encoding
└── BeyondLimit      valid JSON, but more than a contact could need
"""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from contact_editor.model.json_text import encode_json
from contact_editor.model.values import Json

MAX_LEVELS = 100
MAX_VALUES = 100_000
"""A page of a hundred contacts has about a tenth of it."""
MAX_NUMBER_CHARS = 600
"""Digits before or after the point when written in full; Python always accepts 640."""
_WORDS = ("true", "false", "null", "NaN", "Infinity", "-Infinity")


class JsonSyntaxError(ValueError):
    """Invalid, or interpreted differently by different programs; the text says how."""


class NotUtf8(JsonSyntaxError):
    """A text in another encoding."""


class BeyondLimit(ValueError):
    """Valid JSON, but more than a contact could need; the text says what exceeds the limit."""


def parse_json(text: bytes) -> Json:
    """Read one value; raises `JsonSyntaxError` or `BeyondLimit`, and nothing else.

    The decoder, which is written in C, blocks all other threads for some milliseconds per megabyte:
    `MAX_BODY_BYTES` limits the size of a response.
    """
    # There is no hook to count lists; a text may contain brackets, but not so many.
    if text.count(b"[") > MAX_VALUES:
        raise _too_many()
    try:
        decoded = text.decode()
        value: Json = _DECODER.decode(decoded)
    except UnicodeDecodeError:
        raise NotUtf8("a text that is not in UTF-8") from None
    except json.JSONDecodeError as error:
        raise JsonSyntaxError(_reason(error)) from None
    except RecursionError:
        raise _too_deep() from None
    _check_limits(value)
    return value


def dump_json(body: Json) -> bytes:
    """Encode as UTF-8; whatever was decoded can be encoded."""
    return encode_json(body)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise JsonSyntaxError("JSON with the same key twice in one object")
    return found


def _integer(text: str) -> int | Decimal:
    if len(text) > MAX_NUMBER_CHARS:
        raise _too_long()
    # An integer has no minus zero.
    return Decimal(text) if text == "-0" else int(text)


def _decimal(text: str) -> Decimal:
    if len(text) > MAX_NUMBER_CHARS:
        raise _too_long()
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise _too_long() from None
    if abs(value.adjusted()) > MAX_NUMBER_CHARS:
        raise _too_long()
    return value


def _constant(word: str) -> NoReturn:
    raise JsonSyntaxError(f"JSON with {word} for a number")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_decimal, parse_constant=_constant
)


def _check_limits(value: Json) -> None:
    """Count values and levels, level by level."""
    level, values, levels = [value], 0, 0
    while level:
        values += len(level)
        if values > MAX_VALUES:
            raise _too_many()
        inner: list[Json] = []
        is_nested = False
        for each in level:
            if isinstance(each, dict):
                is_nested = True
                inner.extend(each.values())
            elif isinstance(each, list):
                is_nested = True
                inner.extend(each)
        levels += is_nested
        if levels > MAX_LEVELS:
            raise _too_deep()
        level = inner


def _reason(error: json.JSONDecodeError) -> str:
    rest = error.doc[error.pos :].strip()
    is_cut = error.msg == "Expecting value" and any(word.startswith(rest) for word in _WORDS)
    if is_cut or not rest or error.msg.startswith("Unterminated string"):
        return "JSON that breaks off"
    if "control character" in error.msg:
        return "JSON with a bare control character in a text"
    if "escape" in error.msg:
        return "JSON with an escape that means nothing"
    return "JSON that is broken"


def _too_long() -> BeyondLimit:
    return BeyondLimit(f"JSON with a number of more than {MAX_NUMBER_CHARS} digits")


def _too_many() -> BeyondLimit:
    return BeyondLimit(f"JSON with more than {MAX_VALUES} values")


def _too_deep() -> BeyondLimit:
    return BeyondLimit(f"JSON nested more than {MAX_LEVELS} levels deep")
