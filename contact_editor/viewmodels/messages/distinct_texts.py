"""Two values as short quotes that differ wherever the values do, however alike they look."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from contact_editor.model.fields import Field
from contact_editor.model.hidden_text import hidden_characters, without_hidden
from contact_editor.model.values import (
    InvalidInput,
    UnexpectedValue,
    UnreadValue,
    Value,
    equal_values,
    is_empty,
)
from contact_editor.translation import QT_TR_NOOP, quoted, tr
from contact_editor.viewmodels.messages.value_text import json_text, shown, truncate, value_name

_BEFORE = 20
"""Characters that stay before the first one that differs."""
_ENOUGH = 200
"""Characters that show a difference which cannot be seen otherwise."""
_STEP = 1000
"""Characters that are compared at once."""
_MAX_CODES = 4
"""Characters that are named by their code points."""
_SIGNS = {"\r": "␍", "\n": "␊", "\t": "⇥", "\x0b": "␋", "\x0c": "␌", "\x85": "␤"}
_ODD_SPACES = re.compile("^ +| +$| {2,}")
TYPES: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (str, QT_TR_NOOP("text")),
    (bool, QT_TR_NOOP("yes/no")),
    ((int, Decimal), QT_TR_NOOP("number")),
    ((tuple, list), QT_TR_NOOP("list")),
    (Mapping, QT_TR_NOOP("object")),
    (UnexpectedValue, QT_TR_NOOP("unexpected value")),
    (InvalidInput, QT_TR_NOOP("invalid input")),
)


class ShownText(NamedTuple):
    """A value as a short text, and what tells it from another one that looks the same."""

    text: str
    note: str = ""
    is_bare: bool = False
    """It says that there is no value, and is no quote."""

    @property
    def plain(self) -> str:
        return f"{self.text} ({self.note})" if self.note else self.text

    @property
    def quoted(self) -> str:
        if self.note:
            return f"{quoted(self.text)} ({self.note})"
        return self.text if self.is_bare else quoted(self.text)


_Pair: TypeAlias = tuple[ShownText, ShownText]


def distinct_texts(one: Value, other: Value, most: int) -> _Pair:
    """Return both values as texts of about `most` characters each.

    Values that are not equal never look the same: where only their ends differ, the texts begin
    later; line ends and hidden characters have signs; letters that look the same are named by
    their code points, and values that look the same by their type.
    """
    first, second = _distinct_texts(one, other, most)
    return first._replace(is_bare=_is_bare(one)), second._replace(is_bare=_is_bare(other))


def _is_bare(value: Value) -> bool:
    return is_empty(value) or isinstance(value, UnreadValue)


def _distinct_texts(one: Value, other: Value, most: int) -> _Pair:
    first, second = shown(one), shown(other)
    if first == second:
        if equal_values(one, other):
            return _short(first, most), _short(second, most)
        return _typed(one, most), _typed(other, most)
    first, second = _from_difference(first, second, most)
    looks = _look(first), _look(second)
    if truncate(looks[0], most) != truncate(looks[1], most) and all(looks):
        return _short(looks[0], most), _short(looks[1], most)
    at = _first_difference(first, second)
    signed = _with_signs(first), _with_signs(second)
    if _look(signed[0]) != _look(signed[1]):
        return ShownText(truncate(signed[0], most)), ShownText(truncate(signed[1], most))
    notes = _codes(first, at), _codes(second, at)
    return ShownText(truncate(signed[0], most), notes[0]), ShownText(
        truncate(signed[1], most), notes[1]
    )


def field_texts(field: Field, one: Value, other: Value, most: int) -> _Pair:
    """Return two values of a field as `distinct_texts` does; what has a name there, by its name."""
    texts = distinct_texts(one, other, most)
    names = value_name(field, one), value_name(field, other)
    if names[0] == names[1] and not equal_values(one, other):
        return texts
    first, second = (
        text._replace(text=truncate(name, most), note="") if name else text
        for text, name in zip(texts, names, strict=True)
    )
    return first, second


def told_apart(one: Value, other: Value) -> tuple[str, str]:
    """Return both values in full, or as short texts if they would look the same."""
    first, second = shown(one), shown(other)
    if equal_values(one, other) or _look(first) != _look(second):
        return first, second
    short = distinct_texts(one, other, _ENOUGH)
    return short[0].plain, short[1].plain


def _look(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", without_hidden(text)).split())


def _short(text: str, most: int) -> ShownText:
    return ShownText(truncate(" ".join(text.split()), most))


def _from_difference(first: str, second: str, most: int) -> tuple[str, str]:
    """Return both texts from shortly before the first difference, if that may be cut off."""
    at = _first_difference(first, second)
    if at <= most // 2:
        return first[: 3 * most], second[: 3 * most]
    begin = at - _BEFORE
    return f"…{first[begin : at + 2 * most]}", f"…{second[begin : at + 2 * most]}"


def _first_difference(first: str, second: str) -> int:
    at, end = 0, min(len(first), len(second))
    while first[at : at + _STEP] == second[at : at + _STEP] and at < end:
        at += _STEP
    while at < end and first[at] == second[at]:
        at += 1
    return min(at, end)


def _with_signs(text: str) -> str:
    """Return the text with a sign for each character that cannot be seen in it."""
    text = _ODD_SPACES.sub(lambda spaces: "␣" * len(spaces[0]), text)
    for character in hidden_characters(text):
        text = text.replace(character, _code_sign(character))
    return "".join(_SIGNS.get(c, _code_sign(c) if _is_control(c) else c) for c in text)


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")


def _code_sign(character: str) -> str:
    return f"‹U+{ord(character):04X}›"


def _codes(text: str, at: int) -> str:
    """Name the letter at a place with the marks that belong to it."""
    end = at + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return " ".join(f"U+{ord(character):04X}" for character in text[at:end][:_MAX_CODES])


def _typed(value: Any, most: int) -> ShownText:
    if isinstance(value, datetime):
        return ShownText(value.isoformat())
    if isinstance(value, tuple | list | Mapping) and value:
        return _short(json_text(list(value) if isinstance(value, tuple) else value), most)
    names = (tr(name) for kinds, name in TYPES if isinstance(value, kinds))
    return ShownText(_short(shown(value), most).text, next(names, tr("no value")))
