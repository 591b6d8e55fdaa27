"""Other JSON forms of a plain value, which servers use in place of the documented one.

| codec                   | also read as                                        |
|-------------------------|-----------------------------------------------------|
| `text`                  | a number, in a line, note or phone number           |
| `yes-no`, `text-yes-no` | true and false, 1 and 0, or the words for them      |
| `whole-number`, `number`, `text-number` | a number, or its digits as text     |
| `array`, `semicolons`   | an empty object; for `semicolons`, an array as well |
| `map`, `name-value-pairs` | an empty array or object in place of the other one |
| `name-value-pairs`      | pairs with further keys, which stay                 |
| `choice`                | a number for an option that is its digits, or the other way round |

A value is written back in the form in which it came, and the further keys of a pair with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import InvalidInput, Json
from contact_editor.providers.codecs.scalar_codecs import exactly, number_of_text

_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?", re.ASCII)
"""Digits that are sent as a number where one came; more of them are no number that was meant."""
_WORDS: tuple[tuple[Json, Json], ...] = (
    (True, False), (1, 0), ("1", "0"), ("true", "false"), ("True", "False"), ("yes", "no"),
)  # fmt: skip
_WITH_DIGITS = frozenset({FieldKind.LINE, FieldKind.NOTE, FieldKind.PHONE})


class WireForm(NamedTuple):
    """A form of a codec's values; each function raises for what it cannot convert."""

    decode: Callable[[Json, Field], Any]
    encode: Callable[[Any, Json], Json]
    """Takes the value, and the JSON in whose form it is written."""


def _text_of(wire: Json, field: Field) -> str:
    if field.kind not in _WITH_DIGITS:
        raise TypeError("a number is no such text")
    return _digits(exactly(int, Decimal)(wire))


def _digits(number: int | Decimal) -> str:
    return f"{number:f}" if isinstance(number, Decimal) else str(number)


def _number_of(text: Any, _came: Json) -> Json:
    if not _NUMBER.fullmatch(exactly(str)(text)):
        raise ValueError("not a number")
    return Decimal(text) if "." in text else int(text)


def _number(wire: Json, field: Field) -> Json:
    number = number_of_text(wire) if isinstance(wire, str) else exactly(int, Decimal)(wire)
    if field.kind is FieldKind.WHOLE_NUMBER:
        return exactly(int)(number)
    return number


def _as_number(value: Any, came: Json) -> Json:
    number = exactly(int, Decimal)(value)
    return _digits(number) if isinstance(came, str) else number


def _yes_no(wire: Json, _field: Field) -> bool:
    return identical(wire, _words_of(wire)[0])


def _as_yes_no(value: Any, came: Json) -> Json:
    yes, no = _words_of(came)
    return yes if exactly(bool)(value) else no


def _words_of(wire: Json) -> tuple[Json, Json]:
    """Return the pair of words that a yes or no is one of."""
    for pair in _WORDS:
        if any(identical(wire, word) for word in pair):
            return pair
    raise ValueError("neither yes nor no")


def _nothing(wire: Json, field: Field) -> Any:
    if wire not in ([], {}):
        raise ValueError("not empty")
    return () if field.kind not in (FieldKind.PROPERTIES, FieldKind.CUSTOM_FIELDS) else {}


def _as_nothing(value: Any, came: Json) -> Json:
    if value:
        raise ValueError("an empty array or object cannot hold it")
    return type(came)()


def _elements(wire: Json, _field: Field) -> tuple[str, ...]:
    return tuple(map(exactly(str), exactly(list)(wire)))


def _as_elements(value: Any, _came: Json) -> Json:
    return [exactly(str)(element) for element in value]


def _pairs(wire: Json, _field: Field) -> dict[str, Json]:
    return {exactly(str)(pair["name"]): pair["value"] for pair in wire}


def _as_pairs(value: Any, came: Json) -> Json:
    if any(isinstance(entry, InvalidInput) for entry in value.values()):
        raise ValueError("an invalid entry cannot be sent")
    before = {pair["name"]: pair for pair in came}
    return [{**before.get(name, {"name": name}), "value": entry} for name, entry in value.items()]


def _option(wire: Json, field: Field) -> Any:
    """Return the option whose digits are the received number, or whose number the digits."""
    twin = str(wire) if type(wire) is int else int(wire) if _is_whole(wire) else None
    options = [(type(value), value) for value in field.labels]
    # By type as well: 1 equals true, and would be written as that.
    if (type(wire), wire) in options or (type(twin), twin) not in options:
        raise ValueError("no such option")
    return twin


def _as_option(value: Any, came: Json) -> Json:
    return str(value) if isinstance(came, str) else int(value)


def _is_whole(wire: Json) -> bool:
    return isinstance(wire, str) and _NUMBER.fullmatch(wire) is not None and "." not in wire


def identical(one: Json, other: Json) -> bool:
    """Return whether two values are the same JSON to the letter: 1 is neither true nor 1.0."""
    # Without recursion: JSON may be nested deeper than Python's limit.
    pairs = [(one, other)]
    while pairs:
        one, other = pairs.pop()
        if type(one) is not type(other):
            return False
        if isinstance(one, dict):
            if [*one] != [*other]:
                return False
            pairs += zip(one.values(), other.values(), strict=True)
        elif isinstance(one, list):
            if len(one) != len(other):
                return False
            pairs += zip(one, other, strict=True)
        elif str(one) != str(other):
            return False
    return True


_DIGITS = WireForm(_text_of, _number_of)
_NUMBERS = WireForm(_number, _as_number)
_YES_NO = WireForm(_yes_no, _as_yes_no)
_NOTHING = WireForm(_nothing, _as_nothing)
_PAIRS = WireForm(_pairs, _as_pairs)
_OPTION = WireForm(_option, _as_option)

FORMS: dict[tuple[str, type], WireForm] = {
    ("text", int): _DIGITS,
    ("text", Decimal): _DIGITS,
    ("yes-no", int): _YES_NO,
    ("yes-no", str): _YES_NO,
    ("text-yes-no", bool): _YES_NO,
    ("text-yes-no", int): _YES_NO,
    ("text-yes-no", str): _YES_NO,
    ("whole-number", str): _NUMBERS,
    ("number", str): _NUMBERS,
    ("text-number", int): _NUMBERS,
    ("text-number", Decimal): _NUMBERS,
    ("array", dict): _NOTHING,
    ("semicolons", dict): _NOTHING,
    ("semicolons", list): WireForm(_elements, _as_elements),
    ("map", list): _NOTHING,
    ("name-value-pairs", dict): _NOTHING,
    ("name-value-pairs", list): _PAIRS,
    ("choice", int): _OPTION,
    ("choice", str): _OPTION,
}
"""By the codec and the type of the received value."""


def form_of(codec: str, field: Field, wire: Json) -> WireForm | None:
    """Return the form of a received value, if it is one of them and can be written back."""
    form = FORMS.get((codec, type(wire)))
    if form is None:
        return None
    try:
        same = identical(form.encode(form.decode(wire, field), wire), wire)
    except (TypeError, ValueError, LookupError, AttributeError):
        return None
    return form if same else None
