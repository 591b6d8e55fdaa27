"""Every save that an earlier session did not see the end of is settled at the next start."""

from __future__ import annotations

from functools import partial
from shutil import copytree, ignore_patterns
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.model.draft import Draft
from contact_editor.practice.server import PracticeServer
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts import watch
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.journal.history.saves import saves_of
from contact_editor.services.journal.intents import accounts_with_intents, begin_draft_intent
from contact_editor.viewmodels.history.saves import interrupted_saves
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import CONNECTION, Starts
from tests.end_to_end.places import held
from tests.fakes.failing_reads import fail_reads_after_the_write
from tests.waiting import WAIT_LIMIT_S

OTHER = "Practice Notocat"


@pytest.fixture(autouse=True)
def short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interrupted_saves, "PAUSE_MS", 0)


def interrupt_save(
    window: Driver, server: PracticeServer, contact: int | str, name: str, *, is_stored: bool
) -> None:
    """Leave what there is of a save that a power cut ended: stored by the provider, or not."""
    window.open(str(contact))
    opened = window.contact
    begin = partial(
        begin_draft_intent, intent_id=name, account=opened.open_connection.account,
        draft=Draft(opened.editing.snapshot, {"name": name}), title=opened.title,
        connection=opened.connection.name, now=window.app.journal.access.journal.now(), note={},
    )  # fmt: skip
    window.app.journal.access.journal.write(("intent", name), begin)
    if is_stored:
        server.world.edit(opened.editing.provider.id, contact, {"name": name})


def all_are_settled(window: Driver) -> bool:
    read = window.app.journal.access.journal.read(accounts_with_intents)
    return not read.result(WAIT_LIMIT_S)


def outcome(window: Driver, account: str, contact: int | str) -> str:
    """Return the outcome of the only save of a contact."""
    look = partial(saves_of, account=account, contact_id=contact)
    (record,) = window.app.journal.access.journal.read(look).result(WAIT_LIMIT_S)
    return record.outcome


