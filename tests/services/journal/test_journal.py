from __future__ import annotations

import os
import threading
from pathlib import Path

import apsw
import pytest

from contact_editor.services import errors
from contact_editor.services.credentials.key_store import JournalSecret
from contact_editor.services.journal.database import connect
from contact_editor.services.journal.journal import Journal
from contact_editor.services.journal.journal_key import JournalKeys
from contact_editor.services.journal.location import JournalLocation
from contact_editor.services.journal.status import JournalState, JournalStatus
from tests.services.journal.conftest import LockableStore, Open, open_now
from tests.services.journal.entries import database, draft, keep, kept, key_of, names
from tests.waiting import WAIT_LIMIT_S


def test_what_was_written_is_there_at_the_next_start(opened: Open) -> None:
    first = opened()
    assert keep(first, "Ada Lovelace")
    first.close()
    second = opened()
    assert second.status.state is JournalState.ON_DISK
    (found,) = kept(second)
    assert found.draft.edits == {"name": "Ada Lovelace"}
    assert found.draft.snapshot.reference == draft("x").snapshot.reference


def test_a_sensitive_or_unknown_value_is_not_written(opened: Open) -> None:
    journal = opened()
    keep(journal, "Ada Lovelace")
    (found,) = kept(journal)
    assert found.draft.snapshot.values == {"name": "Ada"}
    assert not found.draft.snapshot.unknown


def test_no_byte_of_what_was_written_is_readable_in_the_folder(
    opened: Open, location: JournalLocation
) -> None:
    journal = opened()
    keep(journal, "Zaphod Beeblebrox")
    files = [each.read_bytes() for each in location.folder.iterdir()]
    assert files
    assert not [content for content in files if b"Zaphod" in content or b"SQLite" in content]


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_only_the_user_may_look_into_the_folder(opened: Open, location: JournalLocation) -> None:
    opened()
    assert location.folder.stat().st_mode & 0o077 == 0


