"""A sheet is shown over its content, which stays where it is and out of reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.surfaces.sheet_stage import SheetStage


class Staged:
    def __init__(self, qtbot: QtBot) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        self.line = QLineEdit()
        column.addWidget(self.line)
        self.stage = SheetStage(content)
        self.sheet = Sheet()
        self.sheet.main.show_text("Go")
        self.sheet.back.show_text("Back")
        self.stage.add(self.sheet)
        qtbot.addWidget(self.stage)
        self.stage.resize(1200, 600)
        with qtbot.waitActive(self.stage):
            self.stage.show()
            self.stage.activateWindow()

    def show(self, lines: int = 3) -> None:
        self.stage.show_sheet(self.sheet)
        inside = QLineEdit()
        text = QLabel("\n".join("line" for _ in range(lines)))
        self.sheet.show_page("Title", iter([inside, text]))


@pytest.fixture
def staged(qtbot: QtBot) -> Staged:
    return Staged(qtbot)


def test_the_content_stays_in_view_and_where_it_is(staged: Staged) -> None:
    before = staged.line.mapTo(staged.stage, QPoint())
    staged.show()
    assert staged.line.isVisible()
    assert staged.line.mapTo(staged.stage, QPoint()) == before
    assert staged.sheet.width() == staged.sheet.wanted_width


@pytest.mark.parametrize("size", [(1200, 600), (640, 400), (600, 260)])
def test_the_sheet_fits_and_its_buttons_are_in_view(staged: Staged, size: tuple[int, int]) -> None:
    staged.stage.resize(*size)
    staged.show(lines=60)
    assert staged.stage.rect().contains(staged.sheet.geometry())
    button = staged.sheet.main
    corner = button.mapTo(staged.sheet, button.rect().bottomRight())
    assert staged.sheet.rect().contains(corner)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_stays_in_the_sheet(staged: Staged, key: Qt.Key) -> None:
    staged.show()
    for _ in range(8):
        focused = staged.stage.focusWidget()
        assert focused is not None
        assert staged.sheet.isAncestorOf(focused)
        QTest.keyClick(focused, key)


def test_a_click_beside_the_sheet_reaches_nothing(staged: Staged) -> None:
    staged.show()
    place = staged.line.mapTo(staged.stage, QPoint(3, 3))
    child = staged.stage.childAt(place)
    assert child is not staged.line
    staged.stage.show_sheet(None)
    assert staged.stage.childAt(place) is staged.line
