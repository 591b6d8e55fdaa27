"""Short text about the previous value of a field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from contact_editor.model.draft import Change, changes_between
from contact_editor.model.fields import MAPS, SETS, Field
from contact_editor.model.values import ABSENT, Value
from contact_editor.translation import listed, tr
from contact_editor.viewmodels.messages.distinct_texts import distinct_texts

_ENOUGH = 200


def previous_value_text(
    field: Field, before: Value, after: Value, name_of: Callable[[Any], str] = str
) -> str:
    """Return a field's previous value; for a collection, what was added, removed and changed."""
    changes = tuple(changes_between(field, before, after))
    if field.kind not in SETS | MAPS or any(change.part is ABSENT for change in changes):
        return tr("was {value}").format(value=_quoted(before, after))
    added = [name_of(change.part) for change in changes if change.before is ABSENT]
    removed = [_removed(change, name_of) for change in changes if change.after is ABSENT]
    altered = [
        tr("{name} was {value}").format(
            name=change.part, value=_quoted(change.before, change.after)
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
    return f"{change.part} {_quoted(change.before, change.after)}"


def _quoted(before: Value, after: Value) -> str:
    """Return a former value, which does not look like the one that it became."""
    text = distinct_texts(before, after, _ENOUGH)[0]
    return text.quoted if isinstance(before, str) and before else text.plain
