"""The line that a key is typed into."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def key_problem(key: str) -> str:
    """Return why this can be no key; empty if it can."""
    key = key.strip()
    if not key:
        return QCoreApplication.translate("key_sheet", "Enter the key.")
    if not key.isascii() or not key.isprintable():
        return QCoreApplication.translate(
            "key_sheet", "No key holds such characters; copy it anew."
        )
    return ""


class SecretField(QWidget):
    """The line that a key is typed into; it is seen only while *Show* is down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("API key"))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_HINTS)
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setCheckable(True)
        self.show_button.setAutoDefault(False)
        self.show_button.toggled.connect(self._echo)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setSpacing(8)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_button)

    def key(self) -> str:
        return self.line.text().strip()

    def forget(self) -> None:
        """Empty the line for good; `clear()` would leave the key to Ctrl+Z."""
        self.line.setText("")
        self.show_button.setChecked(False)

    def _echo(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
