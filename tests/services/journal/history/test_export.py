from __future__ import annotations

import csv
import json
import os
from functools import partial
from pathlib import Path

import msgspec
import pytest

from contact_editor.services.journal.history.export import SaveExport
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.services.journal.history.saves import append_save
from contact_editor.services.journal.history.search import SaveQuery
from tests.services.journal.conftest import Open
from tests.services.journal.history.test_saves import record
from tests.waiting import WAIT_LIMIT_S


def exported(opened: Open, file: Path, records: list[SaveRecord], *, text: str = "") -> Path:
    """Export records from a journal, in pages of two."""
    journal = opened()
    for number, each in enumerate(records):
        assert journal.write(number, partial(append_save, record=each)).result(WAIT_LIMIT_S)
    export = SaveExport(file, SaveQuery(text))
    while not export.is_complete:
        assert not file.exists()
        export.write(journal.read(partial(export.read_page, count=2)).result(WAIT_LIMIT_S))
    return file


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_no_cell_is_a_formula(opened: Open, tmp_path: Path, value: str) -> None:
    change = msgspec.structs.replace(record(1).changes[0], before=value, after=value)
    hostile = msgspec.structs.replace(record(1), title=value, reason=value, changes=(change,))
    file = exported(opened, tmp_path / "changes.csv", [hostile])
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text))
    cells = [cell for row in rows[1:] for cell in row]
    assert value in [cell.replace("'", "") for cell in cells]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


def test_each_change_is_a_line_newest_first(opened: Open, tmp_path: Path) -> None:
    records = [record(number, ticket=f"T-{number}") for number in range(1, 6)]
    file = exported(opened, tmp_path / "changes.csv", records)
    with file.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert [(row["field"], row["before"], row["after"], row["ticket"]) for row in rows] == [
        ("City", "Sofia", f"Plovdiv {number}", f"T-{number}") for number in (5, 4, 3, 2, 1)
    ]


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_json_has_each_save_with_its_changes(opened: Open, tmp_path: Path, count: int) -> None:
    records = [record(number) for number in range(count)]
    saves = json.loads(exported(opened, tmp_path / "changes.json", records).read_bytes())
    assert [save["changes"][0]["after"] for save in saves] == [
        f"Plovdiv {number}" for number in reversed(range(count))
    ]
    assert all(save["contact_id"] == 1 for save in saves)
    assert [save["when"] for save in saves[-2:-1]] == ["1970-01-01T00:00:01+00:00"][: count // 2]


def test_an_export_has_only_what_the_search_finds(opened: Open, tmp_path: Path) -> None:
    records = [record(number) for number in range(12)]
    file = exported(opened, tmp_path / "changes.json", records, text="plovdiv 11")
    assert len(json.loads(file.read_bytes())) == 1


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_only_the_user_can_read_an_export(opened: Open, tmp_path: Path) -> None:
    file = exported(opened, tmp_path / "changes.csv", [record(1)])
    assert file.stat().st_mode & 0o077 == 0


def test_what_an_export_left_that_was_killed_is_not_in_the_next_one(
    opened: Open, tmp_path: Path
) -> None:
    (tmp_path / ".changes.json.part").write_text("[{", encoding="utf-8")
    file = exported(opened, tmp_path / "changes.json", [record(1), record(2), record(3)])
    assert len(json.loads(file.read_bytes())) == 3
    assert not list(tmp_path.glob("*.part"))
