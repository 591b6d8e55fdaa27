"""The menu bar is there for F10, a lone Alt and the menu button, and takes no room."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contact_editor.ui.main_window.main_window import MainWindow

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier

pytestmark = pytest.mark.skipif("sys.platform == 'darwin'", reason="it has a native menu bar")


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.add_tools()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_every_action_is_in_a_menu_and_its_shortcut_works_while_they_are_hidden(
    window: MainWindow,
) -> None:
    assert not window.menus.isVisible()
    assert set(window.actions_by_name.values()) <= set(window.actions())


def test_f10_shows_the_menus_over_the_toolbar(qtbot: QtBot, window: MainWindow) -> None:
    line = window.find_bar.line.geometry()
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert window.menus.isVisible()
    assert window.menus.activeAction() is window.menus.actions()[0]
    assert window.find_bar.line.geometry() == line
    assert window.menus.geometry().bottom() <= window.find_bar.geometry().bottom()
    covered = window.menus.geometry()
    assert covered.left() > window.find_bar.connection.geometry().right()
    assert covered.right() == window.rect().right()


def test_a_lone_alt_shows_the_menus(window: MainWindow) -> None:
    QTest.keyPress(window, Qt.Key.Key_Alt, ALT)
    QTest.keyRelease(window, Qt.Key.Key_Alt, NONE)
    assert window.menus.isVisible()


@pytest.mark.parametrize("other", [Qt.Key.Key_Shift, Qt.Key.Key_F, Qt.Key.Key_Tab])
def test_alt_with_another_key_shows_none(window: MainWindow, other: Qt.Key) -> None:
    QTest.keyPress(window, Qt.Key.Key_Alt, ALT)
    QTest.keyPress(window, other, ALT)
    QTest.keyRelease(window, other, ALT)
    QTest.keyRelease(window, Qt.Key.Key_Alt, NONE)
    assert not window.menus.isVisible()


def test_alt_that_is_pressed_after_shift_changes_the_layout_only(window: MainWindow) -> None:
    QTest.keyPress(window, Qt.Key.Key_Shift, SHIFT)
    QTest.keyPress(window, Qt.Key.Key_Alt, SHIFT | ALT)
    QTest.keyRelease(window, Qt.Key.Key_Alt, SHIFT)
    assert not window.menus.isVisible()


def test_they_are_hidden_again_when_they_are_left(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F10)
    QTest.keyClick(window.menus, Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    if window.menus.isVisible():
        QTest.keyClick(window.menus, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.menus.isVisible())


def test_menus_that_were_always_shown_can_be_hidden_and_shown_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar = window.menu_bar
    assert bar is not None
    for always in (True, False, True, False):
        bar.set_always_shown(always)
        # As the event loop does: what is to be deleted later is deleted.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(partial(_has_a_row, window, always))
        assert window.menus.isVisible() is always
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert window.menus.isVisible()
    taken: list[str] = []
    window.on("settings", lambda: taken.append("settings"))
    window.actions_by_name["settings"].trigger()
    assert taken == ["settings"]


def _has_a_row(window: MainWindow, always: bool) -> bool:
    """Return whether the menus have a row of their own above the toolbar."""
    return (window.find_bar.mapTo(window, QPoint()).y() >= window.menus.height()) is always
