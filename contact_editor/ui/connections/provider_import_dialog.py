"""Adds a provider from an OpenAPI file: choose it, answer what it does not say, add the result."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from contact_editor.translation import tr
from contact_editor.ui.connections.file_field import FileField
from contact_editor.ui.connections.form_row import FormRow
from contact_editor.ui.connections.import_question import ImportQuestionBox
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.screen_fit import (
    MIN_WINDOW,
    ScrollFrame,
    WindowPlacements,
    set_content,
)
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.connections.provider_import import ProviderImport
from contact_editor.viewmodels.messages.message import Tone

_NAME, _FIRST_SIZE = "provider_import_dialog", QSize(720, 640)


class ProviderImportDialog(QDialog):
    """Derives a description from a file that the user chooses, and adds its provider."""

    @classmethod
    def ask(cls, manager: ConnectionManager, parent: QWidget | None) -> str:
        """Return the id of the provider that was added; empty if none was."""
        dialog = cls(manager, parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.added_id

    def __init__(self, manager: ConnectionManager, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add provider"))
        self.setMinimumSize(MIN_WINDOW)
        self._placements = WindowPlacements.of(parent)
        self._placements.restore(self, _NAME, _FIRST_SIZE)
        self.added_id = self._opened = ""
        self.questions: dict[str, ImportQuestionBox] = {}
        self._import = ProviderImport(manager, self)
        kinds = self.tr("OpenAPI files (*.json *.yaml *.yml);;All files (*)")
        self.file = FileField(self.tr("OpenAPI file"), kinds)
        self.summary = NoteLabel()
        self.add_button = QPushButton(self.tr("Add provider"))
        self.close_button = QPushButton(self.tr("Cancel"))
        self._rows = QVBoxLayout()
        self._arrange()
        self._listen()
        self._show_result()

    def _listen(self) -> None:
        self.file.line.editingFinished.connect(self._open)
        self.file.line.textChanged.connect(self._follow_browse)
        self._import.changed.connect(self._show_result)
        self._import.failed.connect(self._show_problem)
        self._import.added.connect(self._finish)
        self.add_button.clicked.connect(self._import.add)
        self.close_button.clicked.connect(self.reject)

    def _follow_browse(self) -> None:
        # A file that was browsed for is there at once; a typed one when it is complete.
        if not self.file.line.hasFocus():
            self._open()

    def _open(self) -> None:
        if self.file.text() and self.file.text() != self._opened:
            self._opened = self.file.text()
            self._forget_questions()
            self.add_button.setEnabled(False)
            self.summary.show_text(self.tr("Reading the file …"))
            self._import.open(Path(self._opened))

    def _show_result(self) -> None:
        result = self._import.result
        self.add_button.setEnabled(result is not None)
        if result is None:
            text = self.tr(
                "Choose the OpenAPI 3 file (JSON or YAML) that the provider publishes. What it "
                "does not say is asked here."
            )
            self.summary.show_text(text)
            return
        for question in result.questions:
            if question.key not in self.questions:
                box = ImportQuestionBox(question)
                box.answered.connect(self._import.answer)
                self.questions[question.key] = box
                self._rows.addWidget(box)
            self.questions[question.key].show_problem("")
        provider = result.described.provider
        fields = tr("{name}: {n} fields.", "", len(provider.fields))
        parts = [fields.format(name=provider.name, n=len(provider.fields))]
        if result.open:
            left = tr("It only reads until {n} questions are answered.", "", result.open)
            parts.append(left.format(n=result.open))
        else:
            parts.append(self.tr("It can write. Try it on a test contact first."))
        self.summary.show_text(" ".join(parts), Tone.CAUTION if result.open else Tone.VERIFIED)
        self.summary.announce()

    def _show_problem(self, key: str, reason: str) -> None:
        if key in self.questions:
            self.questions[key].show_problem(reason)
        else:
            self.summary.show_text(reason, Tone.ERROR)
            self.summary.announce()

    def _forget_questions(self) -> None:
        for box in self.questions.values():
            self._rows.removeWidget(box)
            box.deleteLater()
        self.questions = {}

    def _finish(self, provider_id: str) -> None:
        self.added_id = provider_id
        self.accept()

    def _arrange(self) -> None:
        inside = QWidget()
        self._rows.setSpacing(16)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._rows)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        set_content(scroll, inside)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.close_button)
        self.add_button.setProperty("filled", True)
        # Enter in a line answers a question; it does not add the provider.
        for button in (self.add_button, self.close_button):
            button.setAutoDefault(False)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(16)
        outer.addWidget(FormRow(self.tr("OpenAPI file"), self.file))
        outer.addWidget(scroll, 1)
        outer.addWidget(self.summary)
        outer.addLayout(buttons)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        # Kept: PySide can forget that the dialog owns it, and Python would delete it then.
        self._frame = ScrollFrame(whole)
        around.addWidget(self._frame)

    def done(self, result: int) -> None:
        self._import.cancel()
        self._placements.store(self, _NAME)
        super().done(result)
