"""Closes the list of a completer that would take the keys of another part of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from contact_editor.ui.style.focus_links import focus_proxy


class CompletionLists(QObject):
    """Closes an open list as soon as something else than its line gets the focus.

    Qt closes it when its line gets a key that moves the focus, but not when the program does.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        popup = open_list()
        if popup is not None and now is not None and _line_of(popup) not in (None, now):
            popup.hide()


def open_list() -> QAbstractItemView | None:
    """Return the list of a completer that is open, if one is."""
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QAbstractItemView) else None


def _line_of(popup: QAbstractItemView) -> QWidget | None:
    """Return the widget that has the focus while a list is open."""
    line = focus_proxy(popup)
    while line is not None and focus_proxy(line) is not None:
        line = focus_proxy(line)
    return line
