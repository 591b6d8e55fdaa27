"""What undoing an earlier save would do, field by field, before it is reviewed."""

from __future__ import annotations

from contact_editor.model.values import ABSENT, is_empty
from contact_editor.services.journal.history.save_record import SavedChange
from contact_editor.translation import tr
from contact_editor.viewmodels.history.save_reversal import SaveReversal
from contact_editor.viewmodels.messages.message import MessageRow, RowMark
from contact_editor.viewmodels.messages.receipts.undo_texts import leftover_row, short_text
from contact_editor.viewmodels.messages.record_text import place_text


def undo_rows(reversal: SaveReversal) -> tuple[MessageRow, ...]:
    """Return a row for each change: what comes back first, then what stays, and why."""
    back = (MessageRow(place_text(each), _back(each), RowMark.DONE) for each in reversal.undone)
    return (*back, *map(leftover_row, reversal.stays))


def _back(change: SavedChange) -> str:
    if change.part is not ABSENT and change.before is ABSENT:
        return tr("is removed again")
    if change.part is not ABSENT and change.after is ABSENT:
        return tr("is added again")
    if is_empty(change.before):
        return tr("is cleared again")
    return tr("back to “{value}”").format(value=short_text(change.before))
