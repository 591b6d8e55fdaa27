"""Menus stand out from what is below them, and their titles are in line with the toolbar."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.style.metrics import px
from contact_editor.ui.style.theme import Appearance, apply_theme, colours


@pytest.fixture(autouse=True, params=[Appearance.LIGHT, Appearance.DARK], ids=["light", "dark"])
def theme(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    apply_theme(qapp, request.param)
    yield
    apply_theme(qapp, Appearance.LIGHT)


def painted(widget: QWidget, x: int, y: int) -> QColor:
    return QColor(widget.grab().toImage().pixel(x, y))


def test_a_menu_has_the_ground_of_popups_and_a_frame_that_is_seen(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Refresh")
    menu.show()
    right, middle = menu.width() - 1, menu.height() // 2
    assert painted(menu, right - 4, middle) == colours().raised
    assert {painted(menu, x, middle).name() for x in (0, right)} == {colours().line.name()}


def test_the_titles_are_as_high_as_the_bar_and_have_no_line_below(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    first, *_ = (bar.addMenu(title) for title in ("Contact", "Edit"))
    bar.resize(400, px(30))
    bar.show()
    assert abs(bar.actionGeometry(first.menuAction()).center().y() - bar.height() // 2) <= 1
    lines = {painted(bar, x, bar.height() - 1).name() for x in range(0, 400, 10)}
    assert lines == {colours().window.name()}


def test_the_title_of_the_open_menu_is_marked(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    menus = [bar.addMenu(title) for title in ("Contact", "Edit")]
    bar.resize(400, px(30))
    bar.show()
    bar.setActiveAction(menus[1].menuAction())
    places = [bar.actionGeometry(menu.menuAction()) for menu in menus]
    marked = [painted(bar, place.center().x(), place.top() + 5).name() for place in places]
    assert marked == [colours().window.name(), colours().accent_soft.name()]
    menus[1].hide()
