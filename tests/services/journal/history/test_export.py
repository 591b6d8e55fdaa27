from __future__ import annotations

import csv
import io
import json

import msgspec
import pytest

from contact_editor.services.journal.history.export import to_csv, to_json
from tests.services.journal.history.test_saves import record


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_no_cell_is_a_formula(value: str) -> None:
    change = msgspec.structs.replace(record(1).changes[0], before=value, after=value)
    hostile = msgspec.structs.replace(record(1), title=value, reason=value, changes=(change,))
    rows = list(csv.reader(io.StringIO(to_csv([hostile]), newline="")))
    cells = [cell for row in rows[1:] for cell in row]
    assert "'" + value in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]


def test_each_change_is_a_line() -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv([record(1, ticket="T-1"), record(2)]))))
    assert [(row["field"], row["before"], row["after"], row["ticket"]) for row in rows] == [
        ("City", "Sofia", "Plovdiv 1", "T-1"),
        ("City", "Sofia", "Plovdiv 2", ""),
    ]


def test_json_has_each_save_with_its_changes() -> None:
    (save,) = json.loads(to_json([record(3)]))
    assert save["contact_id"] == 1
    assert save["when"] == "1970-01-01T00:00:03+00:00"
    assert save["changes"][0]["after"] == "Plovdiv 3"
