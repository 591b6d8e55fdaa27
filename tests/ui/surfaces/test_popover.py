"""A popover is as wide as what it holds, inside the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.history.undo_popover import UndoPopover

LEFT = Qt.MouseButton.LeftButton
WORDS = ("Review and undo", "Prüfen und rückgängig machen", "Revisar y deshacer lo guardado antes")


@pytest.mark.parametrize("words", WORDS)
def test_the_buttons_of_a_popover_show_their_whole_texts(
    qapp: QApplication, qtbot: QtBot, words: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    anchor = QPushButton("Undo", window)
    anchor.move(700, 20)
    window.show()
    popover = UndoPopover("Undo the save of 12:03?", (), anchor)
    popover.review.setText(words)
    popover.show_below(anchor)
    for button in (popover.cancel, popover.review):
        assert button.shown()[0] == button.text()
    assert window.rect().contains(popover.geometry().translated(-window.pos()))
    QTest.mouseClick(popover.cancel, LEFT)
    qtbot.waitUntil(lambda: qapp.activePopupWidget() is None)
