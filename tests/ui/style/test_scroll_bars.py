"""A scroll bar has a slider that can be grabbed, and the ground of what it scrolls."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QListWidget,
    QPlainTextEdit,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.style.theme import Appearance, apply_theme, colours

LINES = [f"line {number}" for number in range(99)]


@pytest.fixture(params=[Appearance.LIGHT, Appearance.DARK], ids=["light", "dark"])
def theme(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    apply_theme(qapp, request.param)
    yield
    apply_theme(qapp, Appearance.LIGHT)


def ground(window: QWidget, bar: QScrollBar) -> str:
    """Return the colour at the foot of a bar whose slider is at its head."""
    picture = window.grab().toImage()
    foot = bar.mapTo(window, QPoint(bar.width() // 2, bar.height() - 4))
    return picture.pixelColor(foot).name()


@pytest.mark.usefixtures("theme")
def test_beside_the_page_of_a_sheet_it_has_the_ground_of_the_sheet(qtbot: QtBot) -> None:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    sheet.resize(600, 300)
    sheet.show_page("Review", (PlainLabel(line) for line in LINES))
    sheet.show()
    bar = sheet.area.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    # A sheet is laid out in several turns of the event loop.
    qtbot.waitUntil(lambda: ground(sheet, bar) == colours().raised.name())


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("kind", [QListWidget, QPlainTextEdit])
def test_in_a_list_or_a_text_it_has_the_ground_of_the_rows(
    qtbot: QtBot, kind: type[QAbstractScrollArea]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    area = kind()
    if isinstance(area, QListWidget):
        area.addItems(LINES)
    elif isinstance(area, QPlainTextEdit):
        area.setPlainText("\n".join(LINES))
    QVBoxLayout(window).addWidget(area)
    window.resize(300, 300)
    window.show()
    bar = area.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    assert ground(window, bar) == colours().surface.name()


LEAST = 32
"""Pixels of a slider that are enough to grab it."""
MANY = 100_000
ACROSS = [
    (Qt.Orientation.Vertical, Qt.LayoutDirection.LeftToRight),
    (Qt.Orientation.Horizontal, Qt.LayoutDirection.LeftToRight),
    (Qt.Orientation.Horizontal, Qt.LayoutDirection.RightToLeft),
]


@pytest.fixture(params=ACROSS)
def long_bar(qtbot: QtBot, request: pytest.FixtureRequest) -> QScrollBar:
    orientation, direction = request.param
    bar = QScrollBar(orientation)
    bar.setLayoutDirection(direction)
    qtbot.addWidget(bar)
    bar.setRange(0, MANY)
    bar.setPageStep(10)
    bar.resize(*((14, 300) if orientation is Qt.Orientation.Vertical else (300, 14)))
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def slider(bar: QScrollBar) -> tuple[int, int]:
    """Return where the painted slider starts and ends, along the bar."""
    picture = bar.grab().toImage()
    if bar.orientation() is Qt.Orientation.Vertical:
        line = [picture.pixelColor(7, at).name() for at in range(bar.height())]
    else:
        line = [picture.pixelColor(at, 7).name() for at in range(bar.width())]
    marks = {colours().line.name(), colours().quiet.name()}
    painted = [at for at, colour in enumerate(line) if colour in marks]
    return painted[0], painted[-1] + 1


def place(bar: QScrollBar, along: int) -> QPoint:
    return QPoint(7, along) if bar.orientation() is Qt.Orientation.Vertical else QPoint(along, 7)


@pytest.mark.usefixtures("theme")
def test_the_slider_of_a_long_list_is_long_enough_to_grab(long_bar: QScrollBar) -> None:
    sizes = set()
    for value in (0, MANY // 3, MANY):
        long_bar.setValue(value)
        start, end = slider(long_bar)
        sizes.add(end - start)
    assert len(sizes) == 1
    assert min(sizes) >= LEAST


def test_it_is_dragged_from_end_to_end(long_bar: QScrollBar) -> None:
    is_mirrored = long_bar.isRightToLeft() and long_bar.orientation() is Qt.Orientation.Horizontal
    start, end = slider(long_bar)
    from_here = place(long_bar, end - 2 if is_mirrored else start + 2)
    far = place(long_bar, 0 if is_mirrored else 299)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(long_bar, left, pos=from_here)
    assert long_bar.isSliderDown()
    QTest.mouseMove(long_bar, far)
    QTest.mouseRelease(long_bar, left, pos=far)
    assert long_bar.value() == MANY


def test_a_click_beside_it_goes_on_by_a_page(long_bar: QScrollBar) -> None:
    long_bar.setValue(MANY // 2)
    start, end = slider(long_bar)
    is_mirrored = long_bar.isRightToLeft() and long_bar.orientation() is Qt.Orientation.Horizontal
    before = long_bar.value()
    QTest.mouseClick(long_bar, Qt.MouseButton.LeftButton, pos=place(long_bar, start - 5))
    after = long_bar.value()
    assert after - before == (10 if is_mirrored else -10)
    QTest.mouseClick(long_bar, Qt.MouseButton.LeftButton, pos=place(long_bar, end + 5))
    assert long_bar.value() == before
