"""A paste of any size holds the window no longer than it takes to show it, and says what is wrong.

No time is asserted: without their limits, these pastes take minutes to hours.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from contact_editor.model.values import MAX_TEXT_CHARS
from tests.end_to_end.driver import CTRL, Driver

CHARS = 1_000_000
TOO_LONG = "Too long: at most 100,000 characters"
LARGE = {
    "a word": "a" * CHARS,
    "spaces": f"x{' ' * CHARS}x",
    "emoji": "\U0001f600" * CHARS,
}


def paste_into(editor: QWidget, text: str) -> None:
    QApplication.clipboard().setText(text)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_V, CTRL)


def note_of(window: Driver) -> QPlainTextEdit:
    boxes = window.app.loaded_controller.page.form.findChildren(QPlainTextEdit)
    return next(box for box in boxes if box.accessibleName() == "Note")


@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE)
@pytest.mark.parametrize("key", ["name", "note"])
def test_a_large_paste_is_refused_by_its_field_and_undone(
    john: Driver, key: str, text: str
) -> None:
    editor = john.line("Name") if key == "name" else note_of(john)
    before = john.contact.editing.draft.value(key)
    paste_into(editor, text)
    john.until(lambda: john.contact.has_edits)
    john.ctrl_s()
    john.until(lambda: TOO_LONG in john.said)
    assert len(str(john.contact.editing.draft.edits[key])) > MAX_TEXT_CHARS
    john.app.window.actions_by_name["undo"].trigger()
    assert john.contact.editing.draft.value(key) == before
    assert not john.contact.has_edits


def test_a_large_text_to_be_pasted_to_fields_is_read_up_to_its_limit(john: Driver) -> None:
    QApplication.clipboard().setText(f"City: Varna\n{' ' * CHARS}x")
    QTest.keySequence(john.app.window, "Ctrl+Shift+V")
    sheets = john.app.loaded_controller.page.sheets
    john.until(lambda: sheets.pasting or john.said)
    assert sheets.pasting
