"""Asks before the window closes with unsaved edits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from contact_editor.ui.text.name_list import name_list


class UnsavedChangesDialog(QMessageBox):
    """Names the contacts with unsaved edits, and what was typed and could not be added."""

    @classmethod
    def ask(cls, parent: QWidget, contacts: Sequence[str], typed: Sequence[str] = ()) -> bool:
        """Return True if the user wants to close anyway."""
        box = cls(parent, contacts, typed)
        box.exec()
        return box.clickedButton() is box.discard_button

    def __init__(self, parent: QWidget, contacts: Sequence[str], typed: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved changes"))
        # Names come from outside: never interpreted as HTML.
        self.setTextFormat(Qt.TextFormat.PlainText)
        text = self.tr("You have unsaved changes: {names}.")
        self.setText(text.format(names=name_list(contacts)))
        lost = self.tr("They will be lost when you close the program.")
        if typed:
            not_added = self.tr("Typed and not added: {texts}.").format(texts=name_list(typed))
            lost = f"{not_added}\n{lost}"
        self.setInformativeText(lost)
        role = QMessageBox.ButtonRole
        self.stay_button = self.addButton(self.tr("Keep editing"), role.RejectRole)
        self.discard_button = self.addButton(self.tr("Discard and close"), role.DestructiveRole)
        self.setDefaultButton(self.stay_button)
        self.setEscapeButton(self.stay_button)
