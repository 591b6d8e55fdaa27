"""Asks before the window closes with unsaved edits."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from contact_editor.ui.text.name_list import name_list


class ClosingAnswer(enum.Enum):
    """What to do with the window."""

    STAY = enum.auto()
    DISCARD = enum.auto()  # close it without the edits
    REVIEW = enum.auto()  # stay, and open the review


class UnsavedChangesDialog(QMessageBox):
    """Names the contacts with unsaved edits, and what was typed and could not be added."""

    @classmethod
    def ask(
        cls, parent: QWidget, contacts: Sequence[str], typed: Sequence[str] = (), *,
        can_review: bool = False,
    ) -> ClosingAnswer:  # fmt: skip
        """Return what the user wants; `can_review`: offer to review and save them first."""
        box = cls(parent, contacts, typed, can_review=can_review)
        box.exec()
        if box.clickedButton() is box.discard_button:
            return ClosingAnswer.DISCARD
        is_review = box.review_button is not None and box.clickedButton() is box.review_button
        return ClosingAnswer.REVIEW if is_review else ClosingAnswer.STAY

    def __init__(
        self, parent: QWidget, contacts: Sequence[str], typed: Sequence[str] = (), *,
        can_review: bool = False,
    ) -> None:  # fmt: skip
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
        self.stay_button = self.addButton(self.tr("Keep &editing"), role.RejectRole)
        self.discard_button = self.addButton(self.tr("&Discard and close"), role.DestructiveRole)
        self.review_button: QPushButton | None = None
        if can_review:
            self.review_button = self.addButton(self.tr("&Review and save"), role.AcceptRole)
        self.setDefaultButton(self.stay_button)
        self.setEscapeButton(self.stay_button)
