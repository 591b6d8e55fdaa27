"""A choice offers its options by label, and never loses a value that it does not know."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from contact_editor.model.field_transport import Option
from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.values import Value
from contact_editor.ui.editors.choices.choice_box import ChoicePopup
from contact_editor.ui.editors.choices.lists_editor import ChoicesEditor
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.viewmodels.messages.field_notes import NoteKind, field_note

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


def test_options_of_one_name_are_told_apart_by_their_values(qtbot: QtBot) -> None:
    options = (Option(value="v1", label="Gold"), Option(value="v2", label="Gold"), OPTIONS[0])
    _, box, said = shown(qtbot, "v2", options=options)
    assert texts(box) == ["Gold (v1)", "Gold (v2)", "Subscribed"]
    assert box.currentText() == "Gold (v2)"
    box.setCurrentIndex(0)
    assert said == ["v1"]


def test_a_value_that_only_the_provider_sets_is_shown_and_can_be_left(qtbot: QtBot) -> None:
    _, box, said = shown(qtbot, "cleaned", options=OPTIONS)
    assert box.currentText() == "Bounced"
    assert said == []
    box.setCurrentIndex(0)
    box.setCurrentIndex(2)
    assert said == ["subscribed", "cleaned"]


def test_a_value_without_an_option_stays_what_it_is(qtbot: QtBot) -> None:
    editor, box, said = shown(qtbot, "archived", options=OPTIONS)
    assert (box.currentText(), said) == ("archived, no longer offered", [])
    note = field_note(editor.field, "archived", "archived")
    assert (note.text, note.kind) == ("Stored like this. It does not stop a save.", NoteKind.ADVICE)
    assert not field_note(editor.field, "archived", "subscribed").text.startswith("Stored")


def test_the_option_that_a_choice_had_is_named_unless_both_have_that_name(qtbot: QtBot) -> None:
    options = (*OPTIONS, Option(value="s2", label="Subscribed"))
    editor, _box, _said = shown(qtbot, "subscribed", options=options)
    assert field_note(editor.field, "subscribed", "unsubscribed").text == "was Subscribed"
    assert field_note(editor.field, "subscribed", "s2").text == "was “subscribed”"


def test_a_choice_without_a_value_asks_for_one(qtbot: QtBot) -> None:
    _editor, box, _said = shown(qtbot, None, options=OPTIONS)
    assert (box.currentIndex(), box.placeholderText()) == (-1, "Choose")


def test_a_choice_can_be_emptied_where_the_provider_can_be_told(qtbot: QtBot) -> None:
    _, box, said = shown(qtbot, "subscribed", options=OPTIONS, cleared_by=(Clearing.EMPTY,))
    assert texts(box) == ["Subscribed", "Unsubscribed", "", "Not set"], "A line is before the last."
    box.setCurrentIndex(2)
    assert (said, box.currentText()) == ([], "Subscribed"), "The line is no choice."
    box.setCurrentIndex(3)
    assert said == [""]


@pytest.mark.parametrize("way", Clearing)
def test_an_emptied_choice_shows_it_and_can_be_chosen_again(qtbot: QtBot, way: Clearing) -> None:
    editor, box, said = shown(qtbot, "subscribed", options=OPTIONS, cleared_by=(way,))
    empty: Value = {Clearing.NULL: None, Clearing.EMPTY: ""}[way]
    box.setCurrentIndex(3)
    assert said == [empty]
    editor.show_value(empty)
    assert (box.currentIndex(), box.currentText()) == (3, "Not set")
    box.setCurrentIndex(0)
    assert said == [empty, "subscribed"]


def long_list(qtbot: QtBot, count: int = 64) -> tuple[FieldEditor, QComboBox, list[Value]]:
    options = tuple(Option(value=f"v{n}", label=f"Plan {n} of {count}") for n in range(count))
    editor, box, said = shown(qtbot, "v3", options=options, cleared_by=(Clearing.EMPTY,))
    editor.show()
    return editor, box, said


def popup_of(box: QComboBox) -> ChoicePopup:
    (popup,) = box.findChildren(ChoicePopup)
    return popup


def test_a_long_list_is_narrowed_by_what_is_typed_and_nothing_is_chosen_before_enter(
    qtbot: QtBot,
) -> None:
    _editor, box, said = long_list(qtbot)
    QTest.keyClicks(box, "1")
    popup = popup_of(box)
    QTest.keyClicks(popup.line, "2 of")
    found = [popup.list.item(n).text() for n in range(popup.list.count())]
    assert found == ["Plan 12 of 64"]
    assert popup.count.full_text == "1 of 65 choices"
    assert (said, box.currentText()) == ([], "Plan 3 of 64")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert (said, box.currentText()) == (["v12"], "Plan 12 of 64")


def test_a_long_list_begins_at_what_is_chosen_and_esc_changes_nothing(qtbot: QtBot) -> None:
    _editor, box, said = long_list(qtbot)
    box.showPopup()
    popup = popup_of(box)
    assert popup.list.currentItem().text() == "Plan 3 of 64"
    QTest.keyClick(popup.line, Qt.Key.Key_Down)
    assert popup.list.currentItem().text() == "Plan 4 of 64"
    assert popup.line.accessibleDescription() == "Plan 4 of 64, 65 of 65 choices"
    QTest.keyClick(popup.line, Qt.Key.Key_Escape)
    assert said == []
    qtbot.waitUntil(lambda: not box.findChildren(ChoicePopup))
    box.showPopup()
    last = popup_of(box)
    QTest.keyClicks(last.line, "not")
    QTest.keyClick(last.line, Qt.Key.Key_Return)
    assert said == [""]


def test_a_list_that_is_filled_again_while_it_is_open_chooses_no_other_entry(qtbot: QtBot) -> None:
    editor, box, said = long_list(qtbot)
    box.showPopup()
    popup = popup_of(box)
    QTest.keyClicks(popup.line, "not")
    editor.set_original("a value that is no option")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert (said, box.currentText()) == ([], "Plan 3 of 64")


def test_what_no_entry_contains_chooses_nothing(qtbot: QtBot) -> None:
    _editor, box, said = long_list(qtbot)
    box.showPopup()
    popup = popup_of(box)
    QTest.keyClicks(popup.line, "xyz")
    assert popup.count.full_text == "0 of 65 choices"
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert (said, popup.isVisible()) == ([], True)


def test_a_list_of_twelve_has_no_filter_and_a_locked_one_does_not_open(qtbot: QtBot) -> None:
    editor, box, said = long_list(qtbot, 10)
    QTest.keyClicks(box, "P")
    assert box.findChildren(ChoicePopup) == []
    editor, box, said = long_list(qtbot)
    editor.set_read_only(True)
    QTest.keyClicks(box, "P")
    box.showPopup()
    assert (box.findChildren(ChoicePopup), said) == ([], [])


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