def test_each_of_several_interrupted_saves_is_settled(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    account = window.app.journal.restorer.account
    interrupt_save(window, server, 11, "Eleven", is_stored=True)
    interrupt_save(window, server, 106, "Hundred", is_stored=False)
    interrupt_save(window, server, 123, "Johnny", is_stored=True)
    start.end(window)
    window = start()
    window.use(CONNECTION)
    window.until(lambda: all_are_settled(window))
    assert outcome(window, account, 11) == outcome(window, account, 123) == "stored"
    assert outcome(window, account, 106) == "not stored"
    window.open("106")
    assert window.line("Name").text() == "Hundred"
    window.open("11")
    assert window.line("Name").text() == "Eleven"
    assert not window.contact.has_edits


def test_what_became_of_each_is_said_by_name(start: Starts, server: PracticeServer) -> None:
    window = start.with_john()
    interrupt_save(window, server, 11, "Eleven", is_stored=True)
    interrupt_save(window, server, 106, "Hundred", is_stored=False)
    start.end(window)
    window = start.with_john()
    window.until(lambda: "Eleven: Resolved at" in window.said)
    assert ": stored. Stored: Name." in window.said
    assert ": Not stored as of" in window.said
    assert "Name: NOT stored" in window.said


def test_a_save_on_another_connection_is_settled_through_that(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    window.use(OTHER)
    contact = server.world.ids("notocat")[0]
    interrupt_save(window, server, contact, "Big", is_stored=True)
    account = window.contact.open_connection.account
    start.end(window)
    window = start.with_john()
    window.until(lambda: all_are_settled(window))
    assert outcome(window, account, contact) == "stored"
    assert window.app.workspace.connection is not None
    assert window.app.workspace.connection.name == CONNECTION
    assert window.contact.title == "John Doe"


def test_a_save_whose_key_is_missing_waits_until_it_is_entered(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    window.use(OTHER)
    contact, another = server.world.ids("notocat")[:2]
    interrupt_save(window, server, contact, "Big", is_stored=True)
    account = window.contact.open_connection.account
    start.end(window)
    window = start()
    window.app.manager.keep_key(OTHER, "not the key")
    window.use(CONNECTION)
    window.open("123")
    waiting = window.app.journal.interrupted._waiting
    window.until(lambda: account in waiting)
    assert not all_are_settled(window)
    window.app.manager.keep_key(OTHER, server.key)
    window.use(OTHER)
    window.open(str(another))
    window.until(lambda: all_are_settled(window))
    assert outcome(window, account, contact) == "stored"


def test_a_later_save_of_unknown_outcome_is_not_settled_in_place_of_an_interrupted_one(
    start: Starts, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", ())
    contact = server.world.ids("notocat")[0]
    window = start.with_john()
    window.use(OTHER)
    interrupt_save(window, server, contact, "Big", is_stored=True)
    start.end(window)
    window = start()
    window.app.manager.keep_key(OTHER, "not the key")
    window.use(CONNECTION)
    window.open("123")
    interrupted = window.app.journal.interrupted
    window.until(lambda: interrupted._waiting and not interrupted._pause.isActive())
    interrupted._pause.setInterval(3_600_000)
    window.app.manager.keep_key(OTHER, server.key)
    window.use(OTHER)
    window.open(str(contact))
    assert "Resolved at" in window.said
    window.write("Name", "Bigger")
    window.review()
    server.add_fault("drop_before", method="PUT")
    fail_reads_after_the_write(server)
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and "NOT KNOWN" in window.said)
    session = window.contact.open_connection.session
    window.app.workspace.close_contact()
    server.world.faults.clear()
    assert interrupted._queue
    interrupted._pause.setInterval(0)
    interrupted._settle_next()
    window.until(lambda: not (interrupted._queue or interrupted._is_settling))
    window.until(lambda: not interrupted._pause.isActive())
    assert contact in session.unknown_writes


def test_a_connection_of_another_account_is_opened_only_to_read_through_it(
    start: Starts, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start.with_john()
    window.use(OTHER)
    interrupt_save(window, server, server.world.ids("notocat")[0], "Big", is_stored=True)
    start.end(window)
    monkeypatch.setattr(interrupted_saves, "PAUSE_MS", int(WAIT_LIMIT_S * 1000))
    window = start()
    opened: list[str] = []
    real = window.app.manager.gateway

    def gateway(connection: Connection, *rest: Any) -> Gateway:
        opened.append(connection.name)
        return real(connection, *rest)

    monkeypatch.setattr(window.app.manager, "gateway", gateway)
    window.use(CONNECTION)
    interrupted = window.app.journal.interrupted
    window.until(lambda: interrupted._queue)
    assert OTHER not in opened
    interrupted._pause.setInterval(0)
    window.until(lambda: all_are_settled(window))
    assert opened.count(OTHER) == 1
    window.until(lambda: not interrupted._connections)


def leave_a_draft_and_an_interrupted_save(start: Starts, server: PracticeServer) -> None:
    """Leave both on the other account, and end with John Doe shown."""
    window = start.with_john()
    window.use(OTHER)
    interrupted, edited = server.world.ids("notocat")[:2]
    window.open(str(edited))
    window.write("Name", "Typed before")
    interrupt_save(window, server, interrupted, "Big", is_stored=True)
    window.use(CONNECTION)
    window.open("123")
    start.end(window)


def test_drafts_of_an_account_with_an_interrupted_save_are_offered_when_it_is_used(
    start: Starts, server: PracticeServer
) -> None:
    leave_a_draft_and_an_interrupted_save(start, server)
    window = start.with_john()
    window.until(lambda: all_are_settled(window))
    window.until(lambda: "Resolved at" in window.said)
    assert "Unsaved changes" not in window.said
    window.use(OTHER)
    window.until(lambda: "Unsaved changes from an earlier session" in window.said)
    window.press("Restore")
    window.until(window.is_open)
    assert window.line("Name").text() == "Typed before"


def test_an_offer_is_withdrawn_with_its_account_and_comes_back_with_it(
    start: Starts, server: PracticeServer
) -> None:
    leave_a_draft_and_an_interrupted_save(start, server)
    window = start.with_john()
    window.until(lambda: all_are_settled(window))
    window.use(OTHER)
    window.until(lambda: "Unsaved changes from an earlier session" in window.said)
    window.use(CONNECTION)
    assert "Unsaved changes" not in window.said
    window.use(OTHER)
    assert "Unsaved changes from an earlier session" in window.said
    window.escape()
    window.use(CONNECTION)
    window.use(OTHER)
    assert "Unsaved changes" not in window.said


@pytest.mark.parametrize("is_open_first", [True, False])
def test_an_interrupted_undo_is_still_an_undo_at_the_next_start(
    start: Starts,
    server: PracticeServer,
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    is_open_first: bool,
) -> None:
    left = tmp_path_factory.mktemp("killed") / "folder"
    window = start.with_john()
    window.write("Name", "Johnny")
    window.write("City", "Varna")
    window.save()
    history = window.app.journal.history
    window.until(lambda: history.records)
    (record,) = history.records
    server.world.edit("simvoly", 123, {"city": "Ruse"})
    window.app.workspace.refresh()
    window.until(lambda: window.is_open() and window.line("City").text() == "Ruse")
    with held(server, lambda entry: entry.method == "PUT") as arrived:
        history.undo(record)
        window.until(lambda: window.step is SaveStep.REVIEWING and window.contact.flow.ready)
        window.ctrl_s()
        window.until(arrived.is_set)
        # What a kill leaves there at this moment. The journal writes nothing while it is copied,
        # as the copies of its files would be of different moments.
        copy = partial(copytree, start.folder, left, ignore=ignore_patterns("*.socket"))
        window.app.journal.access.journal.read(lambda _: copy()).result(WAIT_LIMIT_S)
    window.until(lambda: window.step is SaveStep.IDLE)
    start.end(window)
    killed = Starts(qapp, left, start.key, start.keyring)
    killed.keyring.locked = is_open_first
    window = killed()
    window.use(CONNECTION)
    window.open("123")
    if is_open_first:
        window.app.journal.access.open(may_prompt=True)
    window.until(lambda: "This was to undo the save of today" in window.said)
    assert window.said.startswith("Resolved at ")
    window.until(lambda: len(window.app.journal.history.records) == 2)
    undo = window.app.journal.history.records[0]
    assert (undo.outcome, undo.undoes, undo.undoes_at) == ("stored", record.id, record.at)
    assert undo.stays == ("City",)
    killed.end_all()
