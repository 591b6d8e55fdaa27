"""What is noted with the saves of a contact: the ticket, the reason, and where they are noted."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, Signal

from contact_editor.services.journal.status import JournalState


class SaveTrace(enum.Enum):
    """Where the journal notes a save before it is sent."""

    ON_DISK = enum.auto()
    NO_KEYRING = enum.auto()  # in memory: nothing can be encrypted without a keyring
    IN_MEMORY = enum.auto()  # for another reason, which the message bar shows
    NO_ANSWER = enum.auto()  # nowhere yet


def trace_in(state: JournalState) -> SaveTrace:
    """Return where a journal in this state notes a save."""
    known = {
        JournalState.ON_DISK: SaveTrace.ON_DISK,
        JournalState.NO_KEYRING: SaveTrace.NO_KEYRING,
        JournalState.OPENING: SaveTrace.NO_ANSWER,
    }
    return known.get(state, SaveTrace.IN_MEMORY)


class SaveNote(QObject):
    """Ticket and reason of the next save. Nothing of it is sent to the provider."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ticket = ""
        self.reason = ""
        self.trace = SaveTrace.ON_DISK

    def take(self, *, ticket: str | None = None, reason: str | None = None) -> None:
        """Note a ticket or a reason; what is None stays as it is."""
        self.ticket = self.ticket if ticket is None else ticket.strip()
        self.reason = self.reason if reason is None else reason.strip()

    def set_trace(self, trace: SaveTrace) -> None:
        if trace is not self.trace:
            self.trace = trace
            self.changed.emit()
