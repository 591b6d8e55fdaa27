"""Every action is in the menu bar with its keys and letter; the connections are in theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from contact_editor.resources import resource
from contact_editor.services.connections.connection import Connection
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.menu_bar.connection_menu import ConnectionMenu
from contact_editor.ui.main_window.menu_bar.menu_icons import show_icons
from contact_editor.ui.main_window.menu_bar.menu_table import ICONS


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    return window


def entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            yield from entries(inner)
        elif not action.isSeparator():
            yield action


def in_menus(window: MainWindow) -> list[QAction]:
    return [each for menu in window.menus_by_title.values() for each in entries(menu)]


def test_every_action_is_in_the_menu_bar_once_and_can_be_chosen_by_a_letter(
    window: MainWindow,
) -> None:
    shown = in_menus(window)
    assert len(shown) == len(set(map(id, shown)))
    missing = [name for name, action in window.actions_by_name.items() if action not in shown]
    assert missing == []
    keyed = [action for action in window.findChildren(QAction) if action.shortcuts()]
    assert [action.text() for action in keyed if action not in shown] == []
    assert [action.text() for action in shown if "&" not in action.text()] == []


def test_the_menus_stand_in_their_order(window: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in window.menus.actions()]
    assert titles == ["Contact", "Edit", "View", "Connections", "Tools", "Help"]


def test_icons_belong_to_actions_and_change_in_the_chosen_row(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert set(ICONS) <= set(window.actions_by_name)
    for drawn in ICONS.values():
        assert resource("icons", "lucide", f"{drawn}.svg").is_file()
    assert all(action.icon().isNull() for action in window.actions_by_name.values())
    monkeypatch.setattr("sys.platform", "darwin")
    show_icons(window.actions_by_name, window.menus_by_title.values())
    assert all(action.icon().isNull() for action in window.actions_by_name.values())
    monkeypatch.setattr("sys.platform", "linux")
    show_icons(window.actions_by_name, window.menus_by_title.values())
    with_icons = {name for name, each in window.actions_by_name.items() if not each.icon().isNull()}
    assert with_icons == set(ICONS)
    icon = window.actions_by_name["find"].icon()
    plain, chosen = (
        icon.pixmap(16, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Active)
    )
    assert plain != chosen


def connection(
    name: str, environment: Literal["production", "sandbox"] = "production"
) -> Connection:
    return Connection(name=name, provider="simvoly", environment=environment)


def test_the_connections_are_listed_each_time_with_their_environment_and_the_one_in_use(
    qtbot: QtBot,
) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Add a connection…")
    items, used = [connection("A & B"), connection("Trial", "sandbox")], "Trial"
    chosen: list[str] = []
    ConnectionMenu(menu, lambda: (items, used), chosen.append)

    def texts() -> list[str]:
        menu.aboutToShow.emit()
        return [action.text() for action in menu.actions()]

    listed = ["A && B (PRODUCTION)", "Trial (sandbox)", "", "Add a connection…"]
    assert texts() == listed
    assert texts() == listed
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Trial (sandbox)"]
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: chosen == ["A & B"])
    items.clear()
    assert texts() == ["Add a connection…"]
    # Nothing of the former lists is left.
    qtbot.waitUntil(lambda: len(menu.findChildren(QActionGroup)) == 1)


def test_a_name_that_would_turn_the_row_around_is_shown_as_it_is(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Add a connection…")
    ConnectionMenu(menu, lambda: ([connection("a\u202eb")], ""), lambda _: None)
    menu.aboutToShow.emit()
    assert "\u202e" not in menu.actions()[0].text()
