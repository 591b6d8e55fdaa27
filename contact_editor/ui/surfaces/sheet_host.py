"""Shows a sheet over the form and the action bar."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px
from contact_editor.ui.surfaces.popover import close_popover

_MARGIN_SIDES, _MARGIN_TOP = 16, 14
_SHADOW = 14
_KEEPS_PIXELS = sys.platform != "darwin"
"""Windows keep what was painted; on macOS they take turns with several pictures."""


class SheetHost(QWidget):
    """Shows a sheet over its content, which is dimmed by a scrim.

    The content gets neither mouse nor Tab meanwhile: the scrim covers it, and the sheet keeps
    the focus.
    """

    uncovering = Signal()
    """The sheet is about to be hidden, with the focus if it has it."""

    def __init__(self, content: QWidget, footer: QWidget | None = None) -> None:
        """`footer` is the lower part of the content; above it is a place for messages."""
        super().__init__()
        self.sheet: Sheet | None = None
        """The shown sheet, if any."""
        self.message_area = QWidget()
        """Between the content and its footer."""
        self.message_place = QVBoxLayout(self.message_area)
        """Widgets here stay visible: a sheet ends above them."""
        column = QVBoxLayout(self)
        for layout in (column, self.message_place):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(content, 1)
        column.addWidget(self.message_area)
        if footer is not None:
            column.addWidget(footer)
        self._scrim = _Scrim(self)
        self._scrim.hide()
        self._is_painted = False
        """Whether the content has been painted since it was replaced or resized."""

    def add(self, sheet: Sheet) -> None:
        """Add a sheet that may be shown later."""
        sheet.setParent(self._scrim)
        sheet.set_over_form()
        sheet.hide()
        sheet.resized_content.connect(self._place)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show a sheet over the content; None shows only the content."""
        if sheet is self.sheet:
            return
        close_popover()
        if sheet is None:
            self.uncovering.emit()
        before, self.sheet = self.sheet, sheet
        if before is not None:
            before.hide()
        if sheet is not None and before is None:
            self._scrim.dim(in_place=_KEEPS_PIXELS and self._is_painted)
        self._scrim.setVisible(sheet is not None)
        if sheet is not None:
            self._scrim.raise_()
            self.message_area.raise_()
            sheet.show()
            self._place()

    def content_replaced(self) -> None:
        """Note that the content has to be painted before it can be seen."""
        self._is_painted = False
        self._scrim.dim(in_place=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._is_painted = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        # Another page is in the window's picture.
        self.content_replaced()
        if self.sheet is not None:
            # After the page has returned the focus to where it was, which may be covered by now.
            QTimer.singleShot(0, self, self._focus_sheet)

    def _focus_sheet(self) -> None:
        """Move the focus from what the sheet covers into the sheet."""
        focused = self.window().focusWidget()
        is_within = self.isVisible() and focused is not None and self.isAncestorOf(focused)
        if self.sheet is not None and is_within and not self.sheet.isAncestorOf(focused):
            self.sheet.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.content_replaced()
        self._place()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        # A widget that Python has cleared already may still get an event.
        if "_scrim" in vars(self) and event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return handled

    def _place(self) -> None:
        self._scrim.setGeometry(self.rect())
        if self.sheet is None:
            return
        width = min(px(self.sheet.wanted_width), self.width() - 2 * _MARGIN_SIDES)
        end = self.message_area.y() if self.message_area.height() else self.height()
        most = end - 2 * _MARGIN_TOP
        height = min(self.sheet.height_for(width), most)
        self.sheet.setGeometry(QRect((self.width() - width) // 2, _MARGIN_TOP, width, height))
        self._scrim.update()


class _Scrim(QWidget):
    """Dims the content and draws the shadow of the sheet.

    First it dims the picture that is in the window, because to paint all of a form again takes
    longer than the sheet itself. The content as it is now is painted after that.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_dimmed = False
        self._content = QTimer(self, singleShot=True, interval=0)
        self._content.timeout.connect(self._paint_content)

    def dim(self, *, in_place: bool) -> None:
        """Begin to dim; `in_place`: the picture that is in the window."""
        self._is_dimmed = False
        # Qt paints nothing below what is opaque.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, in_place)

    def _paint_content(self) -> None:
        self.dim(in_place=False)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent):
            self._content.start()
            if self._is_dimmed:
                return
            self._is_dimmed = True
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours().scrim)
        sheets = (child for child in self.children() if isinstance(child, Sheet))
        sheet = next((one for one in sheets if one.isVisible()), None)
        if sheet is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(0, 0, 0, 3))
        for spread in range(_SHADOW, 0, -1):
            background = sheet.geometry().adjusted(-spread, -spread + 4, spread, spread)
            painter.drawRoundedRect(background, 10 + spread, 10 + spread)
