"""Tabs of several connections: each keeps its own account, key, requests and history."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import LogEntry, Moment
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.places import (
    KEYS,
    OTHER,
    PRODUCTION,
    SANDBOX,
    add_one_to_read,
    change,
    choose,
    edits_of,
    open_in,
    sending,
    shown,
    written,
)
from tests.waiting import WAIT_LIMIT_S


def test_choosing_another_connection_leaves_the_open_tabs_as_they_are(places: Driver) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    places.use(PRODUCTION)
    assert places.app.workspace.view is WindowView.START
    assert shown(places) == (PRODUCTION, "Production")
    tabs = places.app.loaded_controller.tabs.strip
    assert tabs.isVisible()
    choose(places, 1)
    assert shown(places) == (SANDBOX, "Sandbox")
    assert places.line("Name").text() == "Johnny"
    places.line("Name").setFocus()
    QTest.keyClick(places.line("Name"), Qt.Key.Key_Z, CTRL)
    assert places.line("Name").text() == "John Doe"


def test_the_same_id_in_two_accounts_is_two_contacts(places: Driver) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    open_in(places, PRODUCTION, "123")
    assert places.line("Name").text() == "John Doe"
    assert shown(places) == (PRODUCTION, "Production")
    places.write("City", "Plovdiv")
    choose(places, 1)
    assert shown(places) == (SANDBOX, "Sandbox")
    assert edits_of(places) == ["Johnny"]
    choose(places, 2)
    assert edits_of(places) == ["Plovdiv"]


def test_each_save_goes_to_its_own_server_with_its_own_key_alone(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Of the sandbox")
    open_in(places, OTHER, servers[OTHER].world.read_all("notocat")[0]["id"])
    places.write("Name", "Of Notocat")
    open_in(places, PRODUCTION, "123")
    places.write("Name", "Of production")
    for number in (1, 2, 3):
        choose(places, number)
        assert places.save().startswith("Saved and verified"), places.said
        choose(places, number % 3 + 1)
    for name, server in servers.items():
        assert len(written(server)) == 1, name
        foreign = [key for other, key in KEYS.items() if other != name]
        for entry in server.world.log:
            sent = repr((entry.path, entry.query, entry.headers, entry.body))
            assert KEYS[name] in sent
            assert not any(key in sent for key in foreign)
    assert servers[SANDBOX].world.contact("simvoly", 123)["name"] == "Of the sandbox"
    assert servers[PRODUCTION].world.contact("simvoly", 123)["name"] == "Of production"


def test_what_the_window_says_of_a_contact_is_of_its_own_account(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    places.save()
    open_in(places, PRODUCTION, "123")
    history = places.app.journal.history
    places.until(lambda: history._shown == places.contact.key)
    assert not history.records
    places.app.loaded_controller.page.show_side(True)
    methods = [exchange.request.method for exchange in places.contact.exchanges()]
    assert methods
    assert set(methods) == {"GET"}
    choose(places, 1)
    places.until(lambda: history.records)
    assert history.records[0].account == places.contact.open_connection.account
    assert history.records[0].environment == "sandbox"


def test_a_save_that_ends_while_another_connection_is_used_is_recorded_for_its_own_account(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    saved = places.contact
    places.write("Name", "Johnny")
    servers[SANDBOX].set_switches(lag="2")
    places.review()
    places.ctrl_s()
    places.until(lambda: places.step is SaveStep.CHECKING)
    open_in(places, PRODUCTION, "123")
    places.until(lambda: not saved.has_edits)
    assert places.app.workspace.unsaved() == []
    recorder = places.app.journal.recorder
    record = recorder.latest(saved)
    assert record is not None
    assert record.account == saved.open_connection.account
    assert recorder.latest(places.contact) is None
    assert not written(servers[PRODUCTION])


def test_forgetting_a_contact_closes_only_that_of_its_own_account(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    sandbox = places.contact.open_connection.account
    open_in(places, PRODUCTION, "123")
    places.write("Name", "Stays")
    places.app.journal.upkeep.forget(sandbox, 123, "John Doe", [])
    left = places.app.workspace.tabs.contacts
    assert [contact.connection.name for contact in left] == [PRODUCTION]
    assert edits_of(places) == ["Stays"]


def test_one_account_through_two_connections_has_one_tab_of_a_contact(
    places: Driver, tmp_path: Path
) -> None:
    to_read = add_one_to_read(places, tmp_path)
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    open_in(places, to_read, "123")
    assert len(places.app.workspace.tabs.contacts) == 1
    assert shown(places) == (to_read, "Sandbox · read-only")
    assert edits_of(places) == ["Johnny"]


def test_a_connection_that_was_made_read_only_saves_nothing_from_its_open_tabs(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    open_in(places, PRODUCTION, "123")
    places.write("Name", "Stays")
    change(places, SANDBOX, read_only=True)
    assert edits_of(places) == ["Stays"]
    open_in(places, SANDBOX, "123")
    assert shown(places) == (SANDBOX, "Sandbox · read-only")
    assert edits_of(places) == ["Johnny"]
    places.ctrl_s()
    places.until(lambda: "read-only" in places.said)
    assert not written(servers[SANDBOX])


def test_a_connection_that_is_edited_while_a_save_is_sent_is_left_when_it_ends(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    saved = places.contact
    places.write("Name", "Johnny")
    with sending(places, servers[SANDBOX]):
        change(places, SANDBOX, read_only=True)
        QApplication.processEvents()
        assert places.contact is saved
    places.until(lambda: saved not in places.app.workspace.tabs.contacts)
    places.until(lambda: shown(places) == (SANDBOX, "Sandbox · read-only"))
    assert saved.saved is not None
    assert saved.saved.receipt is not None
    assert len(written(servers[SANDBOX])) == 1
    assert servers[SANDBOX].world.contact("simvoly", 123)["name"] == "Johnny"
    assert places.app.workspace.unsaved() == []


def tab_names(window: Driver) -> list[str]:
    strip = window.app.loaded_controller.tabs.strip
    return [strip.accessibleTabName(number) for number in range(strip.count())]


def test_a_save_that_ends_in_another_tab_is_said_there_and_marks_its_own(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    saved = places.contact
    places.write("Name", "Johnny")
    goes_on = threading.Event()

    def hold(moment: Moment, entry: LogEntry) -> None:
        if moment is Moment.ARRIVED and entry.method == "GET" and written(servers[SANDBOX]):
            goes_on.wait(WAIT_LIMIT_S)

    servers[SANDBOX].world.on_moment = hold
    places.review()
    places.ctrl_s()
    places.until(lambda: places.step is SaveStep.CHECKING)
    open_in(places, PRODUCTION, "123")
    assert "being saved" in tab_names(places)[0]
    goes_on.set()
    assert tab_names(places)[1] == f"John Doe, {PRODUCTION}, production"
    places.until(lambda: not saved.has_edits)
    places.until(lambda: places.said.startswith("Johnny: Saved and verified"))
    assert "saved and verified" in tab_names(places)[0]
    bar = places.app.loaded_controller.message_actions.bar
    assert [button.text() for button in bar.buttons.buttons.values()] == ["Show"]
    places.press("Show")
    assert places.contact is saved
    assert tab_names(places)[0] == f"Johnny, {SANDBOX}, sandbox"
    assert places.said.startswith("Saved and verified")


def test_a_message_about_a_tab_that_was_closed_meanwhile_opens_it_again(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    with sending(places, servers[SANDBOX]):
        open_in(places, PRODUCTION, "123")
    places.until(lambda: places.said.startswith("Johnny: Saved and verified"))
    places.app.loaded_controller.tabs.strip.close_requested.emit(0)
    assert len(places.app.workspace.tabs.tabs) == 1
    assert places.said.startswith("Johnny: Saved and verified")
    places.press("Show")
    places.until(places.is_open)
    assert shown(places) == (SANDBOX, "Sandbox")
    assert places.line("Name").text() == "Johnny"


def test_the_window_names_the_connection_of_the_shown_tab(places: Driver) -> None:
    open_in(places, SANDBOX, "123")
    open_in(places, PRODUCTION, "123")
    assert f"{PRODUCTION} (PRODUCTION)" in places.app.window.windowTitle()
    choose(places, 1)
    assert SANDBOX in places.app.window.windowTitle()
    assert "PRODUCTION" not in places.app.window.windowTitle()


def test_a_message_of_another_tab_leaves_that_of_the_shown_one_when_it_is_dismissed(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    goes_on = threading.Event()

    def hold(moment: Moment, entry: LogEntry) -> None:
        if moment is Moment.ARRIVED and entry.method == "GET" and written(servers[SANDBOX]):
            goes_on.wait(WAIT_LIMIT_S)

    servers[SANDBOX].world.on_moment = hold
    places.review()
    places.ctrl_s()
    places.until(lambda: places.step is SaveStep.CHECKING)
    open_in(places, PRODUCTION, "123")
    places.write("City", "Plovdiv")
    said = places.save()
    goes_on.set()
    places.until(lambda: places.said.startswith("Johnny: Saved and verified"))
    places.escape()
    assert places.said == said
    places.escape()
    assert places.said == ""


def test_the_tab_of_a_contact_with_a_problem_or_an_unknown_outcome_says_so(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "123")
    places.write("Email", "")
    places.until(lambda: "a problem to fix" in tab_names(places)[0])
    open_in(places, PRODUCTION, "123")
    places.write("Name", "Johnny")
    places.review()
    servers[PRODUCTION].add_fault("drop_after", method="PUT")

    def fail(moment: Moment, entry: LogEntry) -> None:
        if moment is Moment.HANDLED and entry.method == "PUT":
            servers[PRODUCTION].add_fault("status", method="GET", times=50)

    servers[PRODUCTION].world.on_moment = fail
    places.ctrl_s()
    places.until(lambda: places.step is SaveStep.IDLE and places.said)
    assert "unknown whether it was stored" in tab_names(places)[1]


def test_a_conflict_decision_stays_with_the_contact_it_was_made_for(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    for connection in (PRODUCTION, SANDBOX):
        open_in(places, connection, "123")
        places.write("City", "Mine")
        servers[connection].world.edit("simvoly", 123, {"city": "Theirs"})

    def ask() -> tuple[object, ...]:
        places.review()
        places.until(lambda: places.contact.flow.ready)
        places.ctrl_s()
        places.until(lambda: places.step is SaveStep.SETTLING)
        return places.app.loaded_controller.page.conflicts.sides()

    assert ask() == (None,)
    QTest.keyClick(places.focused(), Qt.Key.Key_2)
    choose(places, 1)
    assert ask() == (None,)
    places.escape()
    choose(places, 2)
    assert ask() == ("mine",)


def test_ticket_and_reason_stay_when_the_connection_of_a_contact_is_edited(places: Driver) -> None:
    open_in(places, SANDBOX, "123")
    before = places.contact
    before.editing.note.take(ticket="T-1", reason="asked by phone")
    change(places, SANDBOX, environment="production")
    places.until(lambda: places.is_open() and places.contact is not before)
    note = places.contact.editing.note
    assert (note.ticket, note.reason) == ("T-1", "asked by phone")


def test_a_refused_key_is_not_said_again_in_its_tab_once_another_tab_saved_with_it(
    places: Driver, servers: dict[str, PracticeServer]
) -> None:
    open_in(places, SANDBOX, "106")
    places.open("123")
    places.write("Name", "Johnny")
    places.review()
    servers[SANDBOX].add_fault("status", code=401, times=1)
    places.ctrl_s()
    controller = places.app.loaded_controller
    key_sheet = controller.message_actions.key_sheet
    places.until(lambda: places.app.window.pages.currentWidget() is key_sheet)
    places.escape()
    choose(places, 1)
    places.write("City", "Varna")
    assert places.save().startswith("Saved and verified"), places.said
    choose(places, 2)
    assert places.app.window.pages.currentWidget() is controller.page
    assert "key" not in places.said
    assert edits_of(places) == ["Johnny"]
