"""Texts for an undo of an earlier save: what stays and why, and its result."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.model.values import ABSENT, Value
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.translation import QT_TR_NOOP, provider_text, time_text, tr
from contact_editor.viewmodels.messages.change_text import NO_NAMES, Names, place_text
from contact_editor.viewmodels.messages.message import (
    Message,
    MessageAction,
    MessageRow,
    RowMark,
    Tone,
    translatable,
)
from contact_editor.viewmodels.messages.record_text import moment_text
from contact_editor.viewmodels.messages.value_text import field_value_text, shown, truncate
from contact_editor.viewmodels.saving.save_undo import Leftover, LeftoverReason, SaveUndo

_MAX_CHARS = 60
LEFTOVER_TEXTS = {
    LeftoverReason.REPLACED: QT_TR_NOOP("not undone: it has since been changed to “{now}”"),
    LeftoverReason.NOT_REMOVABLE: QT_TR_NOOP(
        "not undone: {field} can't be removed through the API"
    ),
    LeftoverReason.NOT_CLEARABLE: QT_TR_NOOP(
        "not undone, still “{now}”: {field} can't be cleared through the API"
    ),
    LeftoverReason.NOT_VALID: QT_TR_NOOP(
        "not undone, still “{now}”: the previous value isn't valid"
    ),
    LeftoverReason.NEVER_READ: QT_TR_NOOP(
        "not undone, still “{now}”: the previous value was never read"
    ),
    LeftoverReason.LEFT_OUT: QT_TR_NOOP("not undone, still “{now}”: you left it out"),
    LeftoverReason.ALREADY: QT_TR_NOOP("already back to “{now}”"),
}


def leftover_row(stay: Leftover, names: Names = NO_NAMES) -> MessageRow:
    """Return the row of a place that an undo leaves."""
    is_gone = stay.reason is LeftoverReason.REPLACED and stay.now is ABSENT
    now = (
        tr("hidden") if stay.field.sensitive else _one_line(field_value_text(stay.field, stay.now))
    )
    said = tr(LEFTOVER_TEXTS[stay.reason])
    if is_gone and stay.part is not ABSENT:
        said = tr("not undone: it has since been removed")
    if stay.reason is LeftoverReason.ALREADY and stay.now is ABSENT:
        said = tr("already as it was before")
    text = said.format(now=now, field=provider_text(stay.field.label))
    mark = RowMark.DONE if stay.reason is LeftoverReason.ALREADY else RowMark.SKIPPED
    return MessageRow(stay.label or place_text(stay.field, stay.part, names), text, mark)


def undo_result(
    undo: SaveUndo, saved: SaveResult, receipt: Receipt, stays: Sequence[Leftover]
) -> tuple[str, str]:
    """Return the title of an undo that was sent, with `{at}`, and a sentence.

    The title is empty where that of any save says more: what was sent is refused or in doubt.
    """
    when = moment_text(undo.at, in_sentence=True)
    meant = [finding for finding in receipt.findings if finding.requested]
    count = sum(finding.confirmed for finding in meant)
    is_open = saved.later or saved.resolved or saved.unresolved or saved.error is not None
    if is_open or not count:
        return "", purpose_text(undo)
    kept = [stay for stay in stays if stay.reason is not LeftoverReason.ALREADY]
    total = len(meant) + len(kept)
    if count < total:
        title = tr("Save of {when} partly undone at {at}")
        text = tr("{n} of {all} changes are undone.").format(n=count, all=total)
    elif receipt.verified:
        title, text = tr("Save of {when} undone, verified at {at}"), ""
    else:
        title, text = tr("Save of {when} undone at {at}, not everything could be verified"), ""
    if receipt.lost or receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
        title = tr("{title}; something else changed").format(
            title=tr("Save of {when} undone at {at}") if count == total else title
        )
    return title.replace("{when}", when), text


def undo_command(at: float, *, of_undo: bool) -> str:
    """Return the command that undoes the last save, made `at`, or the last undo; with mnemonic."""
    if of_undo:
        return tr("&Undo this undo")
    return tr("&Undo the save of {when}").format(when=_short_moment(at))


def undo_button(at: float, *, of_undo: bool) -> str:
    """Return what the button says that undoes the last save, made `at`, or the last undo."""
    if of_undo:
        return tr("Undo this undo")
    return tr("Undo the save of {when}").format(when=_short_moment(at))


@translatable
def held_up_message(at: float, *, of_undo: bool) -> Message:
    """Return that later edits come first, with the way to undo the save, or undo, made `at`."""
    text = tr("Save or revert your later changes first, then undo the save.")
    actions = (MessageAction.UNDO_SAVE, MessageAction.COPY_RECEIPT)
    return Message(text, Tone.CAUTION, actions, undo_label=undo_button(at, of_undo=of_undo))


def _short_moment(at: float) -> str:
    """Return the time of a save; with the day if that is not today."""
    moment = datetime.fromtimestamp(at).astimezone()
    is_today = moment.date() == datetime.now().astimezone().date()
    return time_text(moment) if is_today else moment_text(at, in_sentence=True)


def purpose_text(undo: SaveUndo) -> str:
    """Return what a save was for, if its title does not say it."""
    when = moment_text(undo.at, in_sentence=True)
    return tr("This was to undo the save of {when}.").format(when=when)


def short_text(value: Value) -> str:
    """Return a value on one line, cut to what a row has room for."""
    return _one_line(shown(value))


def _one_line(text: str) -> str:
    return truncate(" ".join(text.split()), _MAX_CHARS)
