"""Keys that Qt handles otherwise than users expect: Enter on a button, Shift+F10, Alt."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

_ALT = Qt.KeyboardModifier.AltModifier
_WITH_ALT = (_ALT, _ALT | Qt.KeyboardModifier.ShiftModifier)
"""Not AltGr, which is Ctrl with Alt or a group of its own."""


def is_alt_character(event: QKeyEvent) -> bool:
    """Return whether a key is Alt with a character; not on macOS, where it types another one."""
    text = event.text()
    is_typed = bool(text) and text.isprintable()
    return is_typed and event.modifiers() in _WITH_ALT and sys.platform != "darwin"


def use_key(event: QKeyEvent, focused: QWidget | None) -> bool:
    """Handle a key that nothing else has used; return whether it had a meaning."""
    if focused is None or event.isAutoRepeat():
        return False
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if is_enter and isinstance(focused, QAbstractButton) and not focused.isCheckable():
        focused.click()
        return True
    shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    if event.key() == Qt.Key.Key_F10 and shift:
        _open_menu(focused)
        return True
    return False


def _open_menu(widget: QWidget) -> None:
    place = widget.rect().center()
    if isinstance(widget, QLineEdit):
        place = widget.cursorRect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
