"""Properties and custom fields keep unedited values, and each value its type."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import InvalidInput, Value, equal_values
from contact_editor.ui.editors import add_entry_row
from contact_editor.ui.editors.dates.calendar_popover import CalendarPopover
from contact_editor.ui.editors.dates.date_editors import DateLine
from contact_editor.ui.editors.editor_registry import editor_for
from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.surfaces.popover import close_popover
from contact_editor.viewmodels.saving.unsaved_drafts import TypedText

MIXED: dict[str, Any] = {
    "text": "123",
    "number": Decimal("12.50"),
    "yes": True,
    "gone": None,
    "nested": {"b": [1, Decimal("2.0"), {"c": None}]},
}


def shown(
    qtbot: QtBot, value: Value, kind: FieldKind = FieldKind.CUSTOM_FIELDS, **rest: Any
) -> tuple[MapEditor, list[Any]]:
    editor = editor_for(Field(key="key", label="Label", kind=kind, **rest))
    assert isinstance(editor, MapEditor)
    qtbot.addWidget(editor)
    editor.set_original(value)
    editor.show_value(value)
    said: list[Any] = []
    editor.edited.connect(said.append)
    return editor, said


def control(editor: MapEditor, name: str) -> Any:
    return editor._rows[name].editor.focusProxy()


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("text", "456", "456"),
        ("text", "", ""),
        ("number", "7", 7),
        ("number", "x", InvalidInput("x", "number")),
        ("gone", "null", "null"),
        ("nested", "[1.50]", [Decimal("1.50")]),
        ("nested", "[", InvalidInput("[", "json")),
    ],
)
def test_one_value_is_edited_and_the_rest_is_kept(
    qtbot: QtBot, name: str, typed: str, value: Any
) -> None:
    editor, said = shown(qtbot, MIXED)
    box = control(editor, name)
    box.setPlainText(typed) if name == "nested" else box.setText(typed)
    assert equal_values(said[-1], {**MIXED, name: value})
    assert type(said[-1][name]) is type(value)


def test_yes_and_no_are_ticked(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, MIXED)
    box = control(editor, "yes")
    assert isinstance(box, QCheckBox)
    box.click()
    assert equal_values(said[-1], {**MIXED, "yes": False})


def test_a_null_looks_empty_and_is_null_again_when_emptied(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, MIXED)
    line = control(editor, "gone")
    assert (line.text(), line.placeholderText()) == ("", "")
    line.setText("x")
    line.setText("")
    assert equal_values(said[-1], MIXED)


def test_a_property_is_removed_and_put_back(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, {"a": "1", "b": "2"}, FieldKind.PROPERTIES)
    button = editor._rows["a"].button
    assert button is not None
    assert button.accessibleName() == "Remove a"
    button.click()
    assert said == [{"b": "2"}]
    editor.show_value({"a": "1", "b": "2"})
    assert list(editor._rows) == ["b", "a"] or list(editor._rows) == ["a", "b"]
    assert len(said) == 1


def test_what_cannot_be_removed_has_no_button(qtbot: QtBot) -> None:
    editor, _ = shown(qtbot, {"a": "1"}, FieldKind.PROPERTIES, removal="no")
    assert editor._rows["a"].button is None
    editor._add("b", "2")
    assert editor._rows["b"].button is not None


def test_a_property_is_added_by_keyboard(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, None, FieldKind.PROPERTIES)
    new = editor._new
    QTest.keyClicks(new._name, "status")
    QTest.keyClick(new._name, Qt.Key.Key_Return)
    value: Any = new._value.focusProxy()
    QTest.keyClicks(value, "open")
    QTest.keyClick(value, Qt.Key.Key_Return)
    assert said == [{"status": "open"}]
    assert new._name.text() == ""


def type_into(editor: MapEditor, name: str, typed: str, kind: FieldKind = FieldKind.LINE) -> None:
    """Types a name and a value into the line for adding, and adds them."""
    new = editor._new
    new._type.setCurrentIndex(new._type.findData(kind))
    new._name.setText(name)
    box: Any = new._value.focusProxy()
    if kind is FieldKind.JSON:
        box.setPlainText(typed)
    elif kind is not FieldKind.YES_NO:
        box.setText(typed)
    new.commit_pending()


def test_a_name_without_a_value_leaves_the_entry_that_has_it(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, {"a": "1"}, FieldKind.PROPERTIES)
    type_into(editor, "a", "")
    assert said == []
    assert editor._new._name.text() == ""


def test_a_value_typed_for_a_name_that_is_there_becomes_that_entry_s(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, {"a": "1", "b": "2"}, FieldKind.PROPERTIES)
    type_into(editor, "a", "3")
    assert said == [{"a": "3", "b": "2"}]
    assert control(editor, "a").text() == "3"
    assert editor._new._name.text() == ""


@pytest.mark.parametrize(
    ("name", "kind", "typed", "value"),
    [
        ("text", FieldKind.DATE, "2026-03-31", "2026-03-31"),
        ("number", FieldKind.NUMBER, "7", 7),
        ("yes", FieldKind.YES_NO, "", False),
        ("gone", FieldKind.NUMBER, "7", 7),
        ("nested", FieldKind.JSON, "[1]", [1]),
    ],
)
def test_an_entry_takes_a_new_value_of_its_own_type(
    qtbot: QtBot, name: str, kind: FieldKind, typed: str, value: Any
) -> None:
    editor, said = shown(qtbot, MIXED)
    type_into(editor, name, typed, kind)
    assert equal_values(said[-1], {**MIXED, name: value})
    assert editor._new.note.isHidden()


@pytest.mark.parametrize(
    ("name", "kind", "typed", "words"),
    [
        ("number", FieldKind.LINE, "7", "“number” already exists with"),
        ("nested", FieldKind.LINE, "[]", "with another type: JSON."),
        ("text", FieldKind.NUMBER, "7", "with another type: Text."),
        ("text", FieldKind.DATE, "31.3.", "Enter a date"),
    ],
)
def test_an_entry_takes_no_value_of_another_type_and_nothing_typed_is_lost(
    qtbot: QtBot, name: str, kind: FieldKind, typed: str, words: str
) -> None:
    editor, said = shown(qtbot, MIXED)
    type_into(editor, name, typed, kind)
    new = editor._new
    assert said == []
    assert words in new.note.text()
    assert not new.note.isHidden()
    assert words in new._name.accessibleDescription()
    box: Any = new._value.focusProxy()
    assert (new._name.text(), box.text()) == (name, typed)
    new._name.setText("fresh")
    assert new.note.isHidden()
    new.commit_pending()
    assert list(said[-1]) == [*MIXED, "fresh"]


@pytest.mark.parametrize(
    ("name", "kind", "typed"),
    [
        ("", FieldKind.LINE, "high"),
        ("number", FieldKind.LINE, "seven"),
        ("text", FieldKind.NUMBER, "x"),
        ("text", FieldKind.DATE, "31.3."),
        ("number", FieldKind.DATE, "2026-03-31"),
        ("text", FieldKind.JSON, "[1"),
    ],
)
def test_what_could_not_be_added_can_be_put_back_with_name_type_and_value(
    qtbot: QtBot, name: str, kind: FieldKind, typed: str
) -> None:
    editor, _ = shown(qtbot, MIXED)
    type_into(editor, name, typed, kind)
    before, said = editor.typed_text, editor._new.note.text()
    assert before.shown == name or before.shown == typed
    assert not editor.adds_typed
    editor.discard_pending()
    assert not editor.pending
    editor.type_pending(before)
    box: Any = editor._new._value.focusProxy()
    shown_text = box.toPlainText() if kind is FieldKind.JSON else box.text()
    assert (editor._new._name.text(), shown_text) == (name, typed)
    assert editor.typed_text == before
    assert editor._new.isVisibleTo(editor)
    assert not editor._new.note.isHidden()
    assert editor._new.note.text() == said


def test_what_is_refused_is_announced_where_a_save_goes_to_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(
        add_entry_row, "announce", lambda _control, text, **_: announced.append(text)
    )
    editor, _ = shown(qtbot, MIXED)
    editor.type_pending(TypedText("number", "number", "seven"))
    editor.commit_pending()
    assert announced == [], "leaving the contact is not about it"
    assert not editor._new.note.isHidden()
    editor.show_not_added()
    editor.show_not_added()
    assert len(announced) == 2
    assert "“number” already exists" in announced[0]


def test_what_was_typed_and_not_added_is_forgotten_silently(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, MIXED)
    type_into(editor, "text", "7", FieldKind.NUMBER)
    editor.discard_pending()
    new = editor._new
    assert new._name.text() == ""
    assert not new._name.isUndoAvailable()
    assert new._type.currentData() == FieldKind.LINE
    assert new._value.value == ""
    assert new.note.isHidden()
    editor.commit_pending()
    assert said == []


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (FieldKind.LINE, "123", "123"),
        (FieldKind.NUMBER, "123", 123),
        (FieldKind.NUMBER, "x", InvalidInput("x", "number")),
        (FieldKind.DATE, "2026-03-31", "2026-03-31"),
        (FieldKind.DATE, "31.3.", InvalidInput("31.3.", "date")),
        (FieldKind.JSON, "[1]", [1]),
    ],
)
def test_a_new_field_is_of_the_chosen_type(
    qtbot: QtBot, kind: FieldKind, typed: str, value: Any
) -> None:
    editor, said = shown(qtbot, {})
    new = editor._new
    new._type.setCurrentIndex(new._type.findData(kind))
    new._name.setText("x")
    box: Any = new._value.focusProxy()
    box.setPlainText(typed) if kind is FieldKind.JSON else box.setText(typed)
    new.commit_pending()
    assert equal_values(said[-1], {"x": value})


def test_a_new_yes_no_field_is_no_until_ticked(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, {})
    new = editor._new
    new._type.setCurrentIndex(new._type.findData(FieldKind.YES_NO))
    new._name.setText("x")
    new.commit_pending()
    assert equal_values(said[-1], {"x": False})


def test_an_entry_that_changed_its_type_gets_another_editor(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, {"a": "1"})
    editor.show_value({"a": True})
    assert isinstance(control(editor, "a"), QCheckBox)
    assert said == []


def test_a_row_that_is_gone_changes_nothing_until_it_is_deleted(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, {"a": "1", "b": "2"})
    old, removed = control(editor, "a"), editor._rows["b"]
    # Input methods and assistive technology may still hold it.
    editor.show_value({"c": "3"})
    old.setText("typed for the contact before")
    assert removed.button is not None
    removed.button.click()
    assert said == []
    assert editor.value == {"c": "3"}


def test_every_control_of_an_entry_has_the_entry_s_name(qtbot: QtBot) -> None:
    editor, _ = shown(qtbot, MIXED)
    assert all(control(editor, name).accessibleName() == name for name in MIXED)


def test_a_date_has_a_calendar_also_after_it_was_added_and_takes_any_text(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, {"since": "2020-02-28"})
    type_into(editor, "born", "2001-05-06", FieldKind.DATE)
    for name in ("since", "born"):
        assert isinstance(control(editor, name), DateLine)
    line = control(editor, "born")
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (calendar,) = editor.findChildren(CalendarPopover)
    QTest.keyClick(calendar.month, Qt.Key.Key_Right)
    QTest.keyClick(calendar.month, Qt.Key.Key_Return)
    assert said[-1] == {"since": "2020-02-28", "born": "2001-05-07"}
    line.setText("2020-02-30")
    note = editor._rows["born"].note
    assert note is not None
    assert "2020-02-30 is not a valid date." in note.text()
    line.setText("unknown")
    assert said[-1] == {"since": "2020-02-28", "born": "unknown"}


def has_calendar(line: QWidget) -> bool:
    """Return whether a line shows the icon of the calendar, and opens it."""
    icons = [icon for icon in line.findChildren(QToolButton) if icon.isVisibleTo(line)]
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    close_popover()
    assert bool(icons) is isinstance(popup, CalendarPopover)
    return bool(icons)


def test_a_text_has_the_calendar_as_soon_as_it_is_a_date_and_as_long(qtbot: QtBot) -> None:
    editor, said = shown(qtbot, {"plan": "gold", "since": "2020-02-28"})
    plan, since = control(editor, "plan"), control(editor, "since")
    assert not has_calendar(plan)
    plan.setFocus()
    plan.selectAll()
    QTest.keyClicks(plan, "2027-04-2")
    assert not has_calendar(plan)
    QTest.keyClicks(plan, "8")
    assert control(editor, "plan") is plan, "It is the same line: the cursor stays."
    assert has_calendar(plan)
    assert said[-1] == {"plan": "2027-04-28", "since": "2020-02-28"}
    QTest.keyClick(plan, Qt.Key.Key_Backspace)
    assert not has_calendar(plan)
    since.selectAll()
    QTest.keyClick(since, Qt.Key.Key_Delete)
    assert has_calendar(since), "It was a date when it was read."


def test_a_text_that_is_a_date_when_it_is_read_again_has_the_calendar_at_once(
    qtbot: QtBot,
) -> None:
    editor, _said = shown(qtbot, {"plan": "gold"})
    plan = control(editor, "plan")
    for value, is_date in (("2027-04-28", True), ("silver", False)):
        editor.set_original({"plan": value})
        editor.show_value({"plan": value})
        assert control(editor, "plan") is plan
        assert has_calendar(plan) is is_date
