"""Asks before the window closes with unsaved edits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from contact_editor.translation import listed, tr
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.value_text import truncate

_MAX_NAMES, _MAX_NAME_CHARS = 3, 40


class UnsavedChangesDialog(QMessageBox):
    """Names the contacts with unsaved edits."""

    @classmethod
    def ask(cls, parent: QWidget, connections: Sequence[str]) -> bool:
        """Return True if the user wants to close anyway."""
        box = cls(parent, connections)
        box.exec()
        return box.clickedButton() is box.discard_button

    def __init__(self, parent: QWidget, connections: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved changes"))
        # Names come from outside: never interpreted as HTML.
        self.setTextFormat(Qt.TextFormat.PlainText)
        names = [truncate(show_invisible(name), _MAX_NAME_CHARS) for name in connections]
        if len(names) > _MAX_NAMES:
            more = tr("{n} more", "", len(names) - _MAX_NAMES).format(n=len(names) - _MAX_NAMES)
            names = [*names[:_MAX_NAMES], more]
        text = self.tr("You have unsaved changes: {names}.")
        self.setText(text.format(names=listed(names)))
        self.setInformativeText(self.tr("They will be lost when you close the program."))
        role = QMessageBox.ButtonRole
        self.stay_button = self.addButton(self.tr("Keep editing"), role.RejectRole)
        self.discard_button = self.addButton(self.tr("Discard and close"), role.DestructiveRole)
        self.setDefaultButton(self.stay_button)
        self.setEscapeButton(self.stay_button)
