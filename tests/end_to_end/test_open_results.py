"""While it is open what became of a save, another one waits; the bar below the form says why."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from contact_editor.practice.server import PracticeServer
from contact_editor.services.contacts import watch
from contact_editor.ui.contact.changes_bar import ChangesBar
from contact_editor.ui.main_window.tab_strip import TabMark
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import Starts
from tests.end_to_end.places import change, held
from tests.end_to_end.test_interrupted_saves import interrupt_save
from tests.fakes.failing_reads import fail_reads_after_the_write


def bar(window: Driver) -> ChangesBar:
    return window.app.loaded_controller.page.changes


def refresh_button(window: Driver) -> QAbstractButton:
    return window.button("Refresh", window.app.loaded_controller.message_actions.bar)


def marks(window: Driver) -> list[TabMark]:
    return [tab.mark for tab in window.app.loaded_controller.tabs.strip._tabs]


def writes(server: PracticeServer) -> int:
    return sum(entry.method == "PUT" for entry in server.world.log)


def lose_answer(john: Driver, server: PracticeServer) -> None:
    """Save two changes; the connection is lost, and the contact cannot be read afterwards."""
    john.write("Name", "Johnny")
    john.write("City", "Varna")
    john.review()
    server.add_fault("drop_after", method="PUT")
    fail_reads_after_the_write(server)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and "NOT KNOWN" in john.said)


def close(window: Driver) -> None:
    QTest.keyClick(window.app.window, Qt.Key.Key_W, CTRL)
    assert window.app.workspace.contact is None


def use_other_name(window: Driver, server: PracticeServer) -> None:
    """Use a second connection to the same account."""
    used = window.app.workspace.connection
    assert used is not None
    other = msgspec.structs.replace(used, name="Other name")
    window.app.manager.put(other)
    window.app.manager.keep_key(other.name, server.key)
    window.use(other.name)


@pytest.fixture
def no_further_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", ())


@pytest.fixture
def late(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next of the further reads is far away."""
    monkeypatch.setattr(watch, "LAG_DELAYS_S", (600.0,))


@pytest.mark.usefixtures("no_further_reads")
def test_save_is_off_while_the_outcome_is_unknown_and_the_reason_is_said(
    john: Driver, server: PracticeServer
) -> None:
    lose_answer(john, server)
    assert not bar(john).save.isEnabled()
    assert "not known whether the last save was stored" in bar(john).save.toolTip()
    assert bar(john).save.accessibleDescription() == bar(john).save.toolTip()
    assert "outcome unknown" in bar(john).hold.text()
    assert bar(john).hold.isVisible()
    assert "Name: sent “Johnny”. City: sent “Varna”." in john.said
    assert john.focused() is refresh_button(john)
    john.write("Company", "Engine Ltd")
    assert len(john.contact.editing.changes()) == 3, "the fields can be edited"
    assert not bar(john).save.isEnabled()


@pytest.mark.usefixtures("no_further_reads")
def test_a_dismissed_result_comes_back_by_its_words_and_by_the_key_for_saving(
    john: Driver, server: PracticeServer
) -> None:
    lose_answer(john, server)
    message_bar = john.app.loaded_controller.message_actions.bar
    message_bar.close_button.click()
    assert not john.said
    assert bar(john).hold.isVisible()
    bar(john).hold.setFocus()
    QTest.keyClick(john.focused(), Qt.Key.Key_Space)
    assert "NOT KNOWN" in john.said
    assert john.focused() is refresh_button(john)
    john.escape()
    assert not john.said
    john.ctrl_s()
    assert "NOT KNOWN" in john.said
    assert john.step is SaveStep.IDLE
    assert writes(server) == 1


@pytest.mark.usefixtures("no_further_reads")
def test_refresh_resolves_an_unknown_outcome_as_stored(
    john: Driver, server: PracticeServer
) -> None:
    lose_answer(john, server)
    server.world.faults.clear()
    QTest.keyClick(john.focused(), Qt.Key.Key_Space)
    john.until(lambda: john.said.startswith("Resolved at"))
    assert ": stored." in john.said
    assert not bar(john).hold.isVisible()
    john.write("Company", "Engine Ltd")
    assert bar(john).save.isEnabled()


