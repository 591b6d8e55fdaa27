"""What the user reads stays in sight until the user leaves it; what arrives meanwhile is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.practice.server import PracticeServer
from contact_editor.ui.history.confirm_dialog import ConfirmDialog
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.messages.message import Message
from tests.app.test_language_switch import choose
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import CONNECTION, Starts
from tests.end_to_end.places import change, held
from tests.end_to_end.test_all_changes_tab import opened, save

PAGES = ("settings", "shortcuts", "manual", "all_changes", "check_connection")


def show(window: Driver, name: str) -> QWidget:
    """Open a page, and return it."""
    view = shown(window)
    window.app.window.actions_by_name[name].trigger()
    window.until(lambda: shown(window) is not view)
    return shown(window)


def shown(window: Driver) -> QWidget:
    page = window.app.window.pages.currentWidget()
    assert page is not None
    return page


def is_contact_shown(window: Driver) -> bool:
    return shown(window) is window.app.loaded_controller.page


def leave(window: Driver) -> None:
    """Leave a page with Esc; the first one cancels a check that is running."""
    for _ in range(2):
        if not is_contact_shown(window):
            window.escape()
    window.until(lambda: is_contact_shown(window))


def ended(window: Driver) -> None:
    """Wait until the search has ended, and what follows from it."""
    window.until(lambda: not window.app.workspace.busy)
    window.settle()


@pytest.mark.parametrize("name", PAGES)
def test_a_contact_that_is_found_behind_a_page_is_told_and_shown_by_its_button(
    john: Driver, server: PracticeServer, name: str
) -> None:
    with held(server, lambda entry: entry.method == "GET") as arrived:
        john.find("124")
        john.until(arrived.is_set)
        page = show(john, name)
        focused = john.focused()
    ended(john)
    assert shown(john) is page
    assert john.focused() is focused
    assert john.app.workspace.contact is not None
    title = john.app.workspace.contact.title
    assert john.said == f"{title} is open in a tab."
    john.press("Show", john.app.loaded_controller.message_actions.bar)
    assert is_contact_shown(john)
    assert title in john.app.window.windowTitle()
    assert john.said == ""
    john.write("City", "Varna")
    assert john.contact.title == title
    assert john.contact.has_edits


@pytest.mark.parametrize("name", PAGES)
def test_a_contact_that_is_read_again_behind_a_page_is_there_when_the_page_is_left(
    john: Driver, server: PracticeServer, name: str
) -> None:
    server.world.edit("simvoly", 123, {"city": "Ruse"})
    with held(server, lambda entry: entry.method == "GET") as arrived:
        QTest.keyClick(john.app.window, Qt.Key.Key_R, CTRL)
        john.until(arrived.is_set)
        page = show(john, name)
    ended(john)
    assert shown(john) is page
    assert john.said == ""
    leave(john)
    assert john.line("City").text() == "Ruse"


def test_no_contact_found_behind_a_page_is_told_there(john: Driver, server: PracticeServer) -> None:
    with held(server, lambda entry: entry.method == "GET") as arrived:
        john.find("none@doe.com")
        john.until(arrived.is_set)
        page = show(john, "settings")
    ended(john)
    assert shown(john) is page
    assert john.said.startswith("No contact found for “none@doe.com” in")
    john.press("Show", john.app.loaded_controller.message_actions.bar)
    assert john.app.workspace.view is WindowView.NOT_FOUND
    assert "none@doe.com" in john.not_found
    assert john.said == ""


def test_a_search_that_fails_behind_a_page_does_not_open_the_page_for_the_key(
    john: Driver, server: PracticeServer
) -> None:
    with held(server, lambda entry: entry.method == "GET") as arrived:
        john.find("124")
        john.until(arrived.is_set)
        server.add_fault("status", method="GET", code=401)
        page = show(john, "settings")
    ended(john)
    server.world.faults.clear()
    assert shown(john) is page


@pytest.mark.parametrize("name", PAGES)
def test_what_is_searched_from_a_page_is_shown_instead_of_it(john: Driver, name: str) -> None:
    show(john, name)
    john.open("124")
    assert is_contact_shown(john)
    assert john.said == ""


def test_what_is_searched_from_a_page_leaves_no_other_page_to_which_the_user_went(
    john: Driver, server: PracticeServer
) -> None:
    show(john, "settings")
    with held(server, lambda entry: entry.method == "GET") as arrived:
        john.find("124")
        john.until(arrived.is_set)
        page = show(john, "manual")
    ended(john)
    assert shown(john) is page
    assert "is open in a tab" in john.said


def test_a_search_that_was_cancelled_leaves_the_page_for_nothing_later(
    john: Driver, server: PracticeServer
) -> None:
    page = show(john, "manual")
    with held(server, lambda entry: entry.method == "GET") as arrived:
        john.find("124")
        john.until(arrived.is_set)
        john.app.workspace.cancel()
    ended(john)
    john.app.workspace.view_changed.emit()
    assert shown(john) is page


@pytest.mark.parametrize("name", PAGES)
def test_the_tab_of_the_contact_is_shown_by_its_key_over_any_page(john: Driver, name: str) -> None:
    show(john, name)
    QTest.keyClick(john.app.window, Qt.Key.Key_1, CTRL)
    assert is_contact_shown(john)


def test_a_recent_contact_of_the_palette_is_shown_instead_of_a_page(john: Driver) -> None:
    john.open("124")
    show(john, "settings")
    QTest.keyClick(john.app.window, Qt.Key.Key_K, CTRL)
    line = john.app.loaded_controller.palette.palette.line
    QTest.keyClicks(line, "John Doe")
    QTest.keyClick(line, Qt.Key.Key_Return)
    john.until(lambda: is_contact_shown(john) and not john.app.workspace.busy)
    assert john.contact.title == "John Doe"


def test_another_connection_that_is_chosen_is_shown_instead_of_a_page(john: Driver) -> None:
    show(john, "settings")
    john.use(names(john)[-1])
    assert shown(john) is john.app.loaded_controller.start_page


def names(window: Driver) -> list[str]:
    return [connection.name for connection in window.app.manager.items]


def test_a_connection_that_is_edited_leaves_no_page(start: Starts) -> None:
    window = start.with_john()
    page = show(window, "manual")
    change(window, CONNECTION, read_only=True)
    window.until(lambda: window.is_open() and window.contact.connection.read_only)
    assert shown(window) is page
    window.escape()
    assert is_contact_shown(window)


def test_all_changes_stays_when_a_contact_is_forgotten_there(
    start: Starts, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    page = opened(window, 1)
    monkeypatch.setattr(ConfirmDialog, "ask", lambda *_: True)
    window.press("Forget this contact…", page.details)
    window.until(lambda: page.table.rowCount() == 0)
    QApplication.processEvents()
    assert shown(window) is page
    assert window.app.workspace.contact is None


def test_the_button_of_a_message_that_stays_is_about_the_contact_of_that_message(
    john: Driver, server: PracticeServer
) -> None:
    john.open("124")
    jane, stays = john.contact, Message("Saved.", title="Saved and verified")
    john.find("none@doe.com")
    ended(john)
    with held(server, lambda entry: entry.method == "GET") as arrived:
        john.find("106")
        john.until(arrived.is_set)
        show(john, "settings")
        john.app.workspace.tabs.report(jane, stays)
    ended(john)
    assert john.contact is not jane
    assert john.said.startswith(jane.title)
    john.press("Show", john.app.loaded_controller.message_actions.bar)
    assert john.contact is jane
    assert is_contact_shown(john)


@pytest.mark.parametrize("name", PAGES)
def test_the_tab_that_follows_one_which_is_closed_behind_a_page_is_not_told(
    john: Driver, name: str
) -> None:
    john.open("124")
    john.open("106")
    page = show(john, name)
    john.app.loaded_controller.tabs.strip.close_requested.emit(2)
    ended(john)
    assert shown(john) is page
    assert john.said == ""


def test_the_title_of_the_window_names_no_contact_that_was_closed_behind_a_page(
    john: Driver,
) -> None:
    assert "John Doe" in john.app.window.windowTitle()
    show(john, "settings")
    john.app.workspace.close_contact()
    ended(john)
    assert john.app.window.windowTitle() == "Contact Editor"
    john.escape()
    assert john.app.window.windowTitle() == "Contact Editor"


def test_what_is_told_of_a_result_is_withdrawn_once_it_is_seen_in_another_language(
    john: Driver, server: PracticeServer
) -> None:
    with held(server, lambda entry: entry.method == "GET") as arrived:
        john.find("none@doe.com")
        john.until(arrived.is_set)
        show(john, "settings")
    ended(john)
    choose(john, "de")
    assert john.said.startswith("Kein")
    john.press("Anzeigen", john.app.loaded_controller.message_actions.bar)
    assert john.app.workspace.view is WindowView.NOT_FOUND
    assert john.said == ""
