"""The page of a sheet, and the area in which it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget

from contact_editor.ui.controls.tab_order import scroll_to


class Page(QWidget):
    """The scrolling content of a sheet; signals when its height may have changed."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done


class PageArea(QScrollArea):
    """Scrolls the page of a sheet if there is no room for all of it.

    The focused control is in view until the user scrolls, with all of the widget around it that
    has `shown_whole`, such as a question around its answers.
    """

    def __init__(self) -> None:
        super().__init__()
        self._follows_focus = False
        self._in_sight = QTimer(self, singleShot=True, interval=0)
        self._in_sight.timeout.connect(self._show_focused)
        bar = self.verticalScrollBar()
        # A new page gets its height after the focus.
        bar.rangeChanged.connect(self._look_again)
        bar.actionTriggered.connect(self._leave_focus)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._follow_focus)

    def _follow_focus(self) -> None:
        self._follows_focus = True
        self._look_again()

    def _leave_focus(self) -> None:
        self._follows_focus = False
        self._in_sight.stop()

    def _look_again(self) -> None:
        if self._follows_focus and self.isVisible():
            self._in_sight.start()

    def _show_focused(self) -> None:
        focused, page = QApplication.focusWidget(), self.widget()
        if focused is None or page is None or not page.isAncestorOf(focused):
            return
        around: QWidget | None = focused
        while around is not None and around is not page:
            if getattr(around, "shown_whole", False):
                scroll_to(around)
            around = around.parentWidget()
        scroll_to(focused)

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
