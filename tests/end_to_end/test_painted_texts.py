"""What widgets paint themselves, such as the rows of lists, has room and covers nothing."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from PySide6.QtCore import QElapsedTimer, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.ui.pages.contact_list import ContactList, ContactRow
from tests.end_to_end.test_focus_order import come_to_rest
from tests.fuzz.cases import some_of
from tests.painted_texts import covered, painted_texts
from tests.pictures.all_states import MORE_STATES, STATES
from tests.pictures.scenes import shown
from tests.pictures.states import State
from tests.pseudo_language import PSEUDO, pseudo_language
from tests.waiting import WAIT_LIMIT_MS

SIZES = ((1366, 728), (900, 640), (910, 485), (683, 364))
"""Logical pixels: a whole screen, a small window, and the screen at 150 % and at 200 %."""
LANGUAGES = ("de", "es", "fr", "ar", PSEUDO)
CASES = [
    (state, language, size)
    for state in (*STATES, *MORE_STATES) for language in LANGUAGES for size in SIZES
]  # fmt: skip
SOME = 6
"""Cases that an ordinary run looks at, others each time; `scripts/fuzz` looks at all."""


@pytest.mark.fuzz
@pytest.mark.parametrize(("state", "language", "size"), some_of(CASES, SOME, "painted texts"))
def test_no_painted_text_covers_another_or_leaves_its_place(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State,
    language: str, size: tuple[int, int],
) -> None:  # fmt: skip
    assert practice.world is world
    with ExitStack() as stack:
        if language == PSEUDO:
            stack.enter_context(pseudo_language())
        window = stack.enter_context(shown(qapp, practice, state, size, language))
        found = settled(window)
    assert not found, "\n".join(found)


def settled(window: QWidget) -> list[str]:
    """Return what is wrong once the layouts have settled, over some turns of the event loop."""
    come_to_rest(window)
    clock = QElapsedTimer()
    clock.start()
    while found := list(dict.fromkeys(covered(window))):
        if clock.elapsed() > WAIT_LIMIT_MS:
            break
        QTest.qWait(20)
    return found


@pytest.mark.parametrize("width", [600, 300, 200, 140])
def test_a_narrow_list_of_contacts_still_says_who_they_are(qtbot: QtBot, width: int) -> None:
    listed = ContactList("Recent")
    qtbot.addWidget(listed)
    listed.show_rows([ContactRow("Ann", "a@b.c", "con_D6zCfeVDaAAT", "12:03 today", "2 changes")])
    listed.resize(width, 60)
    listed.show()
    assert not list(covered(listed))
    (texts,) = painted_texts(listed).values()
    assert {"Ann", "a@b.c"} <= {text for text, *_ in texts}
    item = listed.item(0)
    assert all(word in item.toolTip() for word in ("Ann", "con_D6zCfeVDaAAT", "12:03 today"))


class Overlapping(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(QRect(0, 0, 100, 20), Qt.AlignmentFlag.AlignLeft, "name")
        painter.drawText(QRect(10, 0, 100, 20), Qt.AlignmentFlag.AlignLeft, "id")
        painter.drawText(QRect(0, 40, 10, 20), Qt.AlignmentFlag.AlignLeft, "wide")


def test_what_is_painted_over_another_text_is_found(qtbot: QtBot) -> None:
    widget = Overlapping()
    qtbot.addWidget(widget)
    widget.resize(200, 80)
    overlap, wide = covered(widget)
    assert overlap == "Overlapping: 'name' and 'id' overlap"
    assert wide.startswith("Overlapping 'wide'")
