"""A window outlives the widgets that lead to it in the order of Tab."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import contact_editor
from contact_editor.ui.style import focus_links
from contact_editor.ui.style.focus_links import next_in_chain, previous_in_chain
from tests.ownership import entered_elsewhere


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window with lines, also in areas that scroll, whose containers only Qt refers to."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("Menu")
    page = QWidget()
    column = QVBoxLayout(page)
    for _ in range(2):
        area, inner = QScrollArea(), QWidget()
        area.setWidget(inner)
        QVBoxLayout(inner).addWidget(QLineEdit())
        column.addWidget(area)
    column.addWidget(QSpinBox())
    window.setCentralWidget(page)
    window.show()
    return window


@pytest.mark.parametrize("neighbour", [next_in_chain, previous_in_chain])
def test_the_window_that_a_widget_leads_to_stays_when_that_one_is_deleted(
    window: QMainWindow, neighbour: Callable[[QWidget], QWidget | None]
) -> None:
    menu = window.menuBar().actions()[0].menu()
    sheet = QFrame(window)
    asked = QPushButton(sheet)
    lines = window.findChildren(QLineEdit)
    met = around(asked, neighbour)
    assert {window, *lines} <= set(met)
    sheet.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(asked)
    del met
    gc.collect()
    assert all(map(isValid, (window, menu, *lines)))
    assert window.isVisible()


@pytest.mark.parametrize("neighbour", [next_in_chain, previous_in_chain])
def test_what_is_found_stays_entered_below_what_it_is_in(
    window: QMainWindow, neighbour: Callable[[QWidget], QWidget | None]
) -> None:
    met = around(QPushButton(QFrame(window)), neighbour)
    assert len(met) > 10
    assert [widget for widget, _ in entered_elsewhere() if widget in met] == []


def around(asked: QWidget, neighbour: Callable[[QWidget], QWidget | None]) -> list[QWidget]:
    """Return all that is in the order of Tab, from a widget on."""
    met: list[QWidget] = [asked]
    at = neighbour(asked)
    while at is not None and at not in met:
        met.append(at)
        at = neighbour(at)
    return met


def test_the_program_asks_only_in_this_way() -> None:
    own = Path(focus_links.__file__)
    asking = (".nextInFocusChain(", ".previousInFocusChain(", ".focusProxy(")
    files = Path(contact_editor.__file__).parent.rglob("*.py")
    texts = {file: file.read_text("utf-8") for file in files if file != own}
    assert [file for file, text in texts.items() if any(each in text for each in asking)] == []
