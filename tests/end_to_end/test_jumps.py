"""A jump to a field selects its text, as Tab does: what is typed then replaces it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.main_window.completion_lists import open_list
from contact_editor.viewmodels.command_palette import EntryKind
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


@pytest.mark.parametrize("sheet", ["review", "values of a pasted text"])
def test_below_a_sheet_the_palette_offers_nothing_of_the_form(john: Driver, sheet: str) -> None:
    page = john.app.loaded_controller.page
    if sheet == "review":
        john.write("City", "Varna")
        john.review()
    else:
        QApplication.clipboard().setText("Name: Johnny\nCity: Varna")
        john.app.window.actions_by_name["paste_to_fields"].trigger()
    john.until(lambda: page.sheets.sheet is not None and page.sheets.isAncestorOf(john.focused()))
    open_palette(john, "")
    entries = john.app.loaded_controller.palette.palette._entries
    assert not [each.text for each in entries if each.kind is EntryKind.FIELD]
    commands = {each.text for each in entries if each.kind is EntryKind.COMMAND}
    assert not {"Add property", "Copy this field", "Undo", "Revert all"} & commands
    assert "Settings" in commands
    leave_palette(john, Qt.Key.Key_Escape)
    assert page.sheets.sheet is not None
    assert page.sheets.sheet.isAncestorOf(john.focused())


def test_a_field_chosen_in_a_palette_that_was_open_before_the_review_leads_to_the_review(
    john: Driver,
) -> None:
    john.write("City", "Varna")
    open_palette(john, "#City")
    listed = john.app.loaded_controller.palette.palette._shown[0]
    john.review()
    listed.run()
    assert john.app.loaded_controller.page.review.isAncestorOf(john.focused())


def test_after_a_save_the_palette_first_offers_to_undo_it_until_there_are_edits(
    john: Driver,
) -> None:
    def offered() -> list[str]:
        open_palette(john, "undo")
        palette = john.app.loaded_controller.palette.palette
        found = [each.text for each in palette._shown if each.kind is EntryKind.COMMAND]
        leave_palette(john, Qt.Key.Key_Escape)
        return found

    john.write("City", "Varna")
    assert offered() == ["Undo the last edit"]
    john.save()
    undo = f"Undo the save of {john.time_of_save()}"
    assert offered() == [undo, "Undo the last edit"]
    john.write("City", "Burgas")
    assert offered() == ["Undo the last edit", undo]
