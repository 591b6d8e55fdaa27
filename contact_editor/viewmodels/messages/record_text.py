"""Texts for a save in the journal."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from contact_editor.model.equivalence import OtherForm, other_forms
from contact_editor.model.receipt import Outcome
from contact_editor.model.values import ABSENT, equal_values, is_empty
from contact_editor.services.journal.history.save_record import (
    SavedChange,
    SaveOutcome,
    SaveRecord,
)
from contact_editor.translation import QT_TR_NOOP, provider_text, quoted, time_text, tr
from contact_editor.viewmodels.messages.distinct_texts import distinct_texts, told_apart

OUTCOMES = {
    SaveOutcome.STORED: QT_TR_NOOP("Saved and verified"),
    SaveOutcome.ELSE_CHANGED: QT_TR_NOOP("Stored, but something else changed"),
    SaveOutcome.NOT_VERIFIED: QT_TR_NOOP("Stored, not everything could be verified"),
    SaveOutcome.PARTLY: QT_TR_NOOP("Partly stored"),
    SaveOutcome.NOT_STORED: QT_TR_NOOP("Not stored"),
    SaveOutcome.UNKNOWN: QT_TR_NOOP("Outcome unknown"),
}
FIELD_OUTCOMES = {
    Outcome.STORED: QT_TR_NOOP("stored"),
    Outcome.OTHER_FORM: QT_TR_NOOP("stored in another form: {found}"),
    Outcome.NORMALISED: QT_TR_NOOP("stored as {found}"),
    Outcome.NOT_STORED: QT_TR_NOOP("NOT stored, the provider has {found}"),
    Outcome.NOT_SENT: QT_TR_NOOP("not sent"),
    Outcome.CHANGED_UNEXPECTEDLY: QT_TR_NOOP("changed although it was not edited"),
    Outcome.UNKNOWN: QT_TR_NOOP("not known"),
}


def outcome_text(outcome: str) -> str:
    known = SaveOutcome(outcome) if outcome in tuple(SaveOutcome) else SaveOutcome.UNKNOWN
    return tr(OUTCOMES[known])


def result_text(record: SaveRecord) -> str:
    """Return the result of a save; of one that undid another, what that did."""
    if record.undoes_at and record.outcome == SaveOutcome.STORED:
        return tr("Partly undone, verified") if record.stays else tr("Undone, verified")
    return outcome_text(record.outcome)


def field_outcome_text(change: SavedChange) -> str:
    """Return the result of one change."""
    outcome = Outcome(change.outcome) if change.outcome in tuple(Outcome) else Outcome.UNKNOWN
    if change.outcome == Outcome.CHANGED_UNEXPECTEDLY and not change.key:
        # No field describes it.
        return tr("no longer there")
    sentence = FIELD_OUTCOMES[outcome]
    other = change.before if change.outcome == Outcome.CHANGED_UNEXPECTEDLY else change.after
    found = told_apart(other, change.found)[1]
    if change.outcome == Outcome.OTHER_FORM and other_forms(other, change.found) == frozenset(
        {OtherForm.EMPTY}
    ):
        sentence = FIELD_OUTCOMES[Outcome.STORED]
    return tr(sentence).format(found=found if is_empty(change.found) else quoted(found))


def sides_texts(change: SavedChange, most: int) -> tuple[str, ...]:
    """Return the value before and after, or the only one if it was not edited."""
    if is_hidden(change):
        return (tr("hidden"),)
    before, after = distinct_texts(change.before, change.after, most)
    same = equal_values(change.before, change.after)
    return (before.plain,) if same else (before.plain, after.plain)


def is_hidden(change: SavedChange) -> bool:
    """Return whether the change is of a sensitive value, of which nothing is stored."""
    return not change.key and change.before is ABSENT


def place_text(change: SavedChange) -> str:
    """Return the field, and the tag, list or property in it."""
    return (
        provider_text(change.label)
        if change.part is ABSENT
        else f"{provider_text(change.label)}: {part_text(change)}"
    )


def element_text(change: SavedChange) -> str | None:
    """Return a tag, list or property that was added or removed; None for any other change."""
    if change.part is ABSENT or ABSENT not in (change.before, change.after):
        return None
    is_added = change.before is ABSENT
    value = told_apart(change.before, change.after)[is_added]
    # Of a tag or a list the value is the element itself.
    held = f" {quoted(value)}" if value and value != str(change.part) else ""
    sentence = tr("{field}: added {element}") if is_added else tr("{field}: removed {element}")
    return sentence.format(field=provider_text(change.label), element=part_text(change) + held)


def part_text(change: SavedChange) -> str:
    """Return the tag, the list with its name and id, or the property."""
    return f"{change.part_name} (#{change.part})" if change.part_name else str(change.part)


def environment_text(record: SaveRecord) -> str:
    """Return the connection with its environment; production cannot be overlooked."""
    if record.environment == "production":
        return tr("{name} (PRODUCTION)").format(name=record.connection)
    return tr("{name} (sandbox)").format(name=record.connection)


def exact_moment(at: float) -> str:
    """Return a local time to the second, with its offset."""
    return datetime.fromtimestamp(at).astimezone().isoformat(" ", timespec="seconds")


def moment_text(at: float, *, in_sentence: bool = False) -> str:
    """Return the local date and time in the user's format; today and yesterday by name."""
    moment = QDateTime.fromSecsSinceEpoch(int(at))
    short = QLocale.FormatType.ShortFormat
    days = moment.date().daysTo(QDate.currentDate())
    time = time_text(datetime.fromtimestamp(at).astimezone())
    if days == 0:
        text = tr("today {time}") if in_sentence else tr("Today {time}")
        return text.format(time=time)
    if days == 1:
        text = tr("yesterday {time}") if in_sentence else tr("Yesterday {time}")
        return text.format(time=time)
    return QLocale().toString(moment, short)
