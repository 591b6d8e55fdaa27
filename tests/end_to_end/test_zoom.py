"""At every zoom all texts are whole and in proportion, also in what was open before."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from contact_editor.app.settings.settings_controller import apply_zoom
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.plain_label import PlainLabel
from tests.end_to_end.driver import Driver
from tests.end_to_end.test_screen_sizes import (
    action,
    connections,
    contact,
    message,
    review,
    start,
)
from tests.fuzz.cases import some_of
from tests.texts_on_screen import clipped
from tests.waiting import WAIT_LIMIT_MS

ZOOMS = (150, 200, 80, 100)
SOME = 5
"""Places that an ordinary run looks at, others each time; `scripts/fuzz` looks at all."""
LEAST_FONT = 0.8
"""Of the program's font; smaller ones were forgotten."""


@pytest.fixture
def zoom(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    yield apply_zoom
    apply_zoom(100)


def side_panel(john: Driver) -> QWidget:
    john.write("Name", "Johnny")
    john.save()
    john.app.loaded_controller.page.show_side(True)
    return john.app.window


PLACES = [
    start, contact, side_panel, message, review, connections,
    *map(action, ("shortcuts", "settings", "all_changes", "check_connection", "support_file")),
]  # fmt: skip


@pytest.mark.fuzz
@pytest.mark.parametrize("place", some_of(PLACES, SOME, "zoom"), ids=lambda place: place.__name__)
def test_no_text_is_cut_off_or_tiny_at_any_zoom(
    john: Driver, zoom: Callable[[int], None], place: Callable[[Driver], QWidget]
) -> None:
    window = place(john)
    window.show()
    window.resize(1366, 728)
    for percent in ZOOMS:
        zoom(percent)
        _wait_until_whole(window, percent)
    if window is not john.app.window:
        window.close()
        window.deleteLater()


def _wait_until_whole(window: QWidget, percent: int) -> None:
    # Layouts need some turns of the event loop.
    clock = QElapsedTimer()
    clock.start()
    while found := [*_cut(window), *_tiny(window)]:
        assert clock.elapsed() < WAIT_LIMIT_MS, f"at {percent} %: {found}"
        QTest.qWait(20)


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and _text(widget):
            yield widget


def _cut(window: QWidget) -> Iterator[str]:
    for widget in _shown(window):
        width, height = _needed(widget)
        if widget.width() < width or widget.height() < height:
            yield f"{_name(widget)} has {widget.size().toTuple()}, needs {width} × {height}"


def _needed(widget: QWidget) -> tuple[int, int]:
    metrics = widget.fontMetrics()
    # A pixel less is not seen: no letter fills the height of its line.
    line = metrics.height() - 1
    if isinstance(widget, PlainLabel):
        # It ends with … where it does not fit; its tool tip has the text.
        return 0, line
    if isinstance(widget, KeyedButton) and widget.is_compact:
        # Its icon is whole; its tool tip has the text.
        return widget.sizeHint().width(), line
    if widget.hasHeightForWidth():
        return 0, widget.heightForWidth(widget.width()) - 1
    if isinstance(widget, QLabel | QAbstractButton) and "<" not in _text(widget):
        return metrics.horizontalAdvance(_text(widget).replace("&", "")) - 1, line
    return 0, line


def _tiny(window: QWidget) -> Iterator[str]:
    usual = QApplication.font().pointSizeF()
    for widget in _shown(window):
        if widget.font().pointSizeF() < LEAST_FONT * usual:
            yield f"{_name(widget)} has a font of {widget.font().pointSizeF()} of {usual}"
    for button in window.findChildren(QAbstractButton):
        side = button.iconSize().height()
        is_icon = button.isVisible() and not button.icon().isNull() and not _text(button)
        if is_icon and not _is_of_qt(button) and side < button.fontMetrics().height() / 2:
            yield f"{_name(button)} has an icon of {side} pixels"


def _is_of_qt(button: QAbstractButton) -> bool:
    return isinstance(button.parent(), QLineEdit | QComboBox)


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {_text(widget)[:40]!r} in {type(widget.parent()).__name__}"


@pytest.mark.parametrize(("points", "zooms"), [(9.75, ZOOMS), (18, (100,))])
def test_open_settings_are_whole_at_any_zoom_and_scroll_only_down(
    john: Driver, zoom: Callable[[int], None], qapp: QApplication, points: float,
    zooms: tuple[int, ...],
) -> None:  # fmt: skip
    before, font = qapp.font(), qapp.font()
    font.setPointSizeF(points)
    qapp.setFont(font)
    # The font that the zoom begins with.
    qapp.setProperty("base_point_size", None)
    try:
        john.app.window.showNormal()
        john.app.window.resize(1366, 696)
        john.app.window.actions_by_name["settings"].trigger()
        page = john.app.settings_controller.page
        (area,) = page.findChildren(QScrollArea)
        for percent in zooms:
            zoom(percent)
            john.until(lambda: page.font().pointSizeF() == qapp.font().pointSizeF())
            QApplication.processEvents()
            labels = page.findChildren(PlainLabel)
            cut = [each.full_text for each in labels if each.shown_text() != each.full_text]
            assert not cut, "also of what has to be scrolled to"
            john.until(lambda: not list(clipped(page)))
            assert area.horizontalScrollBar().maximum() == 0
            lefts = {row.control.mapTo(page, QPoint()).x() for row in page.rows.values()}
            assert len(lefts) == 1, "the controls are below each other"
    finally:
        qapp.setProperty("base_point_size", None)
        qapp.setFont(before)
