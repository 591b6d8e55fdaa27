"""Reversal of an earlier save, given the contact as it is now."""

from __future__ import annotations

from typing import Any, NamedTuple

from contact_editor.model.draft import Change, Draft, part_of
from contact_editor.model.fields import SETS, Field
from contact_editor.model.merge import apply_change
from contact_editor.model.receipt import Outcome
from contact_editor.model.resending.doubtful_looks import was_read
from contact_editor.model.values import ABSENT, Value, equal_values
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord

_WRITTEN = (Outcome.STORED, Outcome.OTHER_FORM, Outcome.NORMALISED)


class Replaced(NamedTuple):
    """A change that is not undone because the value has changed since."""

    change: SavedChange
    now: Value


class SaveReversal(NamedTuple):
    """A draft that undoes a save, and the changes that it leaves."""

    draft: Draft
    replaced: tuple[Replaced, ...]
    irreversible: tuple[SavedChange, ...]
    """Changes that the provider can't undo, or of values that it never showed as they are."""
    undone: tuple[SavedChange, ...] = ()


def reversal_of_record(fields: tuple[Field, ...], record: SaveRecord, draft: Draft) -> SaveReversal:
    """Write back only where the contact still has what the save wrote."""
    by_key = {field.key: field for field in fields}
    replaced: list[Replaced] = []
    irreversible: list[SavedChange] = []
    undone: list[SavedChange] = []
    for change in record.changes:
        field = by_key.get(change.key)
        if field is None or not field.writable or change.outcome not in _WRITTEN:
            continue
        if equal_values(change.before, change.after):
            continue
        now = part_of(field, draft.snapshot.value(field.key), _part_now(field, change))
        if not equal_values(now, change.found):
            replaced.append(Replaced(change, now))
        elif _is_irreversible(field, change):
            irreversible.append(change)
        else:
            draft = with_value(field, draft, change)
            undone.append(change)
    return SaveReversal(draft, tuple(replaced), tuple(irreversible), tuple(undone))


def _is_irreversible(field: Field, change: SavedChange) -> bool:
    """Return whether a change is of what only stays, or of a value that was never read as it is."""
    added = change.part is not ABSENT and change.before is ABSENT
    return not was_read(field, change.before) or (added and field.removal == "no")


def with_value(field: Field, draft: Draft, change: SavedChange) -> Draft:
    """Return the draft with the value that a change of a save replaced."""
    part = _part_now(field, change)
    back = Change(field, change.found, change.before, part)
    return draft.edited(field, apply_change(back, draft.value(field.key)))


def _part_now(field: Field, change: SavedChange) -> Any:
    """Return the part under the spelling that the provider stored."""
    respelt = field.kind in SETS and change.before is ABSENT and change.found is not ABSENT
    return change.found if respelt and change.part is not ABSENT else change.part
