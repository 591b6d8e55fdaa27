"""What acts on a contact is offered only while the user sees that contact."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import Starts

SHIFT = Qt.KeyboardModifier.ShiftModifier
PAGES = ("settings", "shortcuts", "manual", "all_changes")
OF_THE_WINDOW = {
    "find", "all_changes", "reopen_tab", "quit", "escape", "side_pane", "next_pane",
    "previous_pane", "next_tab", "previous_tab", "zoom_in", "zoom_out", "zoom_reset",
    "add_connection", "connections", "check_connection", "commands", "settings", "verify_journal",
    "support_file", "erase_data", "manual", "shortcuts", "newer_version", "about",
}  # fmt: skip
OF_THE_PAGE = {
    "all_changes": {
        "close_contact", "copy_receipt", "copy_receipt_markdown", "copy_receipt_json"
    }
}  # fmt: skip
"""Page to the actions that act on its tab, or on what is selected in it."""


@pytest.fixture
def window(start: Starts) -> Driver:
    """A contact that was saved, and edited after that: nearly everything can be done with it."""
    window = start.with_john()
    window.write("City", "Varna")
    window.save()
    window.until(lambda: window.app.journal.history.records)
    window.write("City", "Ruse")
    return window


def enabled(window: Driver) -> set[str]:
    actions = window.app.window.actions_by_name.items()
    return {name for name, action in actions if action.isEnabled()} - OF_THE_WINDOW


def show(window: Driver, page: str) -> None:
    window.app.window.actions_by_name[page].trigger()
    window.until(lambda: not window.app.loaded_controller.page.isVisible())
    if page == "all_changes":
        window.until(lambda: window.app.journal.all_changes.page.selected() is not None)


@pytest.mark.parametrize("page", PAGES)
def test_over_another_page_nothing_acts_on_the_contact_behind_it(window: Driver, page: str) -> None:
    before = enabled(window)
    possible = {"save", "undo_save", "read_again", "pin_contact", "copy_text", "forget_contact"}
    assert possible | {"paste_to_fields", "undo", "copy_receipt", "close_contact"} <= before
    show(window, page)
    assert enabled(window) == OF_THE_PAGE.get(page, set())
    paste = window.app.window.find_bar.paste
    assert paste is not None
    assert not paste.isEnabled()
    window.escape()
    window.until(window.app.loaded_controller.page.isVisible)
    assert enabled(window) == before


@pytest.mark.parametrize("page", PAGES)
def test_the_keys_of_its_commands_do_nothing_there(window: Driver, page: str) -> None:
    show(window, page)
    QApplication.clipboard().setText("before")
    QTest.keyClick(window.focused(), Qt.Key.Key_D, CTRL | SHIFT)
    window.ctrl_s()
    QTest.keyClick(window.focused(), Qt.Key.Key_R, CTRL)
    assert not window.app.workspace.busy
    assert not window.app.workspace.session.is_pinned(123)
    if page not in OF_THE_PAGE:
        QTest.keyClick(window.focused(), Qt.Key.Key_C, CTRL | SHIFT)
        assert QApplication.clipboard().text() == "before"


def test_without_a_selected_save_all_changes_copies_no_receipt(start: Starts) -> None:
    window = start.with_john()
    window.app.window.actions_by_name["all_changes"].trigger()
    window.until(window.app.journal.all_changes.page.isVisible)
    assert enabled(window) == {"close_contact"}
    window.escape()
    window.until(window.app.loaded_controller.page.isVisible)


@pytest.mark.parametrize("page", PAGES)
def test_the_palette_does_not_offer_them_either(window: Driver, page: str) -> None:
    offered = window.app.loaded_controller.palette
    show(window, page)
    texts = {entry.text for entry in offered._entries()}
    assert "Settings" in texts
    assert not texts & {"Review and save", "Refresh", "Copy ID", "Pin this contact", "Undo"}
