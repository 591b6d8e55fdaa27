"""What is typed, sent or asked for one contact, account or save never ends up at another."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from contact_editor.practice.server import PracticeServer
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts import watch
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.fakes.failing_reads import fail_reads_after_the_write
from tests.fakes.held_request import held
from tests.waiting import WAIT_LIMIT_S, wait_for

JOHN = ("simvoly", 123)


def writes(server: PracticeServer) -> list[Any]:
    return [entry for entry in server.world.log if entry.method == "PUT"]


def test_a_tag_typed_for_one_contact_does_not_reach_the_next(
    john: Driver, server: PracticeServer
) -> None:
    QTest.keyClicks(john.line("Tags"), "for john")
    john.open("11")
    assert john.line("Tags").text() == ""
    john.write("Name", "Eleven")
    john.save()
    assert server.world.contact("simvoly", 11)["tags"] == []
    john.open("123")
    assert "for john" in john.contact.editing.draft.value("tags")  # type: ignore[operator]


def test_a_list_that_was_only_looked_at_is_not_added(john: Driver, server: PracticeServer) -> None:
    lists = john.app.loaded_controller.page.form.row("subscriberLists").editor
    choice = next(c for c in lists.controls() if c.accessibleName() == "Lists")
    QTest.keyClick(choice, Qt.Key.Key_Down)
    john.write("Name", "Johnny")
    john.save()
    assert server.world.contact(*JOHN)["subscriberLists"] == [0, 87647751]


def test_ctrl_s_that_is_held_down_only_reviews(john: Driver) -> None:
    assert not john.app.window.actions_by_name["save"].autoRepeat()


def test_a_write_under_way_is_not_left_alone(john: Driver, server: PracticeServer) -> None:
    john.write("Name", "Johnny")
    john.review()
    with held(server, "PUT"):
        john.ctrl_s()
        john.until(lambda: writes(server))
        assert john.step is SaveStep.SENDING
        leaving = QCloseEvent()
        john.app.window.closeEvent(leaving)
        assert not leaving.isAccepted()
        assert "A save is in progress" in john.said
    john.until(lambda: john.step is SaveStep.IDLE)
    assert john.said.startswith("Saved and verified")
    assert server.world.contact(*JOHN)["name"] == "Johnny"


def test_reverted_edits_stay_reverted(john: Driver) -> None:
    john.write("Name", "Unsaved")
    john.open("11")
    john.open("123")
    john.contact.editing.revert_all()
    john.app.workspace.refresh()
    john.until(lambda: not john.app.workspace.busy)
    assert john.line("Name").text() == "John Doe"


def test_edits_made_after_an_unknown_write_are_kept(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", ())
    john.write("Name", "Johnny")
    john.review()
    server.add_fault("drop_after", method="PUT")
    fail_reads_after_the_write(server)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    server.world.faults.clear()
    john.write("City", "Varna")
    john.press("Refresh", john.app.loaded_controller.message_actions.bar)
    john.until(lambda: "Stored: Name." in john.said)
    assert john.line("City").text() == "Varna"
    assert [change.field.key for change in john.contact.editing.changes()] == ["city"]


def test_a_value_of_somebody_else_is_not_taken_back_as_ours(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    john.write("City", "Varna")
    server.add_fault("other_edit", method="PUT", when="after", changes={"name": "Maria"})
    server.set_switches(answer="empty")
    assert "now “Maria”, you entered “Johnny”" in john.save()
    john.press("Undo what was stored")
    john.until(lambda: john.step is SaveStep.REVIEWING)
    # Whether the provider made Maria of Johnny or another user did cannot be known: it is asked.
    answers = john.app.loaded_controller.page.review.findChildren(QRadioButton)
    as_shown = next(one for one in answers if one.accessibleName() == "Name: Send as shown")
    QTest.mouseClick(as_shown, Qt.MouseButton.LeftButton)
    john.until(lambda: john.contact.flow.ready)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    held = server.world.contact(*JOHN)
    assert (held["name"], held["city"]) == ("Maria", "Sofia")


def test_the_same_name_with_another_account_has_no_draft(
    window: Driver, server: PracticeServer
) -> None:
    table = {**server.connections()[0], "name": "One name"}
    window.app.manager.add_temporary(Connection(**table), server.key)
    window.use("One name")
    window.open("123")
    window.write("Phone", "+111")
    other = {**table, "parameters": {"domain": "other.example"}}
    window.app.manager.add_temporary(Connection(**other), server.key)
    window.use("One name")
    window.open("123")
    assert window.line("Phone").text() == "+123456789"


def test_keys_pressed_for_the_contact_before_reach_no_editor(john: Driver) -> None:
    john.line("City").setFocus()
    john.app.workspace.find("11")
    john.until(lambda: john.contact.editing.snapshot.reference.id == 11)
    QTest.keyClicks(john.focused(), "typed on")
    assert not john.contact.editing.changes()


def test_after_keys_for_the_contact_before_tab_leads_to_the_first_field(john: Driver) -> None:
    john.line("City").setFocus()
    john.app.workspace.find("11")
    john.until(lambda: john.contact.editing.snapshot.reference.id == 11)
    QTest.keyClicks(john.focused(), "x ")
    QTest.keyClick(john.focused(), Qt.Key.Key_Return)
    assert not john.app.workspace.busy, "no key presses a button"
    QTest.keyClick(john.focused(), Qt.Key.Key_Tab)
    assert john.focused() is john.line("Email")


def test_keys_typed_into_find_while_a_contact_loads_stay_there(john: Driver) -> None:
    john.find("11")
    QTest.keyClicks(john.focused(), "2")
    john.until(lambda: john.contact.editing.snapshot.reference.id == 11)
    QTest.keyClicks(john.focused(), "3")
    assert john.app.window.find_bar.line.text() == "1123"
    assert not john.contact.editing.changes()


def test_keys_typed_while_another_start_opens_a_contact_reach_no_editor(john: Driver) -> None:
    john.line("City").setFocus()
    john.app._asked("Practice Simvoly", "11")
    QTest.keyClicks(john.focused(), "typed on")
    john.until(lambda: john.contact.editing.snapshot.reference.id == 11)
    QTest.keyClicks(john.focused(), "typed on")
    assert not john.contact.editing.changes()
    john.open("123")
    assert not john.contact.editing.changes()


def test_a_refused_entry_is_named(window: Driver) -> None:
    window.use("Practice Notocat")
    window.open("big.noto@example.org")
    window.write("score", "many")
    window.ctrl_s()
    assert window.said.startswith("Nothing was sent. Custom fields: score: Enter a number")
    window.write("score", "5")
    assert window.said == ""


@pytest.mark.slow
def test_two_starts_at_once_are_one_window(tmp_path: Path) -> None:
    # As long as a busy machine may need to answer, and longer than a user would wait.
    program = (
        "from contact_editor.app import startup; from contact_editor.__main__ import main; "
        f"startup._ANSWER_TIMEOUT_S = startup._LISTEN_TIMEOUT_S = {WAIT_LIMIT_S}; "
        "raise SystemExit(main())"
    )
    command = [sys.executable, "-c", program, "--data-dir", str(tmp_path)]
    both = [subprocess.Popen([*command, contact]) for contact in ("1", "2", "3")]
    try:
        wait_for(lambda: len(_ended(both)) == 2)
        assert [process.returncode for process in _ended(both)] == [0, 0]
    finally:
        for process in both:
            process.terminate()
            process.wait(WAIT_LIMIT_S)


def _ended(processes: list[subprocess.Popen[bytes]]) -> list[subprocess.Popen[bytes]]:
    return [process for process in processes if process.poll() is not None]


def test_tab_goes_round_the_whole_window(john: Driver) -> None:
    names = []
    for _ in range(40):
        names.append(john.focused().accessibleName())
        QTest.keyClick(john.focused(), Qt.Key.Key_Tab)
    assert {"Connection", "Find", "Email", "Remove Newsletter", "Created"} <= set(names)
    assert john.app.workspace.view is WindowView.CONTACT


def test_what_is_left_behind_unsaved_is_said(john: Driver) -> None:
    said = "The changes to John Doe are not saved. They will be there when you open it again"
    john.write("Name", "Johnny")
    john.open("11")
    strip = john.app.loaded_controller.tabs.strip
    assert strip.accessibleTabName(0).startswith("John Doe, unsaved changes")
    john.open("123")
    assert john.line("Name").text() == "Johnny"
    assert john.said == ""
    QTest.keyClick(john.app.window, Qt.Key.Key_W, CTRL)
    assert said in john.said
    john.open("123")
    john.use("Practice Notocat")
    # Its tab stays.
    assert john.said == ""
    tabs = [strip.accessibleTabName(number) for number in range(strip.count())]
    assert any(tab.startswith("John Doe") and "unsaved changes" in tab for tab in tabs)


def test_a_contact_that_is_found_once_more_takes_the_keys_again(john: Driver) -> None:
    john.find("123")
    # It is open already, so that nothing else says when it was found.
    john.until(lambda: john.focused() is john.line("Email"))
    john.line("Phone").setFocus()
    QTest.keyClick(john.app.window, Qt.Key.Key_R, CTRL)
    john.until(lambda: not john.app.workspace.busy)
    assert john.focused() is john.line("Phone")


def test_no_arrow_key_turns_to_another_connection_when_a_sheet_has_gone(john: Driver) -> None:
    message_actions = john.app.loaded_controller.message_actions
    john.app.workspace.close_contact()
    message_actions.choose(MessageAction.ENTER_KEY)
    assert john.app.window.isAncestorOf(john.focused())
    assert message_actions.key_sheet.isAncestorOf(john.focused())
    john.escape()
    assert not message_actions.key_sheet.isVisible()
    assert john.focused() is john.app.window.find_bar.line


def test_nobody_was_found_at_an_address_that_has_proven_nothing(window: Driver) -> None:
    def offers_check() -> bool:
        return window.app.loaded_controller.lazy_pages.not_found.check.isVisible()

    window.use("Practice Simvoly")
    window.find("999999")
    window.until(lambda: "No contact found" in window.not_found)
    assert offers_check()
    window.open("123")
    window.find("999999")
    window.until(lambda: "No contact found" in window.not_found)
    assert not offers_check()
