"""Values that mean the same to the user although they are not equal.

| form         | the same                                                                |
|--------------|-------------------------------------------------------------------------|
| `UNICODE`    | é as one character, and e with an accent after it (canonical equivalence) |
| `LINE_ENDS`  | lines that end with CR LF, LF, CR or a Unicode separator                |
| `TYPE`       | a number, and its digits as text                                        |
| `EMPTY`      | `[]` and `{}`; `""` and `null`                                          |

Only for the words of a receipt: merging, change detection and facts count every difference, so an
edit that does nothing but change the Unicode form is an edit, and is sent.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from contact_editor.model.values import UnexpectedValue, Value, equal_values, is_empty


class OtherForm(enum.StrEnum):
    """How two values differ that mean the same."""

    UNICODE = "unicode"
    LINE_ENDS = "line ends"
    TYPE = "type"
    EMPTY = "empty"


_LINE_END = re.compile("\r\n|[\n\r\u0085\u2028\u2029]")


def other_forms(one: Value, other: Value) -> frozenset[OtherForm] | None:
    """Return how two values differ that mean the same: nothing if they are equal.

    None if they mean something else.
    """
    found: set[OtherForm] = set()
    for forms in _differences(one, other):
        if forms is None:
            return None
        found |= forms
    if not (found or equal_values(one, other)):
        # The same JSON, and only one of them could be read as what the field holds.
        found.add(OtherForm.TYPE)
    return frozenset(found)


def is_other_form(one: Value, other: Value) -> bool:
    """Return whether two values are different but equivalent."""
    return bool(other_forms(one, other))


def same_name(one: Any, other: Any) -> bool:
    """Return whether two tags, ids or names of entries mean the same."""
    return _name(one) == _name(other)


def plain_text(text: str) -> str:
    """Return a text in one Unicode form and with one kind of line end."""
    return unicodedata.normalize("NFC", _LINE_END.sub("\n", text))


_Forms = set[OtherForm] | None


def _differences(one: Any, other: Any) -> Iterator[_Forms]:
    """Yield how the values differ, part by part; None where a part means something else."""
    # Without recursion: JSON may be nested deeper than Python's limit.
    pairs: list[tuple[Any, Any]] = [(one, other)]
    while pairs:
        one, other = (_unwrapped(value) for value in pairs.pop())
        if equal_values(one, other):
            continue
        if _is_nothing(one) and _is_nothing(other):
            yield {OtherForm.EMPTY}
        elif isinstance(one, Mapping) and isinstance(other, Mapping):
            names = _paired(one, other)
            yield None if names is None else _name_forms(names.items())
            pairs += [(one[name], other[twin]) for name, twin in (names or {}).items()]
        elif isinstance(one, tuple) or isinstance(other, tuple):
            yield _set_forms(one, other)
        elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
            pairs += zip(one, other, strict=True)
        else:
            yield _scalar_forms(one, other)


def _unwrapped(value: Any) -> Any:
    return value.wire if isinstance(value, UnexpectedValue) else value


def _is_nothing(value: Any) -> bool:
    return is_empty(value) or value == []


def _paired(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, str] | None:
    """Return each name of one map with its twin in the other; None if one has no twin."""
    twins = {_name(name): name for name in other}
    # An identical name is preferred over one that only looks the same.
    pairs = {name: name if name in other else twins.get(_name(name), "") for name in one}
    complete = len(one) == len(other) and set(pairs.values()) == other.keys()
    return pairs if complete else None


def _name_forms(names: Iterable[tuple[Any, Any]]) -> set[OtherForm]:
    return {
        form for name, twin in names if name != twin for form in _scalar_forms(name, twin) or ()
    }


def _set_forms(one: Any, other: Any) -> _Forms:
    """Compare two collections without order; a read that could not be decoded is a list."""
    if not (isinstance(one, tuple | list) and isinstance(other, tuple | list)):
        return None
    if not all(type(element) in (str, int) for element in (*one, *other)):
        return None
    mine, theirs = ({_name(element): element for element in each} for each in (one, other))
    if mine.keys() != theirs.keys() or len(set(one)) != len(set(other)):
        return None
    return _name_forms((mine[name], theirs[name]) for name in mine)


def _scalar_forms(one: Any, other: Any) -> _Forms:
    if isinstance(one, str) and isinstance(other, str):
        return _text_forms(one, other)
    for number, text in ((one, other), (other, one)):
        if type(number) in (int, Decimal) and isinstance(text, str) and text in _digits(number):
            return {OtherForm.TYPE}
    return None


def _text_forms(one: str, other: str) -> _Forms:
    if plain_text(one) != plain_text(other):
        return None
    forms = set()
    if unicodedata.normalize("NFC", one) != unicodedata.normalize("NFC", other):
        forms.add(OtherForm.LINE_ENDS)
    if _LINE_END.sub("\n", one) != _LINE_END.sub("\n", other):
        forms.add(OtherForm.UNICODE)
    return forms


def _digits(number: int | Decimal) -> tuple[str, ...]:
    """Return the spellings of a number: as given, and without unnecessary zeros."""
    if isinstance(number, int) or not number.is_finite() or abs(number.adjusted()) > _MAX_DIGITS:
        return (str(number),)
    written = f"{number:f}"
    return (str(number), written, written.rstrip("0").rstrip(".") if "." in written else written)


_MAX_DIGITS = 600


def _name(name: Any) -> str:
    return plain_text(str(name))
