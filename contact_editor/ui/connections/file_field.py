"""A line edit for a file path, with a button to browse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from contact_editor.ui.controls.single_line_edit import JoinedLineEdit


class FileDialog(QFileDialog):
    """Asks for one file."""

    @classmethod
    def ask(cls, parent: QWidget, title: str, near: str, kinds: str) -> str:
        """Return the path of the file; empty if the user chose none."""
        chosen, _ = cls.getOpenFileName(parent, title, near, kinds)
        return str(Path(chosen)) if chosen else ""


class FileField(QWidget):
    """A line edit for a file path, with a button to browse; does not open the file."""

    def __init__(self, title: str, kinds: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._kinds = title, kinds
        self.line = JoinedLineEdit()
        self.browse_button = QPushButton(self.tr("Browse …"))
        self.browse_button.setAccessibleName(title)
        self.browse_button.setAutoDefault(False)
        self.browse_button.clicked.connect(self._browse)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setSpacing(8)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse_button)

    def text(self) -> str:
        return self.line.text().strip()

    def _browse(self) -> None:
        chosen = FileDialog.ask(self, self._title, self.text(), self._kinds)
        if chosen:
            self.line.setText(chosen)
