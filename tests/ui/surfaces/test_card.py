"""Cards with a title and without one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import ownedByPython

from contact_editor.ui.surfaces.card import ROW_GAP, Card


def card_with_two_rows(qtbot: QtBot, title: str) -> tuple[Card, list[QPushButton]]:
    card, rows = Card(title), [QPushButton("first"), QPushButton("second")]
    for row in rows:
        card.rows.addWidget(row)
    qtbot.addWidget(card)
    card.show()
    return card, rows


def test_a_card_without_a_title_begins_with_its_first_row(qtbot: QtBot) -> None:
    card, (first, second) = card_with_two_rows(qtbot, "")

    assert not card.title.isVisible()
    assert first.y() == card.rows.contentsMargins().top()
    assert second.y() == first.geometry().bottom() + 1 + ROW_GAP


def test_the_title_stands_above_the_first_row(qtbot: QtBot) -> None:
    card, (first, _second) = card_with_two_rows(qtbot, "Address")

    assert card.title.isVisible()
    assert first.y() == card.title.geometry().bottom() + 1 + ROW_GAP


@pytest.mark.parametrize("title", ["", "Address"])
def test_the_row_of_the_title_belongs_to_the_card(qtbot: QtBot, title: str) -> None:
    """The garbage collector deletes what belongs to Python, its items before or after it."""
    card, _rows = card_with_two_rows(qtbot, title)

    assert not ownedByPython(card.head)
    assert card.head.parent() is card.rows
