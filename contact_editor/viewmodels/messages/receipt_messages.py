"""Texts for the result of a save."""

from __future__ import annotations

from contact_editor.model.comparison.lost_keys import LostKey
from contact_editor.model.draft import Change
from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.model.resending.known_values import AS_READ
from contact_editor.model.values import ABSENT
from contact_editor.services import errors
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.translation import listed, provider_text, quoted, time_text, tr
from contact_editor.viewmodels.messages.change_text import NO_NAMES, Names, change_summary
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import (
    Message,
    MessageAction,
    MessageRow,
    RowMark,
    Tone,
    translatable,
)
from contact_editor.viewmodels.messages.receipt_rows import receipt_rows, sent_rows
from contact_editor.viewmodels.messages.receipts.receipt_titles import receipt_title
from contact_editor.viewmodels.messages.receipts.undo_texts import (
    leftover_row,
    purpose_text,
    undo_button,
    undo_result,
)
from contact_editor.viewmodels.messages.resending_texts import (
    altered_text,
    decided_text,
    lost_text,
)
from contact_editor.viewmodels.messages.value_text import shown, truncate
from contact_editor.viewmodels.saving.follow_up import was_known
from contact_editor.viewmodels.saving.save_hold import SaveHold, hold_of
from contact_editor.viewmodels.saving.save_undo import SaveUndo, leftovers_of

_MAX_NAMED = 5
"""Fields, or keys, that a message names if their names are longer than the next."""
_MAX_NAMES_CHARS = 160
_MAX_VALUE_CHARS = 60
"""Characters of a value within a sentence."""


@translatable
def saved_message(
    saved: SaveResult, *, undo: SaveUndo | None = None, sent: tuple[Change, ...] = (),
    names: Names = NO_NAMES, is_final: bool = False,
) -> Message:  # fmt: skip
    """Return how a write ended, in one message.

    `sent`: the changes whose result is not known; `names`: of the ids of lists and tags.
    `is_final`: nothing more can be sent, so no action is offered that would.
    """
    receipt, error = saved.receipt, saved.error
    before = error_message(error).text if error else ""
    if receipt is None:
        return _unknown_message(saved, before, sent_rows(sent, names), undo)
    actions: tuple[MessageAction, ...] = (MessageAction.COPY_RECEIPT,)
    meant = [finding for finding in receipt.findings if finding.requested]
    if not is_final and any(finding.confirmed for finding in meant):
        is_whole = all(finding.confirmed for finding in meant)
        reversing = MessageAction.UNDO_SAVE if is_whole else MessageAction.UNDO_STORED
        actions = (reversing, *actions)
    if receipt.with_outcome(Outcome.NOT_SENT) and undo is None and not is_final:
        actions = (MessageAction.SAVE_REST, *actions)
    unexpected = receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY)
    if not is_final and any(was_known(finding.change) for finding in unexpected):
        actions = (MessageAction.PUT_BACK, *actions)
    if saved.refused and isinstance(error, errors.NoAccess):
        actions = (*actions, MessageAction.ENTER_KEY)
    elif saved.refused and isinstance(error, errors.KeyRefused):
        actions = (MessageAction.ENTER_KEY, *actions)
    after = ""
    if may_take_effect(saved) and not saved.pending:
        after = tr("It may still take effect. Refresh before you save again.")
        actions = (MessageAction.READ_AGAIN, *actions)
    is_hidden = hold_of(saved) is not SaveHold.NONE
    if is_hidden:
        actions = (MessageAction.READ_AGAIN, *actions)
    stays = () if undo is None else leftovers_of(undo, saved)
    open_end = may_take_effect(saved)
    rows = receipt_rows(
        receipt, saved.written, open_end=open_end, is_whole=undo is not None, names=names
    )
    rows += tuple(leftover_row(stay, names) for stay in stays)
    title, result = _result(saved, receipt, has_rows=bool(rows))
    if undo is not None:
        undo_title, undo_text = undo_result(undo, saved, receipt, stays)
        title = undo_title.format(at=time_text(receipt.at)) or title
        result = " ".join(filter(None, (undo_text, result)))
    text = " ".join(filter(None, (before, result, _folded_text(saved, names), after)))
    mark, tone = RowMark.WAITING if is_hidden else None, _tone(saved, receipt)
    if tone is Tone.VERIFIED and any(row.mark is RowMark.SKIPPED for row in rows):
        tone = Tone.CAUTION
    label = undo_button(receipt.at.timestamp(), of_undo=undo is not None)
    return Message(text, tone, actions, title=title, rows=rows, mark=mark, undo_label=label)


def _unknown_message(
    saved: SaveResult, before: str, rows: tuple[MessageRow, ...], undo: SaveUndo | None
) -> Message:
    actions: tuple[MessageAction, ...] = (MessageAction.READ_AGAIN,)
    unknown = tr("It is NOT KNOWN whether the changes were stored.")
    kept = tr("They stay here. Refresh to check.")
    if undo is not None:
        kept = " ".join((tr("Refresh to check."), purpose_text(undo)))
    if isinstance(saved.read_error, errors.NoAccess):
        unknown = tr("NOT KNOWN whether the changes were stored: the key may not read them now.")
        kept = tr("Enter another key, or refresh, to check.")
        actions = (MessageAction.READ_AGAIN, MessageAction.ENTER_KEY)
    elif isinstance(saved.read_error, errors.KeyForOtherHost):
        unknown = tr("NOT KNOWN whether the changes were stored: the connection was changed.")
        kept = tr(
            "It leads to another account now, or another way to it. Its key was not sent, so the "
            "result could not be checked."
        )
        actions = (MessageAction.CHANGE_CONNECTION,)
    elif saved.key_refused:
        unknown = tr("NOT KNOWN whether the changes were stored: the key is no longer accepted.")
        kept = tr("Enter the key to check.")
        actions = (MessageAction.ENTER_KEY,)
    elif saved.read_error is not None and not before:
        before = error_message(saved.read_error).text
    merged = saved.read_error if isinstance(saved.read_error, errors.ContactMerged) else None
    if merged is not None:
        before = error_message(merged).text
        actions = (MessageAction.OPEN_SURVIVOR,)
        kept = tr("Your changes are still here.")
    if saved.pending:
        kept = tr("Still checking …")
    text = " ".join(filter(None, (before, kept)))
    if saved.written is not None:
        actions = (*actions, MessageAction.COPY_RECEIPT)
    return Message(
        text, Tone.ERROR, actions, merged.survivor if merged else None, title=unknown,
        rows=rows, mark=RowMark.UNKNOWN,
    )  # fmt: skip


