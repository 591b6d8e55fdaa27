"""The previous value of a changed field is shown in its editor, whatever that is."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import Value
from contact_editor.ui.contact.previous_value_label import PreviousValueLabel
from contact_editor.ui.contact.row_note import RowNote
from contact_editor.ui.editors.choices.choice_editor import ChoiceEditor
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.number_editors import YesNoEditor
from contact_editor.ui.editors.text_editors import LineEditor
from contact_editor.ui.style.colours import colours
from contact_editor.viewmodels.messages.field_notes import field_note

PLANS = ("free", "starter", "business")


def boxed(control: QWidget, qtbot: QtBot, width: int) -> PreviousValueLabel:
    qtbot.addWidget(control)
    control.resize(width, 28)
    was = PreviousValueLabel(control)  # type: ignore[arg-type]  # one of its kinds
    was.show_text("was Starter")
    with qtbot.waitExposed(control):
        control.show()
    return was


def choice(text: str) -> QComboBox:
    box = QComboBox()
    box.addItems([text, "Starter"])
    return box


def test_in_a_drop_down_it_stands_before_the_arrow(qtbot: QtBot) -> None:
    box = choice("Business")
    was = boxed(box, qtbot, 300)
    assert was.isVisible()
    assert 150 < was.geometry().right() < 295


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_beside_a_check_box_it_follows_the_text(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    box = QCheckBox("Yes")
    box.setLayoutDirection(direction)
    was = boxed(box, qtbot, 300)
    assert was.isVisible()
    text = box.sizeHint().width()
    if direction is Qt.LayoutDirection.LeftToRight:
        assert was.x() >= text
    else:
        assert was.geometry().right() <= 300 - text


@pytest.mark.parametrize(
    "control", [lambda: choice("Business with a very long name"), lambda: QCheckBox("Yes, " * 9)]
)
def test_without_room_it_is_not_shown(qtbot: QtBot, control: Any) -> None:
    was = boxed(control(), qtbot, 200)
    assert was.isHidden()
    assert not was.fits


FIELDS: dict[type[FieldEditor], tuple[Field, Value, Value]] = {
    ChoiceEditor: (Field(key="p", label="Plan", kind=FieldKind.CHOICE, options=PLANS), *PLANS[:2]),
    YesNoEditor: (Field(key="y", label="Partner", kind=FieldKind.YES_NO), True, False),
}


@pytest.mark.parametrize("kind", FIELDS)
@pytest.mark.parametrize("width", [400, 60])
def test_the_row_has_no_line_below_unless_the_editor_has_no_room(
    qtbot: QtBot, kind: type[FieldEditor], width: int
) -> None:
    field, before, after = FIELDS[kind]
    row = QWidget()
    qtbot.addWidget(row)
    editor = kind(field, row)
    editor.set_original(before)
    editor.show_value(after)
    editor.resize(width, 28)
    note = RowNote(editor, row)
    with qtbot.waitExposed(row):
        row.show()
    note.show_note(field_note(field, before, after), changed=True)
    editor.controls()[0].clearFocus()
    note.settle()
    assert "was" in note.full_text
    assert note.isHidden() is (width == 400)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_at_150_percent_it_is_divided_from_the_value_at_every_width(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    line = QLineEdit("Plovdiv")
    line.setLayoutDirection(direction)
    was = boxed(line, qtbot, 300)
    for width in range(300, 304):
        line.resize(width, 28)
        picture = QImage(round(width * 1.5), 42, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(1.5)
        line.render(picture)
        edge = was.geometry().right() + 1 if line.isRightToLeft() else was.x()
        near = range(round(edge * 1.5) - 2, round(edge * 1.5) + 3)
        assert colours().separator.name() in {picture.pixelColor(x, 21).name() for x in near}, width


def test_it_stays_in_the_frame_while_the_value_has_a_problem(qtbot: QtBot) -> None:
    field, row = Field(key="e", label="Email", kind=FieldKind.EMAIL), QWidget()
    qtbot.addWidget(row)
    editor = LineEditor(field, row)
    editor.set_original("john@doe.example")
    editor.show_value("john@")
    editor.resize(400, 28)
    note = RowNote(editor, row)
    with qtbot.waitExposed(row):
        row.show()
    note.show_note(field_note(field, "john@doe.example", "john@"), changed=True)
    [was] = row.findChildren(PreviousValueLabel)
    assert was.isVisible()
    assert editor.controls()[0].toolTip() == "was “john@doe.example”"
    assert note.full_text == "Enter a valid email address"
    note.show_note(field_note(field, "john@doe.example", "john@doe.example"))
    assert not was.isVisible()
