"""Codecs: conversion between wire JSON and field values.

| codec              | wire                                   | value                        |
|--------------------|----------------------------------------|------------------------------|
| `text`             | string                                 | `str`                        |
| `yes-no`           | true or false                          | `bool`                       |
| `whole-number`     | integer                                | `int`                        |
| `number`           | integer or decimal                     | `int` or `Decimal`           |
| `unix-seconds`     | integer, seconds since 1970            | `datetime` in UTC, read-only |
| `iso-8601`         | string                                 | `datetime` in UTC, read-only |
| `array`            | array of strings or integers           | `tuple`                      |
| `name-value-pairs` | array of `{"name": …, "value": …}`     | `dict` of name to JSON       |
| `map`              | object                                 | `dict` of key to JSON        |
| `json`             | anything                               | the same                     |
| `choice`           | string, integer, true or false         | the same                     |
| `text-yes-no`      | `"true"`, `"false"`; `""` is nothing   | `bool`                       |
| `text-number`      | string of digits; `""` is nothing      | `int` or `Decimal`           |
| `semicolons`       | string with `;` between elements       | `tuple`                      |
| `flags`            | object of element to true or false     | `tuple` of those that are true |
| `unix-milliseconds`| integer, milliseconds since 1970       | `datetime` in UTC, read-only |

JSON `null` is `None` in every codec. Plain values in another form are read as well, and written
back in it (`wire_forms`). A value that could not be written back unchanged becomes an
`UnexpectedValue`: it is shown, and sent back unchanged. So does a value too large to edit, and a
text with half a character.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from typing import Any, NamedTuple

from contact_editor.model.field_transport import EntryKeys
from contact_editor.model.fields import MAPS, SETS, TEXTS, Field, FieldKind
from contact_editor.model.json_text import copied, has_lone_surrogate
from contact_editor.model.values import (
    ABSENT,
    InvalidInput,
    Json,
    UnexpectedValue,
    Value,
    equal_values,
    is_too_large,
)
from contact_editor.providers.codecs.object_entries import as_objects
from contact_editor.providers.codecs.scalar_codecs import (
    exactly,
    from_flags,
    from_iso,
    from_milliseconds,
    from_number_text,
    from_semicolons,
    from_unix,
    from_yes_no_text,
    to_flags,
    to_number_text,
    to_semicolons,
    to_yes_no_text,
)
from contact_editor.providers.codecs.wire_forms import WireForm, form_of
from contact_editor.providers.places import value_at


class Codec(NamedTuple):
    """A decoder and an encoder; both raise for values that they cannot convert."""

    decode: Callable[[Any], Any]
    encode: Callable[[Any], Json]
    same_form: bool = True
    """False if an update has another form than a read."""


def decode_value(field: Field, wire: Json) -> Value:
    """Return the field's value for JSON from the provider."""
    if wire is None:
        return None
    if is_too_large(wire) or has_lone_surrogate(wire):
        return UnexpectedValue(wire)
    form = _form_of(field, wire)
    if form is not None:
        value = form.decode(wire, field)
        return not value if field.inverted else value
    codec = codec_of(field)
    try:
        value = codec.decode(wire)
        checked = codec.same_form and codec.encode is not _read_only
        lossless = not checked or equal_values(codec.encode(value), wire)
    except (TypeError, ValueError, LookupError, OverflowError, OSError):
        return UnexpectedValue(wire)
    return value if lossless else UnexpectedValue(wire)


def encode_value(field: Field, value: Value, came: Json = ABSENT) -> Json:
    """Return the JSON of a value, in the form of the JSON received for the field, if any.

    The received JSON is returned unchanged if it has this value. Raises `ValueError` if the
    value is `ABSENT` or `InvalidInput`.
    """
    if value is ABSENT or isinstance(value, InvalidInput):
        raise ValueError(f"{field.key}: this value cannot be sent")
    if isinstance(value, UnexpectedValue):
        return value.wire
    if field.objects is not None and isinstance(value, tuple):
        return as_objects(value, came, field.element, field.objects)
    codec = codec_of(field)
    has_form = came is not ABSENT and codec.same_form
    if has_form and equal_values(decode_value(field, came), value):
        return copied(came)
    if value is None or not has_form:
        return None if value is None else codec.encode(value)
    form = _form_of(field, came)
    if form is not None:
        with suppress(TypeError, ValueError, LookupError):
            return form.encode(not value if field.inverted else value, came)
    return codec.encode(value)


