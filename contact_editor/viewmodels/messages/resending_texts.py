"""Texts for unedited values that a save sends."""

from __future__ import annotations

from collections.abc import Container

from contact_editor.model.draft import part_of
from contact_editor.model.fields import Field
from contact_editor.model.json_text import without_lone_surrogates
from contact_editor.model.receipt import Outcome, Receipt
from contact_editor.model.resending.known_values import (
    AS_READ,
    ResendChoice,
    Resending,
    ResendQuestion,
)
from contact_editor.model.resending.stored_forms import is_respelling, is_rewriting
from contact_editor.model.resending.suspicious_values import Doubt
from contact_editor.model.values import ABSENT, UnexpectedValue, equal_values
from contact_editor.providers.description import Provider
from contact_editor.translation import QT_TR_NOOP, listed, provider_text, tr
from contact_editor.viewmodels.messages.value_text import field_label, shown, truncate
from contact_editor.viewmodels.saving.follow_up import was_known

QUESTIONS = {
    Doubt.MASKED: QT_TR_NOOP(
        "{field} looks masked: “{value}”. Sending it would replace the real value."
    ),
    Doubt.CUT: QT_TR_NOOP(
        "{field} looks cut off: “{value}”. Sending it would replace the whole text."
    ),
    Doubt.GARBLED: QT_TR_NOOP(
        "{field} has lost characters: “{value}”. Sending it would replace the real text."
    ),
    Doubt.DEFAULTED: QT_TR_NOOP(
        "{field} was left empty, and the provider reports “{value}”. Sending it would store that."
    ),
    Doubt.REWRITTEN: QT_TR_NOOP(
        "{field} is “{value}”. The provider rewrites such values when they are sent, and would "
        "change it."
    ),
    Doubt.ALTERED: QT_TR_NOOP(
        "{field} is “{value}”. The provider changed it when it was last sent, and may do so again."
    ),
}
_MAX_VALUE_CHARS = 80


def question_text(question: ResendQuestion) -> str:
    """Return what is in doubt about a value that would be sent, and what sending it would do."""
    value = question.value
    text = shown(value.wire if isinstance(value, UnexpectedValue) else value)
    text = " ".join(without_lone_surrogates(text).split())
    if question.doubt is Doubt.CUT and len(text) > _MAX_VALUE_CHARS:
        # The end is what matters.
        text = f"…{text[1 - _MAX_VALUE_CHARS :]}"
    return tr(QUESTIONS[question.doubt]).format(
        field=field_label(question.field, question.part), value=truncate(text, _MAX_VALUE_CHARS)
    )


def leaving_out_text(question: ResendQuestion) -> str:
    """Return what leaving the value out would do, or why it is not offered."""
    if question.may_leave_out:
        return tr("It is not known whether the provider keeps what is left out; it is checked.")
    return tr("It can't be left out: the provider needs it, or would clear it.")


def resending_text(resending: Resending, provider: Provider) -> str:
    """Return what happens to unedited values that are not simply sent as read."""
    lines = []
    if omitted := _labels(provider, resending.left_out):
        lines.append(tr("Left out, as you chose: {fields}.").format(fields=omitted))
    if values := _labels(provider, resending.values):
        text = tr(
            "Sent in its original form, so that the provider doesn't change it again: {fields}."
        )
        lines.append(text.format(fields=values))
    return "\n".join(lines)


def decided_text(resending: Resending) -> str:
    """Return what was sent or left out of a save because the user chose so."""
    texts = (
        (ResendChoice.SEND, tr("Sent as shown, as you chose: {fields}.")),
        (ResendChoice.LEAVE_OUT, tr("Left out, as you chose: {fields}.")),
    )
    return " ".join(
        text.format(fields=listed(field_label(each.field, each.part) for each in questions))
        for choice, text in texts
        if (questions := resending.decided(choice))
    )


def altered_text(receipt: Receipt, sent: Resending = AS_READ) -> str:
    """Return which unedited values the provider rewrote, and which it no longer rewrites."""
    rewritten: dict[str, Field] = {}
    as_sent: dict[str, Field] = {}
    for finding in receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY):
        change, found = finding.change, finding.found
        field = change.field
        if field.key in sent.values and equal_values(
            part_of(field, sent.values[field.key], change.part), found
        ):
            as_sent[field.key] = field
        # In other capitals or blanks, another user may have typed it.
        elif (
            change.before is not ABSENT
            and is_rewriting(field, change.before, found)
            and not is_respelling(field, change.before, found)
        ):
            rewritten[field.key] = field
    texts = []
    if as_sent:
        text = tr(
            "{fields} went out as it was before the provider rewrote it. The provider no longer "
            "does that, so the value changed; the one from before can be put back."
        )
        texts.append(text.format(fields=_listed(as_sent)))
    if rewritten:
        text = tr("The provider rewrites {fields} when it is sent; it is not changed any further.")
        texts.append(text.format(fields=_listed(rewritten)))
    return " ".join(texts)


def lost_text(receipt: Receipt) -> str:
    """Return which values changed that were never read as they are."""
    changes = [f.change for f in receipt.with_outcome(Outcome.CHANGED_UNEXPECTEDLY)]
    lost = dict.fromkeys(
        provider_text(change.field.label) for change in changes if not was_known(change)
    )
    if not lost:
        return ""
    text = tr("The real value of {fields} was never read, so it can't be put back here.")
    return text.format(fields=listed(lost))


def _labels(provider: Provider, keys: Container[str]) -> str:
    return listed(provider_text(field.label) for field in provider.fields if field.key in keys)


def _listed(fields: dict[str, Field]) -> str:
    return listed(provider_text(field.label) for field in fields.values())
