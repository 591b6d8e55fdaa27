"""Notes with each review where the journal would note the save."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from contact_editor.services.journal import intents
from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.status import JournalState
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.saving.save_note import SaveNote, SaveTrace, trace_in


class JournalProbe(QObject):
    """Asks the journal for its state; one that does not answer in time notes no save."""

    def __init__(self, access: JournalAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._asked: list[SaveNote] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._give_up)

    def ask(self, note: SaveNote) -> None:
        """Set the trace of a note, as soon as the journal answers or took too long."""
        if not self._access.is_wanted:
            return
        if self._access.journal.is_idle:
            note.set_trace(trace_in(self._access.journal.status.state))
        else:
            self._asked.append(note)
            self._timer.start(round(intents.TIMEOUT_S * 1000))
            self._access.read(self._state, partial(self._take, note), self)

    def _state(self, _db: JournalConnection) -> JournalState:
        return self._access.journal.status.state

    def _take(self, note: SaveNote, state: JournalState) -> None:
        self._asked = [each for each in self._asked if each is not note]
        if not self._asked:
            self._timer.stop()
        if isValid(note):
            note.set_trace(trace_in(state))

    def _give_up(self) -> None:
        given_up, self._asked = self._asked, []
        for note in filter(isValid, given_up):
            note.set_trace(SaveTrace.NO_ANSWER)
