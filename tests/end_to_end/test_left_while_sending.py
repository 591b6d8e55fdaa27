"""While a save is sent, the user works on in other tabs; its result is said wherever they are."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest

from contact_editor.practice.server import PracticeServer
from contact_editor.services.contacts import watch
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.places import (
    PRODUCTION,
    SANDBOX,
    choose,
    held,
    open_in,
    sending,
    shown,
    to_another_account,
    written,
)

SAVED = "saved and verified"


@pytest.fixture
def john(places: Driver) -> Driver:
    """John's tab with an edit, beside the tab of another account."""
    open_in(places, PRODUCTION, "124")
    open_in(places, SANDBOX, "123")
    places.write("Name", "Johnny")
    return places


def mark(window: Driver, number: int) -> str:
    return window.app.loaded_controller.tabs.strip.accessibleTabName(number)


def test_another_tab_is_edited_and_the_result_said_there(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    with sending(john, servers[SANDBOX]):
        choose(john, 1)
        john.until(john.is_open)
        assert shown(john) == (PRODUCTION, "Production")
        assert "being saved" in mark(john, 1)
        john.write("City", "Varna")
    john.until(lambda: john.said.startswith("Johnny: Saved and verified"))
    assert SAVED in mark(john, 1)
    assert john.contact.editing.draft.edits == {"city": "Varna"}
    john.press("Show")
    assert john.said.startswith("Saved and verified")
    assert SAVED not in mark(john, 1)
    assert not john.contact.has_edits
    assert len(written(servers[SANDBOX])) == 1
    assert not written(servers[PRODUCTION])


def test_another_contact_is_found_while_it_is_sent(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    with sending(john, servers[SANDBOX]):
        john.use(PRODUCTION)
        john.open("125")
        assert john.contact.editing.snapshot.reference.id == 125
    john.until(lambda: john.said.startswith("Johnny: Saved and verified"))


def test_esc_ends_only_the_search_that_began_while_it_is_sent(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    john.review()
    with held(servers[SANDBOX], lambda entry: True) as arrived:
        john.ctrl_s()
        john.until(arrived.is_set)
        john.find("125")
        john.until(lambda: john.app.workspace.search.under_way)
        john.escape()
        assert not john.app.workspace.search.under_way
        assert john.step is SaveStep.SENDING
    john.until(lambda: john.said.startswith("Saved and verified"))
    assert len(written(servers[SANDBOX])) == 1


@pytest.mark.parametrize("fails", [False, True])
def test_a_search_without_result_says_that_the_contact_was_being_saved(
    john: Driver, servers: dict[str, PracticeServer], fails: bool
) -> None:
    john.review()
    servers[SANDBOX].add_fault("delay", method="PUT", seconds=600)
    john.ctrl_s()
    john.until(lambda: written(servers[SANDBOX]))
    if fails:
        servers[SANDBOX].add_fault("html", method="GET", times=9)
    john.find("987654")
    john.until(lambda: john.said or john.not_found)
    while_saved = "John Doe stays open in its tab and is being saved." in john.said
    assert while_saved if fails else john.seen("John Doe was being saved.")
    assert not john.seen("changes to John Doe are kept")
    assert "changes are kept" not in john.said


def test_what_is_sent_is_not_mixed_with_a_read_of_the_same_contact(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    sent = john.contact
    with sending(john, servers[SANDBOX]):
        choose(john, 1)
        john.until(john.is_open)
        snapshot = sent.editing.snapshot
        # The server answers nothing while it holds the write.
        john.app.workspace.open(sent.open_connection, snapshot)
        assert john.contact is sent
        assert john.step is SaveStep.SENDING
        assert sent.editing.snapshot is snapshot
        assert not john.line("Name").isEnabled() or john.line("Name").isReadOnly()
    john.until(lambda: john.said.startswith("Saved and verified"))


def test_a_save_that_fails_elsewhere_keeps_the_edits_and_marks_the_tab(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    # A save before it was stored: its receipt says nothing of the one that fails.
    john.save()
    john.write("City", "Varna")
    servers[SANDBOX].add_fault("status", method="PUT", code=403)
    with sending(john, servers[SANDBOX]):
        choose(john, 1)
        john.until(john.is_open)
    john.until(lambda: john.said.startswith("Johnny: "))
    assert SAVED not in mark(john, 1)
    assert "not stored" in mark(john, 1)
    john.press("Show")
    john.until(lambda: john.line("City").text() == "Varna")


def test_a_save_elsewhere_with_nothing_left_to_send_is_not_marked_as_not_stored(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    john.review()
    servers[SANDBOX].world.edit("simvoly", 123, {"name": "Johnny"})
    with sending(john, servers[SANDBOX], method="GET"):
        choose(john, 1)
    john.until(lambda: "already has these values" in john.said)
    assert "not stored" not in mark(john, 1)
    assert "see the result of the save" in mark(john, 1)


def test_a_save_that_is_refused_for_its_key_elsewhere_says_so_in_its_tab(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    servers[SANDBOX].add_fault("status", method="PUT", code=401, times=1)
    with sending(john, servers[SANDBOX]):
        choose(john, 1)
        john.until(john.is_open)
    john.until(lambda: john.said.startswith("John Doe: Not saved"))
    choose(john, 2)
    page = john.app.loaded_controller.page
    assert john.app.window.pages.currentWidget() is page, "the key may be newer by now"
    assert john.said.startswith("Not saved")
    john.press("Enter key…")
    assert john.app.window.pages.currentWidget() is not page


def test_a_conflict_that_comes_up_elsewhere_waits_in_its_tab(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    john.review()
    servers[SANDBOX].world.edit("simvoly", 123, {"name": "Jane"})
    with sending(john, servers[SANDBOX], method="GET"):
        choose(john, 1)
    john.until(lambda: "Nothing was sent" in john.said)
    assert "not stored" in mark(john, 1)
    assert not written(servers[SANDBOX])
    john.press("Show")
    john.until(lambda: john.step is SaveStep.SETTLING)
    assert john.contact.editing.draft.edits == {"name": "Johnny"}


def test_its_tab_and_the_window_stay_until_it_is_stored_and_say_why(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    with sending(john, servers[SANDBOX]):
        choose(john, 1)
        john.until(john.is_open)
        assert not john.said
        john.app.loaded_controller.tabs.strip.close_requested.emit(1)
        assert len(john.app.workspace.tabs.tabs) == 2
        assert "A save is in progress" in john.said
        john.escape()
        assert not john.said
        leaving = QCloseEvent()
        john.app.window.closeEvent(leaving)
        assert not leaving.isAccepted()
        assert "A save is in progress" in john.said
    john.until(lambda: john.said.startswith("Johnny: Saved and verified"))
    QTest.qWait(0)
    assert servers[SANDBOX].world.contact("simvoly", 123)["name"] == "Johnny"


def test_the_mark_of_a_tab_says_what_the_last_look_found(
    john: Driver, servers: dict[str, PracticeServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", (0,))
    john.review()
    servers[SANDBOX].add_fault("status", method="PUT", code=500)
    john.ctrl_s()
    john.until(lambda: "NOT stored, still “John Doe”" in john.said)
    assert "not visible" not in mark(john, 1)
    assert "unsaved changes" in mark(john, 1)


def test_the_focus_is_on_a_field_after_a_save_that_came_into_sight(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    with sending(john, servers[SANDBOX]):
        choose(john, 1)
        john.until(john.is_open)
        john.line("City").setFocus()
        john.app.workspace.close_contact()
        assert john.step is SaveStep.SENDING
    john.until(lambda: not john.app.workspace.writing)
    assert john.app.loaded_controller.page.form.isAncestorOf(john.focused())


def test_a_contact_that_is_found_again_asks_about_no_older_read(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    server = servers[SANDBOX]
    john.review()
    server.world.edit("simvoly", 123, {"name": "Jane"})
    with held(server, lambda entry: entry.method == "GET") as arrived:
        john.ctrl_s()
        john.until(arrived.is_set)
        choose(john, 1)
    john.until(lambda: "Nothing was sent" in john.said)
    server.world.edit("simvoly", 123, {"name": "Maria"})
    john.use(SANDBOX)
    john.open("123")
    assert john.step is SaveStep.IDLE
    assert "Another user also changed: Name" in john.said
    john.review()
    john.until(lambda: john.contact.flow.ready)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.SETTLING)
    assert john.contact.flow.merge is not None
    assert [each.theirs for each in john.contact.flow.merge.conflicts] == ["Maria"]


def test_what_waits_for_the_result_of_a_save_is_off_and_says_why(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    names = "Paste to fields", "Refresh"
    with sending(john, servers[SANDBOX]):
        for name in names:
            assert not john.button(name).isEnabled()
            assert john.button(name).toolTip() == "The changes are being sent. Wait for the result."
    john.until(lambda: not john.app.workspace.writing)
    for name in names:
        assert john.button(name).isEnabled()
        assert "being sent" not in john.button(name).toolTip()


def test_a_save_whose_connection_leads_elsewhere_now_does_not_blame_the_key(
    john: Driver, servers: dict[str, PracticeServer]
) -> None:
    with sending(john, servers[SANDBOX]):
        choose(john, 1)
        john.until(john.is_open)
        to_another_account(john)
    john.until(lambda: "NOT KNOWN whether the changes were stored" in john.said)
    assert "the connection was changed. It leads to another account now" in john.said
    assert "no longer accepted" not in john.said
