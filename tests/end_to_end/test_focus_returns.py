"""Whatever is closed, the focus is then on a control that is visible, enabled and makes sense."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver

PAGES = (
    "settings", "manual", "shortcuts", "all_changes", "check_connection", "support_file",
    "settings, manual", "shortcuts, settings, all_changes",
)  # fmt: skip
"""Actions that show a page in place of the contact; several, one from the page of the other."""
Starts = dict[str, Callable[[], QWidget]]


def starts(john: Driver) -> Starts:
    """Return a control of each pane."""
    page = john.app.loaded_controller.page
    return {
        "a field": lambda: john.line("City"),
        "a field of several lines": lambda: page.form.row("note").editor.controls()[0],
        "Find": lambda: john.app.window.find_bar.line,
        "the side panel": page.side.tabBar,
        "the bar below the form": lambda: page.changes.revert_all,
    }


def at(john: Driver, control: QWidget) -> QWidget:
    """Focus a control, as the user does: the window sees it."""
    john.app.window.activateWindow()
    control.setFocus()
    QApplication.processEvents()
    assert john.focused() is control
    return control


def is_at(john: Driver, control: QWidget) -> bool:
    return john.focused() is control


def is_usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


@pytest.fixture
def changed(john: Driver) -> Driver:
    """A contact with a change, and the side panel."""
    john.app.window.showNormal()
    john.app.window.resize(1366, 696)
    john.write("City", "Varna")
    john.app.loaded_controller.page.show_side(True)
    return john


def test_the_focus_returns_to_where_it_was_when_a_page_is_closed(changed: Driver) -> None:
    controls = starts(changed)
    for names in PAGES:
        for start in controls if names == "settings" else ("a field", "Find"):
            control = at(changed, controls[start]())
            open_pages(changed, names)
            leave_pages(changed)
            assert changed.focused() is control, f"{names} from {start}"


def open_pages(changed: Driver, names: str) -> None:
    window = changed.app.window
    for name in names.split(", "):
        window.actions_by_name[name].trigger()
        QApplication.processEvents()
        shown = window.pages.currentWidget()
        assert shown is not None
        assert shown.isAncestorOf(changed.focused()), f"{name} has not got the focus"
        assert is_usable(changed.focused())


def leave_pages(changed: Driver) -> None:
    def is_left() -> bool:
        QApplication.processEvents()
        if changed.app.window.pages.currentWidget() is changed.app.loaded_controller.page:
            return True
        changed.escape()
        return False

    changed.until(is_left)


def test_the_focus_returns_from_the_settings_in_another_language(changed: Driver) -> None:
    at(changed, changed.line("City"))
    changed.line("City").setCursorPosition(2)
    changed.app.window.actions_by_name["settings"].trigger()
    changed.app.settings_controller._settings.set_value("language", "de")
    changed.until(lambda: changed.app.window.find_bar.line.accessibleName() != "Find")
    try:
        changed.escape()
        form = changed.app.loaded_controller.page.form
        changed.until(lambda: form.field_at(changed.focused()) == "city")
        line = changed.focused()
        assert isinstance(line, QLineEdit)
        # The next letter must not replace the text.
        assert (line.cursorPosition(), line.selectedText()) == (2, "")
    finally:
        changed.app.settings_controller._settings.set_value("language", "en")
        changed.until(lambda: changed.app.window.find_bar.line.accessibleName() == "Find")


def test_the_focus_stays_during_a_save_and_after_it(changed: Driver) -> None:
    seen: list[tuple[SaveStep, QWidget]] = []
    sent = (SaveStep.SENDING, SaveStep.CHECKING, SaveStep.IDLE)

    def note() -> None:
        # When all that follows the step has been done.
        if changed.step in sent:
            seen.append((changed.step, changed.focused()))

    page = changed.app.loaded_controller.page
    changed.app.workspace.step_changed.connect(note, Qt.ConnectionType.QueuedConnection)
    for number, (start, control_of) in enumerate(starts(changed).items()):
        changed.write("City", f"Varna {number}")
        control = at(changed, control_of())
        if start == "the bar below the form":
            # Its buttons are disabled when all is saved.
            at(changed, changed.line("City"))
            at(changed, control)
            control = changed.line("City")
        seen.clear()
        changed.save()
        changed.until(lambda: seen and seen[-1][0] is SaveStep.IDLE)
        changed.until(partial(is_at, changed, control))
        lost = [(step, now) for step, now in seen if now is not control and start[:3] != "the"]
        assert not lost, f"{start}: {lost}"
    assert page.form.isVisible()


def test_the_focus_returns_when_a_sheet_is_left(changed: Driver) -> None:
    for start, control_of in starts(changed).items():
        control = at(changed, control_of())
        changed.review()
        assert changed.app.loaded_controller.page.review.isAncestorOf(changed.focused())
        changed.escape()
        changed.until(lambda: changed.step is SaveStep.IDLE)
        assert changed.focused() is control, start
    control = at(changed, changed.line("City"))
    QApplication.clipboard().setText("Jane Roe\njane@roe.example\n+359 2 111 22 33")
    changed.app.window.actions_by_name["paste_to_fields"].trigger()
    assert changed.app.loaded_controller.page.sheets.pasting
    changed.escape()
    assert changed.focused() is control


def test_who_goes_to_find_while_a_save_is_sent_stays_there(changed: Driver) -> None:
    at(changed, changed.line("City"))
    changed.review()
    changed.ctrl_s()
    changed.until(lambda: changed.step in (SaveStep.SENDING, SaveStep.CHECKING))
    QTest.keyClick(changed.app.window, Qt.Key.Key_L, CTRL)
    changed.until(lambda: changed.step is SaveStep.IDLE and changed.said)
    QApplication.processEvents()
    assert changed.focused() is changed.app.window.find_bar.line


def test_a_control_that_disappears_leaves_the_focus_to_the_field(changed: Driver) -> None:
    controller, page = changed.app.loaded_controller, changed.app.loaded_controller.page
    bar, line = controller.message_actions.bar, changed.line("City")
    message = Message("The provider did not answer.", Tone.CAUTION, (MessageAction.COPY_RECEIPT,))

    def gone(button: QWidget, leave: Callable[[], object]) -> None:
        at(changed, button)
        leave()
        changed.until(lambda: changed.focused() is line)

    at(changed, line)
    controller.message_actions.show_message(message)
    gone(bar.close_button, bar.close_button.click)
    controller.message_actions.show_message(message)
    gone(bar.action_buttons()[0], lambda: controller.message_actions.show_message(None))
    gone(page.side.close_button, page.side.close_button.click)
    page.show_side(True)
    gone(page.side.tabBar(), lambda: QTest.keyClick(changed.app.window, Qt.Key.Key_F7))
    gone(page.changes.revert_all, page.changes.revert_all.click)


def test_the_palette_the_menus_and_popovers_return_the_focus(changed: Driver) -> None:
    window, page = changed.app.window, changed.app.loaded_controller.page
    line = at(changed, changed.line("City"))
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    QTest.keyClick(changed.focused(), Qt.Key.Key_Escape)
    assert changed.focused() is line
    QTest.keyClick(window, Qt.Key.Key_F10)
    assert window.menus.hasFocus()
    QTest.keyClick(window.menus, Qt.Key.Key_Escape)
    assert changed.focused() is line
    menu = page.form.row("city").menu
    menu.click()
    changed.until(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    changed.until(lambda: QApplication.activePopupWidget() is None)
    assert changed.focused() is line


def test_a_closed_tab_leaves_the_focus_in_find_or_in_the_other_contact(changed: Driver) -> None:
    window = changed.app.window
    changed.open("124")
    at(changed, changed.line("City"))
    QTest.keyClick(window, Qt.Key.Key_W, CTRL)
    changed.until(lambda: changed.focused() is window.find_bar.line)
    QTest.keyClick(window, Qt.Key.Key_W, CTRL)
    changed.until(lambda: changed.focused() is window.find_bar.line)


@pytest.mark.parametrize("name", ["connections", "add_connection", "about"])
def test_a_dialog_returns_the_focus(changed: Driver, name: str) -> None:
    line = at(changed, changed.line("City"))
    closed: list[QWidget] = []

    def close() -> None:
        changed.until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            changed.until(lambda: (now := dialog.focusWidget()) is not None and is_usable(now))
        finally:
            closed.append(dialog)
            dialog.reject()

    QTimer.singleShot(0, close)
    changed.app.window.actions_by_name[name].trigger()
    changed.until(lambda: closed and QApplication.activeModalWidget() is None)
    assert changed.focused() is line
