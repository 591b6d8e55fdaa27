"""Random edits to any contact, as a person could make them in the form."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from hypothesis import strategies as st

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import MAPS, SETS, Clearing, Field, FieldKind
from contact_editor.model.values import UnexpectedValue, Value
from contact_editor.providers.description import Provider

_TEXT = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(
    lambda text: text.strip() == text
)
_NAMES = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.decimals(allow_nan=False, allow_infinity=False, places=2)
    | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=4,
)
_EMAILS = st.from_regex(r"[a-z]{8,12}@made-up\.example", fullmatch=True)
_CLEARED: dict[Clearing, Value] = {Clearing.NULL: None, Clearing.EMPTY: ""}


@st.composite
def edited(
    draw: st.DrawFn, provider: Provider, contact: ContactSnapshot, among: Collection[str] = ()
) -> Draft:
    """Draws a draft of this contact with one to three fields edited, of those named if any are."""
    writable = [f for f in provider.fields if f.writable and (not among or f.key in among)]
    draft = Draft(contact)
    for field in draw(st.lists(st.sampled_from(writable), min_size=1, max_size=3, unique=True)):
        value = draft.value(field.key)
        if not isinstance(value, UnexpectedValue):
            draft = draft.edited(field, draw(_value(field, value)))
    return draft


def _value(field: Field, before: Any) -> st.SearchStrategy[Value]:
    if field.kind in SETS:
        return _set(field, before or ())
    if field.kind in MAPS:
        return _map(field, before if isinstance(before, Mapping) else {})
    if field.kind is FieldKind.YES_NO:
        return st.booleans()
    if field.kind is FieldKind.EMAIL:
        return _EMAILS
    cleared = st.sampled_from([_CLEARED[way] for way in field.cleared_by])
    return _TEXT | cleared


@st.composite
def _set(draw: st.DrawFn, field: Field, before: tuple[Any, ...]) -> Value:
    new: st.SearchStrategy[Any] = _TEXT if field.kind is FieldKind.TAGS else st.integers(0, 10**9)
    kept = before
    if field.removal != "no" and before:
        gone = draw(st.sets(st.sampled_from(before)))
        kept = tuple(element for element in before if element not in gone)
    added = draw(st.lists(new, max_size=2, unique=True))
    return (*kept, *(element for element in added if element not in kept))


@st.composite
def _map(draw: st.DrawFn, field: Field, before: Mapping[str, Any]) -> Value:
    values: st.SearchStrategy[Any] = _TEXT if field.kind is FieldKind.PROPERTIES else _JSON
    after = dict(before)
    if before and field.removal != "no":
        for name in draw(st.sets(st.sampled_from(sorted(before)), max_size=2)):
            del after[name]
    if after:
        name = draw(st.sampled_from(sorted(after)))
        after[name] = draw(values)
    after.update(draw(st.dictionaries(_NAMES, values, max_size=2)))
    return after
