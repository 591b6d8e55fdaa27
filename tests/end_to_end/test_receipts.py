"""A save carries its ticket and its reason, and its receipt is copied for the ticket."""

from __future__ import annotations

import hashlib
import json
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from contact_editor.model.contact import ContactReference
from contact_editor.practice.server import PracticeServer
from contact_editor.services.http.json_codec import dump_json
from contact_editor.services.journal import intents
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import Starts, on_disk
from tests.fakes.failing_reads import fail_reads_after_the_write
from tests.fakes.held_request import held
from tests.waiting import WAIT_LIMIT_S


def save_for(window: Driver, ticket: str, reason: str, **fields: str) -> None:
    known = len(window.app.journal.history.records)
    for name, text in fields.items():
        window.write(name, text)
    window.review()
    review = window.app.loaded_controller.page.review
    for line, text in (("Ticket", ticket), ("Reason", reason)):
        editor = window.line(line, review)
        editor.setFocus()
        editor.clear()
        QTest.keyClicks(editor, text)
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    window.until(lambda: len(window.app.journal.history.records) > known)


def copied(window: Driver, action: str) -> str:
    window.app.window.actions_by_name[action].trigger()
    return QGuiApplication.clipboard().text()


def written(server: PracticeServer) -> Any:
    return [entry for entry in server.world.log if entry.method == "PUT"][-1]


def test_a_receipt_says_everything_that_a_ticket_needs(
    john: Driver, server: PracticeServer
) -> None:
    john.app.journal.recorder.user_name = lambda: "Petra, Support"
    save_for(john, "T-4821", "Moved, asked by phone", Name="Johnny", City="Varna")
    sent = written(server)
    digest = hashlib.sha256(dump_json(sent.body)).hexdigest()
    text = copied(john, "copy_receipt")
    for part in (
        "John Doe #123", "john@doe.com", "Practice Simvoly (sandbox)", "Saved by: Petra, Support",
        "Ticket: T-4821", "Reason: Moved, asked by phone", "Result: Saved and verified",
        "Name: John Doe → Johnny (stored)", "City: Sofia → Varna (stored)",
        f"practice-{sent.number}", digest,
    ):  # fmt: skip
        assert part in text
    assert server.key not in text
    markdown = copied(john, "copy_receipt_markdown")
    assert "**Ticket:** T-4821" in markdown
    assert "| Name | John Doe | Johnny | stored |" in markdown
    stored = json.loads(copied(john, "copy_receipt_json"))
    assert (stored["ticket"], stored["user"], stored["request_id"], stored["request_hash"]) == (
        "T-4821", "Petra, Support", f"practice-{sent.number}", digest,
    )  # fmt: skip
    assert {change["key"]: change["after"] for change in stored["changes"]} == {
        "name": "Johnny", "city": "Varna",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("ignored", "title", "first"),
    [
        ("", "Not as entered, checked at ", "City: now “Velik”"),
        ("city", "Not stored, checked at ", "City: NOT stored"),
    ],
)
def test_the_title_says_that_something_else_changed_and_the_own_change_comes_first(
    john: Driver, server: PracticeServer, ignored: str, title: str, first: str
) -> None:
    server.set_switches(answer="echo", max_text="5", ignored_field=ignored)
    john.write("City", "Veliko Tarnovo")
    john.review()
    john.ctrl_s()
    john.until(lambda: john.said.startswith(title))
    said, rest = john.said.split("; something else changed. ", 1)
    assert said.startswith(title)
    assert rest.index(first) < rest.index("Name: changed unexpectedly")


def test_nothing_of_ticket_and_reason_is_sent(john: Driver, server: PracticeServer) -> None:
    save_for(john, "T-4821", "Moved", Name="Johnny")
    assert "T-4821" not in repr(server.world.log)
    assert "Moved" not in repr(server.world.log)


def test_a_receipt_of_an_unknown_outcome_says_what_was_meant(
    john: Driver, server: PracticeServer
) -> None:
    server.add_fault("drop_after", method="PUT")
    fail_reads_after_the_write(server)
    save_for(john, "T-1", "", Name="Johnny")
    text = copied(john, "copy_receipt")
    assert "Result: Outcome unknown" in text
    assert "Name: John Doe → Johnny (not known)" in text


def test_markup_and_line_breaks_of_a_value_stay_within_their_cell(john: Driver) -> None:
    save_for(john, "T-1", "", Name="a|b *c* <b>")
    assert r"| Name | John Doe | a\|b \*c\* \<b\> | stored |" in copied(
        john, "copy_receipt_markdown"
    )


def test_a_ticket_stays_for_the_next_save_of_the_contact_and_a_reason_does_not(
    john: Driver,
) -> None:
    save_for(john, "T-4821", "Moved", Name="Johnny")
    john.write("City", "Varna")
    john.review()
    review = john.app.loaded_controller.page.review
    assert john.line("Ticket", review).text() == "T-4821"
    assert john.line("Reason", review).text() == ""


