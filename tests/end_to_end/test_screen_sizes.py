"""Every window, dialog and page at every size: each control can be reached."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QElapsedTimer, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QScrollArea,
    QWidget,
)

from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from contact_editor.ui.connections.provider_import_dialog import ProviderImportDialog
from contact_editor.ui.main_window.startup_error_dialog import StartupErrorDialog
from contact_editor.ui.main_window.unsaved_dialog import UnsavedChangesDialog
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone
from tests.end_to_end.driver import Driver
from tests.fuzz.cases import some_of
from tests.waiting import WAIT_LIMIT_MS

SIZES = [(1366, 728), (1280, 680), (910, 472), (853, 440), (683, 344), (640, 320), (600, 300)]
"""Logical pixels that 1366 × 768 and 1280 × 720 leave at 100, 150 and 200 %, without a title bar;
and the smallest."""
POINTS = [9, 18]
SOME = 8
"""Places and fonts that an ordinary run tries, others each time; `scripts/fuzz` tries all."""


@pytest.fixture
def font(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(request.param)
    qapp.setFont(large)
    yield
    qapp.setFont(before)


@pytest.fixture
def driver(font: None, john: Driver) -> Driver:
    return john


def start(driver: Driver) -> QWidget:
    driver.app.workspace.close_contact()
    return driver.app.window


def contact(driver: Driver) -> QWidget:
    driver.write("Name", "Johnny")
    return driver.app.window


def message(driver: Driver) -> QWidget:
    actions = (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.COPY_DETAILS)
    said = Message("The server at api.example.com did not answer. " * 8, Tone.ERROR, actions)
    driver.app.workspace.message_changed.emit(said)
    return driver.app.window


def review(driver: Driver) -> QWidget:
    driver.write("Name", "Johnny")
    driver.review()
    return driver.app.window


def action(name: str) -> Callable[[Driver], QWidget]:
    def show(driver: Driver) -> QWidget:
        driver.app.window.actions_by_name[name].trigger()
        return driver.app.window

    show.__name__ = name
    return show


def connections(driver: Driver) -> QWidget:
    dialog = ConnectionDialog(driver.app.manager, driver.app.window)
    dialog.fields.network.open(True)
    return dialog


def new_connection(driver: Driver) -> QWidget:
    return AddConnectionDialog(driver.app.manager, driver.app.window)


def new_provider(driver: Driver) -> QWidget:
    return ProviderImportDialog(driver.app.manager, driver.app.window)


def no_start(driver: Driver) -> QWidget:
    return StartupErrorDialog("RuntimeError", lambda: "details", driver.app.window)


def unsaved(driver: Driver) -> QWidget:
    names = [f"A connection with a long name {n}" for n in range(40)]
    return UnsavedChangesDialog(driver.app.window, names)


PLACES = [
    start, contact, message, review, action("side_pane"), action("shortcuts"),
    action("check_connection"), action("support_file"), connections, new_connection,
    new_provider, no_start, unsaved,
]  # fmt: skip


@pytest.mark.fuzz
@pytest.mark.parametrize(
    ("place", "font"),
    some_of(itertools.product(PLACES, POINTS), SOME, "screen sizes"),
    indirect=["font"],
    ids=lambda each: f"{each}pt" if isinstance(each, int) else each.__name__,
)
def test_every_control_can_be_reached(driver: Driver, place: Callable[[Driver], QWidget]) -> None:
    window = place(driver)
    window.show()
    for width, height in SIZES:
        if isinstance(window, QMessageBox):
            # It has the size that Qt gives it, and may fill the screen.
            assert window.width() <= width
            assert window.height() <= height + 40
        else:
            _resize(driver, window, QSize(width, height))
        _wait_until_reachable(window, f"at {width} × {height}")
    if window is not driver.app.window:
        window.close()
        window.deleteLater()


def _resize(driver: Driver, window: QWidget, size: QSize) -> None:
    window.resize(size)
    driver.until(lambda: window.size() == size)
    QApplication.processEvents()


def _wait_until_reachable(window: QWidget, where: str) -> None:
    # A layout may need some turns of the event loop.
    clock = QElapsedTimer()
    clock.start()
    while lost := [_name(widget) for widget in _controls(window) if not _can_be_reached(widget)]:
        assert clock.elapsed() < WAIT_LIMIT_MS, f"{where} out of reach: {lost}"
        QTest.qWait(5)


def _controls(window: QWidget) -> Iterator[QWidget]:
    for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractScrollArea):
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.window() is window and widget.isEnabled():
                yield widget


def _can_be_reached(widget: QWidget) -> bool:
    """Whether all of it lies within each ancestor, or that ancestor scrolls."""
    if isinstance(widget.parent(), QLineEdit | QComboBox | QAbstractScrollArea):
        # A part of the control itself.
        return True
    parent = widget.parentWidget()
    inside = widget
    while parent is not None:
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            # It scrolls up and down; sideways too, unless its bar is switched off.
            never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if area.horizontalScrollBarPolicy() is never and inside.width() > parent.width():
                return False
            inside, parent = area, area.parentWidget()
            continue
        rect = QRect(inside.mapTo(parent, QPoint(0, 0)), inside.size())
        if not parent.rect().contains(rect):
            return False
        if parent.isWindow():
            break
        inside, parent = parent, parent.parentWidget()
    return True


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text} {widget.geometry()}"
