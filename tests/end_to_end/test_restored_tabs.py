"""The tabs of a session are there again at the next start."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.practice.server import PracticeServer
from contact_editor.services.journal.entries.open_tabs import tabs_of
from contact_editor.services.journal.status import JournalState
from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import CONNECTION, Starts, on_disk

OTHER = "Practice Notocat"


def titles(window: Driver) -> list[str]:
    strip = window.app.loaded_controller.tabs.strip
    return [strip.tabText(number) for number in range(strip.count())]


def choose(window: Driver, number: int) -> None:
    QTest.keyClick(window.app.window, Qt.Key(Qt.Key.Key_0 + number), CTRL)


def ids(window: Driver) -> list[object]:
    return [tab.key[1] for tab in window.app.workspace.tabs.tabs]


def with_three_tabs(start: Starts, server: PracticeServer) -> tuple[Driver, list[object]]:
    """Open two contacts of one connection and one of another; the second one is shown."""
    window = start.with_john()
    window.open("106")
    window.use(OTHER)
    window.open(str(server.world.ids("notocat")[0]))
    choose(window, 2)
    return window, ids(window)


def test_tabs_of_two_connections_return_and_only_the_shown_one_is_loaded(
    start: Starts, server: PracticeServer
) -> None:
    window, open_before = with_three_tabs(start, server)
    named = titles(window)
    start.end(window)
    server.world.clear_log()
    again = start()
    again.until(lambda: again.is_open() and again.contact.key[1] == 106)
    assert ids(again) == open_before
    assert titles(again) == named
    read = [entry.path for entry in server.world.log if "/contacts/" in entry.path]
    assert read
    assert all("106" in path for path in read)
    choose(again, 3)
    again.until(again.is_open)
    assert again.app.window.find_bar.connection.currentData() == OTHER
    assert ids(again) == open_before


def test_edits_of_a_restored_tab_are_in_its_form_and_said(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    window.write("Name", "Johnny")
    window.open("106")
    choose(window, 1)
    start.end(window)
    again = start()
    again.until(lambda: again.is_open() and again.contact.has_edits)
    assert again.line("Name").text() == "Johnny"
    again.until(lambda: "in the form again" in again.said)


def test_a_restored_tab_of_an_account_that_is_not_used_yet_shows_its_kept_edits(
    start: Starts, server: PracticeServer
) -> None:
    window, _ = with_three_tabs(start, server)
    choose(window, 3)
    window.write("First name", "Nora")
    choose(window, 2)
    start.end(window)
    again = start()
    again.until(again.is_open)
    strip = again.app.loaded_controller.tabs.strip
    names = [strip.accessibleTabName(number) for number in range(strip.count())]
    assert ["unsaved" in name for name in names] == [False, False, True]
    choose(again, 3)
    again.until(again.is_open)
    assert again.line("First name").text() == "Nora"
    again.contact.editing.revert_all()
    choose(again, 2)
    assert "unsaved" not in strip.accessibleTabName(2)


def test_edits_are_not_applied_where_another_contact_has_the_id_by_now(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    window.write("Name", "Johnny")
    start.end(window)
    server.set_switches(record="another")
    again = start()
    # Which of the two comes first depends on the journal and the provider; both keep the edits.
    words = ("This is a different contact from John Doe", "Unsaved changes from an earlier session")
    again.until(lambda: any(each in again.said for each in words))
    again.until(again.is_open)
    assert again.line("Name").text() != "Johnny"
    assert not again.contact.has_edits
    assert again.app.workspace.unsaved()


def test_a_contact_that_is_gone_says_so_in_its_tab(start: Starts, server: PracticeServer) -> None:
    window = start.with_john()
    window.open("106")
    start.end(window)
    server.world.remove("simvoly", 106)
    again = start()
    again.until(lambda: "No contact found" in again.said or "106" in again.said)
    assert again.app.workspace.view is WindowView.TAB
    page = again.app.loaded_controller.lazy_pages.unloaded
    assert page.isVisible()
    assert "#106" in page.reference.text()
    QTest.keyClick(again.app.window, Qt.Key.Key_W, CTRL)
    again.until(lambda: again.is_open() and again.contact.key[1] == 123)
    assert ids(again) == [123]


def test_without_the_setting_no_tab_is_restored_and_none_is_stored(start: Starts) -> None:
    window = start.with_john()
    window.open("106")
    window.app.user_settings.set_value("restore_tabs", "no")
    start.end(window)
    again = start()
    again.until(lambda: on_disk(again))
    stored: list[object] = [None]
    again.app.journal.access.read(tabs_of, lambda tabs: stored.__setitem__(0, tabs))
    again.until(lambda: stored[0] is not None)
    assert stored[0] == []
    assert not titles(again)


def test_after_unlock_the_tabs_return_and_what_was_opened_meanwhile_stays(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    window.open("106")
    start.end(window)
    start.keyring.locked = True
    again = start()
    again.until(lambda: again.app.journal.access.status.state is JournalState.LOCKED)
    assert not titles(again)
    again.use(CONNECTION)
    again.open("107")
    start.keyring.locked = False
    again.app.journal.access.open(may_prompt=True)
    again.until(lambda: len(ids(again)) == 3)
    assert ids(again) == [123, 106, 107]
    assert again.contact.key[1] == 107


def test_a_forgotten_contact_has_no_tab_at_the_next_start(start: Starts) -> None:
    window = start.with_john()
    window.open("106")
    account = window.contact.open_connection.account
    window.app.journal.upkeep.forget(account, 106, "…", [])
    window.until(lambda: "removed" in window.said)
    start.end(window)
    again = start()
    again.until(again.is_open)
    assert ids(again) == [123]


def test_a_tab_that_is_not_loaded_is_forgotten_too(start: Starts) -> None:
    window = start.with_john()
    window.open("106")
    start.end(window)
    again = start()
    again.until(again.is_open)
    account = again.contact.open_connection.account
    again.app.journal.upkeep.forget(account, 123, "John Doe", [])
    again.until(lambda: "removed" in again.said)
    assert ids(again) == [106]
    again.app.journal.upkeep.erase()
    again.until(lambda: "erased" in again.said)
    assert ids(again) == []
    again.app.workspace.reopen_tab()
    assert ids(again) == []


def test_a_contact_asked_for_at_the_start_is_shown_and_not_the_one_before(
    start: Starts,
) -> None:
    window = start.with_john()
    window.open("106")
    start.end(window)
    again = start()
    again.use(CONNECTION)
    again.find("107")
    again.until(lambda: again.is_open() and len(ids(again)) == 3)
    assert again.contact.key[1] == 107


def test_a_connection_chosen_at_the_start_stays_in_use(
    start: Starts, server: PracticeServer
) -> None:
    window, open_before = with_three_tabs(start, server)
    start.end(window)
    again = start()
    again.use(OTHER)
    again.until(lambda: ids(again) == open_before)
    assert again.app.workspace.view is WindowView.START
    assert again.app.window.find_bar.connection.currentData() == OTHER
    assert again.app.settings.value("connection") == OTHER


def test_the_last_closed_tab_opens_again(john: Driver) -> None:
    john.open("106")
    QTest.keyClick(john.app.window, Qt.Key.Key_W, CTRL)
    assert ids(john) == [123]
    QTest.keyClick(john.app.window, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    john.until(lambda: john.is_open() and john.contact.key[1] == 106)
    assert ids(john) == [123, 106]


def test_the_tab_of_a_removed_connection_stays_and_says_why_it_is_not_loaded(
    john: Driver,
) -> None:
    john.write("Name", "Johnny")
    john.app.manager.remove(john.contact.connection.name)
    john.until(lambda: "There is no connection named" in john.said)
    assert john.app.workspace.view is WindowView.TAB
    assert titles(john) == ["John Doe"]
    assert john.app.window.find_bar.connection.environment_text == ""
    assert john.app.workspace.unsaved() == ["John Doe (Practice Simvoly)"]


def test_the_tab_of_a_renamed_connection_is_loaded_through_it(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    own = john.contact.connection
    john.app.manager.keep_key("Other name", server.key)
    john.app.manager.put(msgspec.structs.replace(own, name="Other name"), instead_of=own.name)
    john.until(john.is_open)
    assert john.contact.connection.name == "Other name"
    assert john.app.window.find_bar.connection.currentData() == "Other name"
    assert john.line("Name").text() == "Johnny"
    assert len(ids(john)) == 1


def test_the_tab_of_a_connection_to_another_account_now_is_not_loaded(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    own = john.contact.connection
    other = msgspec.structs.replace(own, address=own.address + "/other")
    server.world.clear_log()
    john.app.manager.put(other, instead_of=own.name, key=server.key)
    john.until(lambda: "leads to another account now" in john.said)
    assert john.app.workspace.view is WindowView.TAB
    assert not server.world.log
