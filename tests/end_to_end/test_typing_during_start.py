"""The window takes what is typed from its first paint on, while the rest is still being loaded."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contact_editor.app.application import App
from contact_editor.app.data_folder import DataFolder
from contact_editor.viewmodels.contact.window_view import WindowView
from tests.waiting import WAIT_LIMIT_MS


def test_an_enter_before_all_is_loaded_opens_the_contact_as_soon_as_it_can(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    options = Namespace(practice=True, data_dir=tmp_path, connection="", contact="", ticket="")
    app = App(qapp, options, DataFolder(tmp_path))
    app.window.show()
    # Whether to offer a first connection is not known yet.
    assert app.window.pages.currentWidget() is None
    QTest.keyClicks(app.window.find_bar.line, "123")
    QTest.keyClick(app.window.find_bar.line, Qt.Key.Key_Return)
    assert app.controller is None
    qtbot.wait_until(lambda: app.controller is not None, timeout=WAIT_LIMIT_MS)
    qtbot.wait_until(lambda: app.workspace.view is WindowView.CONTACT, timeout=WAIT_LIMIT_MS)
    assert app.contact.title == "John Doe"
    assert "Try 123 or john@doe.com." in app.loaded_controller.start_page.sentence.plain_text
    assert not app.window.windowIcon().pixmap(64, 64).isNull()
    assert app.loaded_controller.start_page.shortcuts.isVisibleTo(app.loaded_controller.start_page)
    app.close()
    app.window.hide()
    app.window.deleteLater()


def test_a_program_that_was_loaded_before_it_is_seen_is_loaded_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    options = Namespace(practice=False, data_dir=tmp_path, connection="", contact="", ticket="")
    app = App(qapp, options, DataFolder(tmp_path))
    app.load()
    controller = app.controller
    with qtbot.wait_signal(app.window.painted):
        app.window.show()
    QApplication.processEvents()
    assert app.controller is controller
    page = app.loaded_controller.start_page
    assert page.ways.isVisible()
    # Find finds nothing without a connection.
    assert app.window.focusWidget() is page.ways.connect_button
    assert "Add a connection" in {e.text for e in app.loaded_controller.palette._entries()}
    app.close()
    app.window.hide()
    app.window.deleteLater()