def may_take_effect(saved: SaveResult) -> bool:
    """Return whether a write that is not visible may still take effect."""
    lost = isinstance(saved.error, errors.OutcomeUnknown)
    return saved.receipt is not None and saved.invisible and (saved.pending or lost)


def _folded_text(saved: SaveResult, names: Names) -> str:
    folded = saved.written.folded if saved.written else ()
    shown_changes = [change for change in folded if not change.field.sensitive]
    if not shown_changes:
        return ""
    words = "; ".join(change_summary(change, names) for change in shown_changes)
    return tr("Just changed by another user (kept): {w}.").format(w=words)


def _tone(saved: SaveResult, receipt: Receipt) -> Tone:
    if saved.pending and not receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
        return Tone.CAUTION
    failed = [Outcome.NOT_STORED, Outcome.NOT_SENT, Outcome.CHANGED_UNEXPECTEDLY]
    if saved.resolved:
        failed = [Outcome.CHANGED_UNEXPECTEDLY]
    if receipt.lost or receipt.with_outcome(*failed):
        return Tone.ERROR
    return Tone.VERIFIED if receipt.verified else Tone.CAUTION


def _result(saved: SaveResult, receipt: Receipt, *, has_rows: bool) -> tuple[str, str]:
    """Return the result of a save in a few words, and in sentences."""
    meant = [finding for finding in receipt.findings if finding.requested]
    count, total = sum(finding.confirmed for finding in meant), len(meant)
    at = time_text(receipt.at)
    stored = _count_text(saved, receipt, count, total).format(at=at, n=count, all=total)
    if saved.error is None and not saved.later and 0 < count == total:
        # The title says the rest, and the rows name the fields.
        stored = "" if has_rows else tr("Stored: {names}.").format(names=_names(receipt))
    by_search = tr("Verified by a search.") if saved.by_search else ""
    lost = (lost_text(receipt), _lost_keys_text(receipt))
    sent = saved.written.proposal.resending if saved.written else AS_READ
    decided = "" if saved.refused else decided_text(sent)
    words = (stored, decided, altered_text(receipt, sent), *lost, by_search)
    title = receipt_title(saved, receipt, count, total).format(at=at)
    return title, " ".join(filter(None, words))


def _lost_keys_text(receipt: Receipt) -> str:
    """Return what is gone although no field shows it, in one sentence."""
    if not receipt.lost:
        return ""
    phrases = [_lost_key_text(key) for key in receipt.lost[:_MAX_NAMED]]
    if receipt.lost[_MAX_NAMED:]:
        more = len(receipt.lost) - _MAX_NAMED
        phrases.append(tr("{n} more", "", more).format(n=more))
    return tr("No longer there, although no field shows it: {w}.").format(w=listed(phrases))


def _lost_key_text(key: LostKey) -> str:
    if key.before is ABSENT:
        return key.name
    return f"{key.name} ({quoted(_short(shown(key.before)))})"


def _count_text(saved: SaveResult, receipt: Receipt, count: int, total: int) -> str:
    """Return how many of the changes are stored; the row of a single one says why it is not."""
    if not total:
        return ""
    if saved.refused:
        if receipt.with_outcome(Outcome.UNKNOWN):
            return tr("Checked at {at}.")
        return tr("Checked at {at}: nothing was stored.")
    if hold_of(saved) is not SaveHold.NONE:
        return tr(
            "The provider still returns the old values. You can save again after the last check."
        )
    if count < total:
        if total == 1:
            return ""
        if not count:
            return tr("None of the {all} changes could be confirmed.")
        return tr("{n} of {all} changes are stored.")
    if saved.later:
        return tr("The change is stored now.") if total == 1 else tr("All changes are stored now.")
    if total == 1:
        return tr("The change was stored nevertheless.")
    return tr("All {all} changes were stored nevertheless.")


def _names(receipt: Receipt) -> str:
    """Return the names of the first fields that were changed."""
    labels = [provider_text(f.change.field.label) for f in receipt.findings if f.requested]
    labels = list(dict.fromkeys(labels))
    names, more = listed(labels), len(labels) - _MAX_NAMED
    if more <= 0 or len(names) <= _MAX_NAMES_CHARS:
        return names
    return tr("{names} and {n} more", "", more).format(names=listed(labels[:_MAX_NAMED]), n=more)


def irreversible_text(changes: tuple[Change, ...], names: Names = NO_NAMES) -> str:
    """Return which changes cannot be undone."""
    words = "; ".join(change_summary(change, names) for change in changes)
    return tr("Can't be undone: {w}").format(w=words)


def _short(text: str) -> str:
    return truncate(" ".join(text.split()), _MAX_VALUE_CHARS)
