"""Every save of a contact can be looked up beside the form, and taken back."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

from contact_editor.practice.server import PracticeServer
from contact_editor.services.journal import intents
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.services.journal.intents import open_intents
from contact_editor.ui.history.all_changes_page import AllChangesPage
from contact_editor.viewmodels.history import all_changes, contact_history, record_building
from contact_editor.viewmodels.history.proven_forms import known_from
from contact_editor.viewmodels.history.record_building import requests_hash
from contact_editor.viewmodels.history.saves import save_intent
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import Starts
from tests.end_to_end.test_pending_tags import type_list
from tests.fakes.failing_reads import fail_reads_after_the_write
from tests.waiting import WAIT_LIMIT_S

JOHN = ("simvoly", 123)
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def save_name(window: Driver, name: str) -> None:
    known = len(window.app.journal.history.records)
    window.write("Name", name)
    window.save()
    window.until(lambda: len(window.app.journal.history.records) > known)


def texts(window: Driver) -> str:
    pane = window.app.loaded_controller.page.side.widget(0)
    assert pane is not None
    return "\n".join(label.text() for label in pane.findChildren(QLabel))


def test_saves_are_listed_newest_first_with_what_they_changed(john: Driver) -> None:
    save_name(john, "First")
    save_name(john, "Second")
    john.app.loaded_controller.page.show_side(True)
    john.until(lambda: "John Doe → First" in texts(john))
    assert texts(john).index("First → Second") < texts(john).index("John Doe → First")


def test_a_save_is_undone_through_the_review(john: Driver, server: PracticeServer) -> None:
    save_name(john, "First")
    john.app.journal.history.undo(john.app.journal.history.records[0])
    john.until(lambda: john.step is SaveStep.REVIEWING)
    assert server.world.contact(*JOHN)["name"] == "First"
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert server.world.contact(*JOHN)["name"] == "John Doe"


def test_an_older_save_is_undone_where_nothing_else_was_written_since(
    john: Driver, server: PracticeServer
) -> None:
    save_name(john, "First")
    known = len(john.app.journal.history.records)
    john.write("Company", "Engine Ltd")
    john.save()
    john.until(lambda: len(john.app.journal.history.records) > known)
    john.app.journal.history.undo(john.app.journal.history.records[1])
    john.until(lambda: john.step is SaveStep.REVIEWING)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    contact = server.world.contact(*JOHN)
    assert (contact["name"], contact["companyName"]) == ("John Doe", "Engine Ltd")


def test_what_was_changed_since_is_left_and_said(john: Driver, server: PracticeServer) -> None:
    save_name(john, "First")
    save_name(john, "Second")
    server.world.clear_log()
    john.app.journal.history.undo(john.app.journal.history.records[1])
    assert "Name is left unchanged: it was changed to “Second” since." in john.said
    assert not john.contact.has_edits
    assert server.world.contact(*JOHN)["name"] == "Second"


def test_a_tag_that_the_provider_cannot_remove_stays_and_is_said(
    john: Driver, server: PracticeServer
) -> None:
    john.add_tag("vip customer")
    known = len(john.app.journal.history.records)
    john.save()
    john.until(lambda: len(john.app.journal.history.records) > known)
    john.app.journal.history.undo(john.app.journal.history.records[0])
    assert "Tags can't be undone" in john.said
    assert "vip customer" in server.world.contact(*JOHN)["tags"]


def test_a_value_is_restored_into_the_form_only(john: Driver, server: PracticeServer) -> None:
    save_name(john, "First")
    (change,) = john.app.journal.history.records[0].changes
    john.app.journal.history.restore(change)
    assert john.line("Name").text() == "John Doe"
    assert "not sent until you save" in john.said
    assert server.world.contact(*JOHN)["name"] == "First"


def test_a_value_that_is_there_already_is_not_restored(john: Driver) -> None:
    save_name(john, "First")
    (change,) = john.app.journal.history.records[0].changes
    save_name(john, "John Doe")
    steps = john.contact.editing.undo_stack.index()
    john.app.journal.history.restore(change)
    assert john.said == "Name is already as it was before this save."
    assert not john.contact.has_edits
    assert john.contact.editing.undo_stack.index() == steps


@pytest.mark.parametrize("seen", ["+1 *** 01", "+1 555\ufffd"])
def test_a_value_that_was_never_really_read_is_not_restored(john: Driver, seen: str) -> None:
    save_name(john, "First")
    (change,) = john.app.journal.history.records[0].changes
    masked = msgspec.structs.replace(change, key="phone", label="Phone", before=seen)
    john.app.journal.history.restore(masked)
    assert "The real value of Phone was never read" in john.said
    assert not john.contact.has_edits


def test_what_is_edited_is_not_mixed_with_an_undo(john: Driver) -> None:
    save_name(john, "First")
    john.write("Company", "Engine Ltd")
    john.app.journal.history.undo(john.app.journal.history.records[0])
    assert "Save or revert your changes first" in john.said
    assert john.step is SaveStep.IDLE
    john.contact.editing.revert_all()
    assert not john.said


def test_what_is_typed_for_a_list_is_dealt_with_before_an_undo(john: Driver) -> None:
    save_name(john, "First")
    line = type_list(john, "berlin meetup")
    john.line("City").setFocus()
    assert john.app.journal.history.preview(john.app.journal.history.records[0]) == ()
    assert john.focused() is line
    john.line("City").setFocus()
    john.app.journal.history.undo(john.app.journal.history.records[0])
    assert john.step is SaveStep.IDLE
    assert john.focused() is line


def test_what_was_said_of_a_restored_value_is_withdrawn_with_it(john: Driver) -> None:
    save_name(john, "First")
    (change,) = john.app.journal.history.records[0].changes
    john.app.journal.history.restore(change)
    assert "restored in the form" in john.said
    QTest.keyClick(john.focused(), Qt.Key.Key_Z, CTRL)
    assert not john.contact.has_edits
    assert not john.said


def test_a_message_about_what_blocks_a_save_is_withdrawn_when_it_is_gone(john: Driver) -> None:
    save_name(john, "First")
    john.ctrl_s()
    assert john.said == "No changes to save."
    john.write("Email", "john")
    assert not john.said
    john.ctrl_s()
    assert "Email" in john.said
    john.contact.editing.revert_all()
    assert not john.said


def test_all_changes_finds_a_save_verifies_the_journal_and_opens_the_contact(
    start: Starts,
) -> None:
    john = start.with_john()
    save_name(john, "First")
    save_name(john, "Second")
    john.app.window.actions_by_name["all_changes"].trigger()
    page = john.app.journal.all_changes.page
    john.until(lambda: page.table.rowCount() == 2)
    page.search.setText("second")
    john.until(lambda: page.table.rowCount() == 1)
    item = page.table.item(0, 2)
    assert item is not None
    assert item.text() == "Name: First → Second"
    john.press("Verify journal", page)
    john.until(lambda: "2 entries are complete" in john.said)
    john.press("Open", page)
    john.until(lambda: not page.isVisible() and john.is_open())
    assert john.line("Name").text() == "Second"


def test_a_save_opens_the_contact_of_its_account_whatever_its_connection_is_called_by_now(
    start: Starts,
) -> None:
    john = start.with_john()
    save_name(john, "First")
    manager, connection = john.app.manager, john.contact.connection.name
    mine, other = (manager.named(name) for name in (connection, "Practice Notocat"))
    assert mine is not None
    assert other is not None
    manager.put(msgspec.structs.replace(mine, name="Renamed"), instead_of=connection)
    manager.put(msgspec.structs.replace(other, name=connection), instead_of="Practice Notocat")
    for name in ("Renamed", connection):
        manager.keep_key(name, start.key)
    john.app.workspace.close_contact()
    john.use(connection)
    john.app.window.actions_by_name["all_changes"].trigger()
    page = john.app.journal.all_changes.page
    john.until(lambda: page.table.rowCount() == 1)
    john.press("Open", page)
    john.until(lambda: not page.isVisible() and john.is_open())
    assert john.contact.connection.name == "Renamed"
    assert john.line("Name").text() == "First"


def test_in_a_narrow_window_all_changes_shows_all_of_its_columns(john: Driver) -> None:
    john.write("Name", "Johnny")
    john.save()
    john.app.window.showNormal()
    john.app.window.actions_by_name["all_changes"].trigger()
    table = john.app.journal.all_changes.page.table
    for width in (1366, 900, 640):
        john.app.window.resize(width, 640)
        john.until(lambda: john.app.window.width() == width)  # noqa: B023
        john.until(lambda: table.horizontalHeader().length() <= table.viewport().width())
        john.until(lambda: min(map(table.columnWidth, range(table.columnCount()))) > 40)


def test_the_receipt_of_an_earlier_save_is_copied_by_keys_alone(john: Driver) -> None:
    save_name(john, "First")
    save_name(john, "Second")
    john.app.loaded_controller.page.show_side(True)
    john.until(lambda: "First → Second" in texts(john))
    john.app.loaded_controller.page.side.setFocus()
    reached: list[str] = []
    while reached.count("Copy receipt") < 2 and len(reached) < 20:
        QTest.keyClick(john.focused(), Qt.Key.Key_Tab)
        reached.append(john.focused().accessibleName())
    assert reached.count("Copy receipt") == 2, reached
    QTest.keyClick(john.focused(), Qt.Key.Key_Return)
    assert "John Doe → First" in QGuiApplication.clipboard().text()


def test_in_all_changes_the_selected_save_is_copied_and_opened_by_keys_alone(john: Driver) -> None:
    save_name(john, "First")
    save_name(john, "Second")
    john.app.window.actions_by_name["all_changes"].trigger()
    page = john.app.journal.all_changes.page
    john.until(lambda: page.table.rowCount() == 2)
    assert john.focused() is page.table
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert "First" in " ".join(label.text() for label in page.details.findChildren(QLabel))
    QTest.keyClick(page.table, Qt.Key.Key_C, CTRL_SHIFT)
    assert "First" in QGuiApplication.clipboard().text()
    assert "Second" not in QGuiApplication.clipboard().text()
    page.search.setText("first")
    john.until(lambda: "first" in page.search.text() and page.table.rowCount() > 0)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    john.until(lambda: not page.isVisible() and john.is_open())
    assert john.line("Name").text() == "Second"


def test_an_export_has_what_was_found(
    john: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_name(john, "=cmd")
    file, asked = tmp_path / "changes.csv", []

    def ask(_parent: object, title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append((title, Path(name)))
        return str(tmp_path / "changes"), "CSV (*.csv)"  # a name without ending

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    john.app.window.actions_by_name["all_changes"].trigger()
    page = john.app.journal.all_changes.page
    john.until(lambda: page.table.rowCount() == 1)
    john.press("Export…", page)
    john.until(lambda: "1 save exported" in john.said)
    assert "'=cmd" in file.read_text("utf-8-sig")
    page.search.setText("cmd")
    john.until(lambda: john.app.journal.all_changes.changes.query.text == "cmd")
    john.press("Export…", page)
    assert "exists already" in john.said
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    assert asked == [
        ("Export all changes", Path(QStandardPaths.writableLocation(documents), "changes.csv")),
        ("Export the changes that are shown", file),
    ]


def test_a_save_is_journalled_before_the_contact_is_read_for_it(
    john: Driver, server: PracticeServer
) -> None:
    seen: list[int] = []
    begin = intents.begin_draft_intent

    def noted(*args: Any, **more: Any) -> None:
        seen.append(len(server.world.log))
        begin(*args, **more)

    server.world.clear_log()
    john.write("Name", "First")
    john.review()
    before = len(server.world.log)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(intents, "begin_draft_intent", noted)
        john.ctrl_s()
        john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert seen == [before]


def test_what_the_journal_has_of_a_save_is_made_on_its_own_thread(
    john: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[str] = []

    def noted(requests: Any) -> str:
        threads.append(threading.current_thread().name)
        return requests_hash(requests)

    for module in (save_intent, record_building):
        monkeypatch.setattr(module, "requests_hash", noted)
    save_name(john, "First")
    john.until(lambda: len(threads) == 2)
    assert set(threads) == {"journal"}


def test_a_journal_that_hangs_holds_up_no_save(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intents, "TIMEOUT_S", 0.1)
    let_go = threading.Event()
    john.app.journal.access.journal.write("hangs", lambda db: let_go.wait(WAIT_LIMIT_S))
    john.write("Name", "First")
    john.save()
    assert server.world.contact(*JOHN)["name"] == "First"
    assert not john.app.journal.recorder.is_traced
    let_go.set()


def _has_rows(page: AllChangesPage, count: int) -> bool:
    return page.table.rowCount() == count


def test_all_changes_is_filtered_by_connection_result_and_day(
    john: Driver, server: PracticeServer
) -> None:
    save_name(john, "First")
    john.app.window.actions_by_name["all_changes"].trigger()
    page = john.app.journal.all_changes.page
    # The names of the connections are read after the saves.
    john.until(lambda: page.filters.connection.findData("Practice Simvoly") >= 0)
    john.until(lambda: page.table.rowCount() == 1)
    for box, rows in (
        (page.filters.connection, {"": 1, "Practice Simvoly": 1}),
        (page.filters.outcome, {"": 1, "stored": 1, "not stored": 0, "unknown": 0}),
        (page.filters.period, {"": 1, "0": 1, "6": 1, "day": 1}),
    ):
        for data, count in rows.items():
            box.setCurrentIndex(box.findData(data))
            john.until(partial(_has_rows, page, count))
        box.setCurrentIndex(0)
    page.filters.period.setCurrentIndex(page.filters.period.findData("day"))
    page.filters.day.setDate(page.filters.day.date().addDays(-1))
    john.until(lambda: page.table.rowCount() == 0)


def test_the_chosen_save_is_shown_field_by_field_and_its_receipt_copied(john: Driver) -> None:
    save_name(john, "First")
    john.app.window.actions_by_name["all_changes"].trigger()
    page = john.app.journal.all_changes.page
    john.until(lambda: page.table.rowCount() == 1)
    words = " ".join(label.text() for label in page.details.findChildren(QLabel))
    for part in ("John Doe → First", "Practice Simvoly (sandbox)", "stored", "PUT /"):
        assert part in words
    john.press("Copy receipt", page)
    assert "Name: John Doe → First (stored)" in QGuiApplication.clipboard().text()
    john.escape()
    assert not page.isVisible()


def test_more_than_a_page_of_saves_is_shown_as_it_is_scrolled(
    john: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(all_changes, "PAGE", 2)
    for number in range(5):
        save_name(john, f"Name {number}")
    john.app.window.actions_by_name["all_changes"].trigger()
    page = john.app.journal.all_changes.page
    john.until(lambda: "first 2 of 5" in john.seen("saves on this computer"))
    assert _has_rows(page, 2)
    for count in (4, 5):
        page._scrolled(page.table.verticalScrollBar().maximum())
        john.until(partial(_has_rows, page, count))
    john.until(lambda: "5 of 5" in john.seen("saves on this computer"))


def test_an_export_that_cannot_be_written_is_said_and_leaves_nothing(
    john: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_name(john, "First")
    (tmp_path / "folder").mkdir()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "changes.csv"), "")
    )
    john.app.window.actions_by_name["all_changes"].trigger()
    page = john.app.journal.all_changes.page
    john.until(lambda: page.table.rowCount() == 1)
    john.press("Export…", page)
    john.until(lambda: "could not be written: No such file or directory" in john.said)
    assert not page._changes.is_exporting


def left_open(window: Driver) -> list[intents.OpenIntent]:
    read = partial(open_intents, account=window.app.journal.restorer.account)
    return window.app.journal.access.journal.read(read).result(WAIT_LIMIT_S)


def results(window: Driver) -> list[str]:
    return [record.outcome for record in window.app.journal.history.records]


def test_a_save_is_journalled_once_however_often_its_tab_was_returned_to(start: Starts) -> None:
    window = start.with_john()
    for contact_id in ("106", "123", "106", "123"):
        window.open(contact_id)
    save_name(window, "Once")
    assert not left_open(window)
    start.end(window)
    again = start.with_john()
    assert "verified" not in again.said
    again.until(lambda: results(again) == ["stored"])
    again.app.window.actions_by_name["verify_journal"].trigger()
    again.until(lambda: "Journal verified: 1 entry" in again.said)


def test_of_two_saves_that_were_interrupted_the_last_is_settled_and_neither_stays_open(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    for field, text in (("Name", "First"), ("City", "Varna")):
        server.add_fault("drop_after", method="PUT")
        fail_reads_after_the_write(server)
        window.write(field, text)
        window.save()
        assert "NOT KNOWN" in window.said
        window.contact.watch.stop()
        server.world.faults.clear()
        # The next save is as of another window, which does not know of this one.
        window.contact.open_connection.session.unknown_writes.clear()
    assert len(left_open(window)) == 2
    start.end(window)
    again = start()
    again.use("Practice Simvoly")
    again.until(lambda: "Resolved at" in again.said)
    again.until(lambda: not left_open(again))
    again.until(lambda: results(again) == ["stored", "unknown"])
    last = again.app.journal.history.records[0]
    assert {change.after for change in last.changes} == {"First", "Varna"}


def test_a_save_of_another_account_opens_no_contact(john: Driver) -> None:
    save_name(john, "First")
    (record,) = john.app.journal.history.records
    john.open("11")
    john.app.window.actions_by_name["all_changes"].trigger()
    page = john.app.journal.all_changes.page
    page.open_requested.emit(msgspec.structs.replace(record, account="another"))
    assert "leads to another account now" in john.said
    assert john.contact.editing.snapshot.reference.id == 11


def test_a_late_answer_of_the_journal_shows_no_saves_of_another_contact(john: Driver) -> None:
    save_name(john, "First")
    john.open("11")
    history = john.app.journal.history
    john.until(lambda: not history.records)
    shown: list[tuple[Any, set[Any]]] = []

    def note() -> None:
        ids = {record.contact_id for record in history.records}
        shown.append((john.contact.editing.snapshot.reference.id, ids))

    history.changed.connect(note)
    let_go = threading.Event()
    john.app.journal.access.journal.write("hangs", lambda db: let_go.wait(WAIT_LIMIT_S))
    john.open("123")
    john.open("11")
    let_go.set()
    john.open("123")
    john.until(lambda: history.records)
    history.changed.disconnect(note)
    assert all(ids <= {contact_id} for contact_id, ids in shown)


def test_what_saves_prove_is_worked_out_once_and_not_on_the_thread_of_the_window(
    start: Starts, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start.with_john()
    save_name(window, "First")
    start.end(window)
    threads: list[threading.Thread] = []
    contacts: list[object] = []

    def noted(fields: Any, records: list[SaveRecord]) -> Any:
        threads.append(threading.current_thread())
        contacts.extend({record.contact_id for record in records})
        return known_from(fields, records)

    def everything_is_read() -> None:
        again.app.journal.access.journal.read(lambda _: None).result(WAIT_LIMIT_S)

    monkeypatch.setattr(contact_history, "known_from", noted)
    again = start.with_john()
    again.until(lambda: again.app.workspace.session.resends.has_recalled(123))
    everything_is_read()
    known = contacts.count(123)
    for contact_id in ("11", "123", "11", "123"):
        again.open(contact_id)
    again.until(lambda: again.app.journal.history.records)
    everything_is_read()
    assert threading.main_thread() not in threads
    assert contacts.count(123) == known, "once more for a contact whose saves are known"


def test_a_review_leaves_no_timer_behind(john: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intents, "TIMEOUT_S", 0.1)
    for _ in range(3):
        john.write("Name", "Johnny")
        john.review()
        john.escape()
    john.until(lambda: not john.contact.editing.note.findChildren(QTimer))
