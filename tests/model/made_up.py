"""Fields of every kind, contacts and values made up of them, and an oracle for what is equal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import MAPS, SETS, Clearing, Field, FieldKind
from contact_editor.model.values import ABSENT, UnexpectedValue, Value, is_empty

NOW = datetime(2024, 5, 1, tzinfo=UTC)
WHOLE = "the whole field"

FIELDS = (
    Field(key="email", label="Email", kind=FieldKind.EMAIL, required=True),
    Field(key="name", label="Name", cleared_by=(Clearing.EMPTY, Clearing.NULL)),
    Field(key="consent", label="Consent", kind=FieldKind.YES_NO, always_sent=True),
    Field(key="score", label="Score", kind=FieldKind.NUMBER, cleared_by=(Clearing.NULL,)),
    Field(key="tags", label="Tags", kind=FieldKind.TAGS),
    Field(key="lists", label="Lists", kind=FieldKind.LISTS),
    Field(key="properties", label="Properties", kind=FieldKind.PROPERTIES),
    Field(key="custom", label="Custom fields", kind=FieldKind.CUSTOM_FIELDS),
    Field(
        key="stamp",
        label="Updated",
        kind=FieldKind.TIME_STAMP,
        read_only=True,
        changes_by_itself=True,
    ),
    Field(key="token", label="Token", read_only=True, sensitive=True),
)
BY_KEY = {field.key: field for field in FIELDS}

_TEXTS = st.sampled_from(["", "a", "A ", "b"])
_JSON = st.sampled_from(["", "1", 1, True, Decimal("1.0"), None, [1], [True], {"k": [1]}, {}])
_NOTHING: st.SearchStrategy[Value] = st.sampled_from([None, ABSENT])
_FOREIGN: st.SearchStrategy[Value] = st.sampled_from(
    [UnexpectedValue([1]), UnexpectedValue({"x": True})]
)
_OF_KIND: dict[FieldKind, st.SearchStrategy[Any]] = {
    FieldKind.YES_NO: st.booleans(),
    FieldKind.NUMBER: st.sampled_from([0, 1, Decimal("1.0"), Decimal("2.5")]),
    FieldKind.TAGS: st.sets(st.sampled_from(["vip", "VIP", "new", "old"])).map(sorted).map(tuple),
    FieldKind.LISTS: st.sets(st.sampled_from([0, 1, 87647751])).map(sorted).map(tuple),
    **dict.fromkeys(MAPS, st.dictionaries(st.sampled_from(["x", "y", "X"]), _JSON, max_size=3)),
    FieldKind.TIME_STAMP: st.datetimes(timezones=st.just(UTC)),
}


def typed(field: Field) -> st.SearchStrategy[Any]:
    """Values that a person can give a field."""
    return _OF_KIND.get(field.kind, _TEXTS)


def told(field: Field) -> st.SearchStrategy[Value]:
    """Values that a provider can give a field."""
    return st.one_of(typed(field), typed(field), _NOTHING, _FOREIGN)


def snapshot(**values: Value) -> ContactSnapshot:
    return ContactSnapshot(
        reference=ContactReference(1, "ann@made-up.example"),
        values=values,
        unknown={},
        sensitive=frozenset({"token"}),
        read_at=NOW,
    )


def snapshots() -> st.SearchStrategy[ContactSnapshot]:
    values = {field.key: told(field) for field in FIELDS}
    return st.fixed_dictionaries(values).map(lambda drawn: snapshot(**drawn))


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """A contact with edits over up to four of its fields."""
    draft = Draft(draw(snapshots()))
    writable = [field for field in FIELDS if field.writable]
    for field in draw(st.lists(st.sampled_from(writable), max_size=4)):
        draft = draft.edited(field, draw(typed(field)))
    return draft


_NONE_OF: dict[FieldKind, Value] = {**dict.fromkeys(SETS, ()), **{kind: {} for kind in MAPS}}


def plain(value: Any) -> Any:
    """Return something hashable that is equal exactly where the values mean the same."""
    if isinstance(value, bool) or value is None or value is ABSENT or isinstance(value, str):
        return type(value), value
    if isinstance(value, int | Decimal):
        return "number", Decimal(value)
    if isinstance(value, Mapping):
        return "map", frozenset((key, plain(entry)) for key, entry in value.items())
    if isinstance(value, list):
        return "list", tuple(map(plain, value))
    if isinstance(value, tuple):
        return "set", frozenset(map(plain, value))
    return (type(value), plain(value.wire)) if isinstance(value, UnexpectedValue) else value


def places(field: Field, value: Value, *others: Value) -> dict[Any, Value]:
    """Takes a value to pieces: element by element, key by key, or as a whole."""
    if any(isinstance(each, UnexpectedValue) for each in (value, *others)):
        return {WHOLE: _NONE_OF.get(field.kind, value) if is_empty(value) else value}
    if field.kind in SETS:
        return {part: part for part in value} if isinstance(value, tuple) else {}
    if field.kind in MAPS:
        return dict(value) if isinstance(value, Mapping) else {}
    return {WHOLE: value}


def left_out(field: Field, base: Value, mine: Value, theirs: Value) -> bool:
    """Return whether an answer leaves out a filled collection beside an edit that keeps some."""
    collection = field.kind in SETS or field.kind in MAPS
    return collection and theirs is ABSENT and not (is_empty(base) or is_empty(mine))


def equal(one: Value, other: Value) -> bool:
    return bool(plain(one) == plain(other))


def alike(one: Value, other: Value) -> bool:
    """Whether two values mean the same, perhaps in another form."""
    one, other = _as_set(one, other), _as_set(other, one)
    return both_empty(one, other) or any(
        _in_one_form(one, numbers) == _in_one_form(other, numbers)
        for numbers in (str, Decimal, _fixed, _shortest)
    )


def _fixed(number: int | Decimal) -> str:
    return f"{Decimal(number):f}"


def _shortest(number: int | Decimal) -> str:
    return f"{Decimal(number).normalize():f}"


def _as_set(value: Value, beside: Value) -> Value:
    """A list that could not be read, as the collection that it is beside one that could be."""
    wire = value.wire if isinstance(value, UnexpectedValue) else None
    if not (isinstance(wire, list) and isinstance(beside, tuple)):
        return value
    plain = all(type(each) in (str, int) for each in wire)
    return tuple(wire) if plain and len(set(wire)) == len(set(beside)) else value


def _in_one_form(value: Any, numbers: Callable[[Any], Any]) -> Any:
    if isinstance(value, UnexpectedValue):
        return _in_one_form(value.wire, numbers)
    if value in (None, ABSENT, "", (), {}) or value == []:
        return None
    if isinstance(value, str):
        lines = re.split("\r\n|[\r\n\x85\u2028\u2029]", value)
        return "\n".join(unicodedata.normalize("NFD", line) for line in lines)
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return numbers(value)
    if isinstance(value, Mapping):
        entries = value.items()
        return frozenset((_in_one_form(k, str), _in_one_form(v, numbers)) for k, v in entries)
    if isinstance(value, list):
        return tuple(_in_one_form(each, numbers) for each in value)
    if isinstance(value, tuple):
        return frozenset(_in_one_form(each, numbers) for each in value)
    return type(value), value


def both_empty(one: Value, other: Value) -> bool:
    return is_empty(one) and is_empty(other)
