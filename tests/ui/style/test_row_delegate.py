"""The list of a drop-down marks the chosen entry, and its rows follow the font."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.style.metrics import px
from contact_editor.ui.style.row_delegate import RowDelegate

PLACE_OF_TICK = 28
"""Pixels before the texts."""


def opened(qtbot: QtBot, direction: Qt.LayoutDirection) -> ComboBox:
    box = ComboBox()
    qtbot.addWidget(box)
    box.setLayoutDirection(direction)
    box.addItems(["Free", "Starter", "Business"])
    box.insertSeparator(3)
    box.addItem("Not set")
    box.setCurrentIndex(1)
    box.resize(240, 28)
    with qtbot.waitExposed(box):
        box.show()
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    return box


def has_tick(box: ComboBox, row: int) -> bool:
    view = box.view()
    place = view.visualRect(box.model().index(row, 0))
    left = place.right() - PLACE_OF_TICK if box.isRightToLeft() else place.left() + 8
    spot = QRect(left, place.top() + 2, PLACE_OF_TICK - 8, place.height() - 4)
    image = view.viewport().grab(spot).toImage()
    inks = {
        QColor(image.pixel(x, y)).lightness()
        for x in range(image.width()) for y in range(image.height())
    }  # fmt: skip
    return max(inks) - min(inks) > 100


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_only_the_chosen_entry_has_a_tick(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    box = opened(qtbot, direction)
    assert [has_tick(box, row) for row in (0, 1, 2, 4)] == [False, True, False, False]
    box.view().setCurrentIndex(box.model().index(2, 0))
    assert [has_tick(box, row) for row in (0, 1, 2, 4)] == [False, True, False, False]
    box.hidePopup()
    box.setCurrentIndex(2)
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    assert [has_tick(box, row) for row in (0, 1, 2, 4)] == [False, False, True, False]
    box.hidePopup()


def test_a_separator_is_lower_than_an_entry(qtbot: QtBot) -> None:
    box = opened(qtbot, Qt.LayoutDirection.LeftToRight)
    heights = [box.view().visualRect(box.model().index(row, 0)).height() for row in (0, 3)]
    assert heights == [px(28), px(9)]
    box.hidePopup()


def test_rows_have_the_height_that_they_were_made_with(qtbot: QtBot) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setItemDelegate(RowDelegate(40, rows))
    rows.addItem("one")
    rows.show()
    assert rows.visualItemRect(rows.item(0)).height() == px(40)
