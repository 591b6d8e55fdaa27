"""The search of the saves has room for what is typed, in a narrow page as well."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.history.save_filters import SaveFilters

LEAST = 180


@pytest.fixture
def filters(qtbot: QtBot) -> SaveFilters:
    filters = SaveFilters()
    qtbot.addWidget(filters)
    filters.show_connections(["Practice Simvoly"])
    filters.show()
    return filters


def tops(*widgets: QWidget) -> list[int]:
    for _ in range(3):
        QApplication.processEvents()
    return [widget.y() for widget in widgets]


@pytest.mark.parametrize("width", [1000, 760, 640, 528, 480])
def test_the_search_has_room_at_any_width(filters: SaveFilters, qtbot: QtBot, width: int) -> None:
    filters.resize(width, 80)
    qtbot.waitUntil(lambda: filters.search.width() >= LEAST)
    boxes = (filters.connection, filters.outcome, filters.period)
    qtbot.waitUntil(lambda: all(box.width() >= box.sizeHint().width() for box in boxes))
    assert all(box.geometry().right() < width for box in boxes)


def test_nothing_moves_when_the_button_to_clear_comes(filters: SaveFilters) -> None:
    boxes = (filters.search, filters.connection, filters.outcome, filters.period)
    for width in (1000, 760, 700, 640, 600, 528, 480):
        filters.resize(width, 80)
        filters.clear_all()
        filters.offer_clearing()
        assert filters.clear.isHidden()
        before = tops(*boxes)
        filters.search.setText("city")
        filters.offer_clearing()
        assert filters.clear.isVisible()
        assert tops(*boxes) == before
