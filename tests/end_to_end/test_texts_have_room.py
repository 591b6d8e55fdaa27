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
from tests.pictures.scenes import shown
from tests.pictures.states import STATES, State, history, review, settings
from tests.texts_on_screen import clipped
from tests.waiting import WAIT_LIMIT_MS

SIZE = (1366, 728)
ORDINARY = [(state, "de") for state in (history, review, settings)]
CASES = [(state, language) for state in STATES for language in ("de", "ar")]
HINTS = ("Leer lassen, um den gespeicherten Schlüssel zu behalten",)
"""Of a line whose own name and help say the same."""


@pytest.mark.fuzz
@pytest.mark.parametrize(("state", "language"), CASES if EVERYTHING else ORDINARY)
def test_each_text_has_room(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State, language: str
) -> None:
    assert practice.world is world
    with shown(qapp, practice, state, SIZE, language) as window:
        come_to_rest(window)
        clock = QElapsedTimer()
        clock.start()
        # Layouts settle over some turns of the event loop.
        while (found := without_room(window)) and clock.elapsed() < WAIT_LIMIT_MS:
            QTest.qWait(20)
    assert not found, "\n".join(dict.fromkeys(found))


def without_room(window: QWidget) -> list[str]:
    return [text for text in clipped(window) if not any(hint in text for hint in HINTS)]
