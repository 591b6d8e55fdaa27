"""The words of a search are marked in the cells of a table, in any script."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from contact_editor.ui.history.match_delegate import MatchDelegate
from contact_editor.ui.style.colours import colours

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


def table_with(
    qtbot: QtBot, item: QTableWidgetItem, direction: Qt.LayoutDirection
) -> tuple[QTableWidget, MatchDelegate]:
    table = QTableWidget(1, 1)
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    delegate = MatchDelegate(table)
    table.setItemDelegate(delegate)
    table.setItem(0, 0, item)
    table.setColumnWidth(0, 240)
    table.resize(300, 80)
    table.show()
    return table, delegate


def columns_with(table: QTableWidget, ground: QColor) -> list[int]:
    """Return the horizontal places of the pixels that have a colour."""
    picture = table.viewport().grab().toImage()
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
    table, delegate = table_with(qtbot, QTableWidgetItem(text), LEFT_TO_RIGHT)
    delegate.mark(words)
    columns = columns_with(table, colours().caution_background)
    assert bool(columns) is is_marked
    if columns:
        # Neither the whole cell nor a single point.
        assert 4 <= max(columns) - min(columns) < 120


@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, Qt.LayoutDirection.RightToLeft])
def test_a_mark_does_not_cover_the_icon_of_its_cell(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    sign, pixmap = QColor("#ff00ff"), QPixmap(16, 16)
    pixmap.fill(sign)
    item = QTableWidgetItem(QIcon(pixmap), "Stored and verified")
    table, delegate = table_with(qtbot, item, direction)
    icon = columns_with(table, sign)
    delegate.mark(["stored"])
    marked = columns_with(table, colours().caution_background)
    assert columns_with(table, sign) == icon
    assert marked
    assert not set(marked) & set(icon)
