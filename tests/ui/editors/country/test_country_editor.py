"""A country stays the text that was typed; its name is shown beside it and can be chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Field, FieldKind
from contact_editor.ui.editors.country.country_editor import (
    CountryCompleter,
    CountryEditor,
    CountryLine,
)
from contact_editor.ui.style.colours import colours


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


@pytest.mark.parametrize("by_key", [True, False])
def test_all_countries_open_by_the_chevron_which_is_there_without_the_focus(
    editor: CountryEditor, qtbot: QtBot, by_key: bool
) -> None:
    line = show(editor, "BG")
    line.clearFocus()
    (chevron,) = line.findChildren(QToolButton)
    assert chevron.isVisible()
    assert chevron.accessibleName() == "Choose a country (Alt+Down)"
    assert not line._room().intersects(chevron.geometry())
    if by_key:
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    else:
        QTest.mouseClick(chevron, Qt.MouseButton.LeftButton)
    completer = line.completer()
    assert isinstance(completer, CountryCompleter)
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible()
    assert completer.completionCount() == len(completer._codes)
    popup.setCurrentIndex(popup.model().index(0, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert editor.value != "BG"


def test_a_read_only_country_has_nothing_to_choose_from(editor: CountryEditor) -> None:
    line = show(editor, "BG")
    editor.set_read_only(True)
    (chevron,) = line.findChildren(QToolButton)
    assert not chevron.isEnabled()
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    completer = line.completer()
    assert isinstance(completer, CountryCompleter)
    assert not completer.popup().isVisible()  # type: ignore[union-attr]  # it has one


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


def press(line: CountryLine, key: Qt.Key) -> None:
    """Press a key, which an open list gets first."""
    popup = line.completer().popup()
    assert popup is not None
    QTest.keyClick(popup if popup.isVisible() else line, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_the_only_country_of_the_list_is_taken(editor: CountryEditor, key: Qt.Key) -> None:
    below = QLineEdit(editor)
    below.show()
    line = show(editor, "BG")
    line.selectAll()
    QTest.keyClicks(line, "Germ")
    press(line, key)
    assert (line.text(), editor.value) == ("DE", "DE")


@pytest.mark.parametrize("typed", ["UK", "uk", "ge", "lan", "Narnia", "USA"])
def test_a_code_or_what_several_countries_have_is_not_completed(
    editor: CountryEditor, typed: str
) -> None:
    below = QLineEdit(editor)
    below.show()
    line = show(editor, "BG")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, typed)
        press(line, key)
        assert (line.text(), editor.value) == (typed, typed)


def test_a_list_that_was_left_with_escape_takes_nothing(editor: CountryEditor) -> None:
    line = show(editor, "BG")
    line.selectAll()
    QTest.keyClicks(line, "Germ")
    popup = line.completer().popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.value == "Germ"


def test_a_locked_line_has_one_ground_also_below_the_name(editor: CountryEditor) -> None:
    editor.set_original("BG")
    editor.show_value("BG")
    editor.set_read_only(True)
    line = line_of(editor)
    line.clearFocus()
    picture = line.grab().toImage()
    row = [picture.pixelColor(x, 5) for x in range(4, line.width() - 4)]
    assert set(map(QColor.name, row)) == {colours().window.name()}
