"""Editors say what a person does, in the model's values, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.values import ABSENT, InvalidInput, UnexpectedValue, Value, equal_values
from contact_editor.ui.editors.editor_registry import EDITORS, editor_for
from contact_editor.ui.editors.field_editor import FieldEditor
from contact_editor.ui.editors.read_only_view import ReadOnlyView
from tests.waiting import WAIT_LIMIT_MS

VALUES: dict[FieldKind, Value] = {
    FieldKind.LINE: "John\u202e <b>& co</b>",
    FieldKind.NOTE: "one\r\ntwo\u00a0three",
    FieldKind.EMAIL: "john@doe.com",
    FieldKind.PHONE: "+123",
    FieldKind.COUNTRY: "GB",
    FieldKind.YES_NO: True,
    FieldKind.WHOLE_NUMBER: 12,
    FieldKind.NUMBER: Decimal("12.50"),
    FieldKind.DATE: "2026-03-31",
    FieldKind.TIME_STAMP: None,
    FieldKind.TAGS: ("vip", "lead"),
    FieldKind.LISTS: (0, 87647751),
    FieldKind.CHOICE: "lead",
    FieldKind.CHOICES: ("mail", "phone"),
    FieldKind.PROPERTIES: {"lead_status": "contacted"},
    FieldKind.CUSTOM_FIELDS: {"a": {"b": [1, None]}, "c": True, "d": None, "e": Decimal("1.0")},
    FieldKind.JSON: {"a": [1, Decimal("2.50")]},
}
BOTH_WAYS = (Clearing.EMPTY, Clearing.NULL)


class Shown:
    """An editor with a value in it, and everything that it said since."""

    def __init__(self, qtbot: QtBot, kind: FieldKind, value: Value, **rest: Any) -> None:
        self.editor = editor_for(Field(key="key", label="Label", kind=kind, **rest))
        qtbot.addWidget(self.editor)
        self.editor.set_accessible_name("Label")
        self.said: list[Value] = []
        self.editor.edited.connect(self.said.append)
        self.editor.set_original(value)
        self.editor.show_value(value)

    @property
    def control(self) -> Any:
        return self.editor.focusProxy()

    @property
    def line(self) -> QLineEdit:
        return next(line for line in self.editor.findChildren(QLineEdit) if not line.isHidden())


def set_text(control: QWidget, text: str) -> None:
    """Sets text as assistive technology does."""
    interface = QAccessible.queryAccessibleInterface(control)
    interface.setText(QAccessible.Text.Value, text)


@pytest.mark.parametrize("kind", FieldKind)
def test_every_kind_has_an_editor(qtbot: QtBot, kind: FieldKind) -> None:
    assert kind in EDITORS
    assert isinstance(Shown(qtbot, kind, VALUES[kind]).editor, FieldEditor)


@pytest.mark.parametrize("kind", FieldKind)
@pytest.mark.parametrize("nothing", [None, ABSENT, UnexpectedValue({"x": 1})])
def test_showing_a_value_says_nothing(qtbot: QtBot, kind: FieldKind, nothing: Value) -> None:
    shown = Shown(qtbot, kind, VALUES[kind])
    shown.editor.set_names({0: "Zero"})
    shown.editor.set_suggestions(["vip"])
    if not isinstance(nothing, UnexpectedValue):
        shown.editor.show_value(nothing)
    shown.editor.show_value(VALUES[kind])
    shown.editor.set_read_only(True)
    shown.editor.set_read_only(False)
    assert shown.said == []
    assert equal_values(shown.editor.value, VALUES[kind])


@pytest.mark.parametrize("kind", FieldKind)
def test_what_is_read_only_gets_the_view_for_reading(qtbot: QtBot, kind: FieldKind) -> None:
    shown = Shown(qtbot, kind, VALUES[kind], read_only=True)
    assert isinstance(shown.editor, ReadOnlyView)
    assert shown.control.property("readOnly")


def test_a_sensitive_value_is_not_in_the_window(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FieldKind.LINE, "DwVf3KDpCeLq", read_only=True, sensitive=True)
    assert shown.line.text() == "hidden"
    assert shown.editor.value is ABSENT


@pytest.mark.parametrize(
    "kind", [FieldKind.LINE, FieldKind.EMAIL, FieldKind.PHONE, FieldKind.COUNTRY, FieldKind.DATE]
)
@pytest.mark.parametrize("assisted", [False, True])
def test_typed_text_is_a_text(qtbot: QtBot, kind: FieldKind, assisted: bool) -> None:
    shown = Shown(qtbot, kind, None)
    if assisted:
        set_text(shown.line, "123")
    else:
        QTest.keyClicks(shown.line, "123")
    assert shown.said[-1] == "123"


@pytest.mark.parametrize("kind", [FieldKind.NOTE, FieldKind.JSON])
@pytest.mark.parametrize("assisted", [False, True])
def test_a_box_takes_keys_and_assisted_text(qtbot: QtBot, kind: FieldKind, assisted: bool) -> None:
    shown = Shown(qtbot, kind, None)
    box = shown.editor.findChild(QPlainTextEdit)
    assert box is not None
    if assisted:
        set_text(box, '"e"')
    else:
        QTest.keyClicks(box, '"e"')
    assert shown.said[-1] == ('"e"' if kind is FieldKind.NOTE else "e")


@pytest.mark.parametrize(
    ("original", "cleared_by", "emptied"),
    [
        ("John", BOTH_WAYS, ""),
        ("John", (Clearing.NULL,), None),
        ("John", (), ""),
        (None, BOTH_WAYS, None),
        (ABSENT, BOTH_WAYS, ABSENT),
        ("", (Clearing.NULL,), ""),
    ],
)
@pytest.mark.parametrize("kind", [FieldKind.LINE, FieldKind.NOTE])
def test_an_emptied_box_says_it_in_the_provider_s_way(
    qtbot: QtBot, kind: FieldKind, original: Value, cleared_by: tuple[Clearing, ...], emptied: Value
) -> None:
    shown = Shown(qtbot, kind, original, cleared_by=cleared_by)
    control = shown.control
    set_text(control, "something")
    set_text(control, "")
    assert shown.said[-1] == emptied or shown.said[-1] is emptied


def test_a_note_keeps_its_line_ends_and_hard_spaces(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FieldKind.NOTE, "one\r\ntwo\u00a0three")
    box = shown.control
    QTest.keyClicks(box, "x")
    assert shown.said[-1] == "xone\r\ntwo\u00a0three"
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    assert shown.said[-1] == "one\r\ntwo\u00a0three"


def test_a_line_keeps_100_kb_and_line_ends(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FieldKind.LINE, "a\nb" + "c" * 100_000)
    QTest.keyClicks(shown.line, "x")
    assert shown.said == ["xa\nb" + "c" * 100_000]


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (FieldKind.WHOLE_NUMBER, "42", 42),
        (FieldKind.WHOLE_NUMBER, " -7 ", -7),
        (FieldKind.WHOLE_NUMBER, "4.5", InvalidInput("4.5", "whole-number")),
        (FieldKind.WHOLE_NUMBER, "x", InvalidInput("x", "whole-number")),
        (FieldKind.NUMBER, "4.50", Decimal("4.50")),
        (FieldKind.NUMBER, "4", 4),
        (FieldKind.NUMBER, "NaN", InvalidInput("NaN", "number")),
        (FieldKind.NUMBER, "٣", InvalidInput("٣", "number")),
        (FieldKind.NUMBER, "4.", InvalidInput("4.", "number")),
        (FieldKind.JSON, '{"a": 1.50}', {"a": Decimal("1.50")}),
        (FieldKind.JSON, "{", InvalidInput("{", "json")),
        (FieldKind.JSON, "[" * 5000, InvalidInput("[" * 5000, "json")),
    ],
)
def test_typed_text_becomes_the_kind_s_value(
    qtbot: QtBot, kind: FieldKind, typed: str, value: Value
) -> None:
    shown = Shown(qtbot, kind, None)
    set_text(shown.control, typed)
    assert equal_values(shown.said[-1], value)
    assert type(shown.said[-1]) is type(value)


def test_a_number_that_cannot_be_cleared_is_malformed_when_emptied(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FieldKind.NUMBER, 5)
    set_text(shown.line, "")
    assert shown.said == [InvalidInput("", "number")]


@pytest.mark.parametrize("unsaid", [None, ABSENT])
def test_what_was_not_told_becomes_yes_and_then_no(qtbot: QtBot, unsaid: Value) -> None:
    shown = Shown(qtbot, FieldKind.YES_NO, unsaid)
    box = shown.editor.findChild(QCheckBox)
    assert box is not None
    assert (box.checkState(), box.text()) == (
        Qt.CheckState.PartiallyChecked,
        "Not set",
    )
    for _ in range(3):
        box.click()
    assert shown.said == [True, False, True]


@pytest.mark.parametrize("action", ["Toggle", "Press"])
def test_assistive_technology_ticks_as_a_click_does(qtbot: QtBot, action: str) -> None:
    shown = Shown(qtbot, FieldKind.YES_NO, None)
    interface = QAccessible.queryAccessibleInterface(shown.control)
    with qtbot.waitSignal(shown.editor.edited):
        interface.actionInterface().doAction(action)
    assert shown.said == [True]


@pytest.mark.parametrize("kind", [FieldKind.LINE, FieldKind.NOTE])
@pytest.mark.parametrize(
    ("value", "words"), [(None, "(null)"), (ABSENT, "(not set)"), ("", "(empty)")]
)
def test_the_kinds_of_nothing_look_empty_and_differ_with_the_focus(
    qtbot: QtBot, kind: FieldKind, value: Value, words: str
) -> None:
    shown = Shown(qtbot, kind, value)
    control = shown.control
    assert isinstance(control, QLineEdit | QPlainTextEdit)
    assert control.placeholderText() == ""
    shown.editor.show()
    shown.editor.activateWindow()
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    assert control.placeholderText() == words
    control.clearFocus()
    assert control.placeholderText() == ""


def test_what_is_cleared_says_so_until_that_is_saved(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FieldKind.LINE, "Sofia")
    shown.line.setText("")
    assert shown.line.placeholderText() == "Will be cleared"
    shown.editor.set_original("")
    assert shown.line.placeholderText() == ""


@pytest.mark.parametrize(
    "kind", [FieldKind.LINE, FieldKind.NOTE, FieldKind.TAGS, FieldKind.PROPERTIES]
)
@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"])
def test_undo_and_redo_reach_the_window(qtbot: QtBot, kind: FieldKind, keys: str) -> None:
    shown = Shown(qtbot, kind, VALUES[kind])
    window = QMainWindow()
    qtbot.addWidget(window)
    action = QAction("Undo or redo", window)
    action.setShortcut(QKeySequence(keys))
    window.addAction(action)
    window.setCentralWidget(shown.editor)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    control = shown.line if kind is not FieldKind.NOTE else shown.control
    control.setFocus()
    QTest.keyClicks(control, "abc")
    said = list(shown.said)
    with qtbot.waitSignal(action.triggered, timeout=WAIT_LIMIT_MS):
        QTest.keySequence(control, QKeySequence(keys))
    assert shown.said == said


def test_tab_leaves_a_note(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FieldKind.NOTE, "")
    QTest.keyClick(shown.control, Qt.Key.Key_Tab)
    assert shown.said == []


def test_a_choice_is_not_turned_by_the_wheel(qtbot: QtBot) -> None:
    shown = Shown(qtbot, FieldKind.CHOICE, "")
    choice = shown.editor.findChild(QComboBox)
    assert choice is not None
    assert not choice.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize("text", ["1" * 601, f"1e{601}", "0." + "1" * 600, "1e-9999"])
def test_a_number_that_could_not_be_read_back_is_none(qtbot: QtBot, text: str) -> None:
    shown = Shown(qtbot, FieldKind.NUMBER, 1)
    set_text(shown.control, text)
    assert isinstance(shown.said[-1], InvalidInput)
