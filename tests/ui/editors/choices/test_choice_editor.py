"""A choice offers its options by label, and never loses a value that it does not know."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from contact_editor.model.field_transport import Option
from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.values import Value
from contact_editor.ui.editors.choices.lists_editor import ChoicesEditor
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.ui.editors.field_editor import FieldEditor

OPTIONS = (
    Option(value="subscribed", label="Subscribed"),
    Option(value="unsubscribed", label="Unsubscribed"),
    Option(value="cleaned", label="Bounced", selectable=False),
)


def shown(qtbot: QtBot, value: Value, **rest: Any) -> tuple[FieldEditor, QComboBox, list[Value]]:
    field = Field(key="status", label="Status", **{"kind": FieldKind.CHOICE, **rest})
    editor = editor_for(field)
    qtbot.addWidget(editor)
    said: list[Value] = []
    editor.edited.connect(said.append)
    editor.set_original(value)
    editor.show_value(value)
    return editor, editor.findChildren(QComboBox)[0], said


def texts(box: QComboBox) -> list[str]:
    return [box.itemText(row) for row in range(box.count())]


def test_options_are_offered_by_their_labels_and_what_is_chosen_is_the_value(qtbot: QtBot) -> None:
    _, box, said = shown(qtbot, "subscribed", options=OPTIONS)
    assert box.currentText() == "Subscribed"
    assert texts(box) == ["Subscribed", "Unsubscribed"]
    box.setCurrentIndex(1)
    assert said == ["unsubscribed"]


def test_a_value_that_only_the_provider_sets_is_shown_and_can_be_left(qtbot: QtBot) -> None:
    _, box, said = shown(qtbot, "cleaned", options=OPTIONS)
    assert box.currentText() == "Bounced"
    assert said == []
    box.setCurrentIndex(0)
    box.setCurrentIndex(2)
    assert said == ["subscribed", "cleaned"]


def test_a_value_without_an_option_stays_what_it_is(qtbot: QtBot) -> None:
    _, box, said = shown(qtbot, "archived", options=OPTIONS)
    assert (box.currentText(), said) == ("archived", [])


def test_a_choice_can_be_emptied_where_the_provider_can_be_told(qtbot: QtBot) -> None:
    _, box, said = shown(qtbot, "subscribed", options=OPTIONS, cleared_by=(Clearing.EMPTY,))
    assert texts(box)[0] == "(empty)"
    box.setCurrentIndex(0)
    assert said == [""]


def test_several_options_are_chips_with_labels(qtbot: QtBot) -> None:
    kind = FieldKind.CHOICES
    options = (*OPTIONS, Option(value="paused", label="Paused"))
    field = Field(key="status", label="Status", kind=kind, options=options)
    editor = editor_for(field)
    assert isinstance(editor, ChoicesEditor)
    qtbot.addWidget(editor)
    said: list[Value] = []
    editor.edited.connect(said.append)
    editor.set_original(("subscribed",))
    editor.show_value(("subscribed",))
    assert [chip.content.text for chip in editor._chips.chips()] == ["Subscribed"]
    # What only the provider sets is not offered.
    assert "Bounced" not in [editor._rows.item(n).text() for n in range(editor._rows.rowCount())]
    editor._line.setText("paused")
    editor.add()
    assert said == [("subscribed", "paused")]
