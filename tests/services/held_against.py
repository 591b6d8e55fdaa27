"""What a receipt says beside what the server has, and the behaviours to try it with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import changes_between
from contact_editor.model.equivalence import is_other_form
from contact_editor.model.receipt import FieldResult, Outcome, Receipt
from contact_editor.model.values import ABSENT, UnexpectedValue, Value, equal_values, is_empty
from contact_editor.practice.switches import SEMANTIC, SWITCHES, Switches
from contact_editor.providers.description import Provider

_KEYS = {
    "simvoly": ("", "", "name", "city", "tags", "note"),
    "notocat": ("", "", "name", "custom_fields"),
}
STORING: Mapping[str, tuple[Any, ...]] = {
    "answer": SWITCHES["answer"].values,
    "stores": ("all", "all", "all", "nothing"),
    "lag": (0, 0, 0, 1, 3, 99),
    "phone": SWITCHES["phone"].values,
    "tag_case": SWITCHES["tag_case"].values,
    "tag_order": SWITCHES["tag_order"].values,
    "text": SWITCHES["text"].values,
    "max_text": (0, 0, 0, 5),
    "numbers": SWITCHES["numbers"].values,
    "digits": SWITCHES["digits"].values,
    "flags": SWITCHES["flags"].values,
    "ids": SWITCHES["ids"].values,
    "list_ids": SWITCHES["list_ids"].values,
    "empty_map": SWITCHES["empty_map"].values,
    "properties_shape": SWITCHES["properties_shape"].values,
    "encoding": ("utf-8", "bom", "gzip"),
}
"""What a server may do whose reads show what is stored, if perhaps late or in another type."""
LYING: Mapping[str, tuple[Any, ...]] = {
    "shown": ("masked", "cut", "defaulted"),
    "half_surrogate": ("name",),
    "encoding": ("latin-1",),
}
"""What a server may do whose reads show something else than is stored."""


@st.composite
def switches(draw: st.DrawFn, provider: str, more: Mapping[str, tuple[Any, ...]]) -> Switches:
    """A server that keeps what is left out in half of the cases, and differs in some more ways."""
    names = draw(st.lists(st.sampled_from([*more, *SEMANTIC[provider]]), max_size=6, unique=True))
    values = {name: draw(st.sampled_from(more.get(name, SWITCHES[name].values))) for name in names}
    if draw(st.booleans()):
        values |= {"omitted": "kept", "subscribed_default": "kept"}
    for name in ("ignored_field", "emptied_field"):
        values[name] = draw(st.sampled_from(_KEYS[provider]))
    return Switches(**values)


def moved(provider: Provider, before: ContactSnapshot, after: ContactSnapshot) -> set[str]:
    """Return the keys of the fields that have another value than before, not just another form."""
    return {
        field.key
        for field in provider.fields
        if field.writable and not field.changes_by_itself
        for change in changes_between(field, before.value(field.key), after.value(field.key))
        if not same(change.before, change.after)
    }


def said(receipt: Receipt) -> set[str]:
    """Return the keys of the fields that a receipt says something of."""
    return {finding.change.field.key for finding in receipt.findings}


def is_true(finding: FieldResult, stored: ContactSnapshot) -> bool:
    """Return whether the outcome of a change is what is stored; a read may show another type."""
    field, change = finding.change.field, finding.change
    part = change.part if finding.stored_as is ABSENT else finding.stored_as
    now = _part(stored.value(field.key), part)
    if finding.outcome in (Outcome.STORED, Outcome.OTHER_FORM):
        return same(now, change.after)
    if finding.outcome is Outcome.NOT_STORED:
        return same(now, change.before) or is_empty(now) != is_empty(change.after)
    if finding.outcome is Outcome.CHANGED_UNEXPECTEDLY:
        return not equal_values(now, change.before)
    return finding.outcome in (Outcome.UNKNOWN, Outcome.NOT_SENT) or same(now, finding.found)


def same(one: Value, other: Value) -> bool:
    return (
        equal_values(one, other) or (is_empty(one) and is_empty(other)) or is_other_form(one, other)
    )


def _part(value: Any, part: Any) -> Any:
    if part is ABSENT or isinstance(value, UnexpectedValue):
        return value
    if isinstance(value, Mapping):
        return value.get(part, ABSENT)
    return part if isinstance(value, tuple) and part in value else ABSENT
