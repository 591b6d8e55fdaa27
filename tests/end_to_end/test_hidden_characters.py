"""What is pasted into any line of the window stays one line; what is hidden in it is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from contact_editor.model.fields import MAPS, FieldKind
from contact_editor.model.hidden_text import one_line
from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from contact_editor.ui.connections.provider_import_dialog import ProviderImportDialog
from contact_editor.ui.connections.secret_line import SecretLine
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.controls.single_line_edit import SingleLineEdit
from contact_editor.ui.editors.map_rows import MapRow
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.every_kind import EDITABLE, every_kind, key_of

BREAKS = ("\n", "\r\n", "\r", "\v", "\f", "\u2028", "\u2029", "\x85", "\x00", "\x07", "\x1b", "\t")
SEARCHED = ("Find", "Search settings", "Search providers", "Provider")
LINES = tuple(kind for kind in EDITABLE if kind not in (FieldKind.NOTE, FieldKind.JSON))


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    with every_kind(qapp, tmp_path) as driver:
        yield driver


def row(window: Driver, kind: FieldKind) -> FieldRow:
    return window.app.loaded_controller.page.form.row(key_of(kind))


def paste(line: QLineEdit | QPlainTextEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_V, CTRL)


def test_no_line_of_the_form_takes_a_line_break_or_a_control_character(window: Driver) -> None:
    form = window.app.loaded_controller.page.form
    # Not the filter, which is no value.
    lines = [line for line in form.findChildren(SingleLineEdit) if not line.isReadOnly()]
    assert len(lines) > 12
    for line in lines:
        for sign in BREAKS:
            paste(line, f"12{sign}34")
            assert line.text() == one_line(line.text()), (line.accessibleName(), sign)
            assert sign not in line.text()
    values = window.contact.editing.draft.edits.values()
    assert not any(sign in str(value) for sign in BREAKS for value in values if value != "one\ntwo")


def test_no_other_line_of_the_program_takes_one(window: Driver) -> None:
    window.app.window.actions_by_name["settings"].trigger()
    dialogs = (ConnectionDialog, AddConnectionDialog, ProviderImportDialog)
    opened = [each(window.app.manager, window.app.window) for each in dialogs]
    tried = set()
    for top in (window.app.window, *opened):
        top.show()
        for line in top.findChildren(QLineEdit):
            # What is only searched for is no value, and Find keeps the lines of a pasted text.
            # A key is not changed: what is wrong in it is said below.
            is_other = line.accessibleName() in SEARCHED or isinstance(line, SecretLine)
            if is_other or line.isReadOnly() or not line.isEnabled():
                continue
            tried.add(line.accessibleName())
            for sign in BREAKS:
                paste(line, f"a{sign}b")
                assert not set(BREAKS) & set(line.text()), (line.accessibleName(), sign)
            line.clear()
    for dialog in opened:
        dialog.deleteLater()
    assert {"Name", "API base URL", "Certificates", "Name on receipts"} <= tried, tried


def test_a_paste_of_lines_says_that_they_were_joined(window: Driver) -> None:
    line_row = row(window, FieldKind.LINE)
    line = line_row.editor.focusProxy()
    assert isinstance(line, QLineEdit)
    paste(line, "Ana\nPop")
    assert line.text() == "Ana Pop"
    assert "Lines were joined" in line_row.note.text()
    assert line.accessibleDescription().startswith("Lines were joined")
    QTest.keyClicks(line, "a")
    assert "joined" not in line_row.note.text()


@pytest.mark.parametrize("kind", [FieldKind.LINE, FieldKind.NOTE, FieldKind.PHONE])
def test_hidden_characters_are_named_and_cleaned_up_as_one_step(
    window: Driver, kind: FieldKind
) -> None:
    line_row = row(window, kind)
    editor = line_row.editor.focusProxy()
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    paste(editor, "+40\u00a0741\u200b 234 567")
    assert "Hidden characters: no-break space, zero-width space" in line_row.note.text()
    button = next(b for b in line_row.findChildren(QPushButton) if b.text() == "Clean up")
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.contact.editing.draft.value(key_of(kind)) == "+40 741 234 567"
    assert not button.isVisible()
    assert "Hidden" not in line_row.note.text()
    window.app.window.actions_by_name["undo"].trigger()
    assert window.contact.editing.draft.value(key_of(kind)) == "+40\u00a0741\u200b 234 567"


@pytest.mark.parametrize("text", ["👩‍💻", "می‌خواهم", "한국어"])
def test_what_a_text_needs_is_no_fault(window: Driver, text: str) -> None:
    line_row = row(window, FieldKind.LINE)
    editor = line_row.editor.focusProxy()
    assert isinstance(editor, QLineEdit)
    paste(editor, text)
    assert window.contact.editing.draft.value("line") == text
    assert "Hidden" not in line_row.note.text()


@pytest.mark.parametrize("kind", sorted(MAPS))
def test_hidden_characters_in_an_entry_are_named_beside_it(window: Driver, kind: FieldKind) -> None:
    rows = row(window, kind).findChildren(MapRow)
    entry = next(one for one in rows if one.kind is FieldKind.LINE)
    editor = entry.editor.focusProxy()
    assert isinstance(editor, QLineEdit)
    paste(editor, "a\u200eb")
    assert entry.note is not None
    assert entry.note.text().endswith("Hidden characters: left-to-right mark.")
    assert entry.clean_up.button is not None
    QTest.mouseClick(entry.clean_up.button, Qt.MouseButton.LeftButton)
    assert editor.text() == "ab"
    assert not entry.note.isVisible()
