"""Texts for the result of a save."""

from __future__ import annotations

from contact_editor.model.draft import Change
from contact_editor.model.equivalence import OtherForm, is_other_form
from contact_editor.model.receipt import FieldResult, Outcome, Receipt
from contact_editor.model.values import ABSENT, equal_values
from contact_editor.services import errors
from contact_editor.services.contacts.proposal import Saved
from contact_editor.translation import QT_TR_NOOP, tr
from contact_editor.viewmodels.messages.distinct_texts import distinct_texts
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone, translatable
from contact_editor.viewmodels.messages.resending_texts import altered_text, lost_text
from contact_editor.viewmodels.messages.value_text import field_label, shown, truncate
from contact_editor.viewmodels.saving.follow_up import was_known

SENTENCES = {
    Outcome.STORED: QT_TR_NOOP("{field}: stored."),
    Outcome.OTHER_FORM: QT_TR_NOOP("{field}: stored in another form: {found} instead of {meant}."),
    Outcome.NORMALISED: QT_TR_NOOP("{field}: stored as {found}, you entered {meant}."),
    Outcome.NOT_STORED: QT_TR_NOOP("{field}: NOT stored, still {found}."),
    Outcome.NOT_SENT: QT_TR_NOOP("{field}: not sent."),
    Outcome.CHANGED_UNEXPECTEDLY: QT_TR_NOOP(
        "{field}: changed unexpectedly, from {before} to {found}."
    ),
    Outcome.UNKNOWN: QT_TR_NOOP("{field}: the provider does not report its value."),
}
_OTHERWISE = QT_TR_NOOP("{field}: now {found}, you entered {meant}.")
_NEITHER = QT_TR_NOOP("{field}: NOT stored, now {found}.")
_NOT_YET = QT_TR_NOOP("{field}: not visible yet, still {found}.")
_STILL_OTHER_FORM = QT_TR_NOOP("{field}: NOT stored, still {found} instead of {meant}.")
_AS_MEANT = (Outcome.STORED, Outcome.OTHER_FORM)
_MAX_NAMED = 5
"""Fields of which the other form is shown."""
_MAX_VALUE_CHARS = 60
"""Characters of a value within a sentence."""


@translatable
def saved_message(saved: Saved, *, undoing: bool = False) -> Message:
    """Return how a write ended, in one message."""
    receipt, error = saved.receipt, saved.error
    before = error_message(error).text if error else ""
    if receipt is None:
        return _unknown_message(saved, before, undoing=undoing)
    actions: tuple[MessageAction, ...] = (MessageAction.COPY_RECEIPT,)
    if any(finding.requested and finding.confirmed for finding in receipt.findings):
        actions = (MessageAction.UNDO_SAVE, *actions)
    if receipt.with_outcome(Outcome.NOT_SENT) and not undoing:
        actions = (MessageAction.SAVE_REST, *actions)
    unexpected = receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY)
    if any(was_known(finding.change) for finding in unexpected):
        actions = (MessageAction.PUT_BACK, *actions)
    if saved.refused and isinstance(error, errors.NoAccess):
        actions = (*actions, MessageAction.ENTER_KEY)
    elif saved.refused and isinstance(error, errors.KeyRefused):
        actions = (MessageAction.ENTER_KEY, *actions)
    after = ""
    if may_take_effect(saved) and not saved.pending:
        after = tr("It may still take effect. Refresh before you save again.")
        actions = (MessageAction.READ_AGAIN, *actions)
    text = " ".join(filter(None, (before, _summary(saved, receipt), _folded_text(saved), after)))
    return Message(text, _tone(saved, receipt), actions)


def _unknown_message(saved: Saved, before: str, *, undoing: bool) -> Message:
    actions: tuple[MessageAction, ...] = (MessageAction.READ_AGAIN,)
    unknown = tr("It is NOT KNOWN whether the changes were stored.")
    kept = tr("Refresh to check.") if undoing else tr("They stay here. Refresh to check.")
    if isinstance(saved.read_error, errors.NoAccess):
        unknown = tr("NOT KNOWN whether the changes were stored: the key may not read them now.")
        kept = tr("Enter another key, or refresh, to check.")
        actions = (MessageAction.READ_AGAIN, MessageAction.ENTER_KEY)
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
    text = " ".join(filter(None, (before, unknown, kept)))
    return Message(text, Tone.ERROR, actions, merged.survivor if merged else None)


def may_take_effect(saved: Saved) -> bool:
    """Return whether a write that is not visible may still take effect."""
    lost = isinstance(saved.error, errors.OutcomeUnknown)
    return saved.receipt is not None and saved.invisible and (saved.pending or lost)


def _folded_text(saved: Saved) -> str:
    folded = saved.written.folded if saved.written else ()
    shown_changes = [change for change in folded if not change.field.sensitive]
    if not shown_changes:
        return ""
    words = "; ".join(map(change_summary, shown_changes))
    return tr("Just changed by another user (kept): {w}.").format(w=words)


def _tone(saved: Saved, receipt: Receipt) -> Tone:
    if saved.pending and not receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
        return Tone.CAUTION
    failed = (Outcome.NOT_STORED, Outcome.NOT_SENT, Outcome.CHANGED_UNEXPECTEDLY)
    if receipt.lost or receipt.with_outcome(*failed):
        return Tone.ERROR
    return Tone.VERIFIED if receipt.verified else Tone.CAUTION


