"""A window in which nothing happens handles no events: it leaves the processor to others."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QObject
from PySide6.QtWidgets import QApplication

from contact_editor.practice.server import PracticeServer
from tests.fuzz.cases import some_of
from tests.pictures.all_states import MORE_STATES, POPUP_STATES, STATES
from tests.pictures.scenes import shown
from tests.pictures.states import State
from tests.waiting import WAIT_LIMIT_MS

SOME = 6
"""States that an ordinary run looks at, others each time; `scripts/fuzz` looks at all."""
SIZES = ((600, 400), (1000, 700), (1366, 728), (1900, 1000))
QUIET_TURNS = 5
"""Turns of the event loop without an event, one after the other."""


class Events(QObject):
    """Counts the events of the application by their type and receiver."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen: Counter[str] = Counter()
        app.installEventFilter(self)

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:
        self.seen[f"{event.type().name} {type(receiver).__name__}"] += 1
        return False


@pytest.mark.fuzz
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    "state",
    some_of([*STATES, *MORE_STATES, *POPUP_STATES], SOME, "rests"),
    ids=lambda state: state.__name__,
)
def test_the_window_comes_to_rest_in_every_state_and_size(
    qapp: QApplication, server: PracticeServer, state: State, size: tuple[int, int]
) -> None:
    with shown(qapp, server, state, size):
        events, clock, quiet = Events(qapp), QElapsedTimer(), 0
        clock.start()
        while quiet < QUIET_TURNS:
            assert clock.elapsed() < WAIT_LIMIT_MS, events.seen.most_common(10)
            events.seen.clear()
            qapp.processEvents()
            quiet = 0 if events.seen else quiet + 1
        qapp.removeEventFilter(events)
        events.deleteLater()
        if (popup := QApplication.activePopupWidget()) is not None:
            # The focus has to be back before the window goes.
            popup.close()
            qapp.processEvents()
