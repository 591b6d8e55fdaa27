"""The tabs of the open contacts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from contact_editor.ui.main_window.tab_strip import TabMark, TabState, TabStrip

TABS = [TabState("John & Jane"), TabState("Ana", TabMark.UNSAVED), TabState("\u202eevil")]


@pytest.fixture
def strip(qtbot: QtBot) -> TabStrip:
    strip = TabStrip()
    qtbot.addWidget(strip)
    strip.resize(800, 34)
    strip.show()
    strip.show_tabs(TABS, 1)
    return strip


def test_it_shows_the_tabs_silently(qtbot: QtBot, strip: TabStrip) -> None:
    with qtbot.assertNotEmitted(strip.tab_chosen):
        strip.show_tabs(TABS[:2], 0)
    assert [strip.tabText(n) for n in range(strip.count())] == ["John && Jane", "Ana"]
    assert strip.currentIndex() == 0


def test_its_state_is_said_as_well_as_painted(strip: TabStrip) -> None:
    assert strip.accessibleTabName(1) == "Ana, unsaved changes"
    assert "\u202e" not in strip.tabText(2)


@pytest.mark.parametrize("mark", TabMark)
def test_every_mark_has_words(strip: TabStrip, mark: TabMark) -> None:
    strip.show_tabs([TabState("Ana", mark)], 0)
    assert (strip.accessibleTabName(0) == "Ana") == (mark is TabMark.NONE)
    assert not strip.grab().isNull()


def test_a_click_chooses_a_tab(qtbot: QtBot, strip: TabStrip) -> None:
    with qtbot.waitSignal(strip.tab_chosen) as chosen:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(0).center())
    assert chosen.args == [0]


def test_no_tab_looks_current_while_no_contact_is_shown(qtbot: QtBot, strip: TabStrip) -> None:
    chosen_look = strip.grab(strip.tabRect(1)).toImage()
    strip.show_tabs(TABS, -1)
    assert strip.grab(strip.tabRect(1)).toImage() != chosen_look
    with qtbot.waitSignal(strip.tab_chosen) as chosen:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(1).center())
    assert chosen.args == [1]


def selected(strip: TabStrip) -> list[str]:
    """Return the tabs that a screen reader takes for selected."""
    bar = QAccessible.queryAccessibleInterface(strip)
    parts = [bar.child(number) for number in range(bar.childCount())]
    return [part.text(QAccessible.Text.Name) for part in parts if part.state().selected]


def test_a_screen_reader_is_told_of_no_tab_as_selected_while_no_contact_is_shown(
    qtbot: QtBot, strip: TabStrip
) -> None:
    assert selected(strip) == ["Ana, unsaved changes"]
    for tabs in (TABS, TABS[:2], TABS):
        with qtbot.assertNotEmitted(strip.tab_chosen):
            strip.show_tabs(tabs, -1)
        assert selected(strip) == ["No contact is shown"]
        assert [strip.isTabVisible(n) for n in range(len(tabs))] == [True] * len(tabs)
    strip.show_tabs(TABS, 2)
    assert strip.count() == len(TABS)
    assert selected(strip) == [strip.accessibleTabName(2)]
    strip.show_tabs([], -1)
    assert strip.count() == 0


def test_its_cross_closes_a_tab_without_choosing_it(qtbot: QtBot, strip: TabStrip) -> None:
    cross = strip._cross(0).center().toPoint()
    with (
        qtbot.waitSignal(strip.close_requested) as closed,
        qtbot.assertNotEmitted(strip.tab_chosen),
    ):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=cross)
    assert closed.args == [0]


def test_the_middle_button_closes_a_tab(qtbot: QtBot, strip: TabStrip) -> None:
    with qtbot.waitSignal(strip.close_requested) as closed:
        QTest.mouseClick(strip, Qt.MouseButton.MiddleButton, pos=strip.tabRect(2).center())
    assert closed.args == [2]
