"""Marked text takes the room that it needs, whatever changes."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.style.metrics import scale_font

WIDTH = 120


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
