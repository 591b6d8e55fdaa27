"""A sheet is shown over its content, which stays where it is and out of reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.style.colours import blend, colours
from contact_editor.ui.surfaces.sheet_host import SheetHost
from tests.waiting import WAIT_LIMIT_MS

RED, BLUE = QColor("#C04040"), QColor("#4040C0")
BESIDE_SHEET = QPoint(60, 400)


class Content(QWidget):
    """Painted in one colour."""

    colour = RED

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.colour)


class Staged:
    def __init__(self, qtbot: QtBot) -> None:
        self.content = content = Content()
        column = QVBoxLayout(content)
        self.line = QLineEdit()
        column.addWidget(self.line)
        self.host = SheetHost(content)
        self.sheet = Sheet()
        self.sheet.main.show_text("Go")
        self.sheet.back.show_text("Back")
        self.host.add(self.sheet)
        qtbot.addWidget(self.host)
        self.host.resize(1200, 600)
        with qtbot.waitActive(self.host):
            self.host.show()
            self.host.activateWindow()

    def show(self, lines: int = 3) -> None:
        self.host.show_sheet(self.sheet)
        inside = QLineEdit()
        text = QLabel("\n".join("line" for _ in range(lines)))
        self.sheet.show_page("Title", iter([inside, text]))

    def fill_content(self, colour: QColor) -> None:
        self.content.colour = colour
        self.content.update()

    @property
    def scrim(self) -> QWidget:
        scrim = self.sheet.parentWidget()
        assert scrim is not None
        return scrim

    def content_in_window(self) -> QColor:
        """Return the colour beside the sheet in the window's picture; paints nothing itself."""
        picture = self.host.screen().grabWindow(self.host.winId()).toImage()
        return picture.pixelColor(BESIDE_SHEET)


class PaintedContent(QObject):
    """Notes how the window shows the content below a sheet after each of its paints."""

    def __init__(self, staged: Staged) -> None:
        super().__init__()
        self.colours: list[QColor] = []
        self._staged = staged
        staged.host.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest or not self._staged.sheet.isVisible():
            return False
        window.removeEventFilter(self)
        window.event(event)
        window.installEventFilter(self)
        self.colours.append(self._staged.content_in_window())
        if len(self.colours) == 1:
            # Such as by what the pointer passes over.
            self._staged.scrim.repaint()
            self.colours.append(self._staged.content_in_window())
        return True

    def wait_until_settled(self, qtbot: QtBot) -> None:
        """Wait until the content was painted again."""
        qtbot.waitUntil(lambda: len(self.colours) > 2, timeout=WAIT_LIMIT_MS)


def dimmed(colour: QColor) -> QColor:
    scrim = colours().scrim
    return blend(colour, QColor(scrim.rgb()), scrim.alphaF())


def is_like(one: QColor, other: QColor) -> bool:
    parts = zip(one.getRgb(), other.getRgb(), strict=True)  # type: ignore[call-overload]  # the stub says object
    return all(abs(a - b) <= 2 for a, b in parts)


@pytest.fixture
def staged(qtbot: QtBot) -> Staged:
    return Staged(qtbot)


def test_the_content_stays_in_view_and_where_it_is(staged: Staged) -> None:
    before = staged.line.mapTo(staged.host, QPoint())
    staged.show()
    assert staged.line.isVisible()
    assert staged.line.mapTo(staged.host, QPoint()) == before
    assert staged.sheet.width() == staged.sheet.wanted_width


@pytest.mark.parametrize("size", [(1200, 600), (640, 400), (600, 260)])
def test_the_sheet_fits_and_its_buttons_are_in_view(staged: Staged, size: tuple[int, int]) -> None:
    staged.host.resize(*size)
    staged.show(lines=60)
    assert staged.host.rect().contains(staged.sheet.geometry())
    button = staged.sheet.main
    corner = button.mapTo(staged.sheet, button.rect().bottomRight())
    assert staged.sheet.rect().contains(corner)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_stays_in_the_sheet(staged: Staged, key: Qt.Key) -> None:
    staged.show()
    for _ in range(8):
        focused = staged.host.focusWidget()
        assert focused is not None
        assert staged.sheet.isAncestorOf(focused)
        QTest.keyClick(focused, key)


def test_a_click_beside_the_sheet_reaches_nothing(staged: Staged) -> None:
    staged.show()
    place = staged.line.mapTo(staged.host, QPoint(3, 3))
    child = staged.host.childAt(place)
    assert child is not staged.line
    staged.host.show_sheet(None)
    assert staged.host.childAt(place) is staged.line


def test_the_content_is_dimmed_once_however_often_it_is_painted(
    qtbot: QtBot, staged: Staged
) -> None:
    qtbot.waitUntil(lambda: staged.content_in_window() == RED, timeout=WAIT_LIMIT_MS)
    painted = PaintedContent(staged)
    staged.show()
    painted.wait_until_settled(qtbot)
    assert [one.name() for one in painted.colours if not is_like(one, dimmed(RED))] == []


def test_what_changes_below_a_sheet_is_shown(qtbot: QtBot, staged: Staged) -> None:
    qtbot.waitUntil(lambda: staged.content_in_window() == RED, timeout=WAIT_LIMIT_MS)
    staged.show()
    staged.fill_content(BLUE)
    qtbot.waitUntil(
        lambda: is_like(staged.content_in_window(), dimmed(BLUE)), timeout=WAIT_LIMIT_MS
    )


def test_a_sheet_is_never_seen_over_what_was_shown_before_its_content(
    qtbot: QtBot, staged: Staged
) -> None:
    qtbot.waitUntil(lambda: staged.content_in_window() == RED, timeout=WAIT_LIMIT_MS)
    painted = PaintedContent(staged)
    staged.fill_content(BLUE)
    staged.host.content_replaced()
    staged.show()
    painted.wait_until_settled(qtbot)
    assert [one.name() for one in painted.colours if not is_like(one, dimmed(BLUE))] == []


def test_a_sheet_that_is_shown_behind_another_page_dims_its_own_content_when_it_is_seen(
    qtbot: QtBot,
) -> None:
    staged, pages, other = Staged(qtbot), QStackedWidget(), Content()
    other.colour = BLUE
    pages.addWidget(staged.host)
    pages.addWidget(other)
    pages.resize(1200, 600)
    with qtbot.waitExposed(pages):
        pages.show()
    pages.setCurrentWidget(other)
    pages.repaint()
    staged.show()
    pages.setCurrentWidget(staged.host)
    pages.repaint()
    picture = pages.screen().grabWindow(pages.winId()).toImage()
    staged.host.setParent(None)
    assert is_like(picture.pixelColor(BESIDE_SHEET), dimmed(RED))
