"""Items side by side, and on the next line where one is full."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.surfaces.flow_layout import FlowLayout


@pytest.fixture
def labels(qtbot: QtBot) -> Iterator[list[QLabel]]:
    window = QWidget()
    qtbot.addWidget(window)
    labels = [QLabel(f"label {number}") for number in range(6)]
    flow = FlowLayout(window, QSize(10, 4))
    for label in labels:
        flow.addWidget(label)
    window.resize(180, 300)
    window.show()
    yield labels
    window.close()


def lines(labels: list[QLabel]) -> int:
    return len({label.y() for label in labels if not label.isHidden()})


def test_a_longer_text_and_a_hidden_item_move_those_after_them(
    qtbot: QtBot, labels: list[QLabel]
) -> None:
    before = lines(labels)
    labels[0].setText("a label that takes a line of its own")
    qtbot.waitUntil(lambda: lines(labels) > before)
    labels[0].hide()
    qtbot.waitUntil(lambda: lines(labels) <= before and labels[1].pos().isNull())


def test_it_is_higher_where_it_is_narrower_and_knows_each_height_of_its_present_items(
    labels: list[QLabel],
) -> None:
    window = labels[0].parentWidget()
    layout = window.layout() if window else None
    assert layout is not None
    high, low = layout.heightForWidth(90), layout.heightForWidth(400)
    assert (layout.heightForWidth(90), layout.heightForWidth(400)) == (high, low)
    assert low < high
    layout.takeAt(5)
    assert layout.heightForWidth(90) < high
