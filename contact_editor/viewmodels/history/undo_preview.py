"""What undoing an earlier save would do, field by field, before it is reviewed."""

from __future__ import annotations

from contact_editor.model.values import ABSENT
from contact_editor.services.journal.history.save_record import SavedChange
from contact_editor.translation import tr
from contact_editor.viewmodels.history.save_reversal import SaveReversal
from contact_editor.viewmodels.messages.message import MessageRow, RowMark
from contact_editor.viewmodels.messages.record_text import place_text
from contact_editor.viewmodels.messages.value_text import shown, truncate

_MAX_CHARS = 60


def undo_rows(reversal: SaveReversal) -> tuple[MessageRow, ...]:
    """Return a row for each change: what comes back first, then what stays, and why."""
    back = (MessageRow(place_text(each), _back(each), RowMark.DONE) for each in reversal.undone)
    replaced = (
        MessageRow(
            place_text(each.change),
            tr("stays: it was changed to “{now}” since").format(now=_short(each.now)),
            RowMark.SKIPPED,
        )
        for each in reversal.replaced
    )
    stuck = (
        MessageRow(place_text(each), tr("stays: it can't be undone"), RowMark.SKIPPED)
        for each in reversal.irreversible
    )
    return (*back, *replaced, *stuck)


def _back(change: SavedChange) -> str:
    if change.part is not ABSENT and change.before is ABSENT:
        return tr("is removed again")
    if change.part is not ABSENT and change.after is ABSENT:
        return tr("is added again")
    return tr("back to “{value}”").format(value=_short(change.before))


def _short(value: object) -> str:
    return truncate(" ".join(shown(value).split()), _MAX_CHARS)
