"""Waiting until a window handles no events any more."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtWidgets import QApplication

from tests.waiting import WAIT_LIMIT_MS

QUIET_TURNS = 5
"""Turns of the event loop without an event, one after the other."""


class _Events(QObject):
    """Counts the events of the application by their type and receiver."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: Counter[str] = Counter()
        app.installEventFilter(self)

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        self.seen[f"{event.type().name} {type(receiver).__name__}"] += 1
        return False


def until_quiet(app: QApplication) -> None:
    """Handle events until there are none in several turns; fail with what does not end."""
    events, clock, quiet = _Events(app), QElapsedTimer(), 0
    clock.start()
    try:
        while quiet < QUIET_TURNS:
            assert clock.elapsed() < WAIT_LIMIT_MS, events.seen.most_common(10)
            events.seen.clear()
            app.processEvents()
            quiet = 0 if events.seen else quiet + 1
    finally:
        app.removeEventFilter(events)
        events.deleteLater()
