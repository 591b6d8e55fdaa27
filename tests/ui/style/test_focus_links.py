"""What a widget leads to outlives it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import contact_editor
from contact_editor.ui.style import focus_links
from contact_editor.ui.style.focus_links import focus_proxy, next_in_chain, previous_in_chain


@pytest.mark.parametrize("ask", [next_in_chain, previous_in_chain, focus_proxy])
def test_a_widget_that_another_leads_to_stays_when_that_one_is_deleted(
    qtbot: QtBot, ask: Callable[[QWidget], QWidget | None]
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("Menu")
    page = QWidget()
    window.setCentralWidget(page)
    column = QVBoxLayout(page)
    asked, other = QLineEdit(), QComboBox()
    column.addWidget(asked)
    column.addWidget(other)
    asked.setFocusProxy(other)
    view = other.view()
    window.show()
    met: list[QWidget] = [asked]
    at = ask(asked)
    while at is not None and at not in met:
        met.append(at)
        at = ask(at)
    assert other in met
    asked.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(asked)
    assert all(map(isValid, (window, menu, page, other, view)))
    assert window.isVisible()
    assert other.parentWidget() is page


def test_the_program_asks_only_in_this_way() -> None:
    own = Path(focus_links.__file__)
    asking = (".nextInFocusChain(", ".previousInFocusChain(", ".focusProxy(")
    files = Path(contact_editor.__file__).parent.rglob("*.py")
    texts = {file: file.read_text("utf-8") for file in files if file != own}
    assert [file for file, text in texts.items() if any(each in text for each in asking)] == []
