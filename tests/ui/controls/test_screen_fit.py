"""Sizes and places of windows: on the screen, remembered for it, corrected when it is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import contact_editor.ui
from contact_editor.app.settings.window_settings import WindowSettings
from contact_editor.ui.controls.screen_fit import (
    MIN_WINDOW,
    ScrollFrame,
    WindowPlacements,
    fit,
    keep_on_screen,
    screen_key,
)

POSITIONS = st.integers(-20_000, 20_000)
LENGTHS = st.integers(0, 20_000)
SCREENS = st.builds(QRect, POSITIONS, POSITIONS, st.integers(400, 8_000), st.integers(300, 5_000))


@given(st.builds(QRect, POSITIONS, POSITIONS, LENGTHS, LENGTHS), SCREENS)
def test_wherever_a_window_was_it_comes_to_lie_on_the_screen(place: QRect, screen: QRect) -> None:
    fitted = fit(place, screen)
    assert screen.contains(fitted)
    assert fitted.width() >= MIN_WINDOW.width()
    assert fit(fitted, screen) == fitted


def test_a_window_that_fits_stays_as_it_is() -> None:
    place = QRect(100, 100, 500, 400)
    assert fit(place, QRect(0, 0, 1366, 768)) == place


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720), (683, 384), (600, 340)])
def test_the_first_size_leaves_room_for_a_title_bar(size: tuple[int, int]) -> None:
    screen = QRect(QPoint(0, 0), QSize(*size))
    assert fit(QRect(0, 0, 1240, 800), screen).height() <= size[1] - 40


def test_size_and_place_are_remembered_for_the_screen(qtbot: QtBot) -> None:
    settings = WindowSettings(None)
    first, again = QWidget(), QWidget()
    for window in (first, again):
        qtbot.add_widget(window)
    placements = WindowPlacements(settings)
    placements.restore(first, "main_window", QSize(640, 480))
    assert first.size() == QSize(640, 480)
    first.setGeometry(60, 80, 500, 400)
    placements.store(first, "main_window")
    placements.restore(again, "main_window", QSize(640, 480))
    assert again.geometry() == QRect(60, 80, 500, 400)


@pytest.mark.parametrize(("fills", "fills_it"), [((9_999, 10), True), ((10, 10), False)])
def test_a_small_screen_is_filled_at_first(
    qtbot: QtBot, fills: tuple[int, int], fills_it: bool
) -> None:
    window = QWidget()
    qtbot.add_widget(window)
    placements = WindowPlacements()
    wanted = placements.restore(window, "main_window", QSize(640, 480), fills=QSize(*fills))
    assert wanted == fills_it


@pytest.mark.parametrize("text", ["", "x", "1 2 3", "1 2 3 4 5 6", "9" * 5_000 + " 1 1 1 0"])
def test_what_makes_no_sense_in_the_settings_is_the_first_size(qtbot: QtBot, text: str) -> None:
    settings, window = WindowSettings(None), QWidget()
    qtbot.add_widget(window)
    settings.set_value(f"main_window/{screen_key(window.screen())}", text)
    WindowPlacements(settings).restore(window, "main_window", QSize(640, 480))
    assert window.size() == QSize(640, 480)


def test_a_place_on_a_screen_that_is_gone_is_not_used(qtbot: QtBot) -> None:
    settings, window = WindowSettings(None), QWidget()
    qtbot.add_widget(window)
    settings.set_value("main_window/screen", "DP-7-3840x2160")
    settings.set_value("main_window/DP-7-3840x2160", "3000 1800 800 300 0")
    WindowPlacements(settings).restore(window, "main_window", QSize(640, 480))
    assert window.screen().availableGeometry().contains(window.geometry())
    assert window.size() == QSize(640, 480)


def test_what_gets_the_focus_is_scrolled_into_view(qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    lines = [QLineEdit() for _ in range(30)]
    for line in lines:
        column.addWidget(line)
    window = ScrollFrame(content)
    qtbot.add_widget(window)
    window.resize(300, 200)
    with qtbot.wait_active(window):
        window.show()
        window.activateWindow()
    lines[-1].setFocus()

    def is_in_view() -> bool:
        middle = lines[-1].mapTo(window, lines[-1].rect().center()).y()
        return window.verticalScrollBar().value() > 0 and 0 <= middle <= window.height()

    # The area may be laid out once more after it was scrolled.
    qtbot.wait_until(is_in_view)


class _Changing(QWidget):
    """Is wide where there is room for it, which it also needs then; a bar in a window."""

    WIDE = 1_000
    ENOUGH = 100
    """Resizes after which it stays as it is, so that a failure does not crash the tests."""

    def __init__(self) -> None:
        super().__init__()
        self.resizes = 0
        row = QHBoxLayout(self)
        # Qt keeps the sizes of a layout within another one until the next event.
        row.addLayout(inner := QHBoxLayout())
        self.button = QPushButton()
        inner.addWidget(self.button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resizes += 1
        if self.resizes < self.ENOUGH:
            self.button.setMinimumWidth(self.WIDE if self.width() >= self.WIDE else 400)


def test_a_content_whose_least_size_depends_on_its_size_is_not_resized_without_end(
    qtbot: QtBot,
) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(content := _Changing())
    frame = ScrollFrame(page)
    qtbot.add_widget(frame)
    frame.resize(300, 300)
    with qtbot.waitExposed(frame):
        frame.show()
    QApplication.processEvents()
    content.resizes = 0
    # Before the layout of the first size is settled.
    frame.resize(1_100, 300)
    frame.resize(300, 300)
    assert content.resizes < 10
    QApplication.processEvents()
    assert content.resizes < 10
    assert page.width() >= content.minimumSizeHint().width()


def test_every_area_that_fits_its_content_does_so_by_the_same_function() -> None:
    files = Path(contact_editor.ui.__file__).parent.rglob("*.py")
    named = [file.name for file in files if "setWidgetResizable" in file.read_text("utf-8")]
    assert named == ["screen_fit.py"]


def test_a_window_whose_last_screen_was_unplugged_fits_the_next_one(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    keep_on_screen(window)
    screen, handle = window.screen(), window.windowHandle()
    handle.screenChanged.emit(None)
    window.setGeometry(QRect(screen.availableGeometry().bottomRight(), QSize(300, 200)))
    handle.screenChanged.emit(screen)
    assert screen.availableGeometry().contains(window.geometry())
