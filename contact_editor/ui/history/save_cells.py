"""The texts and the sign of a save in a table."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from contact_editor.services.journal.history.save_record import SaveOutcome, SaveRecord
from contact_editor.ui.style.colours import ColourOf
from contact_editor.ui.style.icons import icon
from contact_editor.ui.text.change_texts import change_line
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.record_text import moment_text, result_text

SIGNS: dict[str, tuple[str, str]] = {
    SaveOutcome.STORED: ("circle-check", "verified"),
    SaveOutcome.ELSE_CHANGED: ("triangle-alert", "error"),
    SaveOutcome.NOT_VERIFIED: ("triangle-alert", "caution"),
    SaveOutcome.PARTLY: ("triangle-alert", "caution"),
    SaveOutcome.NOT_STORED: ("circle-x", "error"),
    SaveOutcome.UNKNOWN: ("circle-help", "caution"),
}
"""The sign and the colour of each outcome."""


def tone_of(record: SaveRecord) -> ColourOf:
    """Return the colour of the result of a save."""
    _, colour = SIGNS.get(record.outcome, SIGNS[SaveOutcome.UNKNOWN])
    return lambda scheme: getattr(scheme, colour)


def sign_of(record: SaveRecord) -> QIcon:
    """Return the sign of the result of a save."""
    name, _ = SIGNS.get(record.outcome, SIGNS[SaveOutcome.UNKNOWN])
    if record.undoes_at and record.outcome == SaveOutcome.STORED:
        name = "undo-2"
    return icon(name, tone_of(record))


def cells_of(record: SaveRecord) -> tuple[str, ...]:
    """Return the time, the contact, the changes, the result and the ticket of a save."""
    return (
        moment_text(record.at),
        f"{show_invisible(record.title)} #{record.contact_id}",
        "; ".join(map(change_line, record.changes)),
        result_text(record),
        show_invisible(record.ticket),
    )