def test_a_keyring_that_is_locked_only_for_a_moment_is_asked_once_more(
    location: JournalLocation, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = LockableStore()
    answers = [True]
    monkeypatch.setattr(store, "is_locked", lambda: bool(answers) and answers.pop())
    journal = Journal(location, JournalKeys(store))
    assert open_now(journal).state is JournalState.ON_DISK
    journal.close()


def test_a_key_that_was_stored_but_not_read_back_is_used_at_the_next_attempt(
    location: JournalLocation, store: LockableStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = store.put

    def put_then_lock(connection: str, secret: str, kept: JournalSecret) -> None:
        put(connection, secret, kept)
        monkeypatch.undo()
        raise errors.KeyringLocked("the keyring is locked")

    monkeypatch.setattr(store, "put", put_then_lock)
    journal = Journal(location, JournalKeys(store))
    assert open_now(journal).state is JournalState.LOCKED
    assert open_now(journal).state is JournalState.ON_DISK
    assert len(store.keys) == 1
    assert keep(journal, "Ada Lovelace")
    journal.close()
    again = Journal(location, JournalKeys(store))
    assert open_now(again).state is JournalState.ON_DISK
    assert len(kept(again)) == 1
    again.close()


def test_with_a_locked_keyring_drafts_wait_in_memory_until_it_is_unlocked(
    location: JournalLocation, store: LockableStore
) -> None:
    store.locked = True
    journal = Journal(location, JournalKeys(store))
    assert open_now(journal).state is JournalState.LOCKED
    assert not keep(journal, "Ada Lovelace")
    assert names(journal) == {"Ada Lovelace"}
    assert not list(location.folder.glob("*.db"))
    assert open_now(journal, may_prompt=True).state is JournalState.ON_DISK
    journal.close()
    again = Journal(location, JournalKeys(store))
    open_now(again)
    assert names(again) == {"Ada Lovelace"}


def test_without_a_keyring_nothing_is_on_disk_and_the_reason_is_known(
    location: JournalLocation, store: LockableStore
) -> None:
    store.missing = True
    journal = Journal(location, JournalKeys(store))
    status = open_now(journal)
    assert status.state is JournalState.NO_KEYRING
    assert "no keyring" in status.reason
    assert not keep(journal, "Ada Lovelace")
    assert names(journal) == {"Ada Lovelace"}
    assert not list(location.folder.glob("*.db"))


def test_two_processes_share_one_journal(opened: Open, store: LockableStore) -> None:
    one, two = opened(), opened()
    assert keep(one, "Ada Lovelace", 1)
    assert keep(two, "Grace", 2)
    assert names(one) == names(two) == {"Ada Lovelace", "Grace"}
    assert len(store.keys) == 1


def test_two_starts_at_once_make_one_key(location: JournalLocation, store: LockableStore) -> None:
    journals = [Journal(location, JournalKeys(store)) for _ in range(8)]
    opening = [journal.open() for journal in journals]
    states = {each.result(WAIT_LIMIT_S).state for each in opening}
    assert states == {JournalState.ON_DISK}
    assert len(store.keys) == 1
    assert len(list(location.folder.glob("*.db"))) == 1
    for journal in journals:
        journal.close()


def test_another_machine_has_a_database_of_its_own(
    location: JournalLocation, store: LockableStore
) -> None:
    for machine in ("aaaaaaaaaaaa", "bbbbbbbbbbbb"):
        journal = Journal(location._replace(machine=machine), JournalKeys(store))
        open_now(journal)
        assert not names(journal)
        keep(journal, machine)
        journal.close()
    assert len(store.keys) == 2


def test_on_a_network_file_system_there_is_no_wal_and_one_process_at_a_time(
    location: JournalLocation, store: LockableStore
) -> None:
    shared = location._replace(is_network=True)
    one = Journal(shared, JournalKeys(store))
    assert open_now(one).state is JournalState.ON_DISK
    assert keep(one, "Ada Lovelace")
    assert not list(location.folder.glob("*-wal"))
    two = Journal(shared, JournalKeys(store))
    assert open_now(two).state is JournalState.FAILING
    assert "another process" in two.status.reason
    one.close()
    assert keep(two, "Grace", 2)
    two.close()


def test_an_operation_that_hangs_does_not_hold_up_its_caller(opened: Open) -> None:
    journal = opened()
    let_go = threading.Event()

    def hang(db: apsw.Connection) -> None:
        let_go.wait(WAIT_LIMIT_S)

    waiting = journal.write("hangs", hang)
    assert not waiting.done()
    let_go.set()
    assert waiting.result(WAIT_LIMIT_S)


def test_the_key_is_in_no_message_of_an_error(
    opened: Open, location: JournalLocation, store: LockableStore
) -> None:
    opened().close()
    key = key_of(location, store)
    database(location).write_bytes(b"damaged" * 1000)
    with pytest.raises(apsw.Error) as caught:
        connect(database(location), key).execute("SELECT * FROM draft")
    assert key.hex() not in repr(caught.value) + str(caught.value)


def test_an_operation_that_fails_is_dropped_alone_and_what_comes_after_it_is_stored(
    location: JournalLocation, store: LockableStore
) -> None:
    reported: list[JournalStatus] = []
    journal = Journal(location, JournalKeys(store), on_status=reported.append)
    open_now(journal)

    def fail(db: apsw.Connection) -> None:
        db.execute("DELETE FROM draft")
        raise TypeError("a value that cannot be stored")

    assert keep(journal, "Ada Lovelace", 1)
    with pytest.raises(TypeError):
        journal.write("broken", fail).result(WAIT_LIMIT_S)
    assert keep(journal, "Grace", 2)
    assert names(journal) == {"Ada Lovelace", "Grace"}
    assert reported[-1].is_on_disk
    assert reported[-1].dropped == "TypeError"
    journal.close()
    again = Journal(location, JournalKeys(store))
    open_now(again)
    assert names(again) == {"Ada Lovelace", "Grace"}
    again.close()


def test_an_operation_that_fails_among_pending_ones_does_not_keep_them_from_the_disk(
    location: JournalLocation, store: LockableStore
) -> None:
    store.locked = True
    journal = Journal(location, JournalKeys(store))
    open_now(journal)
    assert not keep(journal, "Ada Lovelace", 1)
    broken = journal.write("broken", lambda db: db.execute("INSERT INTO draft VALUES (1)"))
    with pytest.raises(apsw.SQLError):
        broken.result(WAIT_LIMIT_S)
    assert not keep(journal, "Grace", 2)
    assert open_now(journal, may_prompt=True).is_on_disk
    assert names(journal) == {"Ada Lovelace", "Grace"}
    assert keep(journal, "Hedy", 3)
    journal.close()


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be replaced elsewhere")
def test_what_a_replaced_file_had_is_kept_if_that_file_cannot_be_put_aside_at_once(
    opened: Open, location: JournalLocation, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = opened()
    keep(journal, "Ada", 1)
    path = database(location)
    copy = path.with_suffix(".copy")
    copy.write_bytes(os.urandom(50_000))
    copy.replace(path)
    for other in path.parent.glob(f"{path.name}-*"):
        other.unlink()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", refuse)
        assert not keep(journal, "Grace", 2)
    assert journal.status.state is JournalState.FAILING
    assert keep(journal, "Alan", 3)
    journal.close()
    assert names(opened()) == {"Ada", "Grace", "Alan"}


def refuse(*_: object) -> None:
    raise PermissionError(13, "in use")