@pytest.mark.usefixtures("late")
def test_a_read_that_does_not_show_it_resolves_nothing_and_save_waits_on(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(lag="1")
    lose_answer(john, server)
    server.world.faults.clear()
    QTest.keyClick(john.focused(), Qt.Key.Key_Space)
    john.until(lambda: "Still not known" in john.said)
    assert "Name: sent “Johnny”; the provider still returns “John Doe”." in john.said
    assert "not stored" not in john.said.lower()
    assert not bar(john).save.isEnabled()
    assert "outcome unknown" in bar(john).hold.text()
    assert marks(john) == [TabMark.UNKNOWN]
    john.ctrl_s()
    assert (john.step, writes(server)) == (SaveStep.IDLE, 1)
    QTest.keyClick(john.app.window, Qt.Key.Key_R, CTRL)
    john.until(lambda: "Resolved at" in john.said)
    assert ": stored." in john.said
    assert not bar(john).hold.isVisible()


def test_what_no_further_read_shows_is_not_stored_so_far_and_can_be_saved(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", (0.01, 0.01))
    server.set_switches(lag="99")
    lose_answer(john, server)
    john.until(lambda: not john.contact.watch.is_running)
    server.world.faults.clear()
    QTest.keyClick(john.focused(), Qt.Key.Key_Space)
    john.until(lambda: "Not stored as of" in john.said)
    assert bar(john).save.isEnabled()
    assert not bar(john).hold.isVisible()


@pytest.mark.parametrize("again", ["by the same connection", "by another name of it"])
def test_a_contact_that_was_closed_meanwhile_is_read_on_like_one_that_stayed_open(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch, again: str
) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", ())
    server.set_switches(lag="1")
    lose_answer(john, server)
    close(john)
    monkeypatch.setattr(watch, "LAG_DELAYS_S", (600.0,))
    server.world.faults.clear()
    if again == "by another name of it":
        use_other_name(john, server)
    john.open("123")
    assert "Still not known" in john.said
    assert not bar(john).save.isEnabled()
    assert "outcome unknown" in bar(john).hold.text()
    close(john)
    john.open("123")
    assert ": stored." in john.said
    assert not bar(john).hold.isVisible()


def test_a_contact_that_was_closed_meanwhile_says_as_of_when_it_is_not_stored(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", ())
    server.set_switches(lag="99")
    lose_answer(john, server)
    close(john)
    monkeypatch.setattr(watch, "LAG_DELAYS_S", (0.01, 0.01))
    server.world.faults.clear()
    john.open("123")
    john.until(lambda: "Not stored as of" in john.said)
    assert bar(john).save.isEnabled()
    assert not bar(john).hold.isVisible()
    assert john.contact.has_edits


@pytest.mark.usefixtures("late")
def test_an_accepted_save_that_is_not_visible_stays_so_when_its_contact_is_opened_elsewhere(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(lag="2")
    john.write("Name", "Johnny")
    assert john.save().startswith("Accepted, not visible yet")
    close(john)
    use_other_name(john, server)
    john.open("123")
    assert john.said.startswith("Accepted, not visible yet")
    assert not bar(john).save.isEnabled()
    assert "not visible yet" in bar(john).hold.text()
    QTest.keyClick(john.app.window, Qt.Key.Key_R, CTRL)
    john.until(lambda: john.said.startswith("Saved and verified"))
    assert not bar(john).hold.isVisible()


@pytest.mark.usefixtures("no_further_reads")
def test_what_was_not_stored_after_all_gets_the_focus(john: Driver, server: PracticeServer) -> None:
    server.set_switches(ignored_field="city")
    lose_answer(john, server)
    server.world.faults.clear()
    QTest.keyClick(john.app.window, Qt.Key.Key_R, CTRL)
    john.until(lambda: "partly stored" in john.said)
    assert "City: NOT stored, still “Sofia”. Your value stays in the form." in john.said
    assert john.focused() is john.line("City")
    assert john.seen("Not stored by the last save")
    assert bar(john).save.isEnabled()


@pytest.mark.usefixtures("no_further_reads")
def test_the_focus_stays_with_who_typed_on(john: Driver, server: PracticeServer) -> None:
    john.write("Name", "Johnny")
    john.review()
    # The server answers nothing while it holds the write, so the read after it waits as well.
    with held(server, lambda entry: entry.method == "PUT") as arrived:
        john.ctrl_s()
        john.until(arrived.is_set)
        server.add_fault("status", method="GET", code=500, times=20)
        john.escape()
        john.until(lambda: john.step is SaveStep.CHECKING)
        john.write("Company", "Engine Ltd")
    john.until(lambda: "NOT KNOWN" in john.said)
    assert john.focused() is john.line("Company")


@pytest.mark.usefixtures("late")
def test_save_is_off_while_an_accepted_save_is_not_visible(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(lag="2")
    john.write("Name", "Johnny")
    assert john.save().startswith("Accepted, not visible yet")
    assert "Name: sent “Johnny”; the provider still returns “John Doe”." in john.said
    assert john.focused() is refresh_button(john)
    assert not bar(john).save.isEnabled()
    assert "not visible yet" in bar(john).hold.text()
    # A read that does not show it either settles nothing.
    reads = len(server.world.log)
    QTest.keyClick(john.focused(), Qt.Key.Key_Space)
    john.until(lambda: len(server.world.log) > reads and john.is_open() and john.said)
    assert john.said.startswith("Accepted, not visible yet")
    assert not bar(john).save.isEnabled()
    QTest.keyClick(john.app.window, Qt.Key.Key_R, CTRL)
    john.until(lambda: john.said.startswith("Saved and verified"))
    assert not bar(john).hold.isVisible()
    john.write("City", "Varna")
    assert bar(john).save.isEnabled()


def test_after_the_last_check_what_is_not_visible_can_be_saved_again(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", (0.01, 0.01))
    server.set_switches(lag="99")
    john.write("Name", "Johnny")
    john.save()
    john.until(lambda: "Not stored, checked at" in john.said)
    assert bar(john).save.isEnabled()
    assert not bar(john).hold.isVisible()


def test_a_restored_tab_has_the_mark_of_an_unknown_outcome(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    interrupt_save(window, server, 123, "Johnny", is_stored=True)
    window.open("106")
    start.end(window)
    server.add_fault("status", method="GET", code=404, times=99)
    again = start()
    again.until(lambda: marks(again) == [TabMark.UNKNOWN, TabMark.NONE])
    server.world.faults.clear()
    QTest.keyClick(again.app.window, Qt.Key.Key_2, CTRL)
    again.until(again.is_open)
    QTest.keyClick(again.app.window, Qt.Key.Key_1, CTRL)
    again.until(lambda: "Resolved at" in again.said)


def test_who_types_into_find_stays_there_when_the_outcome_comes(
    john: Driver, server: PracticeServer, no_further_reads: None
) -> None:
    john.write("Name", "Johnny")
    john.review()
    server.add_fault("delay", method="PUT", seconds=600, written=True)
    fail_reads_after_the_write(server)
    john.ctrl_s()
    john.until(lambda: writes(server) == 1)
    with held(server, lambda entry: entry.method == "GET") as arrived:
        john.escape()
        john.until(arrived.is_set)
        QTest.keyClick(john.app.window, Qt.Key.Key_L, CTRL)
        line = john.app.window.find_bar.line
        QTest.keyClicks(line, "anna")
    john.until(lambda: "NOT KNOWN" in john.said)
    assert john.focused() is line


def test_keys_meant_for_find_do_not_reach_the_contact_when_its_outcome_comes(
    john: Driver, server: PracticeServer, no_further_reads: None
) -> None:
    server.set_switches(ignored_field="city")
    lose_answer(john, server)
    server.world.faults.clear()
    with held(server, lambda entry: entry.method == "GET") as arrived:
        QTest.keyClick(john.app.window, Qt.Key.Key_R, CTRL)
        john.until(arrived.is_set)
        QTest.keyClick(john.app.window, Qt.Key.Key_L, CTRL)
        QTest.keyClicks(john.app.window.find_bar.line, "12")
    john.until(lambda: "partly stored" in john.said)
    QTest.keyClicks(john.focused(), "5")
    assert john.contact.editing.draft.edits == {"city": "Varna"}
    assert john.app.window.find_bar.line.text().endswith("125")


@pytest.mark.usefixtures("no_further_reads")
@pytest.mark.parametrize("is_closed", [False, True])
def test_the_open_result_of_an_undo_is_known_as_one_also_in_a_reopened_contact(
    john: Driver, server: PracticeServer, is_closed: bool
) -> None:
    john.write("Name", "Johnny")
    john.save()
    john.contact.undo_save()
    john.until(lambda: john.contact.flow.ready)
    server.add_fault("drop_after", method="PUT")
    fail_reads_after_the_write(server)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    server.world.faults.clear()
    if is_closed:
        close(john)
        john.open("123")
    else:
        refresh_button(john).click()
    john.until(lambda: john.said.startswith("Resolved at"))
    assert "This was to undo the save of today" in john.said
    assert john.line("Name").text() == "John Doe"


@pytest.mark.usefixtures("no_further_reads")
@pytest.mark.parametrize("read_only", [False, True])
def test_a_result_that_a_read_only_connection_shows_offers_no_undo(
    john: Driver, server: PracticeServer, read_only: bool
) -> None:
    john.write("Name", "Johnny")
    lose_answer(john, server)
    server.world.faults.clear()
    change(john, john.contact.connection.name, read_only=read_only)
    if not read_only:
        # One that was changed is used, and read, at once.
        QTest.keyClick(john.app.window, Qt.Key.Key_R, CTRL)
    john.until(lambda: john.said.startswith("Resolved at"))
    bar = john.app.loaded_controller.message_actions.bar
    assert john.contact.connection.read_only is read_only
    assert bar.offers(MessageAction.UNDO_SAVE) is not read_only
    assert john.app.window.actions_by_name["undo_save"].isEnabled() is not read_only
    john.app.workspace.undo_save()
    if read_only:
        assert john.said == "This connection is read-only. Nothing was undone."
        assert john.step is SaveStep.IDLE
    else:
        john.until(lambda: john.step is SaveStep.REVIEWING)
