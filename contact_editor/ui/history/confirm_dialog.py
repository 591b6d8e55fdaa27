"""Asks before something is removed for good."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from contact_editor.translation import tr
from contact_editor.ui.text.visible_text import show_invisible


class ConfirmDialog(QMessageBox):
    """Shows what would be lost, and what stays; Esc and Enter keep it."""

    @classmethod
    def ask(cls, parent: QWidget, question: str, detail: str, remove: str) -> bool:
        """Return True if the user pressed the button called `remove`."""
        box = cls(parent)
        box.setWindowTitle(remove)
        # Names come from outside: never interpreted as HTML.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(show_invisible(question))
        box.setInformativeText(detail)
        keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        button = box.addButton(remove, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        return box.clickedButton() is button
