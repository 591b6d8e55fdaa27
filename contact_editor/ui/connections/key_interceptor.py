"""Keeps the characters of a secret off the accessibility bus, to which Qt sends every key press.

On Linux Qt passes each key press to the registry of the bus before the focused widget gets it, so
that a screen reader can take it for a command. Keys without a character still go that way.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget


class KeyInterceptor(QObject):
    """Delivers characters to a widget directly while it has the focus."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def start(self) -> None:
        """Called when the widget gets the focus; run before every other event filter."""
        application = QCoreApplication.instance()
        if application is not None:
            # The filter that is installed last is called first.
            application.installEventFilter(self)

    def stop(self) -> None:
        """Called when the widget loses the focus."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, target: QObject, event: QEvent) -> bool:
        if not (
            isinstance(event, QKeyEvent)
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
            and event.spontaneous()
            and isinstance(target, QWindow)
            and event.text().isprintable()
            and event.text()
            and QApplication.focusWidget() is self._widget
            and QApplication.activePopupWidget() is None
        ):
            return False
        # A copy is not spontaneous: such events are not passed to the bus.
        QCoreApplication.sendEvent(self._widget, event.clone())
        return True
