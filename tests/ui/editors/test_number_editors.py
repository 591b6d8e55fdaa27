"""Yes or no, and what a save under way does to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from contact_editor.model.field_transport import Option
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import Value
from contact_editor.ui.editors.editor_registry import editor_for

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
