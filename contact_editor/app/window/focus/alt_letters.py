"""Alt with a letter is a command, and never types the letter."""

from __future__ import annotations

import sys
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

_ALT = Qt.KeyboardModifier.AltModifier
_WITH_ALT = (_ALT, _ALT | Qt.KeyboardModifier.ShiftModifier)
"""Not AltGr, which is Ctrl with Alt or a group of its own."""


class AltLetters(QObject):
    """Takes Alt with a letter that is no command from the text that has the focus.

    Qt types the letter: a wrong guess would change a value, or a key that shows only dots. On macOS
    the key types other letters, and is left alone.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._watched: QWidget | None = None
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, _before: QWidget | None, focused: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        takes_text = isinstance(focused, (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox))
        self._watched = focused if takes_text else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress:
            return False
        pressed = cast(QKeyEvent, event)
        return (
            pressed.modifiers() in _WITH_ALT
            and pressed.text().isprintable()
            and bool(pressed.text())
        )


def keep_alt_from_typing(app: QApplication) -> None:
    """Let no text of this program type the letter of a command that is not there."""
    if sys.platform != "darwin" and app.findChild(AltLetters) is None:
        AltLetters(app)
