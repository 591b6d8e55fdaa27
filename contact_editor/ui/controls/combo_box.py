"""A drop-down of few choices that a turn of the wheel does not change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class ComboBox(QComboBox):
    """Offers names and holds what they stand for; nothing is chosen at first."""

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
        # Its own list takes the wheel while it is open; a closed box never changes by it.
        event.ignore()
