"""The page of a sheet, and the area in which it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


class Page(QWidget):
    """The scrolling content of a sheet; signals when its height may have changed."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done


class PageArea(QScrollArea):
    """Scrolls the page of a sheet if there is no room for all of it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The sheet handles the arrow keys.
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.show_bar_if_needed()
        super().resizeEvent(event)

    def show_bar_if_needed(self) -> None:
        """Hide the scroll bar where there is room for the page.

        Once it is shown, the page is narrower and higher, and Qt would keep it.
        """
        page = self.widget()
        layout = page.layout() if page is not None else None
        if layout is not None:
            fits = height_of(layout, self.width() - 2) <= self.height()
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(
                policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
            )


def height_of(layout: QLayout, width: int) -> int:
    """Return the height in pixels that a layout wants at a width."""
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
