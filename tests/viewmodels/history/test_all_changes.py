"""An export says what it has, also of a journal that is put aside meanwhile."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from contact_editor.services.journal.history import export as exporting
from contact_editor.services.journal.history.saves import append_save
from contact_editor.services.journal.journal_key import JournalKeys
from contact_editor.services.journal.location import JournalLocation
from contact_editor.viewmodels.history.all_changes import AllChanges
from contact_editor.viewmodels.history.journal_access import JournalAccess
from tests.services.journal.conftest import LockableStore
from tests.services.journal.entries import database
from tests.services.journal.history.test_saves import record
from tests.waiting import WAIT_LIMIT_MS, WAIT_LIMIT_S


@pytest.fixture
def location(tmp_path: Path) -> JournalLocation:
    return JournalLocation(tmp_path / "journal", "0123456789ab")


@pytest.fixture
def access(qtbot: QtBot, location: JournalLocation) -> Iterator[JournalAccess]:
    """A journal on disk with five saves."""
    access = JournalAccess(location, JournalKeys(LockableStore()))
    access.open()
    add_saves(access)
    qtbot.waitUntil(lambda: access.status.is_on_disk, timeout=WAIT_LIMIT_MS)
    yield access
    access.journal.close()


def add_saves(access: JournalAccess) -> None:
    for number in range(5):
        append = partial(append_save, record=record(number))
        assert access.journal.write(number, append).result(WAIT_LIMIT_S)


def test_an_export_is_incomplete_also_if_the_journal_was_replaced_before_for_the_same_reason(
    access: JournalAccess, location: JournalLocation, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(exporting, "PAGE", 2)
    said: list[str] = []

    def lose() -> None:
        # On its thread: after the first page, if an export is under way.
        access.journal.read(lambda db: database(location).unlink())
        access.journal.write("notices", lambda db: None)

    lose()
    qtbot.waitUntil(lambda: bool(access.status.put_aside), timeout=WAIT_LIMIT_MS)
    add_saves(access)
    changes = AllChanges(access)
    changes.message_changed.connect(lambda message: said.append(message.whole))
    changes.export(tmp_path / "changes.json")
    lose()
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT_LIMIT_MS)
    part = tmp_path / "changes-incomplete.json"
    assert said[0].startswith(f"The export is incomplete: {part} has 2 saves; the rest")
    assert len(json.loads(part.read_bytes())) == 2
    assert not (tmp_path / "changes.json").exists()


@pytest.mark.parametrize(("page", "written"), [(2, 2), (10, 0)])
def test_an_export_of_a_journal_that_is_put_aside_meanwhile_does_not_count_as_complete(
    access: JournalAccess, location: JournalLocation, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch, page: int, written: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(exporting, "PAGE", page)
    changes, file = AllChanges(access), tmp_path / "changes.csv"
    said: list[str] = []
    changes.message_changed.connect(lambda message: said.append(message.whole))

    def lose() -> None:
        # On its thread: after the first page, if an export is under way.
        access.journal.read(lambda db: database(location).unlink())
        access.journal.write("notices", lambda db: None)

    if not written:
        lose()
    changes.export(file)
    if written:
        lose()
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT_LIMIT_MS)
    part = tmp_path / "changes-incomplete.csv"
    assert not file.exists()
    assert "its file was removed" in said[0]
    assert not list(tmp_path.glob(".*.part"))
    assert not changes.is_exporting
    if written:
        assert said[0].startswith(f"The export is incomplete: {part} has 2 saves")
        with part.open(encoding="utf-8-sig", newline="") as text:
            assert len({row["after"] for row in csv.DictReader(text)}) == written
    else:
        assert said[0].startswith(f"{file} could not be written")
        assert not part.exists()
