"""A page with a side panel: beside it where there is room, else over its trailing end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from contact_editor.ui.style.metrics import px

_BESIDE_FROM = 1280
"""Least width in pixels at which the panel is beside the page."""
_WIDTH, _NARROW_WIDTH, _WIDE = 400, 340, 1500
"""Width of the panel, in an area of the third width or more, and in a narrower one."""


class SideArea(QWidget):
    """Places the panel as the width of the area changes; keeps the focus where it was.

    Over the page, it closes when a control gets the focus of which it covers more than half: what
    is typed there could not be seen.
    """

    focus_lost = Signal()
    """The panel was closed, and what had the focus before is gone."""

    panel_shown = Signal(bool)
    """Whether the panel is shown now."""

    def __init__(self, page: QWidget, *, footer: Sequence[QWidget] = ()) -> None:
        """`footer`: widgets that stay visible at the lower end of the page, from top to bottom."""
        super().__init__()
        self._footer = footer
        for each in footer:
            each.installEventFilter(self)
        self._split = QSplitter()
        self._split.addWidget(page)
        self._split.setStretchFactor(0, 1)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._panel: QWidget | None = None
        self._back: QWidget | None = None
        """The widget that had the focus when the panel was opened over the page."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.focusChanged.connect(self._uncover)

    @property
    def has_room(self) -> bool:
        """Whether there is room for the panel beside the page."""
        return self.width() >= px(_BESIDE_FROM)

    @property
    def panel(self) -> QWidget | None:
        """The panel, once it was shown."""
        return self._panel

    @property
    def is_covered(self) -> bool:
        """Whether the panel is shown over the page."""
        panel = self._panel
        return panel is not None and panel.isVisible() and panel.parent() is self

    def show_panel(self, panel: QWidget, visible: bool) -> None:
        """Show or hide the panel. Over the page, it takes the focus, and returns it."""
        if self._panel is None:
            panel.setParent(self)
            panel.hide()
            self._panel = panel
        if visible != panel.isHidden():
            return
        focused = self.window().focusWidget()
        if visible:
            self._place(panel)
            panel.show()
            # Its least width is known once it is shown.
            self._place(panel)
            self.panel_shown.emit(True)
            if self.is_covered:
                self._back = focused
                panel.setFocus()
            return
        back, self._back = self._back, None
        had_focus, was_over = focused is not None and panel.isAncestorOf(focused), self.is_covered
        if had_focus and back and isValid(back) and back.isVisible():
            # Before it is hidden: Qt would focus the next control.
            back.setFocus()
        elif had_focus and was_over:
            self.focus_lost.emit()
        self._hide(panel)

    def _hide(self, panel: QWidget) -> None:
        panel.hide()
        self.panel_shown.emit(False)

    def _uncover(self, _before: QWidget | None, focused: QWidget | None) -> None:
        panel = self._panel
        if panel is None or focused is None or not self.is_covered:
            return
        stays = (panel, *self._footer)
        if not self._split.isAncestorOf(focused) or any(w.isAncestorOf(focused) for w in stays):
            return
        left, right = focused.mapTo(self, QPoint()).x(), panel.geometry().right() + 1
        # The page scrolls to it up or down, and not sideways.
        hidden = min(left + focused.width(), right) - max(left, panel.x())
        if hidden > focused.width() / 2:
            self._back = None
            self._hide(panel)

    def _place(self, panel: QWidget) -> None:
        width = px(_WIDTH if self.width() >= px(_WIDE) else _NARROW_WIDTH)
        if self.has_room and panel.parent() is not self._split:
            self._split.addWidget(panel)
            self._split.setStretchFactor(1, 0)
            self._split.setSizes([self._split.width() - width, width])
        elif not self.has_room:
            if panel.parent() is not self:
                panel.setParent(self)
            width = min(max(width, panel.minimumSizeHint().width()), self.width())
            left = 0 if self.isRightToLeft() else self.width() - width
            panel.setGeometry(QRect(left, 0, width, self._height_above_footer()))
            panel.raise_()

    def _height_above_footer(self) -> int:
        tops = (each.mapTo(self, QPoint()).y() for each in self._footer if each.height())
        return min(tops, default=self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self.is_covered:
            panel = self._panel
            assert panel is not None
            self._place(panel)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        panel = self._panel
        if panel is None or panel.isHidden():
            return
        focused = self.window().focusWidget()
        self._place(panel)
        # Another parent hides it, and takes its focus.
        panel.show()
        if focused is not None and panel.isAncestorOf(focused):
            focused.setFocus()
        self._uncover(None, focused)
