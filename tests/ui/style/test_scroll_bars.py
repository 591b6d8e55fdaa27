"""A scroll bar has the ground of what it scrolls, in every scheme."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
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
