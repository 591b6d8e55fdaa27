"""Keeps a review from being confirmed before the user can have seen it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

GUARD_MS = 400
"""Milliseconds from the first paint of a review until it can be confirmed."""


class ConfirmationGuard(QObject):
    """Lets a confirmation pass once the content has been visible for a moment.

    The time runs from the paint, because building a review may take longer than the second of two
    quick key presses. Each attempt before the end starts the time again: a key that is held down,
    or pressed again and again, confirms nothing.
    """

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._is_painted = False
        self._moment = QTimer(self, singleShot=True)
        # Runs after the keys that came meanwhile, also if the window was busy for all that time.
        self._queue = QTimer(self, singleShot=True, interval=0)
        self._moment.timeout.connect(self._queue.start)
        sheet.installEventFilter(self)

    @property
    def is_over(self) -> bool:
        """Whether a confirmation passes."""
        return self._is_painted and not self._moment.isActive() and not self._queue.isActive()

    def restart(self) -> None:
        """Wait for the paint of another content."""
        self._is_painted = False
        self._moment.stop()
        self._queue.stop()
        self._sheet.update()

    def passes(self) -> bool:
        """Return whether an attempt to confirm passes; one that does not restarts the time."""
        if self.is_over:
            return True
        if self._is_painted:
            self._queue.stop()
            self._moment.start(GUARD_MS)
        return False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            self._moment.start(GUARD_MS)
        return False
