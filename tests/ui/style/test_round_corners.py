"""What scrolls leaves the round corners of its frame as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.auto_height_text import AutoHeightText
from contact_editor.ui.help.manual_text import ManualText
from contact_editor.ui.history.saves_table import SavesTable
from contact_editor.ui.pages.match_table import MatchRow, MatchTable
from contact_editor.ui.style.theme import Appearance, apply_theme
from contact_editor.ui.surfaces.card import Card

SIDE = 6
"""Pixels of a corner that are compared."""
LINES = "\n".join(f"line {number}" for number in range(99))


@pytest.fixture(autouse=True, params=[Appearance.LIGHT, Appearance.DARK], ids=["light", "dark"])
def theme(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    apply_theme(qapp, request.param)
    yield
    apply_theme(qapp, Appearance.LIGHT)


def corners(qtbot: QtBot, widget: QWidget) -> list[list[str]]:
    """Return the colours of the four corners of a widget in a window."""
    window = QWidget()
    qtbot.addWidget(window)
    widget.setParent(window)
    widget.setGeometry(10, 10, 400, 200)
    window.resize(420, 220)
    window.show()
    picture = window.grab(widget.geometry()).toImage()
    right, bottom = picture.width() - 1, picture.height() - 1
    places = [(x, y) for x in range(SIDE) for y in range(SIDE)]
    return [
        [QColor(picture.pixel(abs(left - x), abs(top - y))).name() for x, y in places]
        for left in (0, right)
        for top in (0, bottom)
    ]


def lines_of_text() -> QPlainTextEdit:
    return QPlainTextEdit(LINES)


def lines_of_a_note() -> QPlainTextEdit:
    box = AutoHeightText(fewest=3, most=8)
    box.show_text(LINES)
    return box


def rows() -> QListWidget:
    area = QListWidget()
    area.addItems(LINES.split("\n"))
    return area


def manual() -> ManualText:
    return ManualText(Path())


def saves() -> SavesTable:
    return SavesTable(["When", "Contact", "Changes", "Result", "Ticket"])


@pytest.mark.parametrize("make", [lines_of_text, lines_of_a_note, rows, manual, saves])
def test_a_box_that_scrolls_has_the_corners_of_a_line(
    qtbot: QtBot, make: Callable[[], QAbstractScrollArea]
) -> None:
    assert corners(qtbot, make()) == corners(qtbot, QLineEdit())


def test_a_table_that_fills_a_card_leaves_its_corners(qtbot: QtBot) -> None:
    card, table = Card(), MatchTable()
    card.rows.setContentsMargins(1, 1, 1, 1)
    card.rows.addWidget(table)
    contact = MatchRow(("Noto", "#1", "noto@example.org"))
    table.show_rows(("Name", "Id", "Email"), [contact] * 9)
    assert corners(qtbot, card) == corners(qtbot, Card())
