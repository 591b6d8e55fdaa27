"""Splits long work into turns of a few milliseconds, so that the window stays responsive."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

MAX_TURN_S = 0.004
"""Seconds per turn; layout and painting take about as long again."""
_FAR = -100_000
"""Pixels above its parent, which cuts it off."""


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


def put_out_of_sight(widgets: Sequence[QWidget]) -> None:
    """Move widgets away that are deleted soon; what has the focus in them hands it on.

    To hide them would hide each of their children: of thousands that holds the window.
    """
    focused = widgets[0].window().focusWidget() if widgets else None
    for widget in widgets:
        widget.move(0, _FAR)
    if focused is None or not any(widget.isAncestorOf(focused) for widget in widgets):
        return
    # No key may reach what is gone.
    focused.clearFocus()
    heir = widgets[0].parentWidget()
    while heir is not None and heir.focusProxy() is None:
        heir = heir.parentWidget()
    if heir is not None:
        heir.setFocus()
