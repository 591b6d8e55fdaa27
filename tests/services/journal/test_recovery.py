from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from contact_editor.services.journal.database import connect
from contact_editor.services.journal.journal import Journal
from contact_editor.services.journal.journal_key import JournalKeys
from contact_editor.services.journal.location import JournalLocation
from contact_editor.services.journal.schema import VERSION
from contact_editor.services.journal.status import JournalState
from tests.fuzz.cases import EVERYTHING
from tests.seed import chance
from tests.services.journal.conftest import LockableStore, Open, open_now
from tests.services.journal.entries import database, keep, key_of, names
from tests.waiting import WAIT_LIMIT_S


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_journal_that_others_could_read_is_closed_to_them(
    opened: Open, location: JournalLocation
) -> None:
    keep(opened(), "Ada Lovelace")
    files = [*location.folder.iterdir()]
    for file in files:
        file.chmod(0o644)
    keep(opened(), "Grace", 2)
    assert not [file.name for file in files if file.stat().st_mode & 0o077]


def test_a_key_that_is_gone_from_the_keyring_is_said_and_nothing_is_overwritten(
    opened: Open, location: JournalLocation, store: LockableStore
) -> None:
    first = opened()
    keep(first, "Ada Lovelace")
    first.close()
    before = database(location).read_bytes()
    store.keys.clear()
    second = opened()
    assert second.status.state is JournalState.KEY_MISSING
    assert "key" in second.status.reason
    keep(second, "Grace")
    assert database(location).read_bytes() == before
    assert not store.keys
    assert second.start_over().result(WAIT_LIMIT_S).is_on_disk
    assert names(second) == {"Grace"}
    assert before in [file.read_bytes() for file in location.put_aside()]


def test_with_another_key_the_database_is_put_aside_unchanged(
    opened: Open, location: JournalLocation, store: LockableStore
) -> None:
    first = opened()
    keep(first, "Ada Lovelace")
    first.close()
    before = database(location).read_bytes()
    keys = store.keys
    keys.update(dict.fromkeys(keys, "00" * 32))
    second = opened()
    assert second.status.state is JournalState.ON_DISK
    assert second.status.put_aside
    assert before in [file.read_bytes() for file in location.put_aside()]
    assert keep(second, "Grace")


def test_a_newer_database_is_put_aside_and_its_drafts_are_read_out_of_it(
    opened: Open, location: JournalLocation, store: LockableStore
) -> None:
    first = opened()
    keep(first, "Ada Lovelace")
    first.close()
    db = connect(database(location), key_of(location, store))
    db.pragma("user_version", VERSION + 1)
    db.execute("ALTER TABLE draft ADD COLUMN later TEXT")
    db.close()
    second = opened()
    assert second.status.state is JournalState.ON_DISK
    assert "later version" in second.status.put_aside
    assert second.status.salvaged == 1
    assert names(second) == {"Ada Lovelace"}
    assert location.put_aside()


@pytest.mark.fuzz
@pytest.mark.parametrize("number", range(100 if EVERYTHING else 10))
def test_a_damaged_file_ends_nothing_and_is_put_aside(
    opened: Open, location: JournalLocation, number: int
) -> None:
    first = opened()
    for contact in range(10):
        keep(first, "Ada Lovelace " * 20, contact)
    first.close()
    file = database(location)
    content = bytearray(file.read_bytes())
    place = chance("damage", number).randrange(len(content))
    content[place] ^= 0xFF
    file.write_bytes(content)
    second = opened()
    assert second.status.state is JournalState.ON_DISK
    assert second.status.put_aside
    assert bytes(content) in [each.read_bytes() for each in location.put_aside()]
    assert keep(second, "Grace", 1000)
    assert "Grace" in names(second)


def test_most_of_a_damaged_file_is_salvaged(opened: Open, location: JournalLocation) -> None:
    first = opened()
    for contact in range(100):
        keep(first, "Ada Lovelace " * 20, contact)
    first.close()
    file = database(location)
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0xFF
    file.write_bytes(content)
    assert opened().status.salvaged > 50


