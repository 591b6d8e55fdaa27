"""Controls are put in order, and nothing happens to what is around them."""

from __future__ import annotations

import gc
from random import Random

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from contact_editor.ui.controls.screen_fit import ScrollFrame
from contact_editor.ui.controls.tab_order import TabStops, put_in_order
from contact_editor.ui.style.focus_links import next_in_chain


def test_controls_in_an_area_that_scrolls_live_on(qtbot: QtBot) -> None:
    dialog, inside = QDialog(), QWidget()
    qtbot.addWidget(dialog)
    one, other, rows = QLineEdit(), QLineEdit(), QVBoxLayout(inside)
    rows.addWidget(one)
    rows.addWidget(other)
    around = QVBoxLayout(dialog)
    around.addWidget(ScrollFrame(inside))
    put_in_order((one, other))
    gc.collect()
    QApplication.processEvents()
    assert isValid(one)
    assert next_in_chain(one) is other


def visited(first: QWidget, among: list[QLineEdit]) -> list[QWidget]:
    """Return the controls in the order in which Tab goes round."""
    found, widget = [first], next_in_chain(first)
    while widget is not None and widget is not first:
        found += [widget] if widget in among else []
        widget = next_in_chain(widget)
    return found


def test_stops_that_come_go_and_change_places_are_visited_in_their_order(qtbot: QtBot) -> None:
    window, stops, order = QWidget(), TabStops(), list[QLineEdit]()
    qtbot.addWidget(window)
    random = Random(7)
    for _turn in range(60):
        for _ in range(random.randrange(4)):
            order.insert(random.randint(0, len(order)), QLineEdit(window))
        if random.random() < 0.4 and order:
            # An editor creates controls, and puts them in order itself.
            at = random.randint(1, len(order))
            came = [QLineEdit(window) for _ in range(random.randrange(1, 4))]
            behind = order[at - 1 : at] if random.random() < 0.8 else []
            put_in_order((*behind, *came))
            stops.add((*behind, *came))
            order[at:at] = came
        for _ in range(random.randrange(3)):
            if order:
                order.pop(random.randrange(len(order)))
        if random.random() < 0.1:
            random.shuffle(order)
        stops.follow(tuple(order))
        assert not order or visited(order[0], order) == order


def test_a_stop_more_moves_no_other_ones(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window, stops = QWidget(), TabStops()
    qtbot.addWidget(window)
    order = [QLineEdit(window) for _ in range(50)]
    stops.follow(tuple(order[:30]))
    put_in_order(order[29:])
    stops.add(order[29:])
    moved: list[QWidget] = []
    real = QWidget.setTabOrder

    def put(one: QWidget, other: QWidget) -> None:
        moved.append(other)
        real(one, other)

    monkeypatch.setattr(QWidget, "setTabOrder", put)
    stops.follow(tuple(order))
    assert not moved
    order.insert(12, QLineEdit(window))
    stops.follow(tuple(order))
    assert moved == order[12:14]
    assert visited(order[0], order) == order
