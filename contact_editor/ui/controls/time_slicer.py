"""Long work of the window, a few milliseconds a turn, so that it goes on answering."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

MAX_TURN_S = 0.004
"""Seconds of a turn; laying out and painting what came of it takes as much again."""


class TimeSlicer(QObject):
    """Goes through the steps of one piece of work, some of them in each turn of the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    def begin(self, steps: Iterator[object]) -> None:
        """Begin with these steps in the next turn, and leave what was left of others."""
        self._steps = steps
        self._turn.start()

    def finish(self) -> None:
        """Take the steps that are left, at once."""
        self._turn.stop()
        for _ in self._steps:
            pass

    def _go_on(self) -> None:
        end = time.perf_counter() + MAX_TURN_S
        for _ in self._steps:
            if time.perf_counter() > end:
                self._turn.start()
                return