def _summary(saved: Saved, receipt: Receipt) -> str:
    meant = [finding for finding in receipt.findings if finding.requested]
    stored = sum(finding.confirmed for finding in meant)
    at = receipt.at.astimezone().strftime("%H:%M")
    head = _head(saved, receipt, len(meant)).format(at=at, n=stored, all=len(meant))
    worth_saying = (f for f in receipt.findings if f.outcome not in _AS_MEANT)
    texts = (field_result_text(f, open_end=may_take_effect(saved)) for f in worth_saying)
    by_search = tr("Verified by a search.") if saved.by_search else ""
    forms = (_other_forms_text(receipt), altered_text(receipt), lost_text(receipt))
    gone = _lost_keys_text(receipt)
    return " ".join(filter(None, (head, *texts, *forms, gone, by_search)))


def _other_forms_text(receipt: Receipt) -> str:
    """Return what the provider keeps in another form, in one sentence."""
    found = [f for f in receipt.with_outcome(Outcome.OTHER_FORM) if f.forms != {OtherForm.EMPTY}]
    if not found:
        return ""
    phrase = tr("{field}: {found} instead of {meant}")
    phrases = [phrase.format(**_texts_of(finding)) for finding in found[:_MAX_NAMED]]
    if found[_MAX_NAMED:]:
        more = len(found) - _MAX_NAMED
        phrases.append(tr("{n} more", "", more).format(n=more))
    return tr("Stored in another form: {w}.").format(w="; ".join(phrases))


def _lost_keys_text(receipt: Receipt) -> str:
    """Return what is gone although no field shows it, in one sentence."""
    if not receipt.lost:
        return ""
    phrases = [f"{key.name} (“{_short(shown(key.before))}”)" for key in receipt.lost[:_MAX_NAMED]]
    if receipt.lost[_MAX_NAMED:]:
        phrases.append(tr("{n} more").format(n=len(receipt.lost) - _MAX_NAMED))
    return tr("No longer there, although no field shows it: {w}.").format(w=", ".join(phrases))


def _head(saved: Saved, receipt: Receipt, total: int) -> str:
    if saved.later:
        return tr("Checked again at {at}: {n} of {all} changes are stored now.", "", total)
    if saved.refused:
        return tr("Not saved. Checked at {at}: {n} of {all} changes are stored.", "", total)
    if saved.error is None:
        if receipt.verified:
            return tr("Saved and verified at {at}: {n} of {all} changes stored.", "", total)
        return tr("Sent and checked at {at}: {n} of {all} changes stored.", "", total)
    if receipt.verified:
        return tr("Checked at {at}: {n} of {all} changes were stored nevertheless.", "", total)
    return tr("Checked at {at}: {n} of {all} changes are stored.", "", total)


def field_result_text(finding: FieldResult, *, open_end: bool = False) -> str:
    """Return the result of one change; `open_end`: the write may still take effect."""
    change = finding.change
    sentence = SENTENCES[finding.outcome]
    if finding.outcome is Outcome.NORMALISED and not finding.confirmed:
        sentence = _OTHERWISE
    if finding.outcome is Outcome.NOT_STORED:
        if not equal_values(finding.found, change.before):
            sentence = _NEITHER
        elif open_end:
            sentence = _NOT_YET
        elif is_other_form(finding.found, change.after):
            sentence = _STILL_OTHER_FORM
    return tr(sentence).format(**_texts_of(finding))


def _texts_of(finding: FieldResult) -> dict[str, str]:
    """Return the words for a field and its values, which differ where the values do."""
    change, found, meant = finding.change, finding.found, finding.change.after
    if finding.stored_as is not ABSENT and equal_values(found, meant):
        # The entry has another name, and the value that was meant.
        found, meant = finding.stored_as, change.part
    other = change.before if finding.outcome is Outcome.CHANGED_UNEXPECTEDLY else meant
    other_text, found_text = distinct_texts(other, found, _MAX_VALUE_CHARS)
    field = field_label(change.field, change.part)
    other_words = dict.fromkeys(("meant", "before"), other_text.quoted)
    return {"field": field, "found": found_text.quoted, **other_words}


def change_summary(change: Change) -> str:
    """Return a change as text: «Name: Jon → John», «Tags: added vip»."""
    if change.part is not ABSENT and ABSENT in (change.before, change.after):
        verb = tr("added") if change.before is ABSENT else tr("removed")
        held = next(value for value in (change.before, change.after) if value is not ABSENT)
        value = "" if held == change.part else f" ({_short(shown(held))})"
        return f"{change.field.label}: {verb} {change.part}{value}"
    words = field_label(change.field, change.part)
    before, after = distinct_texts(change.before, change.after, _MAX_VALUE_CHARS)
    return f"{words}: {before.plain} → {after.plain}"


def irreversible_text(changes: tuple[Change, ...]) -> str:
    """Return which changes cannot be undone."""
    words = "; ".join(map(change_summary, changes))
    return tr("Can't be undone: {w}").format(w=words)


def _short(text: str) -> str:
    return truncate(" ".join(text.split()), _MAX_VALUE_CHARS)
