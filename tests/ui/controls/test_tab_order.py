"""Controls are put in order, and nothing happens to what is around them."""

from __future__ import annotations

import gc

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from contact_editor.ui.controls.screen_fit import ScrollFrame
from contact_editor.ui.controls.tab_order import put_in_order


def test_controls_in_an_area_that_scrolls_live_on(qtbot: QtBot) -> None:
    dialog, inside = QDialog(), QWidget()
    qtbot.addWidget(dialog)
    one, other, rows = QLineEdit(), QLineEdit(), QVBoxLayout(inside)
    rows.addWidget(one)
    rows.addWidget(other)
    around = QVBoxLayout(dialog)
    around.addWidget(ScrollFrame(inside))
    put_in_order((one, other))
    gc.collect()
    QApplication.processEvents()
    assert isValid(one)
    assert one.nextInFocusChain() is other
