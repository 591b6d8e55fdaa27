"""A frame around a line edit and other things behaves like one line edit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from contact_editor.ui.editors.input_frame import InputFrame
from contact_editor.ui.style.colours import colours


def test_a_click_beside_the_line_puts_the_cursor_into_it_and_the_frame_shows_it(
    qtbot: QtBot,
) -> None:
    frame = InputFrame(QLineEdit())
    qtbot.addWidget(frame)
    frame.resize(300, 40)
    frame.line.setGeometry(200, 5, 90, 20)
    with qtbot.wait_active(frame):
        frame.show()
        frame.activateWindow()
    frame.line.clearFocus()
    assert frame.grab().toImage().pixelColor(150, 0) == colours().line
    QTest.mouseClick(frame, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert frame.line.hasFocus()
    assert frame.grab().toImage().pixelColor(150, 0) == colours().accent
