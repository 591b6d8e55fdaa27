"""The words for a save that was journalled."""

from __future__ import annotations

from datetime import datetime

from contact_editor.model.equivalence import OtherForm, other_forms
from contact_editor.model.receipt import Outcome
from contact_editor.model.values import ABSENT, equal_values
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.translation import QT_TR_NOOP, tr
from contact_editor.viewmodels.messages.distinct_texts import distinct_texts, told_apart

OUTCOMES = {
    "stored": QT_TR_NOOP("Saved and verified"),
    "partly stored": QT_TR_NOOP("Partly stored"),
    "not stored": QT_TR_NOOP("Not stored"),
    "unknown": QT_TR_NOOP("Outcome unknown"),
}
FIELD_OUTCOMES = {
    Outcome.STORED: QT_TR_NOOP("stored"),
    Outcome.OTHER_FORM: QT_TR_NOOP("stored in another form: “{found}”"),
    Outcome.NORMALISED: QT_TR_NOOP("stored as “{found}”"),
    Outcome.NOT_STORED: QT_TR_NOOP("NOT stored, the provider has “{found}”"),
    Outcome.CHANGED_UNEXPECTEDLY: QT_TR_NOOP("changed although it was not edited, to “{found}”"),
}


def outcome_text(outcome: str) -> str:
    sentence = OUTCOMES.get(outcome, OUTCOMES["unknown"])
    return tr(sentence)


def field_outcome_text(change: SavedChange) -> str:
    """Return what became of one change."""
    sentence = next((text for key, text in FIELD_OUTCOMES.items() if key == change.outcome), "")
    if not sentence:
        return tr("not known")
    other = change.before if change.outcome == Outcome.CHANGED_UNEXPECTEDLY else change.after
    found = told_apart(other, change.found)[1]
    if change.outcome == Outcome.OTHER_FORM and other_forms(other, change.found) == frozenset(
        {OtherForm.EMPTY}
    ):
        sentence = FIELD_OUTCOMES[Outcome.STORED]
    return tr(sentence).format(found=found)


def sides_text(change: SavedChange, most: int) -> str:
    """Return the value before and after, or the only one if it was not edited."""
    before, after = distinct_texts(change.before, change.after, most)
    same = equal_values(change.before, change.after)
    return before.plain if same else f"{before.plain} → {after.plain}"


def place_text(change: SavedChange) -> str:
    """Return the field, and the tag, list or property in it."""
    return change.label if change.part is ABSENT else f"{change.label}: {change.part}"


def environment_text(record: SaveRecord) -> str:
    """Return the connection with its environment; production cannot be overlooked."""
    if record.environment == "production":
        return tr("{name} (PRODUCTION)").format(name=record.connection)
    return tr("{name} (sandbox)").format(name=record.connection)


def exact_moment(at: float) -> str:
    """Return a local time to the second, with its offset."""
    return datetime.fromtimestamp(at).astimezone().isoformat(" ", timespec="seconds")
