"""The words for what came of a save."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from contact_editor.model.draft import Change
from contact_editor.model.receipt import Finding, Outcome, Receipt
from contact_editor.model.values import ABSENT, same
from contact_editor.services import errors
from contact_editor.services.saving import Saved
from contact_editor.viewmodels.messages import Message, Remedy, Tone
from contact_editor.viewmodels.trouble_words import trouble_message
from contact_editor.viewmodels.words import field_words, shown


def tr(text: str) -> str:
    return QCoreApplication.translate("receipt_words", text)


_SENTENCES = {
    Outcome.STORED: "{field}: stored.",
    Outcome.NORMALISED: "{field}: stored as “{found}”, you wrote “{meant}”.",
    Outcome.NOT_STORED: "{field}: NOT stored, it is still “{found}”.",
    Outcome.CHANGED_UNASKED: "{field}: changed although nobody touched it here, "
    "from “{before}” to “{found}”.",
    Outcome.UNKNOWN: "{field}: the provider does not say what it is now.",
}
_OTHERWISE = "{field}: it is now “{found}”, you wrote “{meant}”."
_NEITHER = "{field}: NOT stored, it is now “{found}”."
_LONGEST = 60
"""Characters of a value within a sentence."""


def saved_message(saved: Saved) -> Message:
    """Says how a write ended, in one message."""
    receipt, trouble = saved.receipt, saved.trouble
    if receipt is None:
        unknown = tr(
            "It is NOT KNOWN whether your changes were stored. They stay here; read again."
        )
        if trouble is None:
            return Message(unknown, Tone.TROUBLE, (Remedy.READ_AGAIN,))
        told = trouble_message(trouble, after=unknown)
        return Message(told.text, Tone.TROUBLE, (Remedy.READ_AGAIN,))
    before = trouble_message(trouble).text if trouble else ""
    after = ""
    if isinstance(trouble, errors.NoAnswer) and not receipt.verified:
        after = tr("It may still take effect: read again before you save once more.")
    summary = _summary(receipt, after_trouble=trouble is not None)
    text = " ".join(filter(None, (before, summary, after)))
    stored = receipt.of(Outcome.STORED, Outcome.NORMALISED)
    remedies = (*((Remedy.UNDO_SAVE,) if stored else ()), Remedy.COPY_RECEIPT)
    if receipt.of(Outcome.CHANGED_UNASKED):
        remedies = (Remedy.PUT_BACK, *remedies)
    return Message(text, _tone(receipt), remedies)


def _tone(receipt: Receipt) -> Tone:
    if receipt.of(Outcome.NOT_STORED, Outcome.CHANGED_UNASKED):
        return Tone.TROUBLE
    return Tone.VERIFIED if receipt.verified else Tone.CAUTION


def _summary(receipt: Receipt, *, after_trouble: bool) -> str:
    stored = receipt.of(Outcome.STORED, Outcome.NORMALISED)
    at = receipt.at.astimezone().strftime("%H:%M")
    if receipt.verified:
        head = tr("Saved and verified {at}: {n} of {n} changes stored.")
        if after_trouble:
            head = tr("Reading again at {at} shows: {n} of {n} changes are stored all the same.")
        head = head.format(at=at, n=len(stored))
        worth_saying = receipt.of(Outcome.NORMALISED)
    else:
        meant = len(receipt.findings) - len(receipt.of(Outcome.CHANGED_UNASKED))
        head = tr("Sent, and looked at {at}: {n} of {all} changes stored.")
        if after_trouble:
            head = tr("Reading again at {at} shows: {n} of {all} changes are stored.")
        head = head.format(at=at, n=len(stored), all=meant)
        worth_saying = tuple(f for f in receipt.findings if f.outcome is not Outcome.STORED)
    return " ".join((head, *map(finding_words, worth_saying)))


def finding_words(finding: Finding) -> str:
    """Says what became of one change."""
    change = finding.change
    sentence = _SENTENCES[finding.outcome]
    if finding.outcome is Outcome.NORMALISED and not finding.holds:
        sentence = _OTHERWISE
    if finding.outcome is Outcome.NOT_STORED and not same(finding.found, change.before):
        sentence = _NEITHER
    return tr(sentence).format(
        field=field_words(change.field, change.part),
        found=_short(shown(finding.found)),
        meant=_short(shown(change.after)),
        before=_short(shown(change.before)),
    )


def change_words(change: Change) -> str:
    """Says what a change does: «Name: Jon → John», «Tags: added vip»."""
    if change.part is not ABSENT and ABSENT in (change.before, change.after):
        verb = tr("added") if change.before is ABSENT else tr("removed")
        held = next(value for value in (change.before, change.after) if value is not ABSENT)
        value = "" if held == change.part else f" ({_short(shown(held))})"
        return f"{change.field.label}: {verb} {change.part}{value}"
    words = field_words(change.field, change.part)
    return f"{words}: {_short(shown(change.before))} → {_short(shown(change.after))}"


def receipt_text(saved: Saved, title: str, connection: str) -> str:
    """Gives a receipt for a ticket: whose contact, when, and what became of each change."""
    receipt = saved.receipt
    assert receipt is not None
    at = receipt.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    head = f"{title} #{receipt.snapshot.reference.id}, {connection}, {at}"
    return "\n".join((head, *(f"- {_line(finding)}" for finding in receipt.findings)))


def _line(finding: Finding) -> str:
    if finding.outcome is Outcome.STORED:
        return f"{change_words(finding.change)} ({tr('stored')})"
    return finding_words(finding)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
