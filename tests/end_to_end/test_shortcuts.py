"""No shortcut takes a key that a text field, an input method or a screen reader needs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from contact_editor.ui.surfaces.key_hint import KeyHint
from contact_editor.viewmodels.shortcuts.needed_keys import needed_keys
from tests.end_to_end.driver import Driver
from tests.end_to_end.test_accessible_tree import interfaces

NEEDED = needed_keys()
ALLOWED = {
    "Ctrl+K": "the commands; on X11 alone it deletes to the end of a line",
    "Ctrl+5": "the fifth tab; fcitx 4, which is no longer kept, reads its settings again",
}

PROMISED = {
    "find": "Ctrl+L",
    "read_again": "Ctrl+R",
    "save": "Ctrl+S",
    "undo_save": "Ctrl+Shift+Y",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z; Ctrl+Y",
    "revert_field": "Shift+Esc",
    "revert_all": "Ctrl+Shift+R",
    "filter_fields": "Ctrl+F",
    "next_problem": "F8",
    "previous_problem": "Shift+F8",
    "side_pane": "F7",
    "next_pane": "F6",
    "previous_pane": "Shift+F6",
    "check_connection": "F9",
    "shortcuts": "F1",
    "copy_receipt": "Ctrl+Shift+C",
    "paste_to_fields": "Ctrl+Shift+V",
    "pin_contact": "Ctrl+Shift+D",
    "close_contact": "Ctrl+W",
    "escape": "Esc",
}


def keys_in(window: Driver) -> Iterator[tuple[str, QKeySequence]]:
    """Yield every key that does something in the window, with what it is for."""
    for action in window.app.window.findChildren(QAction):
        for key in action.shortcuts():
            yield action.text(), key
    for shortcut in window.app.window.findChildren(QShortcut):
        yield shortcut.objectName(), shortcut.key()


def test_no_shortcut_takes_a_key_that_is_needed_for_typing(john: Driver) -> None:
    john.app.loaded_controller.page.show_side(True)
    taken = [
        (name, NEEDED[key.toString()])
        for name, key in keys_in(john)
        if key.toString() in NEEDED and key.toString() not in ALLOWED
    ]
    assert not taken


def test_no_shortcut_is_typed_with_the_right_alt_key(john: Driver) -> None:
    # On Windows AltGr is Ctrl+Alt: with it ć, ż and € are typed.
    assert [name for name, key in keys_in(john) if "Alt+" in key.toString()] == []


def test_no_two_actions_have_the_same_key(john: Driver) -> None:
    keys = [key.toString() for _, key in keys_in(john)]
    assert len(keys) == len(set(keys))


def test_the_actions_have_the_promised_keys(john: Driver) -> None:
    actions = john.app.window.actions_by_name
    keys = {name: QKeySequence.listToString(actions[name].shortcuts()) for name in PROMISED}
    assert keys == PROMISED


def test_no_shortcut_is_taken_by_the_text_field_or_changes_what_is_typed(john: Driver) -> None:
    john.app.window.actions_by_name["undo_save"].setEnabled(True)
    page = john.app.loaded_controller.page
    note = page.form.row("note").editor.focusProxy()
    assert isinstance(note, QPlainTextEdit)
    for name in PROMISED:
        action = john.app.window.actions_by_name[name]
        for key in action.shortcuts():
            for editor in (john.line("Company"), note):
                _press_instead(john.app.window, action, editor, key)


def _press_instead(
    window: QWidget, action: QAction, editor: QLineEdit | QPlainTextEdit, key: QKeySequence
) -> None:
    """Press the key in an editor, with the action's own work left out."""
    pressed: list[bool] = []
    action.setShortcuts([])
    probe = QShortcut(key, window)
    probe.activated.connect(lambda: pressed.append(True))
    before = _text(editor)
    editor.setFocus()
    QTest.keySequence(editor, key)
    assert (pressed, _text(editor)) == ([True], before), key.toString()
    probe.setEnabled(False)
    probe.deleteLater()
    action.setShortcuts([key])


def _text(editor: QLineEdit | QPlainTextEdit) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def test_shift_escape_reverts_the_field_that_has_the_focus(john: Driver) -> None:
    john.write("Company", "Acme")
    john.write("City", "Varna")
    QTest.keyClick(john.line("City"), Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    assert (john.line("Company").text(), john.line("City").text()) == ("Acme", "Sofia")


def test_f8_goes_from_problem_to_problem(john: Driver) -> None:
    form = john.app.loaded_controller.page.form
    assert not john.app.window.actions_by_name["next_problem"].isEnabled()
    john.write("Email", "john@")
    john.line("City").setFocus()
    QTest.keyClick(john.line("City"), Qt.Key.Key_F8)
    assert form.field_at(john.focused()) == "email"
    john.line("City").setFocus()
    QTest.keyClick(john.line("City"), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert form.field_at(john.focused()) == "email"


def test_the_action_bar_counts_the_problems_and_goes_to_the_first(john: Driver) -> None:
    page = john.app.loaded_controller.page
    assert not page.changes.problems.isVisible()
    john.write("Email", "john@")
    john.line("City").setFocus()
    assert page.changes.problems.isVisible()
    assert "to fix before saving" in page.changes.problems.text()
    john.press("Go to it")
    assert page.form.field_at(john.focused()) == "email"
    john.write("Email", "john@doe.com")
    assert not page.changes.go_to.isVisible()


def test_the_start_page_names_the_five_keys_of_the_job(window: Driver) -> None:
    card = window.app.loaded_controller.start_page.shortcuts
    assert card.isVisible()
    shown = [hint.text for hint in card.findChildren(KeyHint)]
    assert shown == ["Ctrl+L", "Ctrl+Shift+V", "Ctrl+S", "Ctrl+K", "F1"]


def test_a_screen_reader_reads_the_keys_beside_what_they_do(window: Driver) -> None:
    start = window.app.loaded_controller.start_page.shortcuts
    assert ["Find a contact", "Ctrl+L"] in pairs(texts_read(start))
    QTest.keyClick(window.app.window, Qt.Key.Key_F1)
    listed = pairs(texts_read(window.app.loaded_controller.lazy_pages.shortcuts))
    assert ["Refresh", "Ctrl+R"] in listed
    assert ["Settings", "Ctrl+,"] in listed


def texts_read(widget: QWidget) -> list[str]:
    """Return the texts that a screen reader finds in a widget, in their order."""
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    return [
        each.text(QAccessible.Text.Name)
        for each in interfaces(root)
        if each.role() == QAccessible.Role.StaticText
    ]


def pairs(texts: list[str]) -> list[list[str]]:
    return [texts[at : at + 2] for at in range(len(texts) - 1)]
