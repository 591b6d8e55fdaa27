"""A jump to a field selects its text, as Tab does: what is typed then replaces it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.main_window.completion_lists import open_list
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver


def open_palette(john: Driver, typed: str) -> None:
    QTest.keyClick(john.app.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = john.app.loaded_controller.palette.palette
    john.until(palette.isVisible)
    QTest.keyClicks(palette.line, typed)


def leave_palette(john: Driver, key: Qt.Key) -> None:
    palette = john.app.loaded_controller.palette.palette
    QTest.keyClick(palette.line, key)
    john.until(lambda: not palette.isVisible())


@pytest.mark.parametrize("start", ["Name", "City"])
def test_text_typed_after_a_jump_from_the_palette_replaces_the_old_one(
    john: Driver, start: str
) -> None:
    john.line(start).setFocus()
    open_palette(john, "City")
    leave_palette(john, Qt.Key.Key_Return)
    assert john.focused() is john.line("City")
    QTest.keyClicks(john.focused(), "Varna")
    assert john.contact.editing.draft.edits["city"] == "Varna"


def test_text_typed_after_a_jump_to_a_problem_replaces_the_old_one(john: Driver) -> None:
    john.write("Email", "john")
    john.line("City").setFocus()
    QTest.keyClick(john.focused(), Qt.Key.Key_F8)
    assert john.focused() is john.line("Email")
    QTest.keyClicks(john.focused(), "j@doe.com")
    assert john.contact.editing.draft.edits["email"] == "j@doe.com"


def test_text_typed_after_a_jump_to_a_property_replaces_the_old_one(john: Driver) -> None:
    open_palette(john, "lead_status")
    leave_palette(john, Qt.Key.Key_Return)
    assert john.line("lead_status").selectedText() == john.line("lead_status").text() != ""


def test_what_was_selected_stays_so_behind_the_palette(john: Driver) -> None:
    john.line("City").setFocus(Qt.FocusReason.TabFocusReason)
    assert john.line("City").hasSelectedText()
    open_palette(john, "x")
    leave_palette(john, Qt.Key.Key_Escape)
    QTest.keyClicks(john.focused(), "Varna")
    assert john.contact.editing.draft.edits["city"] == "Varna"


def test_text_typed_after_a_jump_to_notes_goes_on_at_their_end(john: Driver) -> None:
    form = john.app.loaded_controller.page.form
    box = form.row("note").editor.findChild(QPlainTextEdit)
    assert box is not None
    before = box.toPlainText()
    form.focus_field("note")
    QTest.keyClicks(john.focused(), "!")
    assert box.toPlainText() == f"{before}!"


def test_a_loaded_contact_has_nothing_selected_that_typing_would_overwrite(john: Driver) -> None:
    for _ in range(2):
        first = john.focused()
        assert isinstance(first, QLineEdit)
        assert first.accessibleName() in ("Name", "Email")
        assert not first.hasSelectedText()
        assert first.cursorPosition() == len(first.text())
        john.open("123")


def open_list_of(john: Driver, name: str) -> None:
    """Open the list of a line by typing."""
    find = john.app.window.find_bar.line
    line = find if name == "Find" else john.line(name)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "joh" if name == "Find" else "ger")
    john.until(lambda: open_list() is not None)


@pytest.mark.parametrize("name", ["Country", "Find"])
def test_keys_after_the_palette_was_opened_over_a_list_go_to_the_palette(
    john: Driver, name: str
) -> None:
    open_list_of(john, name)
    QTest.keyClick(john.app.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = john.app.loaded_controller.palette.palette
    assert palette.isVisible()
    assert open_list() is None
    QTest.keyClicks(QApplication.activePopupWidget() or john.focused(), "city")
    assert palette.line.text() == "city"


def test_a_list_is_closed_over_a_review_and_when_the_program_moves_the_focus(john: Driver) -> None:
    open_list_of(john, "Country")
    john.app.loaded_controller.page.form.focus_field("city")
    assert open_list() is None
    open_list_of(john, "Country")
    john.ctrl_s()
    assert john.step is SaveStep.REVIEWING
    assert open_list() is None


def test_the_palette_opens_the_line_for_another_property(john: Driver) -> None:
    open_palette(john, "add prop")
    leave_palette(john, Qt.Key.Key_Return)
    editor = john.app.loaded_controller.page.form.row("properties").editor
    assert isinstance(editor, MapEditor)
    john.until(lambda: editor.isAncestorOf(john.focused()))
    assert john.focused() is not editor.add_button


def test_paste_to_fields_is_offered_only_with_a_contact(john: Driver) -> None:
    paste = john.app.window.find_bar.paste
    assert paste is not None
    assert paste.isEnabled()
    john.app.workspace.close_contact()
    john.until(lambda: not paste.isEnabled())
