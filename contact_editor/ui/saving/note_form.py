"""Ticket and reason of a save, below its review."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.style.metrics import fix_width
from contact_editor.viewmodels.messages.message import Tone
from contact_editor.viewmodels.saving.save_note import SaveNote, SaveTrace

MAX_TICKET_CHARS, MAX_REASON_CHARS = 200, 1_000
_TICKET_WIDTH = 160


class NoteForm(QWidget):
    """Two lines that may stay empty; what is typed is in the note at once."""

    def __init__(self, note: SaveNote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self.ticket = self._line(self.tr("Ticket"), MAX_TICKET_CHARS, note.ticket)
        fix_width(self.ticket, _TICKET_WIDTH)
        self.reason = self._line(self.tr("Reason"), MAX_REASON_CHARS, note.reason)
        hint = self.tr("Optional; kept on this computer and in receipts")
        self.reason.setPlaceholderText(hint)
        self.reason.setToolTip(hint)
        self.ticket.textChanged.connect(lambda text: note.take(ticket=text))
        self.reason.textChanged.connect(lambda text: note.take(reason=text))
        self.untraced = NoteLabel(quiet=True)
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        for column, line in ((0, self.ticket), (2, self.reason)):
            label = QLabel(line.accessibleName())
            label.setBuddy(line)
            rows.addWidget(label, 0, column)
            rows.addWidget(line, 0, column + 1)
        rows.addWidget(self.untraced, 1, 0, 1, 4)
        rows.setColumnStretch(3, 1)
        note.changed.connect(self._show_trace)
        self._show_trace()

    def line_with_focus(self) -> SingleLineEdit | None:
        return next((line for line in (self.ticket, self.reason) if line.hasFocus()), None)

    def _line(self, name: str, most: int, text: str) -> SingleLineEdit:
        line = SingleLineEdit()
        line.setAccessibleName(name)
        line.setMaxLength(most)
        line.setText(text)
        return line

    def _show_trace(self) -> None:
        text, tone = self._trace_texts().get(self._note.trace, ("", Tone.PLAIN))
        self.untraced.show_text(text, tone)
        self.untraced.setHidden(not text)

    def _trace_texts(self) -> dict[SaveTrace, tuple[str, Tone]]:
        no_keyring = self.tr(
            "There is no keyring, so this save is noted in memory only, until the program closes."
        )
        in_memory = self.tr(
            "The journal can't be stored on this computer now, so this save is noted in memory "
            "only, until the program closes."
        )
        no_answer = self.tr(
            "The journal on this computer does not answer. The save can go on, but after a crash "
            "of the program it could not be traced."
        )
        return {
            SaveTrace.NO_KEYRING: (no_keyring, Tone.PLAIN),
            SaveTrace.IN_MEMORY: (in_memory, Tone.CAUTION),
            SaveTrace.NO_ANSWER: (no_answer, Tone.CAUTION),
        }
