"""CSV that a spreadsheet shows as text."""

from __future__ import annotations

import csv
import io

import pytest

from contact_editor.model.formats.csv_text import csv_text


def test_cells_come_back_as_they_were() -> None:
    rows = [["a", 'say "hi"'], ["one\ntwo", "x,y;z"]]
    assert list(csv.reader(io.StringIO(csv_text(rows), newline=""))) == rows


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(start: str) -> None:
    (row,) = csv.reader(io.StringIO(csv_text([[f"{start}1+1"]]), newline=""))
    assert row == [f"'{start}1+1"]
