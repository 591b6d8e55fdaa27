"""Preview of the support file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from contact_editor.translation import tr
from contact_editor.ui.controls.code_box import escape_invisible, show_as_code, to_clipboard
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.metrics import scale_font
from contact_editor.viewmodels.messages.message import Tone


class SaveDialog(QFileDialog):
    """Asks where to save a file."""

    @classmethod
    def ask(cls, parent: QWidget, name: str) -> Path | None:
        """Return the path that the user chose; None if they cancelled."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        title = tr("Save the support file")
        kinds = tr("Text files (*.txt)")
        chosen, _ = cls.getSaveFileName(parent, title, str(folder / name), kinds)
        return Path(chosen) if chosen else None


class SupportPage(QFrame):
    """Shows a support file; exactly this text is saved or copied."""

    save_requested = Signal(str)
    """The text that is shown."""
    dismissed = Signal()
    returns_focus = True
    """Nothing of it has the focus before the text is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(self.tr("Support file"))
        scale_font(self.title, 1.35)
        self.why = NoteLabel(
            self.tr(
                "Exactly this text is saved. Keys and passwords were removed; "
                "check it before you send it to anyone."
            )
        )
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("Support file"))
        show_as_code(self.box)
        self.status = NoteLabel()
        self.save_button = QPushButton(self.tr("Save…"))
        self.save_button.setProperty("filled", True)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.close_button = QPushButton(self.tr("Close"))
        self.save_button.clicked.connect(lambda: self.save_requested.emit(self.text()))
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.dismissed)
        self._arrange()

    def text(self) -> str:
        return self.box.toPlainText()

    def show_waiting(self) -> None:
        """Show that the text is still being prepared."""
        self.box.setPlainText("")
        self.show_status(self.tr("Reading the log …"))
        self._set_buttons_enabled(False)
        self.close_button.setFocus()

    def show_text(self, text: str) -> None:
        self.box.setPlainText(escape_invisible(text))
        self.show_status("")
        self._set_buttons_enabled(True)
        if self.isVisible():
            # The page may have been left while the text was made.
            self.save_button.setFocus()

    def show_status(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        self.status.show_text(text, tone)
        self.status.announce()

    def _copy(self) -> None:
        to_clipboard(self.text())
        self.show_status(self.tr("Copied."), Tone.VERIFIED)

    def _set_buttons_enabled(self, can: bool) -> None:
        for button in (self.save_button, self.copy_button):
            button.setEnabled(can)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.save_button, self.copy_button, self.close_button):
            button.setAutoDefault(True)  # Enter presses the focused one
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        for part in (self.title, self.why):
            column.addWidget(part)
        column.addWidget(self.box, 1)
        self.status.setMinimumHeight(self.status.fontMetrics().lineSpacing())
        column.addWidget(self.status)
        column.addLayout(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)
