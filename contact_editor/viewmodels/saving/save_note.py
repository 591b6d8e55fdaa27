"""What is noted with the saves of a contact: the ticket, the reason, whether they are traced."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SaveNote(QObject):
    """Ticket and reason of the next save. Nothing of it is sent to the provider."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ticket = ""
        self.reason = ""
        self.is_traced = True
        """False if the journal could not show the result of the save after a crash."""

    def take(self, *, ticket: str | None = None, reason: str | None = None) -> None:
        """Note a ticket or a reason; what is None stays as it is."""
        self.ticket = self.ticket if ticket is None else ticket.strip()
        self.reason = self.reason if reason is None else reason.strip()

    def set_traced(self, traced: bool) -> None:
        if traced != self.is_traced:
            self.is_traced = traced
            self.changed.emit()
