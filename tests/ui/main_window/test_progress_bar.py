"""The bar that says what is under way: all of it in sight, and nothing lost by its coming."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.main_window.progress_bar import ProgressBar

LONG = "Trying again in 4 s: 127.0.0.1:18932 refused the connection."


class Page(QWidget):
    """A line, and the bar below it."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.bar = QLineEdit(), ProgressBar()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addStretch(1)
        column.addWidget(self.bar)


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
    page.bar.show_text(LONG)
    qtbot.waitUntil(lambda: page.bar.words.width() > 0)
    assert page.bar.isVisible()
    assert page.bar.words.shown_text() == LONG


def test_a_text_without_room_is_cut_and_its_tool_tip_has_the_whole(
    qtbot: QtBot, page: Page
) -> None:
    page.resize(320, 240)
    page.bar.show_text(LONG * 3)
    qtbot.waitUntil(lambda: page.bar.words.shown_text().endswith("…"))
    assert "refused the connection." in page.bar.words.toolTip()
    assert page.bar.words.accessibleDescription() == LONG * 3
    assert page.width() == 320


def test_the_focus_stays_in_the_field_and_returns_there_from_cancel(page: Page) -> None:
    page.bar.show_text(LONG)
    assert page.line.hasFocus()
    page.bar.cancel.setFocus()
    page.bar.show_text("")
    assert page.bar.isHidden()
    assert page.line.hasFocus()


def test_the_button_says_what_it_stops(page: Page) -> None:
    page.bar.show_text(LONG)
    assert page.bar.cancel.text() == "Cancel"
    page.bar.show_checking(True)
    assert page.bar.cancel.text() == "Stop checking"
