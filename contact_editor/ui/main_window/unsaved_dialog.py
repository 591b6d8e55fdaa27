"""Asks before the window closes over edits that were not saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from contact_editor.ui.text.visible_text import show_invisible


class UnsavedChangesDialog(QMessageBox):
    """Says on which connections something was not saved."""

    @classmethod
    def ask(cls, parent: QWidget, connections: Sequence[str]) -> bool:
        """Return True where the user wants to close all the same."""
        box = cls(parent)
        box.setWindowTitle(box.tr("Unsaved changes"))
        # Names come from outside: never taken for HTML.
        box.setTextFormat(Qt.TextFormat.PlainText)
        names = ", ".join(map(show_invisible, connections))
        box.setText(box.tr("There are changes that were not saved, at: {n}.").format(n=names))
        box.setInformativeText(box.tr("They are lost when the program closes."))
        stay = box.addButton(box.tr("Go on editing"), QMessageBox.ButtonRole.RejectRole)
        may_discard = box.addButton(
            box.tr("Close and lose them"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is may_discard
