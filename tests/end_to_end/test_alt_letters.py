"""Alt with a letter that is no command changes no text, also where only dots are shown."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from tests.end_to_end.driver import Driver

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
GROUP = Qt.KeyboardModifier.ControlModifier | ALT
"""AltGr on Windows."""

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="Option types letters on macOS")


def press(john: Driver, widget: QWidget, modifiers: Qt.KeyboardModifier) -> None:
    widget.activateWindow()
    widget.setFocus()
    john.until(widget.hasFocus)
    QTest.keyClick(widget, Qt.Key.Key_Q, modifiers)


def text_of(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    assert isinstance(widget, QLineEdit)
    return widget.text()


@pytest.mark.parametrize("modifiers", [ALT, ALT | SHIFT])
def test_no_text_of_the_window_takes_it(john: Driver, modifiers: Qt.KeyboardModifier) -> None:
    page, bar = john.app.loaded_controller.page, john.app.window.find_bar
    texts: list[QLineEdit | QPlainTextEdit] = [
        bar.line,
        *page.form.findChildren(QLineEdit),
        *page.form.findChildren(QPlainTextEdit),
    ]
    tried = [each for each in texts if each.isVisible() and not each.isReadOnly()]
    assert len(tried) > 10
    for each in tried:
        before = text_of(each)
        press(john, each, modifiers)
        assert text_of(each) == before
    assert not john.contact.editing.draft.edits


def test_the_key_of_a_connection_does_not_take_it(john: Driver) -> None:
    dialog = AddConnectionDialog(john.app.manager, john.app.window)
    dialog.show()
    QTest.keyClicks(dialog.providers.search, "simvoly")
    QTest.keyClick(dialog.providers.search, Qt.Key.Key_Return)
    line = dialog.fields.key_line.line
    john.until(line.isVisible)
    QTest.keyClicks(line, "wrong-key")
    before = line.text()
    press(john, line, ALT)
    assert line.text() == before
    assert dialog.fields.key_line.key() == "wrong-key"
    dialog.close()
    dialog.deleteLater()


def test_letters_of_altgr_are_typed(john: Driver) -> None:
    line = john.line("City")
    press(john, line, GROUP)
    # Qt's line leaves Ctrl alone unless Alt is there as well.
    assert "q" in line.text().removeprefix("Sofia")
