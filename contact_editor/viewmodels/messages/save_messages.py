"""Texts for a save before its result is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from contact_editor.model.draft import Change, Draft, part_of
from contact_editor.model.fields import MAPS, FieldKind
from contact_editor.model.merge import Conflict
from contact_editor.model.validation import Problem, SaveBlocker
from contact_editor.model.values import equal_values
from contact_editor.providers.account_fields.field_definitions import GONE
from contact_editor.providers.description import Provider
from contact_editor.services.contacts.proposal import (
    Proposal,
    ReviewAgain,
    ReviewReason,
    WriteResult,
)
from contact_editor.translation import QT_TR_NOOP, listed, provider_text, quoted, time_text, tr
from contact_editor.viewmodels.messages.advice import advice, country_of
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone, translatable
from contact_editor.viewmodels.messages.value_text import (
    clearing_warning,
    clears_in_doubt,
    effect_text,
    field_label,
    field_value_text,
    problem_text,
)
from contact_editor.viewmodels.saving.save_hold import SaveHold
from contact_editor.viewmodels.saving.unsaved_drafts import TypedTexts

REASONS = {
    ReviewReason.CONFLICT: QT_TR_NOOP(
        "Another user just changed the same fields. Nothing was sent: choose which value to keep."
    ),
    ReviewReason.NEW_CONSEQUENCE: QT_TR_NOOP(
        "The contact just changed, so the save would do more than the review shows. Nothing was "
        "sent: review it again."
    ),
    ReviewReason.IDENTITY: QT_TR_NOOP("This may be another contact by now. Nothing was sent."),
    ReviewReason.VALUE_IN_DOUBT: QT_TR_NOOP(
        "A value that would be sent again may not be the real one. Nothing was sent: choose what "
        "to do with it."
    ),
    ReviewReason.REFUSED: QT_TR_NOOP(
        "The contact had changed before the save arrived, and nothing was stored. Review it again."
    ),
    ReviewReason.VERSION_REFUSED: QT_TR_NOOP(
        "The provider refused the contact's version, as if another user had changed it, but reads "
        "show no change. Nothing was stored. Send it again later, or refresh."
    ),
    ReviewReason.VERSION_LEFT_OUT: QT_TR_NOOP(
        "The provider refused the version that it had shown itself, although the contact has not "
        "changed. Nothing was stored. Send it again: it goes out without the version."
    ),
}


@translatable
def reopened_message(again: ReviewAgain) -> Message:
    """Return why a save that was sent has to be reviewed again."""
    said = error_message(again.error).text if again.error else ""
    return Message(" ".join(filter(None, (said, tr(REASONS[again.reason])))), Tone.CAUTION)


def hold_reason(hold: SaveHold) -> str:
    """Return why another save has to wait; empty if it has not."""
    texts = {
        SaveHold.UNKNOWN: tr(
            "It is not known whether the last save was stored. Refresh before you save again."
        ),
        SaveHold.NOT_VISIBLE: tr(
            "The last save is not visible at the provider yet. You can save again when it is, or "
            "after the last check."
        ),
    }
    return texts.get(hold, "")


def hold_note(hold: SaveHold, sent_at: datetime | None) -> str:
    """Return what is unresolved in the last save, in a few words; empty if nothing is."""
    if hold is SaveHold.NONE:
        return ""
    if sent_at is None:
        return tr("outcome of the last save unknown")
    texts = {
        SaveHold.UNKNOWN: tr("sent at {at}, outcome unknown"),
        SaveHold.NOT_VISIBLE: tr("accepted at {at}, not visible yet"),
    }
    return texts[hold].format(at=time_text(sent_at))


@translatable
def checking_message(written: WriteResult) -> Message:
    """Return the provider's first answer to a write, which is not verified yet."""
    if written.error is None:
        return Message(tr("The provider reports success; checking …"))
    said = error_message(written.error).text
    return Message(" ".join((said, tr("Checking what was stored …"))), Tone.CAUTION)


@translatable
def blocked_message(blocker: SaveBlocker) -> Message:
    """Return what must be corrected before a save, or left out of it."""
    label = field_label(blocker.field, blocker.part)
    if blocker.problem is not Problem.NOT_WRITABLE:
        reason = f"{label}: {problem_text(blocker.problem)}"
        return Message(tr("Nothing was sent. {reason}.").format(reason=reason), Tone.CAUTION)
    if blocker.field.hint == GONE:
        text = tr("Nothing was sent. The account no longer has the field {field}.")
    else:
        text = tr("Nothing was sent. {field} can't be changed at the provider any more.")
    return Message(text.format(field=label), Tone.CAUTION, (MessageAction.LEAVE_OUT,))


@translatable
def lost_texts_message(lost: TypedTexts) -> Message:
    """Return what was typed, but not added, for fields that are gone; by their labels."""
    texts = []
    for label, typed in lost.items():
        whole = f"{typed.text}: {typed.value}" if typed.value else typed.shown
        said = tr("The account no longer has the field {field}. Not added there: {text}.")
        texts.append(said.format(field=provider_text(label), text=quoted(whole)))
    return Message(" ".join(texts), Tone.CAUTION)


def conflict_text(conflicts: tuple[Conflict, ...]) -> str:
    """Return which edits conflict with another user's."""
    labels = listed(dict.fromkeys(provider_text(conflict.field.label) for conflict in conflicts))
    text = tr("Another user also changed: {f}. You can choose when you save.")
    return text.format(f=labels)


def not_undone_text(wanted: tuple[Change, ...], now: Draft) -> str:
    """Return that nothing of a save was undone: what is back already, and what was changed."""
    replaced = tr("{field} is left unchanged: it was changed to “{now}” since.")
    already = tr("{field} is already as it was before this save.")
    parts: dict[str, None] = {}
    for change in wanted:
        there = part_of(change.field, now.snapshot.value(change.field.key), change.part)
        text = already if equal_values(there, change.after) else replaced
        value = field_value_text(change.field, now.snapshot.value(change.field.key))
        parts[text.format(field=provider_text(change.field.label), now=value)] = None
    return " ".join((tr("Nothing was undone."), *parts))


def kept_text(name: str) -> str:
    """Return the note that the edits of a closed contact are kept."""
    text = tr("The changes to {name} are not saved. They will be there when you open it again.")
    return text.format(name=name)


def review_warnings(proposal: Proposal, provider: Provider) -> dict[str, list[str]]:
    """Return what the change of a field does besides and what may be wrong with its value.

    By the field's key.
    """
    country = country_of(provider.fields, proposal.draft)
    found: dict[str, list[str]] = {}
    for change in shown_changes(proposal.changes):
        field = change.field
        said = [effect_text(e, (field,)) for e in proposal.effects if e in field.effects]
        if clears_in_doubt(field, change.before, change.after):
            said.append(clearing_warning(field))
        # The entries of a map are judged as their rows in the form are.
        kind = FieldKind.LINE if field.kind in MAPS else field.kind
        if doubt := advice(kind, change.after, country):
            said.append(doubt)
        found[field.key] = list(dict.fromkeys((*found.get(field.key, ()), *said)))
    return found


def general_effects(proposal: Proposal) -> Iterator[str]:
    """Return the effects of the save that belong to none of the fields shown."""
    shown = {effect for c in shown_changes(proposal.changes) for effect in c.field.effects}
    hidden = dict.fromkeys(change.field for change in proposal.changes)
    for effect in proposal.effects:
        if effect not in shown:
            yield effect_text(effect, (field for field in hidden if effect in field.effects))


def shown_changes(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    return tuple(change for change in changes if not change.field.sensitive)