def _form_of(field: Field, wire: Json) -> WireForm | None:
    plain = not field.element and field.entry == EntryKeys()
    return form_of(field.codec or _BY_KIND[field.kind], field, wire) if plain else None


def codec_of(field: Field) -> Codec:
    codec = CODECS[field.codec or _BY_KIND[field.kind]]
    if field.inverted:
        return Codec(lambda wire: not codec.decode(wire), lambda value: codec.encode(not value))
    if field.element:
        return Codec(lambda wire: _ids_in(wire, field.element), codec.encode, same_form=False)
    if codec.encode is _to_pairs and field.entry != EntryKeys():
        return _pairs_codec(field.entry)
    return codec


def _ids_in(wire: Any, key: str) -> tuple[Any, ...]:
    """Return the id of each object of a list."""
    return tuple(_element(value_at(item, key)) for item in exactly(list)(wire))


def _pairs_codec(keys: EntryKeys) -> Codec:
    """Return a codec for pairs whose keys are not `name` and `value`."""

    def decode(wire: Any) -> dict[str, Json]:
        pairs = exactly(list)(wire)
        entries = {str(_element(pair[keys.key])): pair[keys.value] for pair in pairs}
        if len(entries) != len(pairs):
            raise ValueError("a name is used twice")
        return entries

    def encode(value: dict[str, Json]) -> Json:
        written = keys.write_value or keys.value
        return [{keys.key: name, written: entry} for name, entry in _without_invalid(value).items()]

    return Codec(decode, encode, same_form=False)


_element = exactly(str, int)


def _to_tuple(wire: Any) -> tuple[Any, ...]:
    return tuple(map(_element, exactly(list)(wire)))


def _from_pairs(wire: Any) -> dict[str, Json]:
    return {exactly(str)(pair["name"]): pair["value"] for pair in exactly(list)(wire)}


def _to_pairs(value: dict[str, Json]) -> Json:
    return [{"name": name, "value": entry} for name, entry in _without_invalid(value).items()]


def _without_invalid(value: dict[str, Json]) -> dict[str, Json]:
    if any(isinstance(entry, InvalidInput) for entry in value.values()):
        raise ValueError("an invalid entry cannot be sent")
    return dict(value)


def _read_only(value: Any) -> Json:
    raise ValueError(f"{type(value).__name__} is never sent")


def _same(value: Any) -> Any:
    return value


CODECS: dict[str, Codec] = {
    "text": Codec(exactly(str), _same),
    "yes-no": Codec(exactly(bool), _same),
    "whole-number": Codec(exactly(int), _same),
    "number": Codec(exactly(int, Decimal), _same),
    "unix-seconds": Codec(from_unix, _read_only),
    "iso-8601": Codec(from_iso, _read_only),
    "array": Codec(_to_tuple, list),
    "name-value-pairs": Codec(_from_pairs, _to_pairs),
    "map": Codec(exactly(dict), _without_invalid),
    "json": Codec(_same, _same),
    "choice": Codec(exactly(str, int, bool), _same),
    "text-yes-no": Codec(from_yes_no_text, to_yes_no_text),
    "text-number": Codec(from_number_text, to_number_text),
    "semicolons": Codec(from_semicolons, to_semicolons),
    "unix-milliseconds": Codec(from_milliseconds, _read_only),
    "flags": Codec(from_flags, to_flags, same_form=False),
}

KINDS_OF: dict[str, frozenset[FieldKind]] = {
    "text": TEXTS,
    "yes-no": frozenset({FieldKind.YES_NO}),
    "whole-number": frozenset({FieldKind.WHOLE_NUMBER}),
    "number": frozenset({FieldKind.NUMBER}),
    "unix-seconds": frozenset({FieldKind.TIME_STAMP}),
    "iso-8601": frozenset({FieldKind.TIME_STAMP}),
    "array": SETS,
    "name-value-pairs": frozenset({FieldKind.PROPERTIES}),
    "map": MAPS,
    "json": frozenset({FieldKind.JSON}),
    "choice": frozenset({FieldKind.CHOICE}),
    "text-yes-no": frozenset({FieldKind.YES_NO}),
    "text-number": frozenset({FieldKind.NUMBER, FieldKind.WHOLE_NUMBER}),
    "semicolons": SETS,
    "unix-milliseconds": frozenset({FieldKind.TIME_STAMP}),
    "flags": SETS,
}
_BY_KIND = {kind: codec for codec, kinds in reversed(KINDS_OF.items()) for kind in kinds}
