"""A raised frame at a control, which Esc or a click elsewhere closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.focus_links import focus_proxy
from contact_editor.ui.style.metrics import px

_BELOW, _RADIUS, _FROM_EDGE = 4, 8, 16


class Popover(QFrame):
    """Stays inside the window; closes with what it is about, and is then deleted."""

    def __init__(self, name: str, width: int, parent: QWidget) -> None:
        """`width`: usual pixels, in the designed font; contents that need more get it."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self._anchor: QWidget | None = None
        self._at_end = False
        self._least_width = width
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Another tab or sheet, the settings, a filter, or the end of the window.
        if event.type() == QEvent.Type.Hide and watched is self.parentWidget():
            self.close()
        return False

    def open_at(self, anchor: QWidget, focused: QWidget, *, at_end: bool = False) -> None:
        """Open below an anchor, or above it where there is no room, and focus a control.

        `at_end`: its end is in line with that of the anchor, else its beginning.
        """
        self._anchor, self._at_end = anchor, at_end
        self.refit()
        self.show()
        focused.setFocus(Qt.FocusReason.PopupFocusReason)

    def refit(self) -> None:
        """Take the size of the content, at the anchor and inside the window."""
        anchor = self._anchor
        if anchor is None or not isValid(anchor):
            return
        window = anchor.window()
        self.setFixedWidth(min(self._wanted_width(), window.width() - 2 * _FROM_EDGE))
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()
        width, height = self.width(), self.height()
        at = anchor.mapTo(window, QPoint(0, 0))
        below = at.y() + anchor.height() + px(_BELOW)
        above = at.y() - px(_BELOW) - height
        is_left = anchor.isRightToLeft() is self._at_end
        left = at.x() if is_left else at.x() + anchor.width() - width
        left = max(_FROM_EDGE, min(left, window.width() - width - _FROM_EDGE))
        top = below
        if below + height > window.height() - _FROM_EDGE:
            top = above if above >= 0 else max(0, window.height() - height)
        self.move(window.mapToGlobal(QPoint(left, top)))

    def _wanted_width(self) -> int:
        """Return the usual width, or what its widest line of buttons needs."""
        layout = self.layout()
        needed = layout.totalMinimumSize().width() if layout is not None else 0
        return max(px(self._least_width), needed)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        # Some window systems do not activate the window again by themselves.
        parent = self.parentWidget()
        if parent is not None and parent.window().isVisible():
            parent.window().activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, painter = colours(), QPainter(self)
        painter.fillRect(self.rect(), scheme.raised)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.line)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)


def close_popups(within: QWidget) -> None:
    """Close the popovers, menus and lists that were opened from within a widget."""
    while (top := QApplication.activePopupWidget()) is not None and _is_from(top, within):
        if not top.close():
            return


def _is_from(popup: QWidget, within: QWidget) -> bool:
    # The list of a completer has no parent, and sends its keys to the line that it belongs to.
    origin: QWidget | None = popup.parentWidget() or focus_proxy(popup)
    while origin is not None and origin is not within:
        origin = origin.parentWidget()
    return origin is within


def close_popover() -> None:
    """Close the popover that is open, and its menus: what it is about is no longer shown."""
    top = QApplication.activePopupWidget()
    popover = top
    while popover is not None and not isinstance(popover, Popover):
        popover = popover.parentWidget()
    if popover is None:
        return
    while top is not None and top is not popover and top.close():
        top = QApplication.activePopupWidget()
    popover.close()
