"""Progress bar and status text of running tasks."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from contact_editor.ui.style.colours import colours
from contact_editor.ui.text.visible_text import plain_tool_tip

BUSY_DELAY_MS = 300
"""Milliseconds; shorter tasks show no bar."""
_STEP = 40
_HEIGHT = 3


class StatusLabel(QLabel):
    """One line of status text; what has no room is cut off with …, and is in the tool tip."""

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setToolTip(plain_tool_tip(text) if text else "")
        # Without a description, Qt reports the tool tip to screen readers.
        self.setAccessibleDescription(text)

    def shown_text(self) -> str:
        """Return what the label has room for."""
        from PySide6.QtCore import Qt  # a hundred enumerations; not for the first paint

        right = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), right, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.text():
            from PySide6.QtCore import Qt

            painter = QPainter(self)
            middle = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.rect(), middle, self.shown_text())


class BusyBar(QWidget):
    """A thin progress bar for longer tasks; its space is always reserved."""

    shown = Signal(bool)
    """True while the bar runs; *Cancel* is available then."""

    def __init__(self, words: StatusLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self._words = words
        self._text = ""
        self._position = 0
        self._waiting = QTimer(self, singleShot=True, interval=BUSY_DELAY_MS)
        self._waiting.timeout.connect(self._show)
        self._running = QTimer(self, interval=_STEP)
        self._running.timeout.connect(self._move)

    @property
    def runs(self) -> bool:
        return self._running.isActive()

    def say(self, text: str) -> None:
        """Show the status text; empty when idle."""
        self._text = text
        if not text:
            self._waiting.stop()
            self._running.stop()
            self._words.show_text("")
            self.update()
            self.shown.emit(False)
        elif self.runs:
            self._words.show_text(text)
        elif not self._waiting.isActive():
            self._waiting.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.runs:
            third = max(1, self.width() // 3)
            painter = QPainter(self)
            left = self._position % (self.width() + third) - third
            painter.fillRect(left, 0, third, self.height(), colours().accent)

    def _show(self) -> None:
        self._position = 0
        self._running.start()
        self._words.show_text(self._text)
        self.shown.emit(True)

    def _move(self) -> None:
        self._position += max(4, self.width() // 40)
        self.update()
