"""Marked text takes the room that it needs, whatever changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.style.metrics import scale_font

WIDTH = 120
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def label(qtbot: QtBot) -> MarkedTextLabel:
    label = MarkedTextLabel("some words that need several lines")
    qtbot.addWidget(label)
    return label


def test_a_larger_font_needs_more_room(label: MarkedTextLabel) -> None:
    before, wanted = label.heightForWidth(WIDTH), label.sizeHint()
    scale_font(label, 2.0)
    assert label.heightForWidth(WIDTH) > before
    assert label.sizeHint().width() > wanted.width()


def test_a_longer_text_needs_more_room(label: MarkedTextLabel) -> None:
    before, wanted = label.heightForWidth(WIDTH), label.sizeHint()
    label.show_text("some words that need several lines, and many more lines than before")
    assert label.heightForWidth(WIDTH) > before
    assert label.sizeHint().width() > wanted.width()


def ink(widget: QWidget) -> tuple[int, int]:
    """Return the first and the last column in which something is painted."""
    picture = widget.grab().toImage()
    ground = picture.pixel(0, 0)
    inked = [
        x for x in range(picture.width())
        if any(picture.pixel(x, y) != ground for y in range(picture.height()))
    ]  # fmt: skip
    return inked[0], inked[-1]


@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
def test_the_text_keeps_clear_of_the_margins(
    label: MarkedTextLabel, direction: Qt.LayoutDirection
) -> None:
    label.setLayoutDirection(direction)
    label.setContentsMargins(20, 10, 30, 5)
    label.resize(WIDTH, label.heightForWidth(WIDTH))
    first, last = ink(label)
    assert first >= 20
    assert last < WIDTH - 30
    label.setContentsMargins(0, 0, 0, 0)
    assert label.heightForWidth(WIDTH - 50) == label.height() - 15


@pytest.mark.parametrize(("lines", "more"), [(1, False), (2, True), (4, True)])
def test_arabic_lines_have_more_room_between_them(
    label: MarkedTextLabel, lines: int, more: bool
) -> None:
    label.show_text("\n".join(["word"] * lines))
    usual = label.heightForWidth(WIDTH)
    label.setLayoutDirection(RIGHT_TO_LEFT)
    assert (label.heightForWidth(WIDTH) > usual) is more
