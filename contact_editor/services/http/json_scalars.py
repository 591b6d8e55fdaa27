"""The texts, numbers and words of JSON, and what can be wrong with JSON at all.

ValueError
├── NotJson      broken, or read differently by one program and the next
└── BeyondLimit  JSON, and more of it than a contact could need
"""

from __future__ import annotations

import json
import re
from decimal import Decimal, InvalidOperation

MAX_NUMBER_CHARS = 600
"""Digits before or after the point, were the number written out; Python always takes 640."""


class JsonSyntaxError(ValueError):
    """Broken, or read differently by one program and the next; says how."""


class BeyondLimit(ValueError):
    """JSON, and more of it than a contact could need; says of what."""


_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(?P<decimal>(?:\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+)")
_CONTROL_CHARACTER = re.compile(r"[\x00-\x1f]")
_HALF_A_CHARACTER = re.compile("[\ud800-\udfff]")
CONSTANTS = {"true": True, "false": False, "null": None}


def unescaped(text: str) -> str:
    """Reads a text in its quotes."""
    try:
        plain = str(json.loads(text))
    except ValueError:
        if _CONTROL_CHARACTER.search(text):
            raise JsonSyntaxError("JSON with a bare control character in a text") from None
        raise JsonSyntaxError("JSON with an escape that means nothing") from None
    if _HALF_A_CHARACTER.search(plain):
        raise JsonSyntaxError("JSON with half a character in a text")
    return plain


def number(text: str) -> int | Decimal:
    """Reads a number exactly."""
    too_long = BeyondLimit(f"JSON with a number of more than {MAX_NUMBER_CHARS} digits")
    if len(text) > MAX_NUMBER_CHARS:
        raise too_long
    found = _NUMBER.fullmatch(text)
    if found is None:
        raise JsonSyntaxError("JSON with a number that is none")
    # An integer has no minus zero.
    if not found["decimal"] and text != "-0":
        return int(text)
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise too_long from None
    if abs(value.adjusted()) > MAX_NUMBER_CHARS:
        raise too_long
    return value


def constant(word: str) -> bool | None:
    """Reads a word, or says that it is none of JSON's."""
    if word not in CONSTANTS:
        raise JsonSyntaxError(f"JSON with {word} for a number")
    return CONSTANTS[word]
