"""Reversal of an earlier save, given the contact as it is now."""

from __future__ import annotations

from typing import Any, NamedTuple

from contact_editor.model.draft import Change, Draft, part_of
from contact_editor.model.fields import SETS, Field
from contact_editor.model.merge import apply_change
from contact_editor.model.receipt import Outcome
from contact_editor.model.values import ABSENT, equal_values
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.viewmodels.messages.record_text import place_text
from contact_editor.viewmodels.saving.save_undo import Leftover, LeftoverReason, irreversible_reason

_WRITTEN = (Outcome.STORED, Outcome.OTHER_FORM, Outcome.NORMALISED)


class SaveReversal(NamedTuple):
    """A draft that undoes a save, and the changes that it leaves."""

    draft: Draft
    stays: tuple[Leftover, ...]
    undone: tuple[SavedChange, ...] = ()


def reversal_of_record(fields: tuple[Field, ...], record: SaveRecord, draft: Draft) -> SaveReversal:
    """Write back only where the contact still has what the save wrote."""
    by_key = {field.key: field for field in fields}
    stays: list[Leftover] = []
    undone: list[SavedChange] = []
    for change in record.changes:
        field = by_key.get(change.key)
        if field is None or not field.writable or change.outcome not in _WRITTEN:
            continue
        if equal_values(change.before, change.after):
            continue
        part = _part_now(field, change)
        now = part_of(field, draft.snapshot.value(field.key), part)
        reason = irreversible_reason(field, change.part, change.before)
        if not equal_values(now, change.found):
            is_back = reason is not LeftoverReason.NEVER_READ and equal_values(now, change.before)
            reason = LeftoverReason.ALREADY if is_back else LeftoverReason.REPLACED
        if reason is None:
            draft = with_value(field, draft, change)
            undone.append(change)
        else:
            stays.append(Leftover(field, part, change.before, reason, now, place_text(change)))
    return SaveReversal(draft, tuple(stays), tuple(undone))


def with_value(field: Field, draft: Draft, change: SavedChange) -> Draft:
    """Return the draft with the value that a change of a save replaced."""
    part = _part_now(field, change)
    back = Change(field, change.found, change.before, part)
    return draft.edited(field, apply_change(back, draft.value(field.key)))


def _part_now(field: Field, change: SavedChange) -> Any:
    """Return the part under the spelling that the provider stored."""
    respelt = field.kind in SETS and change.before is ABSENT and change.found is not ABSENT
    return change.found if respelt and change.part is not ABSENT else change.part
