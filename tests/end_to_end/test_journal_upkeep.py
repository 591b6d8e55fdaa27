"""What is kept of contacts can be verified, forgotten and erased, from the window."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import apsw
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from contact_editor.practice.server import PracticeServer
from contact_editor.services.journal.database import connect
from contact_editor.services.journal.drafts import entries_of
from contact_editor.services.journal.history.search import count_saves, search_saves
from contact_editor.services.journal.status import JournalState
from contact_editor.ui.history.confirm_dialog import ConfirmDialog
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import CONNECTION, Starts, on_disk
from tests.waiting import WAIT_LIMIT_S


@pytest.fixture
def confirmed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Confirms every question; the questions that were asked."""
    asked: list[str] = []

    def ask(_parent: object, question: str, *_: object) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    return asked


@pytest.fixture
def details(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answers no to every question; the details of those that were asked."""
    shown: list[str] = []

    def ask(_parent: object, _question: str, detail: str, _remove: str) -> bool:
        shown.append(detail)
        return False

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    return shown


def save_name(window: Driver, name: str) -> None:
    known = saves(window)
    window.write("Name", name)
    window.save()
    window.until(lambda: saves(window) > known)


def do(window: Driver, action: str) -> None:
    window.app.window.actions_by_name[action].trigger()


def saves(window: Driver, text: str = "") -> int:
    read = partial(search_saves, query=text)
    return len(window.app.journal.access.journal.read(read).result(WAIT_LIMIT_S))


def kept_ids(window: Driver) -> set[object]:
    read = partial(entries_of, account=window.app.journal.restorer.account)
    entries = window.app.journal.access.journal.read(read).result(WAIT_LIMIT_S)
    drafts = {each.contact_id for each in entries.drafts}
    return drafts | {each.reference.id for each in entries.recent}


def folder_of(start: Starts) -> Path:
    return start.folder / "journal"


def test_a_forgotten_contact_is_closed_and_nothing_of_it_is_left_also_after_a_restart(
    start: Starts, confirmed: list[str], server: PracticeServer
) -> None:
    window = start.with_john()
    save_name(window, "Johnny")
    window.write("Email", "j.doe@doe.com")
    window.save()
    window.until(lambda: saves(window) == 2)
    window.write("City", "Varna")
    window.open("11")
    save_name(window, "Eleven")
    window.open("123")
    (folder_of(start) / f"{next(iter(folder_of(start).glob('*.db'))).name}.aside-1").write_text("x")
    do(window, "forget_contact")
    window.until(lambda: "was removed" in window.said)
    assert confirmed == ["Remove everything kept of Johnny on this computer?"]
    assert window.contact.editing.snapshot.reference.id == 11
    session = window.app.workspace.session
    assert not session.suggestions
    assert not session.taken_back
    assert not session.resends.has_recalled(123)
    window.until(lambda: saves(window) == 1)
    assert saves(window, "doe.com") == 0
    assert kept_ids(window) == {11}
    assert not list(folder_of(start).glob("*.aside-*"))
    do(window, "verify_journal")
    window.until(lambda: "1 entry is complete and unchanged, 2 expired" in window.said)
    start.end(window)
    again = start()
    again.use(CONNECTION)
    again.until(lambda: again.app.journal.restorer.is_read)
    assert not again.app.journal.restorer.drafts
    assert kept_ids(again) == {11}
    assert server.world.contact("simvoly", 123)["name"] == "Johnny"


def test_a_contact_that_is_forgotten_while_its_saves_are_read_is_not_remembered_by_them(
    start: Starts, confirmed: list[str]
) -> None:
    window = start.with_john()
    save_name(window, "Johnny")
    start.end(window)
    window = start()
    window.use(CONNECTION)
    window.open("11")
    window.until(lambda: window.app.journal.restorer.is_read)
    let_go = threading.Event()
    window.app.journal.access.journal.write("hangs", lambda db: let_go.wait(WAIT_LIMIT_S))
    window.open("123")
    do(window, "forget_contact")
    let_go.set()
    window.until(lambda: "was removed" in window.said)
    assert confirmed
    assert not window.app.workspace.session.resends.has_recalled(123)


def test_a_contact_is_forgotten_from_all_changes(start: Starts, confirmed: list[str]) -> None:
    window = start.with_john()
    save_name(window, "Johnny")
    do(window, "all_changes")
    page = window.app.journal.all_changes.page
    window.until(lambda: page.table.rowCount() == 1)
    window.press("Forget this contact…", page)
    window.until(lambda: page.table.rowCount() == 0)
    assert confirmed
    assert kept_ids(window) == set()


def test_erasing_leaves_no_file_and_no_key_of_before(start: Starts, confirmed: list[str]) -> None:
    window = start.with_john()
    save_name(window, "Johnny")
    window.write("City", "Varna")
    window.app.journal.autosave.write()
    keys = dict(start.keyring.keys)
    before = {file.name for file in folder_of(start).glob("*.db*")}
    do(window, "settings")
    window.press("Erase all local data…")
    window.until(lambda: "was erased" in window.said)
    assert confirmed == ["Erase everything kept of contacts on this computer?"]
    assert not before & {file.name for file in folder_of(start).iterdir()}
    assert not keys.keys() & start.keyring.keys.keys()
    assert saves(window) == 0
    assert kept_ids(window) == set()
    assert not window.app.workspace.tabs.contacts
    window.open("123")
    assert window.line("City").text() == "Sofia"


def test_the_questions_name_the_open_contacts_whose_unsaved_changes_would_be_lost(
    start: Starts, details: list[str]
) -> None:
    window = start.with_john()
    window.write("City", "Varna")
    do(window, "forget_contact")
    window.open("11")
    here = window.contact.title
    do(window, "forget_contact")
    do(window, "erase_data")
    window.write("City", "Plovdiv")
    do(window, "erase_data")
    assert [detail.partition("\n\n")[0] for detail in details if "\n\n" in detail] == [
        "Unsaved changes to John Doe will be lost.",
        f"Unsaved changes to John Doe ({CONNECTION}) will be lost.",
        f"Unsaved changes to {here} ({CONNECTION}), John Doe ({CONNECTION}) will be lost.",
    ]
    assert edited(window) == {"city": "Plovdiv"}


def edited(window: Driver) -> dict[str, object]:
    return {change.field.key: change.after for change in window.contact.editing.changes()}


def test_changed_entries_are_named_by_verify_journal(start: Starts) -> None:
    window = start.with_john()
    save_name(window, "First")
    save_name(window, "Second")
    start.end(window)
    (journal_id, key) = next(iter(start.keyring.keys.items()))
    file = next(iter(folder_of(start).glob(f"*-{journal_id}.db")))
    db = connect(file, bytes.fromhex(key))
    db.execute("UPDATE save_content SET contact = '11' WHERE sequence = 2")
    db.close()
    window = start.with_john()
    do(window, "verify_journal")
    said = "1 entry of the journal was changed or is missing: number 2."
    window.until(lambda: said in window.said)


def test_show_them_lists_what_was_changed_or_is_missing_and_nothing_of_it_becomes_a_receipt(
    start: Starts,
) -> None:
    window = start.with_john()
    for name in ("First", "Second", "Third", "Fourth"):
        save_name(window, name)
    start.end(window)
    (journal_id, key) = next(iter(start.keyring.keys.items()))
    db = connect(next(iter(folder_of(start).glob(f"*-{journal_id}.db"))), bytes.fromhex(key))
    db.execute("UPDATE save_content SET content = CAST(replace(content, 'Second', 'Secret') AS"
               " BLOB) WHERE sequence = 2")  # fmt: skip
    db.execute("DELETE FROM save_content WHERE sequence = 3")
    db.execute("UPDATE save_content SET content = x'00' WHERE sequence = 4")
    db.close()
    window = start.with_john()
    do(window, "verify_journal")
    window.until(lambda: "3 entries of the journal were changed or are missing" in window.said)
    window.press("Show them", window.app.loaded_controller.message_actions.bar)
    page = window.app.journal.all_changes.page
    window.until(lambda: page.table.rowCount() == 3)

    def cell(row: int, column: int) -> str:
        item = page.table.item(row, column)
        return item.text() if item is not None else ""

    rows = [[cell(row, column) for column in (1, 2, 3)] for row in range(3)]
    assert rows == [
        ["Entry 4", "", "Changed, can't be read"],
        ["Entry 3", "", "Missing"],
        ["First #123", "Name: First → Secret", "Changed"],
    ]
    assert page.count.text() == "Changed or missing: 3"
    assert window.focused() is page.table
    said = []
    for row in range(3):
        page.table.selectRow(row)
        labels = page.details.area.findChildren(QLabel)
        said.append(" ".join(label.text() for label in labels))
        assert not any(button.isEnabled() for button in page.details.buttons)
    assert "removed in another way than by this program" in said[1]
    assert "may not be what was saved" in said[2]
    QApplication.clipboard().setText("")
    do(window, "copy_receipt")
    assert "Secret" not in QApplication.clipboard().text()
    # No filter is set.
    assert page.filters.clear.text() == "Show all"
    page.filters.clear.click()
    window.until(lambda: page.count.text().startswith("2 of 3 saves"))
    assert page.filters.clear.isHidden()


def test_with_no_retention_no_save_is_kept_and_those_of_before_are_removed(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    save_name(window, "First")
    window.app.settings_controller.page.rows["retention_days"]._settings.set_value(
        "retention_days", "0"
    )
    window.until(lambda: saves(window) == 0)
    window.write("Name", "Second")
    window.save()
    assert server.world.contact("simvoly", 123)["name"] == "Second"
    assert window.app.journal.access.journal.read(count_saves).result(WAIT_LIMIT_S) == 0
    window.app.window.actions_by_name["copy_receipt"].trigger()
    do(window, "verify_journal")
    window.until(lambda: "0 entries are complete" in window.said)


def test_each_can_be_reached_by_the_command_palette(start: Starts) -> None:
    window = start.with_john()
    entries = {entry.text for entry in window.app.loaded_controller.palette._entries()}
    wanted = {"Forget this contact", "Erase all local data", "Verify journal", "All changes"}
    assert wanted <= entries
    do(window, "settings")
    buttons = window.app.settings_controller.page.findChildren(QPushButton)
    assert {"Verify journal", "Erase all local data…"} <= {button.text() for button in buttons}


def test_with_a_locked_keyring_a_contact_is_not_called_removed_before_it_is(
    start: Starts, confirmed: list[str]
) -> None:
    window = start.with_john()
    save_name(window, "Johnny")
    start.end(window)
    start.keyring.locked = True
    again = start()
    again.use(CONNECTION)
    again.open("123")
    again.until(lambda: again.app.journal.access.status.state is JournalState.LOCKED)
    do(again, "forget_contact")
    again.until(lambda: "is not removed yet: " in again.said)
    assert "was removed" not in again.said
    again.app.journal.access.open(may_prompt=True)
    again.until(lambda: on_disk(again))
    again.until(lambda: saves(again) == 0)
    assert kept_ids(again) == set()


def test_a_journal_that_is_not_open_is_not_called_verified(start: Starts) -> None:
    start.end(start.with_john())
    start.keyring.locked = True
    window = start()
    window.use(CONNECTION)
    window.open("123")
    window.until(lambda: window.app.journal.access.status.state is JournalState.LOCKED)
    do(window, "verify_journal")
    window.until(lambda: "could not be verified: " in window.said)
    assert "entries" not in window.said


def test_a_journal_that_turns_out_damaged_is_not_called_verified(start: Starts) -> None:
    window = start.with_john()
    save_name(window, "Johnny")
    window.app.journal.access.journal.read(
        lambda db: db.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    ).result(WAIT_LIMIT_S)
    (file,) = folder_of(start).glob("*.db")
    with file.open("r+b") as damaged:
        damaged.seek(4096)
        damaged.write(b"damage" * 20_000)
    window.app.journal.access.journal.read(lambda db: db.release_memory()).result(WAIT_LIMIT_S)
    do(window, "verify_journal")
    window.until(lambda: "could not be verified: " in window.said or "entries" in window.said)
    assert "are complete" not in window.said


@pytest.mark.parametrize("days", ["7", "1"])
def test_unsaved_changes_are_offered_for_as_long_as_the_setting_says(
    start: Starts, days: str
) -> None:
    window = start.with_john()
    window.write("Name", "Old")
    window.app.user_settings.set_value("draft_days", days)
    window.app.settings.flush()
    start.end(window)
    (journal_id, key) = next(iter(start.keyring.keys.items()))
    db = connect(next(iter(folder_of(start).glob(f"*-{journal_id}.db"))), bytes.fromhex(key))
    db.execute("UPDATE draft SET changed_at = changed_at - 2 * 86400")
    db.close()
    again = start()
    again.use(CONNECTION)
    again.until(lambda: again.app.journal.restorer.is_read)
    assert bool(again.app.journal.restorer.drafts) is (days == "7")
