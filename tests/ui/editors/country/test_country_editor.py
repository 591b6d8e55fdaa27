"""A country stays the text that was typed; its name is shown beside it and can be chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Field, FieldKind
from contact_editor.ui.editors.country.country_editor import (
    CountryCompleter,
    CountryEditor,
    CountryLine,
)


@pytest.fixture
def editor(qtbot: QtBot) -> CountryEditor:
    editor = CountryEditor(Field(key="country", label="Country", kind=FieldKind.COUNTRY))
    qtbot.addWidget(editor)
    editor.resize(300, 30)
    editor.show()
    editor.activateWindow()
    return editor


def line_of(editor: CountryEditor) -> CountryLine:
    (line,) = editor.findChildren(CountryLine)
    return line


def show(editor: CountryEditor, value: str) -> CountryLine:
    editor.set_original(value)
    editor.show_value(value)
    line = line_of(editor)
    line.setFocus()
    return line


def choose(line: CountryLine, typed: str) -> None:
    """Type a part of a name, and take the first country of the list."""
    line.selectAll()
    QTest.keyClicks(line, typed)
    completer = line.completer()
    assert isinstance(completer, CountryCompleter)
    popup = completer.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)


def test_the_name_of_a_code_is_shown_and_the_code_is_kept(editor: CountryEditor) -> None:
    line = show(editor, "BG")
    assert (line.text(), line.name, line.toolTip()) == ("BG", "Bulgaria", "Bulgaria (BG)")
    assert editor.value == "BG"


def test_the_name_comes_first_until_the_code_is_edited(editor: CountryEditor) -> None:
    line = show(editor, "BG")
    assert line.texts == ("", "Bulgaria")
    line.clearFocus()
    assert line.texts == ("Bulgaria", "BG")
    assert line.text() == "BG"


def test_a_chosen_name_becomes_its_code(editor: CountryEditor, qtbot: QtBot) -> None:
    line = show(editor, "BG")
    with qtbot.waitSignal(editor.edited):
        choose(line, "germ")
    assert (line.text(), editor.value, line.name) == ("DE", "DE", "Germany")


def test_a_provider_with_names_gets_a_name(editor: CountryEditor) -> None:
    choose(show(editor, "Bulgaria"), "germ")
    assert editor.value == "Germany"


@pytest.mark.parametrize("typed", ["bu", "Bulgarien", "somewhere else"])
def test_what_is_typed_and_not_chosen_stays_as_typed(editor: CountryEditor, typed: str) -> None:
    line = show(editor, "BG")
    line.selectAll()
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert editor.value == typed
