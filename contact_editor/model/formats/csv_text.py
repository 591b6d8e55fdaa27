"""Rows of CSV in which no cell is a formula of a spreadsheet.

A spreadsheet that reads the file with commas does not divide a cell in quotes. One that expects
semicolons (the default in many countries), or tabs (text from the clipboard), may take quotes
within a line as text: there a semicolon, tab or line break inside a cell begins another. So every
cell is in quotes, and an apostrophe is put before each part that would be calculated: one whose
first visible character after any quotes is `=`, `+`, `-` or `@`, also in full width (`＝`), which
some versions accept.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable

_FORMULA_SIGNS = "=+-@"
_BREAKS = ("\t", "\r", "\n")
_DIVIDERS = re.compile(r"([;\t\r\n])")


def csv_text(rows: Iterable[Iterable[str]]) -> str:
    """Return rows as CSV; what a spreadsheet would calculate begins with an apostrophe."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return text.getvalue()


def _guarded(cell: str) -> str:
    parts = "".join(f"'{part}" if _is_formula(part) else part for part in _DIVIDERS.split(cell))
    return f"'{parts}" if cell.lstrip(" ").startswith(_BREAKS) else parts


def _is_formula(part: str) -> bool:
    first = next((sign for sign in part if not _is_passed_over(sign)), "")
    # The compatibility form of a full-width or small sign is the plain one.
    return bool(first) and unicodedata.normalize("NFKC", first)[0] in _FORMULA_SIGNS


def _is_passed_over(sign: str) -> bool:
    return sign == '"' or unicodedata.category(sign)[0] in "CZ"