@pytest.mark.parametrize("content", [b"", b"x", b"not a database" * 1000, b"SQLite format 3\0"])
def test_a_file_that_is_no_database_is_put_aside(
    opened: Open, location: JournalLocation, content: bytes
) -> None:
    opened().close()
    database(location).write_bytes(content)
    second = opened()
    assert second.status.state is JournalState.ON_DISK
    assert keep(second, "Grace")


def test_a_folder_that_is_removed_while_it_runs_is_made_again(
    opened: Open, location: JournalLocation
) -> None:
    journal = opened()
    keep(journal, "Ada Lovelace")
    for file in location.folder.iterdir():
        file.unlink()
    location.folder.rmdir()
    assert keep(journal, "Grace", 2)
    assert journal.status.put_aside
    journal.close()
    assert "Grace" in names(opened())


@pytest.mark.skipif(os.name != "posix", reason="a file in place of the folder")
def test_a_folder_that_cannot_be_made_is_said_and_tried_again(
    location: JournalLocation, store: LockableStore
) -> None:
    location.folder.write_text("in the way")
    journal = Journal(location, JournalKeys(store))
    status = open_now(journal)
    assert status.state is JournalState.FAILING
    assert status.reason
    assert not keep(journal, "Ada Lovelace")
    location.folder.unlink()
    assert keep(journal, "Grace", 2)
    assert names(journal) == {"Ada Lovelace", "Grace"}
    journal.close()


def test_a_clock_that_is_set_back_loses_nothing(
    location: JournalLocation, store: LockableStore
) -> None:
    journal = Journal(location, JournalKeys(store))
    open_now(journal)
    keep(journal, "Ada Lovelace")
    journal.close()
    earlier = Journal(location, JournalKeys(store), clock=lambda: 0.0)
    open_now(earlier)
    assert names(earlier) == {"Ada Lovelace"}
    earlier.close()


def test_what_was_not_touched_for_long_expires(
    opened: Open, location: JournalLocation, store: LockableStore
) -> None:
    journal = opened()
    keep(journal, "Ada Lovelace")
    later = journal.now() + 100 * 86_400
    journal.close()
    database(location).write_bytes(b"damaged" * 1000)
    aside = opened()
    keep(aside, "Grace")
    aside.close()
    assert location.put_aside()
    after = Journal(location, JournalKeys(store), clock=lambda: later)
    open_now(after)
    assert names(after) == set()
    assert not location.put_aside()
    assert len(store.keys) == 1
    after.close()


@pytest.mark.parametrize(("days", "left"), [(3, {"Ada Lovelace"}), (1, set())])
def test_a_draft_is_kept_as_long_as_the_user_wants(
    opened: Open, location: JournalLocation, store: LockableStore, days: int, left: set[str]
) -> None:
    journal = opened()
    keep(journal, "Ada Lovelace")
    later = journal.now() + 2 * 86_400
    journal.close()
    after = Journal(location, JournalKeys(store), clock=lambda: later)
    after.draft_retention_s = days * 86_400
    open_now(after)
    assert names(after) == left
    after.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a megabyte and a half."""
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(place)],
        capture_output=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        pytest.skip("only root may mount")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mounts a tmpfs")
def test_a_full_disk_is_said_at_once_and_nothing_is_lost(
    small_disk: Path, store: LockableStore
) -> None:
    location = JournalLocation(small_disk / "journal", "0123456789ab")
    journal = Journal(location, JournalKeys(store))
    open_now(journal)
    assert keep(journal, "Ada Lovelace")
    filler = small_disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)
    assert not keep(journal, "Grace " * 20_000, 2)
    assert journal.status.state is JournalState.FAILING
    assert "full" in journal.status.reason
    filler.unlink()
    assert keep(journal, "Later", 3)
    assert journal.status.is_on_disk
    assert names(journal) == {"Ada Lovelace", "Grace " * 20_000, "Later"}
    journal.close()
    again = Journal(location, JournalKeys(store))
    open_now(again)
    assert names(again) == {"Ada Lovelace", "Grace " * 20_000, "Later"}
    again.close()
