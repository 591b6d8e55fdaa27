"""Text and marks of a chip lie beside one another in both directions of reading."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.editors.chips import Chip, ChipContent, ChipState

CONTENTS = [
    ChipContent("vip", "vip", False, is_locked=True),
    ChipContent("vip", "vip", False, ChipState.ADDED, is_locked=True),
    ChipContent("vip", "vip", True, ChipState.ADDED),
    ChipContent("vip", "vip", True, ChipState.REMOVED),
]


@pytest.mark.parametrize("direction", Qt.LayoutDirection, ids=lambda one: one.name)
@pytest.mark.parametrize("content", CONTENTS, ids=range(len(CONTENTS)))
def test_text_and_marks_do_not_overlap(
    qtbot: QtBot, content: ChipContent, direction: Qt.LayoutDirection
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(direction)
    chip = Chip(content, parent)
    chip.resize(chip.sizeHint())
    parent.show()
    places: list[QRect] = [chip.label.geometry()]
    if chip.button:
        places.append(chip.button.geometry())
    if content.state is ChipState.ADDED:
        places.append(chip.mark_rect(leading=True).toAlignedRect())
    if content.is_locked:
        places.append(chip.mark_rect(leading=False).toAlignedRect())
    assert all(not one.intersects(other) for one, other in combinations(places, 2)), places
    assert all(chip.rect().contains(place) for place in places), places
