"""Marked text takes the room that it needs, whatever changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.style.colours import DARK, LIGHT, Colours
from contact_editor.ui.style.metrics import scale_font
from contact_editor.ui.style.theme import Appearance, apply_theme
from contact_editor.ui.text.text_diff import Mark, Segment

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


SCHEMES = {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK}


@pytest.fixture(params=SCHEMES, ids=["light", "dark"])
def scheme(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Colours]:
    apply_theme(qapp, request.param)
    yield SCHEMES[request.param]
    apply_theme(qapp, Appearance.LIGHT)


@pytest.mark.parametrize(
    ("mark", "background"), [(Mark.REMOVED, "error_soft"), (Mark.ADDED, "verified_soft")]
)
def test_a_changed_word_has_the_background_of_its_kind(
    label: MarkedTextLabel, scheme: Colours, mark: Mark, background: str
) -> None:
    label.show_text((Segment("Sofia", mark),))
    label.resize(WIDTH, label.heightForWidth(WIDTH))
    picture = label.grab().toImage()
    painted = {QColor(picture.pixel(0, y)).name() for y in range(picture.height())}
    assert getattr(scheme, background).name() in painted
