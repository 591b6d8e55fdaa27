"""Splits long work into turns of a few milliseconds, so that the window stays responsive."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

MAX_TURN_S = 0.004
"""Seconds per turn; layout and painting take about as long again."""


class TimeSlicer(QObject):
    """Runs the steps of one task, some of them in each turn of the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    def begin(self, steps: Iterator[object]) -> None:
        """Start these steps in the next turn, and drop the remaining steps of others."""
        self._steps = steps
        self._turn.start()

    def finish(self) -> None:
        """Run the remaining steps now."""
        self._turn.stop()
        for _ in self._steps:
            pass

    def _go_on(self) -> None:
        end = time.perf_counter() + MAX_TURN_S
        for _ in self._steps:
            if time.perf_counter() > end:
                self._turn.start()
                return
