"""A contact closed while its save is still being checked takes nothing from the next one."""

from __future__ import annotations

import gc
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from contact_editor.practice.server import PracticeServer
from contact_editor.services.contacts import watch
from contact_editor.services.journal.drafts import drafts_of
from contact_editor.services.journal.history.saves import saves_of
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import CONNECTION, Starts
from tests.waiting import WAIT_LIMIT_S


@pytest.fixture(autouse=True)
def second_look_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the look after a save wait until the test ends it."""
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", WAIT_LIMIT_S)
    monkeypatch.setattr(watch, "LAG_DELAYS_S", (WAIT_LIMIT_S,))


def closed_while_checked(window: Driver) -> OpenContact:
    """Save a name, and close the contact before the last look at it."""
    window.write("Name", "Johnny")
    window.save()
    return closed(window)


def closed(window: Driver) -> OpenContact:
    first = window.contact
    assert first.under_way
    QTest.keyClick(window.app.window, Qt.Key.Key_W, CTRL)
    assert window.app.workspace.contact is not first
    return first


def open_another(window: Driver, server: PracticeServer) -> None:
    server.set_switches(record="another")
    window.open("123")
    assert not window.contact.has_edits


def drafts_on_disk(window: Driver) -> list[tuple[str, object]]:
    """Return the title and the city of each draft in the journal."""
    window.app.journal.autosave.write()
    account = window.app.journal.restorer.account
    look = partial(drafts_of, account=account)
    found = window.app.journal.access.journal.read(look).result(WAIT_LIMIT_S)
    return sorted(((each.title, each.draft.edits.get("city")) for each in found), key=str)


def test_the_draft_of_another_contact_with_the_id_stays(
    john: Driver, server: PracticeServer
) -> None:
    first = closed_while_checked(john)
    open_another(john, server)
    john.write("City", "Varna")
    john.open("11")
    first.watch.stop()
    john.open("123")
    assert john.line("City").text() == "Varna"


def test_the_draft_of_another_contact_that_was_closed_as_well_stays(
    john: Driver, server: PracticeServer
) -> None:
    first = closed_while_checked(john)
    open_another(john, server)
    john.write("City", "Varna")
    QTest.keyClick(john.app.window, Qt.Key.Key_W, CTRL)
    first.watch.stop()
    john.open("123")
    assert john.line("City").text() == "Varna"


def test_what_is_journalled_of_another_contact_stays_once_that_is_deleted(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    first = closed_while_checked(window)
    open_another(window, server)
    window.write("City", "Varna")
    other = weakref.ref(window.contact.editing)
    QTest.keyClick(window.app.window, Qt.Key.Key_W, CTRL)
    window.open("11")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert other() is None
    first.show_fresh(first.editing.snapshot)
    assert [city for _, city in drafts_on_disk(window)] == ["Varna"]


def test_what_was_not_stored_is_kept_beside_the_draft_of_another_contact(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    server.set_switches(stores="nothing")
    window.write("City", "Plovdiv")
    window.save()
    first = closed(window)
    server.set_switches(stores="all")
    open_another(window, server)
    window.write("City", "Varna")
    first.watch.stop()
    window.open("11")
    assert {city for _, city in drafts_on_disk(window)} == {"Plovdiv", "Varna"}
    window.open("123")
    assert window.line("City").text() == "Varna"
    start.end(window)
    server.set_switches(record="same")
    again = start()
    again.use(CONNECTION)
    again.until(lambda: again.app.journal.restorer.is_read)
    offered = again.app.journal.restorer.drafts
    assert {each.draft.edits["city"] for each in offered} == {"Plovdiv", "Varna"}
    again.open("123")
    assert again.line("City").text() == "Plovdiv"


def test_a_contact_opened_again_keeps_what_is_typed_while_it_is_checked(john: Driver) -> None:
    first = closed_while_checked(john)
    john.open("123")
    john.write("City", "Varna")
    first.watch.stop()
    john.open("11")
    john.open("123")
    assert john.line("City").text() == "Varna"


@pytest.mark.parametrize("is_closed", [True, False])
def test_what_was_stored_after_its_tab_was_left_is_not_offered_again(
    start: Starts, server: PracticeServer, is_closed: bool
) -> None:
    window = start.with_john()
    window.open("11")
    other = window.contact
    window.open("123")
    window.write("Name", "Johnny")
    window.review()
    server.add_fault("delay", method="GET", seconds=0.5, times=3)
    window.ctrl_s()
    first = window.contact
    window.until(lambda: first.flow.step is SaveStep.CHECKING)
    if is_closed:
        QTest.keyClick(window.app.window, Qt.Key.Key_W, CTRL)
    else:
        window.app.workspace.choose(other)
    assert window.contact is other
    window.until(lambda: not first.checking)
    assert not window.app.workspace.unsaved()
    assert drafts_on_disk(window) == []


def test_the_record_of_a_save_is_not_that_of_another_contact_with_the_id(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    server.set_switches(lag="1")
    window.write("City", "Plovdiv")
    window.save()
    first = closed(window)
    saved = first.saved
    assert saved is not None
    server.set_switches(lag="0")
    open_another(window, server)
    window.write("City", "Varna")
    window.save()
    # What the last look at the first one shows arrives now.
    first.watch.updated.emit(saved)
    account = window.app.journal.restorer.account
    look = partial(saves_of, account=account, contact_id=123)
    records = window.app.journal.access.journal.read(look).result(WAIT_LIMIT_S)
    assert [record.changes[0].after for record in records] == ["Varna", "Plovdiv"]
    latest = window.app.journal.recorder.latest(window.contact)
    assert latest is not None
    assert latest.changes[0].after == "Varna"
