"""The frame of what has the focus ends with it."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.style.focus_frame import FocusFrame


def test_what_is_deleted_while_it_has_the_focus_takes_its_frame_with_it(qtbot: QtBot) -> None:
    """The frame is told of the lost focus when the widget cannot be asked anything any more."""
    window = QWidget()
    qtbot.addWidget(window)
    line, label = QLineEdit(window), QLabel("a message", window)
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(label)
    label.setFocusPolicy(line.focusPolicy())
    frame = FocusFrame(label)
    window.show()
    window.activateWindow()
    label.setFocus()
    qtbot.waitUntil(lambda: label.hasFocus() and frame.isVisible())
    with qtbot.captureExceptions() as raised:
        shiboken6.delete(label)
    assert not raised
    qtbot.waitUntil(lambda: not shiboken6.isValid(frame))
