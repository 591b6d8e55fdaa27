"""A drop-down that the mouse wheel does not change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from contact_editor.ui.style.row_delegate import DropDownDelegate


class ComboBox(QComboBox):
    """Offers names with their values; nothing is chosen at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_locked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def show_choices(self, choices: Iterable[tuple[str, Any]]) -> None:
        with QSignalBlocker(self):
            self.clear()
            for name, meaning in choices:
                self.addItem(name, meaning)
            self.setCurrentIndex(-1)

    def set_locked(self, locked: bool) -> None:
        """Keep the choice as it is; it looks like a read-only line."""
        self.is_locked = locked
        self.update()

    def minimumSizeHint(self) -> QSize:
        # That of Qt stays as it was when the font changes.
        return self.sizeHint()

    def showPopup(self) -> None:
        if self.is_locked:
            return
        if not isinstance(self.itemDelegate(), DropDownDelegate):
            # Not before: it makes the list, and most of a form's are never opened.
            self.setItemDelegate(DropDownDelegate(self))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_locked and event.key() != Qt.Key.Key_Tab:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The open list handles the wheel; a closed box ignores it.
        event.ignore()
