"""Alt with a character that is no command does not type it."""

from __future__ import annotations

import sys
from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from contact_editor.ui.controls.key_fallbacks import is_alt_character


class AltLetters(QObject):
    """Ignores Alt with a printable character in the text input or drop-down that has the focus.

    Qt types the character, or chooses an entry by it: a wrong guess at a command would change a
    value, or an API key that shows only dots. Not on macOS, where the key types other characters.
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
            self._watch_completions(self._watched)

    def _watch_completions(self, watched: QObject) -> None:
        """Watch the list of completions: while it is open, it has the keys first.

        Its completer hands them to the input without an event that a filter would see.
        """
        completer = watched.completer() if isinstance(watched, (QLineEdit, QComboBox)) else None
        # A completer that completes within the line has none.
        popup: QObject | None = completer.popup() if completer is not None else None
        if popup is not None:
            # Installed again each time, so that it comes before the filter of the completer.
            popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress:
            return False
        if is_alt_character(cast(QKeyEvent, event)):
            return True
        # It may have a completer only since it has the focus, and this key may open the list.
        self._watch_completions(watched)
        return False


def keep_alt_from_typing(app: QApplication) -> None:
    """Ignore Alt with a printable character in all inputs of the program, but on macOS."""
    if sys.platform != "darwin" and app.findChild(AltLetters) is None:
        AltLetters(app)
