"""In every state and language, each text has the room that it needs: it is measured, not seen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from tests.end_to_end.test_focus_order import come_to_rest
from tests.fuzz.cases import EVERYTHING
from tests.pictures.all_states import STATES
from tests.pictures.scenes import shown
from tests.pictures.states import (
    State,
    all_changes,
    history,
    requests,
    required,
    review,
    settings,
)
from tests.texts_on_screen import clipped
from tests.waiting import WAIT_LIMIT_MS

SIZE = (1366, 728)
ORDINARY = [
    *((state, "de") for state in (history, review, settings)),
    (requests, "es"),
    (all_changes, "fr"),
]
CASES = [(state, language) for state in STATES for language in ("de", "ar", "es", "fr")]
SMALL = (("de", (683, 364), 0), ("ar", (900, 640), 18))
"""A language, the logical pixels of a small window, and the points of a large font."""
SMALL_ORDINARY = [(required, *SMALL[0]), (all_changes, *SMALL[1])]
SMALL_CASES = [(state, *small) for state in STATES for small in SMALL]
HINTS = ("Leer lassen, um den gespeicherten Schlüssel zu behalten",)
"""Of a line whose own name and help say the same."""


@pytest.mark.fuzz
@pytest.mark.parametrize(("state", "language"), CASES if EVERYTHING else ORDINARY)
def test_each_text_has_room(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State, language: str
) -> None:
    assert practice.world is world
    with shown(qapp, practice, state, SIZE, language) as window:
        found = settled(window)
    assert not found, "\n".join(found)


@pytest.mark.fuzz
@pytest.mark.parametrize(
    ("state", "language", "size", "points"), SMALL_CASES if EVERYTHING else SMALL_ORDINARY
)
def test_where_there_is_no_room_the_whole_text_is_in_the_tool_tip(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State,
    language: str, size: tuple[int, int], points: int,
) -> None:  # fmt: skip
    assert practice.world is world
    before, font = qapp.font(), qapp.font()
    font.setPointSizeF(points or font.pointSizeF())
    qapp.setFont(font)
    try:
        with shown(qapp, practice, state, size, language) as window:
            found = settled(window, may_elide=True)
    finally:
        qapp.setFont(before)
    assert not found, "\n".join(found)


def settled(window: QWidget, *, may_elide: bool = False) -> list[str]:
    """Return what has no room once the layouts have settled, over some turns of the event loop."""
    come_to_rest(window)
    clock = QElapsedTimer()
    clock.start()
    while found := without_room(window, may_elide=may_elide):
        if clock.elapsed() > WAIT_LIMIT_MS:
            break
        QTest.qWait(20)
    return list(dict.fromkeys(found))


def without_room(window: QWidget, *, may_elide: bool = False) -> list[str]:
    found = clipped(window, may_elide=may_elide)
    return [text for text in found if not any(hint in text for hint in HINTS)]
