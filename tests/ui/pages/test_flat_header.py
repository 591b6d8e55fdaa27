"""The headings of a table begin where the texts below them do, with no lines between them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.history.saves_table import SavesTable
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.theme import Appearance, apply_theme
from tests.ui.history.test_saves_table import SAVE

LETTERS = 3
"""Pixels by which letters begin after their place."""


def ink(table: QWidget, part: QWidget, left: int, right: int, height: int) -> list[int]:
    """Return where, between two places of a part, the letters of its first row are."""
    picture = table.grab(QRect(part.mapTo(table, QPoint()), part.size())).toImage()
    grounds = {colours().surface.name(), colours().separator.name(), colours().accent_soft.name()}
    # Without the frame of the row.
    inside = range(6, height - 6)
    return [
        x for x in range(left, right) if any(_name(picture, x, y) not in grounds for y in inside)
    ]


def _name(picture: QImage, x: int, y: int) -> str:
    return QColor(picture.pixel(x, y)).name()


@pytest.fixture
def saves(qtbot: QtBot, qapp: QApplication) -> SavesTable:
    apply_theme(qapp, Appearance.LIGHT)
    table = SavesTable(["When", "Contact", "Changes", "Result", "Ticket"])
    qtbot.addWidget(table)
    table.resize(900, 200)
    table.show_records([SAVE], {}, keep_place=False)
    table.show()
    qtbot.waitUntil(lambda: table.columnWidth(0) > 0)
    return table


def test_a_heading_begins_where_the_cells_do(saves: SavesTable) -> None:
    header = saves.horizontalHeader()
    for column in range(2):
        left = header.sectionViewportPosition(column)
        right = left + header.sectionSize(column)
        above, *_ = ink(saves, header, left + 3, right, header.height())
        below, *_ = ink(saves, saves.viewport(), left + 3, right, saves.rowHeight(0))
        assert abs(above - below) <= LETTERS
        assert above - left >= 6, "the text does not touch the edge"


def test_there_is_no_line_between_two_headings(saves: SavesTable) -> None:
    header = saves.horizontalHeader()
    for column in range(1, 5):
        left = header.sectionViewportPosition(column)
        assert not ink(saves, header, left - 3, left + 3, header.height())
