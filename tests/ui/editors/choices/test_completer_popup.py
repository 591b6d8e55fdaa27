"""Below the offered lists stands how many are chosen; no row loses its place to that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.editors.choices.completer_popup import CompleterPopup, place_beside
from contact_editor.ui.editors.choices.lists_editor import ListsEditor
from tests.catalogue import field

NAMES = {5: "Offers", 6: "Events", 7: "News"}


def opened(qtbot: QtBot, *, low: bool = False) -> tuple[ListsEditor, CompleterPopup, QWidget]:
    """`low`: where the list has no room below its line."""
    window, editor = QWidget(), ListsEditor(field("simvoly", "subscriberLists"))
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(editor)
    editor.set_names(NAMES)
    editor.set_original((5, 6))
    editor.show_value((5, 6))
    room = window.screen().availableGeometry()
    window.resize(400, 80)
    window.move(room.left(), room.bottom() - 90 if low else room.top())
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    editor._line.setFocus()
    QTest.keyClick(editor._line, Qt.Key.Key_Down)
    popup = editor._offers.popup()
    assert isinstance(popup, CompleterPopup)
    qtbot.waitUntil(popup.isVisible)
    return editor, popup, window


def test_how_many_are_chosen_is_said_whenever_the_list_opens(qtbot: QtBot) -> None:
    editor, popup, _window = opened(qtbot)
    assert popup.count_text == "2 of 3 chosen"
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QTest.keyClick(editor._line, Qt.Key.Key_Down)
    assert popup.count_text == "1 of 3 chosen"
    popup.hide()


@pytest.mark.parametrize("low", [False, True], ids=["below", "above"])
def test_the_foot_covers_no_row_and_not_the_line(qtbot: QtBot, low: bool) -> None:
    editor, popup, _window = opened(qtbot, low=low)
    last = popup.visualRect(popup.model().index(len(NAMES) - 1, 0))
    assert popup.viewport().rect().contains(last)
    line = editor._line.mapToGlobal(QPoint())
    if low:
        assert popup.geometry().bottom() < line.y() + editor._line.height() // 2
    else:
        assert popup.y() > line.y()
    popup.hide()


@pytest.mark.parametrize("height", [60, 240, 500, 900])
@pytest.mark.parametrize("top", [-20, 0, 40, 300, 560, 570])
@pytest.mark.parametrize("is_above", [False, True])
def test_the_list_stays_on_the_screen_and_beside_its_line(
    top: int, height: int, is_above: bool
) -> None:
    screen, line = QRect(0, 0, 800, 600), QRect(100, top, 300, 30)
    wanted = QRect(700, top - height if is_above else top + 30, 300, height)
    place = place_beside(wanted, line, screen, is_above=is_above)
    assert screen.contains(place)
    assert not place.intersects(line)
    # It is on the side where it has the most room, if it does not fit on its own.
    assert place.height() == min(height, max(top, 600 - top - 30)) or place.height() == height
