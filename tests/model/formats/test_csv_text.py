"""CSV that a spreadsheet shows as text."""

from __future__ import annotations

import csv
import io
import re

import pytest

from contact_editor.model.formats.csv_text import csv_text


def test_cells_come_back_as_they_were() -> None:
    rows = [["a", 'say "hi"'], ["one\ntwo", "x,y;z"]]
    assert list(csv.reader(io.StringIO(csv_text(rows), newline=""))) == rows


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(start: str) -> None:
    (row,) = csv.reader(io.StringIO(csv_text([[f"{start}1+1"]]), newline=""))
    assert row == [f"'{start}1+1"]


@pytest.mark.parametrize("sign", list("=+-@＝＋－＠﹦"))
@pytest.mark.parametrize("before", [" ", "\xa0 ", "\u3000", "\ufeff", "\x00", " \t", " \n"])
def test_what_is_not_seen_before_a_sign_makes_no_formula(before: str, sign: str) -> None:
    (row,) = csv.reader(io.StringIO(csv_text([[f"{before}{sign}1+1"]]), newline=""))
    assert row[0].startswith("'")
    assert row[0].replace("'", "") == f"{before}{sign}1+1"


@pytest.mark.parametrize("divider", [";", "\t", "\r\n", "; ", ";\t ", ';"'])
def test_no_part_of_a_cell_is_a_formula_where_other_signs_divide_cells(divider: str) -> None:
    text = csv_text([["Ana", f"Paris{divider}=1+1{divider}＝2"]])
    parts = [part.strip(' "') for part in re.split(r"[;\t\r\n]", text)]
    assert not [part for part in parts if part.startswith(("=", "＝"))]
    assert "'=1+1" in [re.sub(r"""'[ "]+""", "'", part) for part in parts]


def test_every_cell_is_in_quotes_and_plain_ones_are_unchanged() -> None:
    row = ["Ana", "", "a-b = c", "x; y", "john+tag@doe.com", "'quoted'"]
    assert csv_text([row]) == ",".join(f'"{cell}"' for cell in row) + "\r\n"
