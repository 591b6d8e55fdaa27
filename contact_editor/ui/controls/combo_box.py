"""A drop-down that the mouse wheel does not change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class ComboBox(QComboBox):
    """Offers names with their values; nothing is chosen at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The open list handles the wheel; a closed box ignores it.
        event.ignore()
