"""JSON as text, also where it holds half a character: a single surrogate, which has no UTF-8."""

from __future__ import annotations

import json
import re

import msgspec

from contact_editor.model.values import Json

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_HALF = re.compile("[\ud800-\udfff]")


def encode_json(value: Json, indent: int = 0) -> bytes:
    """Encode as UTF-8, half a character as its escape; whatever was decoded can be encoded.

    `indent` spaces a level, or all on one line.
    """
    try:
        text = _ENCODER.encode(value)
    except UnicodeEncodeError:
        return _escaped(value, indent).encode()
    return msgspec.json.format(text, indent=indent) if indent else text


def copied(value: Json) -> Json:
    """Return a copy that shares no list or object; `copy.deepcopy` takes ten times as long."""
    if isinstance(value, dict):
        return {key: copied(one) for key, one in value.items()}
    return [copied(one) for one in value] if isinstance(value, list) else value


def has_lone_surrogate(value: Json) -> bool:
    """Return whether a text or key of a value contains half a surrogate pair."""
    rest = [value]
    while rest:
        one = rest.pop()
        if isinstance(one, str):
            if not one.isascii() and _HALF.search(one):
                return True
        elif isinstance(one, dict):
            rest += one
            rest += one.values()
        elif isinstance(one, list):
            rest += one
    return False


def without_lone_surrogates(text: str) -> str:
    """Return a text for display, with U+FFFD in place of lone surrogates."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)


def _escaped(value: Json, indent: int, level: int = 1) -> str:
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, dict) and value:
        colon = ": " if indent else ":"
        entries = value.items()
        parts = [f"{json.dumps(k)}{colon}{_escaped(v, indent, level + 1)}" for k, v in entries]
        return f"{{{_joined(parts, indent, level)}}}"
    if isinstance(value, list) and value:
        return f"[{_joined([_escaped(v, indent, level + 1) for v in value], indent, level)}]"
    return _ENCODER.encode(value).decode()


def _joined(parts: list[str], indent: int, level: int) -> str:
    if not indent:
        return ",".join(parts)
    inner, outer = "\n" + " " * indent * level, "\n" + " " * indent * (level - 1)
    return f"{inner}{f',{inner}'.join(parts)}{outer}"
