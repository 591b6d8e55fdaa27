"""A key that is refused during a save is replaced, and the save goes on where it was."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.fakes.failing_reads import fail_reads_after_the_write

JOHN = ("simvoly", 123)
CODES = pytest.mark.parametrize("code", [401, 403])


def writes(server: PracticeServer) -> int:
    return sum(entry.method == "PUT" for entry in server.world.log)


def name(server: PracticeServer) -> Any:
    return server.world.contact(*JOHN)["name"]


def enter_key(window: Driver, server: PracticeServer, code: int) -> None:
    """Type the key into the page that asks for it; only a refused key opens it by itself."""
    if code == 403:
        window.press("Enter key…")
    page = window.app.loaded_controller.message_actions.key_sheet
    window.until(page.isVisible)
    QTest.keyClicks(page.key_line.line, server.key)
    window.press("Keep for this session", page)


@CODES
def test_before_the_write_the_review_stays_and_is_sent_once_more_only_by_the_user(
    john: Driver, server: PracticeServer, code: int
) -> None:
    john.write("Name", "Johnny")
    john.review()
    server.add_fault("status", method="GET", code=code)
    john.ctrl_s()
    john.until(lambda: "the key" in john.said or "API key" in john.said)
    enter_key(john, server, code)
    john.until(lambda: john.contact.flow.ready and john.seen("Johnny"))
    assert (writes(server), name(server)) == (0, "John Doe")
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and "Saved and verified" in john.said)
    assert (writes(server), name(server)) == (1, "Johnny")


@CODES
@pytest.mark.parametrize("written", [False, True])
def test_where_the_write_is_refused_it_is_seen_what_was_stored_and_the_review_comes_back(
    john: Driver, server: PracticeServer, code: int, written: bool
) -> None:
    john.write("Name", "Johnny")
    john.review()
    server.add_fault("status", method="PUT", code=code, written=written)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and "stored" in john.said)
    if written:
        assert "The change was stored nevertheless" in john.said
        assert not john.contact.has_edits
        return
    assert "nothing was stored" in john.said
    enter_key(john, server, code)
    john.until(lambda: john.contact.flow.ready and john.seen("Johnny"))
    assert writes(server) == 1
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and "Saved and verified" in john.said)
    assert (writes(server), name(server)) == (2, "Johnny")


@CODES
@pytest.mark.parametrize("times", [1, 3])
def test_after_the_write_the_read_goes_on_with_the_new_key_and_nothing_is_sent_again(
    john: Driver, server: PracticeServer, code: int, times: int
) -> None:
    john.write("Name", "Johnny")
    john.review()
    fail_reads_after_the_write(server, code=code, times=times)
    john.ctrl_s()
    for _ in range(times):
        john.until(lambda: "NOT KNOWN whether the changes were stored: the key" in john.said)
        assert john.step is SaveStep.IDLE
        enter_key(john, server, code)
        john.until(lambda: "NOT KNOWN" not in john.said)
    john.until(lambda: "Resolved at" in john.said and ": stored." in john.said)
    assert (writes(server), name(server)) == (1, "Johnny")
    assert not john.contact.has_edits


@CODES
def test_a_key_refused_while_a_late_write_is_looked_for_is_said(
    john: Driver, server: PracticeServer, code: int
) -> None:
    john.write("Name", "Johnny")
    john.review()
    server.set_switches(lag="2")
    server.add_fault("status", method="GET", skip=2, code=code, times=10)
    john.ctrl_s()
    john.until(lambda: "NOT KNOWN whether the changes were stored: the key" in john.said)
    server.world.faults.clear()
    enter_key(john, server, code)
    john.until(lambda: "Resolved at" in john.said and ": stored." in john.said)
    assert (writes(server), name(server)) == (1, "Johnny")


@CODES
def test_a_key_that_is_not_entered_leaves_the_review(
    john: Driver, server: PracticeServer, code: int
) -> None:
    john.write("Name", "Johnny")
    john.review()
    server.add_fault("status", method="GET", code=code)
    john.ctrl_s()
    john.until(lambda: "the key" in john.said or "API key" in john.said)
    if code == 403:
        john.press("Enter key…")
    page = john.app.loaded_controller.message_actions.key_sheet
    john.until(page.isVisible)
    john.press("Cancel", page)
    john.until(john.app.loaded_controller.page.review.isVisible)
    assert john.step is SaveStep.REVIEWING
    assert (writes(server), name(server)) == (0, "John Doe")


def test_the_page_for_the_key_repeats_no_message_and_is_offered_only_where_it_is_closed(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    john.review()
    server.add_fault("status", method="GET", code=401)
    john.ctrl_s()
    page = john.app.loaded_controller.message_actions.key_sheet
    john.until(page.isVisible)
    button = john.app.loaded_controller.message_actions.bar.buttons.buttons[MessageAction.ENTER_KEY]
    assert john.said
    assert not button.isVisible()
    assert john.said not in [label.text() for label in page.findChildren(QLabel)]
    john.press("Cancel", page)
    john.until(button.isVisible)
