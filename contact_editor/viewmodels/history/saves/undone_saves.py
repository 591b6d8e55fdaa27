"""Which saves of a contact were undone by later ones."""

from __future__ import annotations

from collections.abc import Sequence

from contact_editor.services.journal.history.save_record import SaveOutcome, SaveRecord
from contact_editor.translation import listed, provider_text, tr
from contact_editor.viewmodels.messages.record_text import moment_text

_NOTHING_UNDONE = (SaveOutcome.NOT_STORED, SaveOutcome.UNKNOWN)


def effective_undos(records: Sequence[SaveRecord]) -> dict[str, SaveRecord]:
    """Return the id of each save that is undone, with the save that undid it.

    `records`: newest first. An undo that was itself undone has no effect any more.
    """
    undone: dict[str, SaveRecord] = {}
    for record in records:
        if record.undoes and record.outcome not in _NOTHING_UNDONE and record.id not in undone:
            undone.setdefault(record.undoes, record)
    return undone


def is_undone(undo: SaveRecord | None) -> bool:
    """Return whether nothing of a save is left, by the later one that undid it."""
    return undo is not None and undo.outcome == SaveOutcome.STORED and not undo.stays


def undo_of_text(record: SaveRecord) -> str:
    """Return which save a record undoes; empty if none."""
    if not record.undoes_at:
        return ""
    when = moment_text(record.undoes_at, in_sentence=True)
    return tr("Undo of the save of {when}").format(when=when)


def undo_label(record: SaveRecord) -> str:
    """Return what a button says that undoes an undo; empty for any other save."""
    return tr("Undo this undo") if record.undoes else ""


def undone_text(undo: SaveRecord | None) -> str:
    """Return when a save was undone, and what was not; empty if it was not undone."""
    if undo is None:
        return ""
    when = moment_text(undo.at, in_sentence=True)
    if undo.outcome == SaveOutcome.PARTLY:
        return tr("Partly undone {when}").format(when=when)
    if undo.stays:
        text = tr("Undone {when}, except {fields}")
        return text.format(when=when, fields=listed(map(provider_text, undo.stays)))
    return tr("Undone {when}").format(when=when)
