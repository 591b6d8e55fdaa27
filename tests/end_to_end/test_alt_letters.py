"""Alt with a letter that is no command changes no text, also where only dots are shown."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.ui.main_window.completion_lists import open_list
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


def list_of(john: Driver, name: str, typed: str) -> tuple[QLineEdit, QAbstractItemView]:
    """Return an input with its list of completions, which is open."""
    line = john.app.window.find_bar.line if name == "Find" else john.line(name)
    line.setFocus()
    john.until(line.hasFocus)
    if name == "Find":
        line.clear()
    QTest.keyClicks(line, typed)
    john.until(lambda: open_list() is not None)
    opened = open_list()
    assert opened is not None
    return line, opened


def test_a_drop_down_that_completes_within_its_line_does_not_take_it(john: Driver) -> None:
    box = QComboBox(john.app.window, editable=True)
    box.addItems(["vip", "visitor"])
    box.show()
    QTest.keyClicks(box, "v")
    before = box.currentText()
    press(john, box, ALT)
    assert box.currentText() == before
    press(john, box, GROUP)
    assert box.currentText() != before


LISTS = [("Find", "doe"), ("Tags", "v"), ("Lists", "n")]


@pytest.mark.parametrize("modifiers", [ALT, ALT | SHIFT])
@pytest.mark.parametrize(("name", "typed"), LISTS)
def test_no_list_of_completions_takes_it(
    john: Driver, name: str, typed: str, modifiers: Qt.KeyboardModifier
) -> None:
    line, opened = list_of(john, name, typed)
    before = line.text()
    QTest.keyClick(opened, Qt.Key.Key_Q, modifiers)
    assert line.text() == before
    assert opened.isVisible()


@pytest.mark.parametrize(("name", "typed"), LISTS)
def test_letters_of_altgr_are_typed_while_a_list_is_open(
    john: Driver, name: str, typed: str
) -> None:
    line, opened = list_of(john, name, typed)
    before = line.text()
    QTest.keyClick(opened, Qt.Key.Key_Q, GROUP)
    assert len(line.text()) == len(before) + 1


def test_letters_of_altgr_are_typed(john: Driver) -> None:
    line = john.line("City")
    press(john, line, GROUP)
    # Qt's line leaves Ctrl alone unless Alt is there as well.
    assert "q" in line.text().removeprefix("Sofia")
