"""Progress bar of running tasks."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from contact_editor.ui.style.colours import colours

BUSY_DELAY_MS = 300
"""Milliseconds; shorter tasks show no bar."""
_STEP = 40
_HEIGHT = 3


class BusyBar(QWidget):
    """A thin progress bar for longer tasks; its space is always reserved."""

    text_changed = Signal(str)
    """What is being done, while the bar runs; empty when it ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self._text = ""
        self._position = 0
        self._waiting = QTimer(self, singleShot=True, interval=BUSY_DELAY_MS)
        self._waiting.timeout.connect(self._show)
        self._running = QTimer(self, interval=_STEP)
        self._running.timeout.connect(self._move)

    @property
    def runs(self) -> bool:
        return self._running.isActive()

    def show_text(self, text: str) -> None:
        """Take what is being done; empty when idle."""
        self._text = text
        if not text:
            self._waiting.stop()
            self._running.stop()
            self.update()
            self.text_changed.emit("")
        elif self.runs:
            self.text_changed.emit(text)
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
        self.text_changed.emit(self._text)

    def _move(self) -> None:
        self._position += max(4, self.width() // 40)
        self.update()
