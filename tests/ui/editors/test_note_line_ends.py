"""The box of a note has one kind of line end; what was not edited keeps its own."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.line_ends import in_box
from contact_editor.model.values import InvalidInput
from contact_editor.ui.editors.editor_registry import editor_for
from tests.model.test_line_ends import TEXTS

KEEP = QTextCursor.MoveMode.KeepAnchor


class Note:
    """The editor of a note with a text in it, and what it said."""

    def __init__(self, text: Any, kind: FieldKind = FieldKind.NOTE) -> None:
        self.editor = editor_for(Field(key="note", label="Note", kind=kind))
        self.box: Any = self.editor.focusProxy()
        self.said: list[Any] = []
        self.editor.edited.connect(self.said.append)
        self.editor.set_original(text)
        self.editor.show_value(text)

    def select(self, start: int, end: int) -> None:
        """Select characters of what the box holds; Qt counts in UTF-16."""
        held = self.box.text()
        units = [len(held[:at].encode("utf-16-le")) // 2 for at in (start, end)]
        cursor = self.box.textCursor()
        cursor.setPosition(units[0])
        cursor.setPosition(units[1], KEEP)
        self.box.setTextCursor(cursor)


@given(text=TEXTS)
@pytest.mark.usefixtures("qapp")
def test_showing_a_text_and_giving_it_the_focus_is_no_edit(text: str) -> None:
    note = Note(text)
    note.box.setFocus()
    note.editor.show_value(text)
    assert (note.said, note.editor.value) == ([], text)


@given(text=TEXTS, typed=st.sampled_from(["x", "", "x\ny", "\n", "é"]), data=st.data())
@pytest.mark.usefixtures("qapp")
def test_an_edit_changes_what_it_touches_and_going_back_changes_nothing(
    text: str, typed: str, data: st.DataObject
) -> None:
    note = Note(text)
    held = note.box.text()
    start = data.draw(st.integers(0, len(held)))
    end = data.draw(st.integers(start, len(held)))
    note.select(start, end)
    note.box.insertPlainText(typed)
    now = held[:start] + typed + held[end:]
    assert note.box.text() == now
    value = note.said[-1] if note.said else text
    assert in_box(value or "") == now
    if typed == "x":
        before, behind = _raw(text, start), text[len(_raw(text, end)) :]
        assert value == f"{before}x{behind}"
    note.select(start, start + len(typed))
    note.box.insertPlainText(held[start:end])
    assert not note.said or note.said[-1] == text


def _raw(text: str, count: int) -> str:
    """Return as much of a text as the box shows as so many characters."""
    end = 0
    for _ in range(count):
        end += 2 if text[end : end + 2] == "\r\n" else 1
    return text[:end]


@pytest.mark.usefixtures("qapp")
def test_shift_and_enter_begins_a_new_line_as_enter_does() -> None:
    note = Note("one\r\ntwo")
    note.select(3, 3)
    QTest.keyClick(note.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert note.said[-1] == "one\r\n\r\ntwo"


@pytest.mark.usefixtures("qapp")
def test_a_pasted_text_gets_the_line_ends_of_the_note() -> None:
    note = Note("one\rtwo\r\nthree\r\n")
    QApplication.clipboard().setText("a\nb")
    note.select(3, 3)
    note.box.paste()
    assert note.said[-1] == "onea\r\nb\rtwo\r\nthree\r\n"


@pytest.mark.usefixtures("qapp")
def test_a_line_separator_inside_of_json_stays_while_something_else_is_typed() -> None:
    value = {"a": "one\u2029two\u2028three", "b": 1}
    note = Note(value, FieldKind.JSON)
    at = note.box.text().index("1")
    note.select(at, at + 1)
    note.box.insertPlainText("2")
    assert not isinstance(note.said[-1], InvalidInput), json.dumps(note.box.text())
    assert note.said[-1] == {**value, "b": 2}
