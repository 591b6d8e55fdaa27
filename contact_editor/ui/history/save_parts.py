"""Parts of a save in the history: its first line, and the button that restores a value."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from contact_editor.services.journal.history.save_record import SavedChange
from contact_editor.ui.controls.keyed_button import KeyedButton

_GAP = 6


class RestoreButton(KeyedButton):
    """Restores the value that a change replaced."""

    left = Signal()
    """The focus has gone elsewhere."""

    def __init__(self, text: str, change: SavedChange) -> None:
        super().__init__(text, icon="history")
        self.change = change

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class SaveHead(QWidget):
    """The first line of a save; its button is below the rest where there is no room beside it."""

    def __init__(self, parts: tuple[QWidget, QWidget, QWidget], button: QWidget) -> None:
        super().__init__()
        self._button = button
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        for part in parts:
            line.addWidget(part, 1 if part is parts[1] else 0)
        self._all = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.addLayout(line, 1)
        self._all.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)
        self._least = self._all.minimumSize().width() + parts[1].sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        # Beside each other, the parts must not keep it from becoming narrow.
        return QSize(self._button.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        across = self.width() >= self._least
        self._all.setDirection(direction.LeftToRight if across else direction.TopToBottom)
