"""Short texts about changes: the previous value of a field, or both values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from contact_editor.model.draft import Change, changes_between
from contact_editor.model.fields import MAPS, SETS, Field
from contact_editor.model.values import ABSENT, Value
from contact_editor.translation import listed, provider_text, tr
from contact_editor.viewmodels.messages.distinct_texts import field_texts
from contact_editor.viewmodels.messages.value_text import (
    field_label,
    option_name,
    shown,
    truncate,
    value_name,
)

_ENOUGH, _MAX_VALUE_CHARS = 200, 60
Names: TypeAlias = Mapping[str, Mapping[Any, str]]
"""Lookup to the names of its ids."""
NO_NAMES: Names = {}


def previous_value_text(
    field: Field, before: Value, after: Value, name_of: Callable[[Any], str] = str
) -> str:
    """Return a field's previous value; for a collection, what was added, removed and changed."""
    changes = tuple(changes_between(field, before, after))
    if field.kind not in SETS | MAPS or any(change.part is ABSENT for change in changes):
        return tr("was {value}").format(value=_quoted(field, before, after))
    added = [name_of(change.part) for change in changes if change.before is ABSENT]
    removed = [_removed(change, name_of) for change in changes if change.after is ABSENT]
    altered = [
        tr("{name} was {value}").format(
            name=change.part, value=_quoted(field, change.before, change.after)
        )
        for change in changes
        if change.before is not ABSENT and change.after is not ABSENT
    ]
    parts = [tr("added: {names}").format(names=listed(added))] if added else []
    parts += [tr("removed: {names}").format(names=listed(removed))] if removed else []
    return "; ".join(parts + altered)


def _removed(change: Change, name_of: Callable[[Any], str]) -> str:
    if change.field.kind in SETS:
        return name_of(change.part)
    return f"{change.part} {_quoted(change.field, change.before, change.after)}"


def _quoted(field: Field, before: Value, after: Value) -> str:
    """Return a former value, which does not look like the one that it became."""
    text = field_texts(field, before, after, _ENOUGH)[0]
    is_named = text.text == value_name(field, before)
    return text.quoted if isinstance(before, str) and before and not is_named else text.plain


def element_text(field: Field, part: Any, names: Names = NO_NAMES) -> str:
    """Return one element of a collection: «Newsletter (#5)», «#5», «vip», an option's label."""
    name = names.get(field.lookup, {}).get(part, "")
    if name:
        return f"{name} (#{part})"
    return f"#{part}" if field.lookup else option_name(field, part, is_alone=True) or str(part)


def place_text(field: Field, part: Any, names: Names = NO_NAMES) -> str:
    """Return a field, and the element of it that changed: «Lists: Newsletter (#5)»."""
    return field_label(field, part if part is ABSENT else element_text(field, part, names))


def change_summary(change: Change, names: Names = NO_NAMES) -> str:
    """Return a change as text: «Name: Jon → John», «Tags: added vip»."""
    field = change.field
    if change.part is not ABSENT and ABSENT in (change.before, change.after):
        verb = tr("added") if change.before is ABSENT else tr("removed")
        held = next(value for value in (change.before, change.after) if value is not ABSENT)
        value = "" if held == change.part else f" ({_short(shown(held))})"
        element = " ".join(element_text(field, change.part, names).split())
        return f"{provider_text(field.label)}: {verb} {element}{value}"
    words = place_text(field, change.part, names)
    before, after = field_texts(field, change.before, change.after, _MAX_VALUE_CHARS)
    return f"{words}: {before.plain} → {after.plain}"


def _short(text: str) -> str:
    return truncate(" ".join(text.split()), _MAX_VALUE_CHARS)
