"""The first run: from an empty window to the first loaded contact, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit

from contact_editor.practice.server import PracticeServer
from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from tests.end_to_end.driver import CTRL, Driver

ALT = Qt.KeyboardModifier.AltModifier
MOST_KEYS = 9
"""Besides what is typed, from the start page to *Find*."""


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    driver = Driver(qapp, tmp_path)
    yield driver
    driver.close()


class Keys:
    """Presses keys in the dialog that is open, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self.count += 1
        QTest.keyClick(dialog().focusWidget(), key, modifiers)

    def __call__(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.press(key, Qt.KeyboardModifier.NoModifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(dialog().focusWidget(), text)


def dialog() -> AddConnectionDialog:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, AddConnectionDialog)
    return shown


def letter_of(text: str) -> Qt.Key:
    """Return the key that is underlined in a text."""
    return Qt.Key(ord(text[text.index("&") + 1].upper()))


def label_of(line: QLineEdit) -> QLabel:
    return next(each for each in dialog().findChildren(QLabel) if each.buddy() is line)


def in_dialog(window: Driver, steps: Callable[[], None], begin: Callable[[], None]) -> None:
    """Run steps in the dialog that `begin` opens; close it if they fail."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            window.until(lambda: isinstance(QApplication.activeModalWidget(), AddConnectionDialog))
            window.until(lambda: dialog().isActiveWindow())
            steps()
        except BaseException as error:
            failed.append(error)
            if isinstance(shown := QApplication.activeModalWidget(), QDialog):
                shown.done(0)

    QTimer.singleShot(0, run)
    begin()
    if failed:
        raise failed[0]


def test_a_connection_is_added_and_a_contact_loaded_by_keyboard_alone(
    window: Driver, server: PracticeServer
) -> None:
    keys = Keys()

    def add() -> None:
        keys.type("simv")
        keys(Qt.Key.Key_Return, Qt.Key.Key_Tab)
        keys.type("www.acme.example")
        keys(Qt.Key.Key_Tab)
        keys.type(server.key)
        network = dialog().fields.network
        keys.press(letter_of(network.expander.header.text()), ALT)
        window.until(lambda: network.expander.header.is_open)
        keys.press(letter_of(label_of(network.address).text()), ALT)
        window.until(network.address.hasFocus)
        keys.type(server.address("simvoly"))
        keys.press(Qt.Key.Key_S, CTRL)
        window.until(lambda: QApplication.activeModalWidget() is None)

    start = window.app.loaded_controller.start_page.ways.connect_button
    assert window.app.window.focusWidget() is start
    in_dialog(window, add, lambda: QTest.keyClick(start, Qt.Key.Key_Return))
    assert keys.count <= MOST_KEYS
    used = window.app.workspace.connection
    assert used is not None
    assert (used.name, used.provider) == ("Simvoly", "simvoly")
    assert window.app.window.focusWidget() is window.app.window.find_bar.line
    window.until(lambda: window.said.startswith("Simvoly is added. The connection is saved."))
    QTest.keyClicks(window.app.window.find_bar.line, "john@doe.com")
    QTest.keyClick(window.app.window.find_bar.line, Qt.Key.Key_Return)
    window.until(window.is_open)
    assert window.contact.title == "John Doe"


def test_without_a_connection_the_menu_adds_one_and_leaving_changes_nothing(
    window: Driver,
) -> None:
    act = window.app.window.actions_by_name["connections"]
    in_dialog(window, lambda: QTest.keyClick(dialog(), Qt.Key.Key_Escape), act.trigger)
    assert window.app.manager.items == ()
    assert window.app.workspace.connection is None


def test_one_added_in_the_list_of_connections_is_used_as_well(
    window: Driver, server: PracticeServer
) -> None:
    manager = window.app.manager
    in_dialog(window, lambda: add_brief(window, server, "First"), window_add(window))
    listed = ConnectionDialog(manager, window.app.window, select="First")
    listed.show()
    in_dialog(window, lambda: add_brief(window, server, "Second"), listed.add_button.click)
    assert listed.chosen == "Second"
    assert not listed.isVisible()
    assert [item.name for item in manager.items] == ["First", "Second"]
    listed.deleteLater()


def test_diagnostics_of_a_connection_run_in_the_window(
    window: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_dialog(window, lambda: add_brief(window, server, "First"), window_add(window))
    monkeypatch.setattr(ConnectionDialog, "exec", lambda shown: shown.check_button.click())
    window.app.window.actions_by_name["connections"].trigger()
    supporting = window.app.loaded_controller.support
    assert supporting is not None
    assert supporting.doctor.isVisible()
    window.until(lambda: supporting.diagnostics_run.is_complete)
    assert supporting.diagnostics_run.connection == window.app.manager.named("First")


def window_add(window: Driver) -> Callable[[], None]:
    return window.app.loaded_controller.start_page.connect_requested.emit


def add_brief(window: Driver, server: PracticeServer, name: str) -> None:
    shown = dialog()
    shown.providers.search.setText("simvoly")
    QTest.keyClick(shown.providers.search, Qt.Key.Key_Return)
    shown.fields.name.setText(name)
    shown.fields.parameters["domain"].setText("www.acme.example")
    shown.fields.key_line.line.setText(server.key)
    shown.fields.network.address.setText(server.address("simvoly"))
    shown.save_button.click()
    window.until(lambda: not shown.isVisible())
