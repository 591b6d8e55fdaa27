"""The words of a search are marked in the cells of a table, in any script."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from contact_editor.ui.history.match_delegate import MatchDelegate
from contact_editor.ui.style.colours import colours


def marked_columns(table: QTableWidget) -> list[int]:
    """Return the horizontal places of the pixels that have the ground of a mark."""
    picture, ground = table.viewport().grab().toImage(), colours().caution_ground
    middle = range(table.rowHeight(0))
    return [
        x for x in range(picture.width())
        if any(QColor(picture.pixel(x, y)) == ground for y in middle)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "is_marked"),
    [
        ("Sofia → Plovdiv", ["plov"], True),
        ("Sofia → Plovdiv", ["varna"], False),
        ("Sofia → Plovdiv", [], False),
        ("a.b (c)", ["(c"], True),
        ("😀 دبي → الرياض", ["الر"], True),
        ("x" * 500 + "end", ["end"], False),
    ],
)
def test_what_was_searched_is_marked_where_it_is(
    qtbot: QtBot, text: str, words: list[str], is_marked: bool
) -> None:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    delegate = MatchDelegate(table)
    table.setItemDelegate(delegate)
    table.setItem(0, 0, QTableWidgetItem(text))
    table.setColumnWidth(0, 240)
    table.resize(300, 80)
    table.show()
    delegate.mark(words)
    columns = marked_columns(table)
    assert bool(columns) is is_marked
    if columns:
        # Neither the whole cell nor a single point.
        assert 4 <= max(columns) - min(columns) < 120
