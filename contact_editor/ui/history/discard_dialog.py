"""Asks before unsaved changes of an earlier session are discarded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from contact_editor.ui.text.visible_text import show_invisible


class DiscardDraftsDialog(QMessageBox):
    """Names the contacts whose unsaved changes would be lost."""

    @classmethod
    def ask(cls, parent: QWidget, titles: Sequence[str]) -> bool:
        """Return True if the user wants to discard them."""
        box = cls(parent)
        box.setWindowTitle(box.tr("Discard unsaved changes"))
        # Names come from outside: never interpreted as HTML.
        box.setTextFormat(Qt.TextFormat.PlainText)
        names = ", ".join(map(show_invisible, titles))
        box.setText(box.tr("Discard the unsaved changes of {names}?").format(names=names))
        box.setInformativeText(box.tr("They can't be restored."))
        keep = box.addButton(box.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        discard = box.addButton(box.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        return box.clickedButton() is discard
