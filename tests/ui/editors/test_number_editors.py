"""Yes or no, and what a save under way does to it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from contact_editor.model.field_transport import Option
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import ABSENT, Value
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.ui.editors.field_editor import FieldEditor

OPTIONS = (Option(value="a", label="A"), Option(value="b", label="B"))


@pytest.mark.parametrize("kind", [FieldKind.YES_NO, FieldKind.CHOICE])
def test_while_a_save_is_under_way_nothing_changes_and_nothing_turns_grey(
    qtbot: QtBot, kind: FieldKind
) -> None:
    is_choice = kind is FieldKind.CHOICE
    value: Value = "a" if is_choice else True
    editor = editor_for(Field(key="x", label="X", kind=kind, options=OPTIONS if is_choice else ()))
    qtbot.addWidget(editor)
    said: list[Value] = []
    editor.edited.connect(said.append)
    editor.set_original(value)
    editor.show_value(value)
    editor.show()
    editor.set_read_only(True)
    box = editor.focusProxy()
    assert isinstance(box, QCheckBox | QComboBox)
    assert box.isEnabled()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_B):
        QTest.keyClick(box, key)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    if isinstance(box, QComboBox):
        box.setCurrentIndex(1)
        assert box.currentText() == "A"
    else:
        box.setChecked(False)
        assert box.isChecked()
    assert said == []
    editor.set_read_only(False)
    QTest.keyClick(box, Qt.Key.Key_Down if is_choice else Qt.Key.Key_Space)
    assert said == ["b" if is_choice else False]


def number(
    qtbot: QtBot, kind: FieldKind, value: Value
) -> tuple[FieldEditor, QLineEdit, list[Value]]:
    editor = editor_for(Field(key="x", label="X", kind=kind))
    qtbot.addWidget(editor)
    said: list[Value] = []
    editor.edited.connect(said.append)
    editor.set_original(value)
    editor.show_value(value)
    line = editor.focusProxy()
    assert isinstance(line, QLineEdit)
    return editor, line, said


@pytest.mark.parametrize(
    ("value", "up", "down"),
    [
        (5, 6, 4), (0, 1, -1), (Decimal("12.50"), Decimal("13.50"), Decimal("11.50")),
        (None, 1, -1), (ABSENT, 1, -1), (Decimal("-0.1"), Decimal("0.9"), Decimal("-1.1")),
        (10**40, 10**40 + 1, 10**40 - 1),
    ],
)  # fmt: skip
def test_up_and_down_make_a_number_one_more_or_less(
    qtbot: QtBot, value: Value, up: Value, down: Value
) -> None:
    for key, wanted in ((Qt.Key.Key_Up, up), (Qt.Key.Key_Down, down)):
        _editor, line, said = number(qtbot, FieldKind.NUMBER, value)
        QTest.keyClick(line, key)
        assert said == [wanted]
        assert line.selectedText() == line.text()


def test_a_number_counts_on_from_what_is_typed(qtbot: QtBot) -> None:
    _editor, line, said = number(qtbot, FieldKind.WHOLE_NUMBER, 5)
    line.selectAll()
    QTest.keyClicks(line, "41")
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert (said[-1], line.text()) == (43, "43")
    QTest.keyClicks(line, "7")
    assert said[-1] == 7, "What is typed next replaces it."


@pytest.mark.parametrize("text", ["12,5,0", "abc", "1e9999"])
def test_what_has_no_exact_next_number_stays_as_it_is_typed(qtbot: QtBot, text: str) -> None:
    _editor, line, said = number(qtbot, FieldKind.NUMBER, None)
    QTest.keyClicks(line, text)
    before = list(said)
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert (line.text(), said) == (text, before)


def test_a_number_that_is_read_only_does_not_count(qtbot: QtBot) -> None:
    _editor, line, said = number(qtbot, FieldKind.NUMBER, 5)
    line.setReadOnly(True)
    QTest.keyClick(line, Qt.Key.Key_Up)
    assert (line.text(), said) == ("5", [])
