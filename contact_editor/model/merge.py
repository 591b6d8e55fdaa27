"""Three-way merge of a draft with a contact that another user may have changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import (
    Change,
    Draft,
    changes_between,
    differs,
    elements,
    entries,
    is_needless,
    over,
)
from contact_editor.model.fields import MAPS, SETS, Field
from contact_editor.model.identity import IdentityMatch
from contact_editor.model.values import (
    ABSENT,
    UnexpectedValue,
    UnreadValue,
    Value,
    equal_values,
    is_empty,
)

Side: TypeAlias = Literal["mine", "theirs"]


class Conflict(msgspec.Struct, frozen=True):
    """A field, or a part of it, that two users changed differently."""

    field: Field
    part: Any
    """The property's name; `ABSENT` for the whole field."""
    base: Value
    mine: Value
    theirs: Value


class Merge(msgspec.Struct, frozen=True):
    """Result of a three-way merge: merged changes, and conflicts for the user to resolve."""

    draft: Draft
    """The user's changes without conflicts, over the contact as just read."""
    theirs: tuple[Change, ...]
    """What another user changed since the contact was opened."""
    conflicts: tuple[Conflict, ...] = ()
    identity: IdentityMatch = IdentityMatch.SAME
    """Whether what was just read is the contact that was edited."""

    def resolve(self, sides: tuple[Side, ...]) -> Draft:
        """Return the draft with each conflict resolved, in the order of `conflicts`."""
        draft = self.draft
        for conflict, side in zip(self.conflicts, sides, strict=True):
            if side == "mine":
                mine = Change(conflict.field, conflict.theirs, conflict.mine, conflict.part)
                draft = draft.edited(
                    conflict.field, apply_change(mine, draft.value(conflict.field.key))
                )
        return draft


def merge(fields: tuple[Field, ...], mine: Draft, theirs: ContactSnapshot) -> Merge:
    """Merge `mine` into `theirs`: by field, sets by element, maps by key.

    A response that omits a collection with elements does not mean that it is empty: an
    edit of it is one conflict of the whole field, unless the edit emptied it as well.
    """
    draft = over(theirs, mine, fields)
    conflicts: list[Conflict] = []
    for field in fields:
        if field.key in mine.edits:
            value, contested = _merged_field(field, mine, theirs.value(field.key))
            draft = draft.edited(field, value)
            conflicts += contested
    return Merge(draft, tuple(_changes_by_others(fields, mine, theirs)), tuple(conflicts))


def _changes_by_others(
    fields: tuple[Field, ...], mine: Draft, theirs: ContactSnapshot
) -> Iterator[Change]:
    """Yield what changed since the draft's own read; nothing if that is the last one."""
    if theirs is mine.snapshot:
        return
    # The account may have other fields by now: such a field is no change of the contact.
    seen = (f for f in fields if mine.has(f.key) and not (f.changes_by_itself or f.sensitive))
    for field in seen:
        yield from _read_changes(field, mine.snapshot.value(field.key), theirs.value(field.key))


def _read_changes(field: Field, base: Value, theirs: Value) -> Iterator[Change]:
    """Yield what changed from one read to another; nothing if one could not read the field."""
    if not (isinstance(base, UnreadValue) or isinstance(theirs, UnreadValue)):
        yield from changes_between(field, base, theirs)


def _merged_field(field: Field, mine: Draft, theirs: Value) -> tuple[Value, list[Conflict]]:
    base, after = mine.snapshot.value(field.key), mine.edits[field.key]
    unreadable = isinstance(theirs, UnexpectedValue) and not equal_values(base, theirs)
    left_out = theirs is ABSENT and field.kind in SETS | MAPS
    if unreadable or (left_out and not (is_empty(base) or is_empty(after))):
        return theirs, [Conflict(field, ABSENT, base, after, theirs)]
    altered = {change.part: change for change in changes_between(field, base, theirs)}
    value, conflicts = theirs, []
    for change in changes_between(field, base, after):
        other = altered.get(change.part)
        if other is None:
            value = apply_change(change, value)
        elif not (_same_result(change, other) or _same_nothing(change, other)):
            conflicts.append(Conflict(field, change.part, change.before, change.after, other.after))
    return value, conflicts


def _same_result(one: Change, other: Change) -> bool:
    if one.part is ABSENT:
        return not differs(one.field, one.after, other.after)
    return equal_values(one.after, other.after)


def _same_nothing(one: Change, other: Change) -> bool:
    return is_needless(msgspec.structs.replace(one, before=other.after))


def without_needless(fields: tuple[Field, ...], draft: Draft) -> Draft:
    """Return the draft without the edits that would change nothing."""
    changes = draft.changes(fields)
    if not any(map(is_needless, changes)):
        return draft
    result = over(draft.snapshot, draft, fields)
    for change in changes:
        if not is_needless(change):
            value = apply_change(change, result.value(change.field.key))
            result = result.edited(change.field, value)
    return result


def apply_change(change: Change, value: Value) -> Value:
    """Return the value with one change applied; the rest of a collection is unchanged."""
    if change.part is ABSENT:
        return change.after
    if isinstance(value, UnexpectedValue):
        # Its structure is unknown: changing a part of it would drop the rest.
        return value
    if change.field.kind in SETS:
        rest = tuple(element for element in elements(value) if element != change.part)
        return rest if change.after is ABSENT else (*rest, change.part)
    if change.field.kind in MAPS:
        entered = {**entries(value), change.part: change.after}
        return {name: entry for name, entry in entered.items() if entry is not ABSENT}
    raise TypeError(f"a field of kind {change.field.kind} has no parts")
