"""Noise in the write-ahead log, or a file that is gone, is noticed; what is known is kept."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from contact_editor.services.journal.journal import Journal
from contact_editor.services.journal.location import JournalLocation
from contact_editor.services.journal.status import JournalLoss
from tests.seed import chance
from tests.services.journal.conftest import LockableStore, Open
from tests.services.journal.entries import database, keep, names
from tests.waiting import WAIT_LIMIT_S

pytestmark = pytest.mark.skipif(os.name != "posix", reason="an open file is locked elsewhere")


def log_of(location: JournalLocation) -> Path:
    file = database(location)
    return file.with_name(f"{file.name}-wal")


def write_noise(file: Path, moment: random.Random, *, everywhere: bool) -> None:
    content = bytearray(file.read_bytes())
    start = 0 if everywhere else moment.randrange(len(content))
    end = len(content) if everywhere else start + 100
    content[start:end] = moment.randbytes(len(content[start:end]))
    with file.open("r+b") as opened:
        opened.write(content)


@pytest.mark.parametrize("everywhere", [True, False])
def test_noise_in_the_log_of_an_open_journal_is_said_or_mended(
    opened: Open, location: JournalLocation, everywhere: bool
) -> None:
    journal = opened()
    for number in range(20):
        keep(journal, f"Ada {number} " * 30, number)
    before = names(journal)
    write_noise(log_of(location), chance("noise in the log"), everywhere=everywhere)
    assert keep(journal, "Grace", 100)
    assert journal.status.put_aside or names(journal) >= before
    assert "Grace" in names(journal)
    left = names(journal)
    journal.close()
    assert names(opened()) == left


def test_a_log_that_is_removed_while_the_journal_is_open_is_said(
    opened: Open, location: JournalLocation
) -> None:
    journal = opened()
    keep(journal, "Ada")
    log_of(location).unlink()
    assert keep(journal, "Grace", 2)
    journal.close()
    assert journal.status.put_aside
    assert "Grace" in names(opened())


def crashed(location: JournalLocation, opened: Open, damage: Callable[[Path], None]) -> Journal:
    """Open a journal as it was left by a killed program, with a damaged log."""
    journal = opened()
    for number in range(5):
        keep(journal, f"Ada {number}", number)
    copy = location.folder.with_name("copy")
    shutil.copytree(location.folder, copy)
    journal.close()
    shutil.rmtree(location.folder)
    copy.rename(location.folder)
    log_of(location).with_name(log_of(location).name.replace("-wal", "-shm")).unlink()
    damage(log_of(location))
    return opened()


def flip(file: Path) -> None:
    """Change a byte of the page of the last but one frame."""
    content = bytearray(file.read_bytes())
    content[-5000] ^= 0xFF
    file.write_bytes(content)


def fill_with_noise(file: Path) -> None:
    file.write_bytes(os.urandom(file.stat().st_size))


def noise_after_the_header(file: Path) -> None:
    content = file.read_bytes()
    file.write_bytes(content[:32] + os.urandom(len(content) - 32))


@pytest.mark.parametrize("damage", [flip, fill_with_noise, noise_after_the_header])
def test_what_a_damaged_log_loses_after_a_crash_is_said(
    opened: Open, location: JournalLocation, damage: Callable[[Path], None]
) -> None:
    journal = crashed(location, opened, damage)
    assert journal.status.loss is JournalLoss.LAST_WRITES or journal.status.put_aside
    assert keep(journal, "Grace", 100)
    journal.close()
    again = opened()
    assert "Grace" in names(again)
    assert again.status.loss is JournalLoss.NONE


def cut_within_a_frame(file: Path) -> None:
    os.truncate(file, file.stat().st_size - 100)


def leave(_file: Path) -> None:
    pass


def test_a_log_that_a_crash_left_is_no_loss(opened: Open, location: JournalLocation) -> None:
    journal = crashed(location, opened, leave)
    assert journal.status.loss is JournalLoss.NONE
    assert len(names(journal)) == 5


def test_a_write_that_a_crash_interrupted_is_no_damage(
    opened: Open, location: JournalLocation
) -> None:
    journal = crashed(location, opened, cut_within_a_frame)
    assert journal.status.loss is JournalLoss.NONE
    assert len(names(journal)) == 4


def test_a_log_that_is_used_again_from_its_beginning_is_no_damage(
    opened: Open, location: JournalLocation
) -> None:
    journal = opened()
    for number in range(5):
        keep(journal, f"Ada {number}" * 300, number)
    db = journal._opened.db if journal._opened else None
    assert db is not None
    journal.read(lambda db: db.wal_checkpoint()).result(WAIT_LIMIT_S)
    keep(journal, "Grace", 100)
    copy = location.folder.with_name("copy")
    shutil.copytree(location.folder, copy)
    journal.close()
    shutil.rmtree(location.folder)
    copy.rename(location.folder)
    assert opened().status.loss is JournalLoss.NONE


def test_a_database_that_is_removed_while_it_is_open_is_written_again_with_everything(
    opened: Open, location: JournalLocation
) -> None:
    journal = opened()
    keep(journal, "Ada")
    file = database(location)
    for each in location.folder.glob("*.db*"):
        each.unlink()
    # Nothing else is written before it is closed.
    journal.close()
    assert journal.status.loss is JournalLoss.WRITTEN_AGAIN
    assert database(location) == file
    assert file.stat().st_mode & 0o077 == 0
    assert names(opened()) == {"Ada"}


def test_a_database_that_is_removed_between_two_starts_is_said(
    opened: Open, location: JournalLocation, store: LockableStore
) -> None:
    assert opened().status.loss is JournalLoss.NONE
    opened().close()
    journal = opened()
    keep(journal, "Ada")
    journal.close()
    for each in location.folder.glob("*.db*"):
        each.unlink()
    again = opened()
    assert again.status.loss is JournalLoss.REMOVED
    again.close()
    assert opened().status.loss is JournalLoss.NONE


def test_a_journal_that_was_erased_or_put_aside_on_request_is_not_lost(
    opened: Open, location: JournalLocation, store: LockableStore
) -> None:
    journal = opened()
    keep(journal, "Ada")
    assert not journal.erase().result(WAIT_LIMIT_S)
    assert journal.status.loss is JournalLoss.NONE
    journal.close()
    store.keys.clear()
    other = opened()
    assert other.start_over().result(WAIT_LIMIT_S).is_on_disk
    assert other.status.loss is JournalLoss.NONE
