"""The palette has every command of the menus, each setting by its name, and the sample data."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from contact_editor.app.settings.language import ENGLISH
from contact_editor.translation import tr
from contact_editor.ui.palette.command_palette import CommandPalette
from contact_editor.viewmodels.command_palette import command_text, matching
from contact_editor.viewmodels.settings import SETTINGS
from tests.app.test_language_switch import choose
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import Starts

CTRL = Qt.KeyboardModifier.ControlModifier
OTHER_TEXTS = {"Undo": "Undo the last edit"}
"""In a menu, the text stands among those of the same subject."""


def in_menu(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            yield from in_menu(inner)
        elif not action.isSeparator() and not action.isCheckable():
            yield action


def open_palette(window: Driver, typed: str) -> CommandPalette:
    QTest.keyClick(window.focused(), Qt.Key.Key_K, CTRL)
    palette = window.app.loaded_controller.palette.palette
    window.until(palette.isVisible)
    QTest.keyClicks(palette.line, typed)
    return palette


def run(window: Driver, typed: str) -> None:
    """Run what the palette finds first, by keys."""
    palette = open_palette(window, typed)
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    window.until(lambda: not palette.isVisible())


def test_each_action_of_a_menu_is_found_by_its_text(john: Driver) -> None:
    john.write("City", "Varna")
    window = john.app.window
    opens_it = window.actions_by_name["commands"]
    listed = tuple(john.app.loaded_controller.palette._entries())
    actions = [each for menu in window.menus_by_title.values() for each in in_menu(menu)]
    wanted = [each for each in actions if each.isEnabled() and each is not opens_it]
    assert len(wanted) > 40
    for action in wanted:
        text = command_text(action.text())
        text = OTHER_TEXTS.get(text, text)
        assert text in [entry.text for entry in matching(listed, f">{text}")[:3]], text


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_a_setting_is_reached_by_its_name(john: Driver, setting: object) -> None:
    label = tr(setting.label)  # type: ignore[attr-defined]
    page = john.app.settings_controller.page
    offered = [each for each in john.app.loaded_controller.palette._entries() if each.text == label]
    found = next(each for each in offered if each.hint.startswith("Settings · "))
    found.run()
    john.until(page.isVisible)
    assert page.rows[setting.key].control.hasFocus()  # type: ignore[attr-defined]


def test_keys_alone_lead_to_a_setting(john: Driver) -> None:
    run(john, "keep saves")
    page = john.app.settings_controller.page
    john.until(page.isVisible)
    assert page.rows["retention_days"].control.hasFocus()


def test_the_colours_of_the_menu_are_offered(john: Driver) -> None:
    settings = john.app.settings_controller._settings
    run(john, ">dark")
    assert settings.value("appearance") == "dark"
    run(john, ">follow sys")
    assert settings.value("appearance") == "system"


@pytest.mark.parametrize("has_own", [True, False])
def test_sample_data_are_a_command_until_they_are_there(start: Starts, has_own: bool) -> None:
    if not has_own:
        (start.folder / "connections.toml").unlink(missing_ok=True)
    window = start()
    run(window, "try with sam")
    connection = window.app.workspace.connection
    assert connection is not None
    assert window.app.manager.is_temporary(connection.name)
    assert window.app.window.find_bar.line.hasFocus()
    texts = {each.text for each in window.app.loaded_controller.palette._entries()}
    assert "Try with sample data" not in texts


def test_english_names_find_the_commands_of_a_window_in_another_language(start: Starts) -> None:
    window = start.with_john()
    try:
        choose(window, "de")
        window.escape()
        listed = tuple(window.app.loaded_controller.palette._entries())
        for typed, name in {"refresh": "read_again", ">all ch": "all_changes"}.items():
            shown = command_text(window.app.window.actions_by_name[name].text())
            assert [entry.text for entry in matching(listed, typed)] == [shown]
        palette = open_palette(window, "Settings")
        assert palette.list.item(0).text() == "Einstellungen"
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
        window.until(window.app.settings_controller.page.isVisible)
        palette = open_palette(window, "keep saves for")
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
        page = window.app.settings_controller.page
        window.until(page.rows["retention_days"].control.hasFocus)
    finally:
        window.app.language.use(ENGLISH)
