"""Enter in a line does what the line does, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.single_line_edit import LineEdit, SingleLineEdit
from contact_editor.ui.main_window.main_window import MainWindow


@pytest.mark.parametrize("kind", [LineEdit, SingleLineEdit])
def test_enter_that_moves_the_focus_does_not_press_the_button_that_gets_it(
    kind: type[LineEdit], qtbot: QtBot
) -> None:
    main_window = MainWindow()
    qtbot.addWidget(main_window)
    page = QWidget()
    line, button = kind(parent=page), QPushButton("Cancel", page)
    column = QVBoxLayout(page)
    column.addWidget(line)
    column.addWidget(button)
    main_window.show_page(page)
    main_window.show()
    qtbot.waitExposed(main_window)
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("Cancel"))
    line.returnPressed.connect(button.setFocus)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert main_window.focusWidget() is button
    assert not pressed
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == ["Cancel"]


def test_a_paste_is_a_step_of_its_own_in_the_undo_of_a_line(qtbot: QtBot) -> None:
    line = SingleLineEdit()
    qtbot.addWidget(line)
    line.show()
    QTest.keyClicks(line, "Ann")
    QGuiApplication.clipboard().setText(" Lee")
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))
    assert line.text() == "Ann Lee"
    line.undo()
    assert line.text() == "Ann"
