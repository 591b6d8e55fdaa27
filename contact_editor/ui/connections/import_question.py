"""One question about a provider, with its possible answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.single_line_edit import LineEdit
from contact_editor.viewmodels.connections.provider_import import ImportQuestion
from contact_editor.viewmodels.messages.message import Tone

_WIDEST = 520


class ImportQuestionBox(QWidget):
    """Shows the question, a choice or a line for the answer, and what the file says about it."""

    answered = Signal(str, str)
    """The question's key, and the answer; empty: left open."""

    def __init__(self, question: ImportQuestion) -> None:
        super().__init__()
        self._question = question
        self.choice, self.line = ComboBox(), LineEdit()
        self.text, self.note = NoteLabel(question.text), NoteLabel(quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.text, self.choice, self.line, self.note):
            column.addWidget(part)
        for control in (self.choice, self.line):
            control.setMaximumWidth(_WIDEST)
            control.setMinimumHeight(28)
            control.setAccessibleName(question.text)
        self._fill()
        self.show_problem("")

    def show_problem(self, reason: str) -> None:
        """Show why the answer is wrong; with none, what the file says."""
        said = self._question.hint
        hint = self.tr("The file says: {text}").format(text=said) if said else ""
        self.note.show_text(reason or hint, Tone.ERROR if reason else Tone.PLAIN)
        self.note.setVisible(bool(self.note.plain_text))

    def _fill(self) -> None:
        options = self._question.options
        self.choice.setVisible(bool(options))
        if options:
            names = [(f"{key}: {text}" if text else key, key) for key, text in options.items()]
            self.choice.show_choices([(self.tr("Leave open"), ""), *names])
            self.choice.setCurrentIndex(0)
            self.choice.currentIndexChanged.connect(self._choose)
            self.line.setPlaceholderText(self.tr("Address of the page that says so"))
            self.line.setVisible(False)
        else:
            self.line.setPlaceholderText(self._question.answer)
        self.line.editingFinished.connect(self._answer)

    def _choose(self) -> None:
        cited = self._question.cited
        self.line.setVisible(bool(cited) and self.choice.currentData() == cited)
        self._answer()

    def _answer(self) -> None:
        answer = self.line.text().strip()
        if self._question.options:
            chosen = str(self.choice.currentData() or "")
            answer = f"{chosen} {answer}" if chosen == self._question.cited else chosen
        self.answered.emit(self._question.key, answer)
