"""A window outlives the widgets that lead to it in the order of Tab."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import contact_editor
from contact_editor.ui.style import focus_links
from contact_editor.ui.style.focus_links import next_in_chain


def test_the_window_that_a_widget_leads_to_stays_when_that_one_is_deleted(
    qtbot: QtBot,
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("Menu")
    page = QWidget()
    window.setCentralWidget(page)
    column = QVBoxLayout(page)
    asked, other = QLineEdit(), QLineEdit()
    column.addWidget(asked)
    column.addWidget(other)
    window.show()
    met: list[QWidget] = [asked]
    at = next_in_chain(asked)
    while at is not None and at not in met:
        met.append(at)
        at = next_in_chain(at)
    assert window in met
    before = met[met.index(window) - 1]
    before.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(before)
    assert all(map(isValid, (window, menu)))
    assert window.isVisible()


def test_the_program_asks_only_in_this_way() -> None:
    own = Path(focus_links.__file__)
    asking = (".nextInFocusChain(", ".previousInFocusChain(", ".focusProxy(")
    files = Path(contact_editor.__file__).parent.rglob("*.py")
    texts = {file: file.read_text("utf-8") for file in files if file != own}
    assert [file for file, text in texts.items() if any(each in text for each in asking)] == []
