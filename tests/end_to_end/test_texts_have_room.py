"""In every state and language, each text has the room that it needs: it is measured, not seen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from itertools import product

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.ui.settings.shortcut_rows import ShortcutRow
from tests.end_to_end.test_focus_order import come_to_rest
from tests.fuzz.cases import some_of
from tests.pictures.all_states import MORE_STATES, STATES
from tests.pictures.scenes import shown
from tests.pictures.states import State, add_connection, connections, settings
from tests.pseudo_language import PSEUDO, pseudo_language
from tests.texts_on_screen import clipped
from tests.waiting import WAIT_LIMIT_MS

SIZE = (1366, 728)
EVERY_STATE = (*STATES, *MORE_STATES)
CASES = list(product(EVERY_STATE, ("de", "ar", "es", "fr", PSEUDO)))
SMALL = (
    ("de", (683, 364), 0), ("ar", (900, 640), 18), ("es", (910, 485), 0), ("fr", (900, 640), 0),
    (PSEUDO, (910, 485), 0),
)  # fmt: skip
"""A language, the logical pixels of a small window, and the points of a large font."""
SMALL_CASES = [(state, *small) for state in EVERY_STATE for small in SMALL]
SOME, SOME_SMALL = 6, 4
"""Cases that an ordinary run looks at, others each time; `scripts/fuzz` looks at all."""
LINE_SIDES = 12
"""Pixels that a line keeps free at both ends of its text."""
USUAL_POINTS = 9.75
"""As on most systems; the offscreen platform has a smaller font."""
HINTS = ("Leer lassen, um den gespeicherten Schlüssel zu behalten",)
"""Of a line whose own name and help say the same."""


@pytest.mark.fuzz
@pytest.mark.parametrize(("state", "language"), some_of(CASES, SOME, "room"))
def test_each_text_has_room(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State, language: str
) -> None:
    assert practice.world is world
    with pseudo(language), shown(qapp, practice, state, SIZE, language) as window:
        # The pseudo-language is longer than any other.
        found = settled(window, may_elide=language == PSEUDO)
    assert not found, "\n".join(found)


@pytest.mark.fuzz
@pytest.mark.parametrize(
    ("state", "language", "size", "points"), some_of(SMALL_CASES, SOME_SMALL, "small")
)
def test_where_there_is_no_room_the_whole_text_is_in_the_tool_tip(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State,
    language: str, size: tuple[int, int], points: int,
) -> None:  # fmt: skip
    assert practice.world is world
    font = font_of(qapp, points) if points else nullcontext()
    with font, pseudo(language), shown(qapp, practice, state, size, language) as window:
        found = settled(window, may_elide=True)
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("state", "language"),
    [
        *product([connections], ("de", "ar", "es", "fr")),
        *product([add_connection], ("de", "ar", "es", "fr")),
    ],
)
def test_the_form_of_a_connection_does_not_scroll_sideways(
    qtbot: QtBot, qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State,
    language: str,
) -> None:  # fmt: skip
    assert practice.world is world
    with font_of(qapp, USUAL_POINTS), shown(qapp, practice, state, SIZE, language) as window:
        come_to_rest(window)
        areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
        assert len(areas) > 1
        qtbot.waitUntil(
            lambda: not any(area.horizontalScrollBar().maximum() for area in areas),
            timeout=WAIT_LIMIT_MS,
        )


@pytest.mark.parametrize("language", ["de", "ar", "es", "fr"])
def test_what_a_new_shortcut_asks_for_is_whole(
    qtbot: QtBot, qapp: QApplication, practice: PracticeServer, world: PracticeState, language: str
) -> None:
    assert practice.world is world
    with font_of(qapp, USUAL_POINTS), shown(qapp, practice, settings, SIZE, language) as window:
        come_to_rest(window)
        row = window.findChildren(ShortcutRow)[0]
        row.record()
        assert row.recorder is not None
        line = row.recorder.line
        asked = row.recorder.tr("Press the new keys…")
        assert line.placeholderText() == asked, "Qt has words of its own."
        words = line.fontMetrics().horizontalAdvance(asked)
        qtbot.waitUntil(lambda: line.width() >= words + LINE_SIDES)
        row.recorder.cancelled.emit()


@contextmanager
def font_of(app: QApplication, points: float) -> Iterator[None]:
    """Give the whole program a font of this size."""
    before, font = app.font(), app.font()
    font.setPointSizeF(points)
    app.setFont(font)
    try:
        yield
    finally:
        app.setFont(before)


@contextmanager
def pseudo(language: str) -> Iterator[None]:
    with pseudo_language() if language == PSEUDO else nullcontext():
        yield


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
