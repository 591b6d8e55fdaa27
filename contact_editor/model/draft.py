"""Draft of a contact: a snapshot with edits over it, and the list of changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import NoneType
from typing import Any, TypeAlias

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.fields import MAPS, SETS, TEXTS, Clearing, Field, FieldKind
from contact_editor.model.values import ABSENT, Absent, Value, equal_values


class Change(msgspec.Struct, frozen=True):
    """One edit of a field, or of one tag, list or property in it."""

    field: Field
    before: Value
    after: Value
    part: Any = ABSENT
    """The tag, the list's id or the property's name; `ABSENT` if the whole field changed."""


class Draft(msgspec.Struct, frozen=True):
    """A snapshot with edits over it. An edit back to the original value is dropped."""

    snapshot: ContactSnapshot
    edits: Mapping[str, Value] = msgspec.field(default_factory=dict)

    def value(self, key: str) -> Value:
        return self.edits[key] if key in self.edits else self.snapshot.value(key)

    def has(self, key: str) -> bool:
        """Return whether the field was described when the contact was read, or is edited."""
        return key in self.snapshot.values or key in self.edits

    def edited(self, field: Field, value: Value) -> Draft:
        """Return the draft in which the field has this value.

        A value that the provider sent cannot become absent again: it is cleared instead.
        """
        edits = {key: edit for key, edit in self.edits.items() if key != field.key}
        before = self.snapshot.value(field.key)
        if value is ABSENT and before is not ABSENT:
            value = cleared(field)
        if differs(field, before, value):
            edits[field.key] = value
        return Draft(self.snapshot, edits)

    def changes(self, fields: tuple[Field, ...]) -> tuple[Change, ...]:
        """Return every edit, in the order of the fields."""
        return tuple(
            change
            for field in fields
            if field.key in self.edits
            for change in changes_between(
                field, self.snapshot.value(field.key), self.edits[field.key]
            )
        )


def without(draft: Draft, change: Change) -> Draft:
    """Return a draft with what was read in the place of a change.

    Of a map that is one entry, else the whole field.
    """
    key, part = change.field.key, change.part
    was, now = draft.snapshot.value(key), draft.value(key)
    of_map = change.field.kind in MAPS and part is not ABSENT
    if of_map and isinstance(was, Mapping) and isinstance(now, Mapping):
        kept = {name: value for name, value in now.items() if name != part}
        return draft.edited(change.field, {**kept, **{n: was[n] for n in was if n == part}})
    return draft.edited(change.field, was)


def over(contact: ContactSnapshot, earlier: Draft, fields: tuple[Field, ...]) -> Draft:
    """Return a draft over a contact that has only those earlier edits that no field describes.

    The account's own fields may not be known at the moment: such edits are kept, with the value
    that they began with, until they are.
    """
    described = {field.key for field in fields}
    edits = {key: value for key, value in earlier.edits.items() if key not in described}
    if not edits:
        return Draft(contact)
    began = {key: earlier.snapshot.value(key) for key in edits}
    values = {**contact.values, **began}
    return Draft(msgspec.structs.replace(contact, values=values), edits)


def differs(field: Field, before: Value, after: Value) -> bool:
    """Return whether two values of a field differ; the order of a set does not count."""
    return next(changes_between(field, before, after), None) is not None


def cleared(field: Field) -> Value:
    """Return the empty value of a field, in the form that clears it best."""
    if field.kind in SETS:
        return ()
    if field.kind in MAPS:
        return {}
    usual = Clearing.EMPTY if field.kind in TEXTS else Clearing.NULL
    return CLEARED[field.cleared_by[0] if field.cleared_by else usual]


def changes_between(field: Field, before: Value, after: Value) -> Iterator[Change]:
    """Yield the changes from one value of a field to another, by element for collections.

    Where one of the two is no collection of the field's kind, the field changed as a whole.
    """
    parts = _PARTS.get(field.kind)
    if parts and all(isinstance(value, _COLLECTIONS[field.kind]) for value in (before, after)):
        return (Change(field, old, new, part) for part, old, new in parts(before, after))
    if equal_values(before, after):
        return iter(())
    return iter((Change(field, before, after),))


def is_needless(change: Change) -> bool:
    """Return whether a change only replaces one empty value, `null` or `""`, by the other.

    The user would see no difference, except in a JSON field.
    """
    return change.field.kind is not FieldKind.JSON and all(
        value is None or value == "" for value in (change.before, change.after)
    )


CLEARED: dict[Clearing, Value] = {Clearing.NULL: None, Clearing.EMPTY: ""}
_Parts: TypeAlias = Iterator[tuple[Any, Value, Value]]


def _set_parts(before: Any, after: Any) -> _Parts:
    # As dict keys: drops duplicates, and is fast for thousands of elements.
    old, new = dict.fromkeys(elements(before)), dict.fromkeys(elements(after))
    yield from ((element, element, ABSENT) for element in old if element not in new)
    yield from ((element, ABSENT, element) for element in new if element not in old)


def _map_parts(before: Any, after: Any) -> _Parts:
    old, new = entries(before), entries(after)
    for name in {**old, **new}:
        was, now = old.get(name, ABSENT), new.get(name, ABSENT)
        if not equal_values(was, now):
            yield name, was, now


def elements(value: Value) -> tuple[Any, ...]:
    """Return the elements of a set; empty if it is absent or null."""
    return value if isinstance(value, tuple) else ()


def entries(value: Value) -> Mapping[str, Any]:
    """Return the entries of a map; empty if it is absent or null."""
    return value if isinstance(value, Mapping) else {}


def part_of(field: Field, value: Value, part: Any) -> Value:
    """Return an element or entry of a field's value; the whole value if there are no parts."""
    if part is ABSENT or field.kind not in SETS | MAPS:
        return value
    if field.kind in SETS:
        return part if part in elements(value) else ABSENT
    entry: Value = entries(value).get(part, ABSENT)
    return entry


_COLLECTIONS: dict[FieldKind, tuple[type, ...]] = {
    **dict.fromkeys(SETS, (tuple, Absent, NoneType)),
    **dict.fromkeys(MAPS, (Mapping, Absent, NoneType)),
}
_PARTS: dict[FieldKind, Callable[[Any, Any], _Parts]] = {
    **dict.fromkeys(SETS, _set_parts),
    **dict.fromkeys(MAPS, _map_parts),
}
