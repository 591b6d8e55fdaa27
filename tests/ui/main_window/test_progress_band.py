"""The bar that says what is under way: all of it in sight, and nothing lost by its coming."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.main_window.progress_band import ProgressBand

LONG = "Trying again in 4 s: 127.0.0.1:18932 refused the connection."


class Page(QWidget):
    """A line, and the bar below it."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.band = QLineEdit(), ProgressBand()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addStretch(1)
        column.addWidget(self.band)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.resize(1366, 600)
    with qtbot.waitActive(page):
        page.show()
    page.line.setFocus()
    return page


def test_all_that_is_said_is_in_sight(qtbot: QtBot, page: Page) -> None:
    page.band.say(LONG)
    qtbot.waitUntil(lambda: page.band.words.width() > 0)
    assert page.band.isVisible()
    assert page.band.words.shown_text() == LONG


def test_a_text_without_room_is_cut_and_its_tool_tip_has_the_whole(
    qtbot: QtBot, page: Page
) -> None:
    page.resize(320, 240)
    page.band.say(LONG * 3)
    qtbot.waitUntil(lambda: page.band.words.shown_text().endswith("…"))
    assert "refused the connection." in page.band.words.toolTip()
    assert page.band.words.accessibleDescription() == LONG * 3
    assert page.width() == 320


def test_the_focus_stays_in_the_field_and_returns_there_from_cancel(page: Page) -> None:
    page.band.say(LONG)
    assert page.line.hasFocus()
    page.band.cancel.setFocus()
    page.band.say("")
    assert page.band.isHidden()
    assert page.line.hasFocus()


def test_the_button_says_what_it_stops(page: Page) -> None:
    page.band.say(LONG)
    assert page.band.cancel.text() == "Cancel"
    page.band.show_checking(True)
    assert page.band.cancel.text() == "Stop checking"
