"""The words for a save that was journalled."""

from __future__ import annotations

from datetime import datetime

from contact_editor.model.receipt import Outcome
from contact_editor.model.values import ABSENT
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.translation import QT_TR_NOOP, tr
from contact_editor.viewmodels.messages.value_text import shown

OUTCOMES = {
    "stored": QT_TR_NOOP("Saved and verified"),
    "partly stored": QT_TR_NOOP("Partly stored"),
    "not stored": QT_TR_NOOP("Not stored"),
    "unknown": QT_TR_NOOP("Outcome unknown"),
}
FIELD_OUTCOMES = {
    Outcome.STORED: QT_TR_NOOP("stored"),
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
    return tr(sentence).format(found=shown(change.found)) if sentence else tr("not known")


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