def test_a_review_that_changes_by_itself_keeps_the_keys_in_the_ticket(
    john: Driver, server: PracticeServer, old_reads: None
) -> None:
    john.write("Name", "Johnny")
    server.world.edit("simvoly", 123, {"city": "Varna"})
    with held(server, "GET"):
        john.review()
        review = john.app.loaded_controller.page.review
        john.line("Ticket", review).setFocus()
        QTest.keyClicks(john.focused(), "T-1")
        shown = review.area.widget()
    john.until(lambda: review.area.widget() is not shown)
    QTest.keyClicks(john.focused(), "2 3")
    assert john.line("Ticket", review).text() == "T-12 3"
    assert john.step is SaveStep.REVIEWING


def test_a_ticket_of_the_command_line_is_that_of_the_contact_asked_for_and_of_no_other(
    qapp: QApplication, folder: Path, server: PracticeServer
) -> None:
    window = Driver(qapp, folder, connection="Practice Simvoly", contact="123", ticket="T-4821")
    try:
        window.app.manager.keep_key("Practice Simvoly", server.key)
        window.app.workspace.again()
        window.until(window.is_open)
        assert window.contact.editing.note.ticket == "T-4821"
        window.open("11")
        assert window.contact.editing.note.ticket == ""
        window.app._asked("Practice Simvoly", "11", "T-5000")
        window.until(lambda: window.contact.editing.note.ticket == "T-5000")
    finally:
        window.close()


def test_a_ticket_is_found_in_all_changes_also_after_a_restart(start: Starts) -> None:
    window = start.with_john()
    save_for(window, "T-4821", "Moved", Name="Johnny")
    start.end(window)
    window = start.with_john()
    window.app.window.actions_by_name["all_changes"].trigger()
    page = window.app.journal.all_changes.page
    page.search.setText("t-4821")
    window.until(lambda: page.table.rowCount() == 1)
    page.search.setText("t-4822")
    window.until(lambda: page.table.rowCount() == 0)


def test_the_review_says_that_a_journal_which_does_not_answer_cannot_trace_the_save(
    start: Starts, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start.with_john()
    window.until(lambda: on_disk(window))
    window.write("Name", "Johnny")
    window.review()
    assert not window.seen("could not be traced")
    window.escape()
    monkeypatch.setattr(intents, "TIMEOUT_S", 0.1)
    let_go = threading.Event()
    window.app.journal.access.journal.write("hangs", lambda db: let_go.wait(WAIT_LIMIT_S))
    window.review()
    window.until(lambda: window.seen("could not be traced"))
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    assert server.world.contact("simvoly", 123)["name"] == "Johnny"
    let_go.set()


def test_a_receipt_of_any_save_is_copied_from_the_history(john: Driver) -> None:
    save_for(john, "T-1", "First reason", Name="First")
    save_for(john, "T-2", "Second reason", Name="Second")
    john.app.loaded_controller.page.show_side(True)
    john.until(lambda: john.seen("T-1 · First reason"))
    pane = john.app.loaded_controller.page.side.widget(0)
    assert pane is not None
    buttons = [
        b for b in pane.findChildren(QAbstractButton) if b.accessibleName() == "Copy receipt"
    ]
    buttons[1].click()
    text = QGuiApplication.clipboard().text()
    assert "Ticket: T-1" in text
    assert "Name: John Doe → First (stored)" in text


def test_a_ticket_of_several_candidates_is_not_that_of_another_contact(window: Driver) -> None:
    window.use("Practice Simvoly")
    window.open("11")
    workspace = window.app.workspace
    for opened, ticket in ((None, ""), (0, "T-1")):
        workspace.find("call 106 please", "T-1")
        window.until(lambda: workspace.matches and workspace.view is WindowView.CHOOSING)
        if opened is None:
            workspace.open_reference(ContactReference(11))
        else:
            match = workspace.matches[opened]
            reference = match if isinstance(match, ContactReference) else match.reference
            workspace.open_reference(reference)
        window.until(window.is_open)
        assert window.contact.editing.note.ticket == ticket


def test_a_list_is_named_in_the_receipt_in_the_history_and_in_all_changes(john: Driver) -> None:
    john.contact.editing.edit("subscriberLists", (0,))
    save_for(john, "T-7", "")
    removed = "Lists: removed Newsletter (#87647751)"
    assert f"- {removed} (stored)" in copied(john, "copy_receipt").splitlines()
    assert "| Lists: Newsletter (\\#87647751) |" in copied(john, "copy_receipt_markdown")
    john.app.loaded_controller.page.show_side(True)
    john.until(lambda: john.seen(removed))
    john.app.window.actions_by_name["all_changes"].trigger()
    page = john.app.journal.all_changes.page
    page.search.setText("newsletter")
    john.until(lambda: page.table.rowCount() == 1)
