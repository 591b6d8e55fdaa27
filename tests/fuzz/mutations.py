"""Ways to mangle what a program reads: by the piece, by the byte, and by the value."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, TypeAlias

from hypothesis import strategies as st

Place: TypeAlias = tuple[Any, ...]
"""The keys and numbers that lead to a value inside of tables."""

_PIECES = re.compile(r'"[^"\n]*"|\'[^\'\n]*\'|[\w.-]+|\n|.', re.DOTALL)
UNSEEN = ["\x00", "\x1b[2J", "\x7f", "\x85", "\u200b", "\u202e", "\u2066", "\ufeff", "\ud800"]
"""Control characters, what has no width, what turns the text round, and half of a pair."""


def holds_unseen(text: str) -> bool:
    """Return whether a text has invisible characters: controls, formats, lone surrogates."""
    return any(unicodedata.category(character) in ("Cc", "Cf", "Cs") for character in text)


@st.composite
def mangled(draw: st.DrawFn, texts: Sequence[str], nasty: Sequence[str]) -> bytes:
    """Takes a text with some words or lines replaced, added, swapped or cut, or some bytes."""
    text = draw(st.sampled_from(texts))
    by_line = draw(st.booleans())
    pieces: list[str] = text.splitlines(keepends=True) if by_line else _PIECES.findall(text)
    words = st.sampled_from(nasty) | st.sampled_from(pieces)
    for _ in range(draw(st.sampled_from([1, 1, 2, 4]))):
        place = draw(st.integers(0, len(pieces) - 1))
        change = draw(st.sampled_from(["other", "other", "other", "insert", "drop", "swap", "cut"]))
        if change == "other":
            pieces[place] = draw(words)
        elif change == "insert":
            pieces.insert(place, draw(words))
        elif change == "swap":
            other = draw(st.integers(0, len(pieces) - 1))
            pieces[place], pieces[other] = pieces[other], pieces[place]
        else:
            end = place + (1 if change == "drop" else draw(st.integers(1, len(pieces))))
            pieces[place:end] = []
        pieces = pieces or ["\n"]
    content = "".join(pieces).encode("utf-8", "surrogatepass")
    return draw(broken(content)) if draw(st.integers(0, 7)) == 0 else content


@st.composite
def broken(draw: st.DrawFn, content: bytes) -> bytes:
    """Takes bytes that are cut off, or of which a few are others."""
    if draw(st.integers(0, 3)) == 0:
        return content[: draw(st.integers(0, len(content)))]
    other = bytearray(content)
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(other)))
        other[place : place + draw(st.integers(0, 2))] = draw(st.binary(max_size=3))
    return bytes(other)


def places(tables: Any, above: Place = ()) -> Iterator[Place]:
    """Names every value inside of tables, those that hold others as well."""
    inside: Iterator[tuple[Any, Any]] = iter(())
    if isinstance(tables, Mapping):
        inside = iter(tables.items())
    elif isinstance(tables, list):
        inside = iter(enumerate(tables))
    for key, value in inside:
        yield (*above, key)
        yield from places(value, (*above, key))


def with_other(tables: Any, place: Place, value: Any) -> Any:
    """Return the tables with another value at that place; `...` takes it out."""
    if not place:
        return value
    key, *rest = place
    copy: Any = dict(tables) if isinstance(tables, Mapping) else list(tables)
    if not rest and value is ...:
        del copy[key]
    else:
        copy[key] = with_other(copy[key], tuple(rest), value)
    return copy


def as_toml(value: Any) -> str:
    """Writes a value as TOML on one line; what TOML cannot say becomes a word of it."""
    if isinstance(value, Mapping):
        pairs = (f"{_quoted(str(key))} = {as_toml(each)}" for key, each in value.items())
        return f"{{ {', '.join(pairs)} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(as_toml, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value)
    return value.isoformat() if isinstance(value, date | datetime | time) else _quoted(str(value))


def document(tables: Mapping[str, Any]) -> bytes:
    """Writes tables as a TOML file, one line for each key at its top."""
    lines = (f"{_quoted(key)} = {as_toml(value)}\n" for key, value in tables.items())
    return "".join(lines).encode("utf-8", "surrogatepass")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
