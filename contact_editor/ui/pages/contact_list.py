"""A list of contacts: monogram, name, email, id and a note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px
from contact_editor.ui.style.row_delegate import RowDelegate
from contact_editor.ui.surfaces.monogram import initials_of
from contact_editor.ui.text.line_painting import paint_line
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible

_ROW_HEIGHT, _MONOGRAM, _INSET, _GAP = 44, 28, 8, 10
_LEAST_NAME = 90
_SMALL, _TINY = 0.92, 0.85
_ROW = Qt.ItemDataRole.UserRole


class ContactRow(NamedTuple):
    """One contact of the list."""

    name: str
    email: str = ""
    id: str = ""
    when: str = ""
    """Such as “12:03 today”."""
    note: str = ""
    """Such as “2 unsaved changes”."""
    is_pinned: bool = False

    @property
    def spoken(self) -> str:
        """The text for screen readers."""
        parts = (self.name, self.email, self.note, f"#{self.id}" if self.id else "", self.when)
        return ", ".join(show_invisible(part) for part in parts if part)


class ContactList(QListWidget):
    """A list of contacts; Up and Down select, Enter or a click opens."""

    chosen = Signal(int)
    """The number of the row."""
    pin_requested = Signal(int, bool)
    """The number of the row to pin (True) or unpin."""
    left = Signal()
    """Up was pressed in the first row, or Esc."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setItemDelegate(_Delegate(_ROW_HEIGHT, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Unlike the list's own, it has no background. Accessing that one would create Python
        # classes for all of Qt's widgets.
        self.setViewport(QWidget())
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))

    def show_rows(self, rows: Sequence[ContactRow]) -> None:
        """List these contacts."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.spoken)
            item.setData(_ROW, row)
            item.setToolTip(plain_tool_tip(row.spoken))
            self.addItem(item)
        self.setCurrentRow(0 if rows else -1)
        self.refit()

    def refit(self) -> None:
        """Be as high as the rows."""
        self.setFixedHeight(max(self.count(), 1) * px(_ROW_HEIGHT) + 2)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at_row = event.reason() == QContextMenuEvent.Reason.Mouse
        item = self.itemAt(event.pos()) if at_row else self.currentItem()
        if item is None:
            return
        row = ContactRow(*item.data(_ROW))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number, wanted = self.row(item), not row.is_pinned
        action = menu.addAction(self.tr("Pin") if wanted else self.tr("Unpin"))
        action.triggered.connect(lambda: self.pin_requested.emit(number, wanted))
        place = event.globalPos()
        menu.popup(place if at_row else self.mapToGlobal(self.visualItemRect(item).center()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.chosen.emit(self.currentRow())
        elif key == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Delegate(RowDelegate):
    """Paints a contact."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = ContactRow(*index.data(_ROW))
        scheme = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(5, 0, -5, 0)
        self._background(painter, option, place)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = px(_MONOGRAM)
        left = place.right() - _INSET - side if mirrored else place.left() + _INSET
        circle = QRectF(left, place.center().y() - side / 2, side, side)
        painter.setPen(scheme.chosen_line)
        painter.setBrush(scheme.accent_soft)
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(scheme.accent)
        painter.setFont(_scaled(option.font, _TINY, bold=True))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials_of(row.name or row.email))
        begin = _INSET + side + _GAP
        inside = (
            place.adjusted(_INSET, 0, -begin, 0)
            if mirrored
            else place.adjusted(begin, 0, -_INSET, 0)
        )
        taken = self._paint_end(painter, option, row, inside, mirrored=mirrored) + _GAP
        room = inside.adjusted(*((taken, 0, 0, 0) if mirrored else (0, 0, -taken, 0)))
        for number, (text, bold) in enumerate(((row.name or row.email, True), (row.email, False))):
            painter.setFont(_scaled(option.font, 1 if bold else _SMALL, bold=bold))
            painter.setPen(scheme.text if bold else scheme.quiet)
            top = room.top() + px(4) + px(18) * number
            half = QRectF(room.left(), top, room.width(), px(18))
            paint_line(painter, half, show_invisible(text), mirrored=mirrored)
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if over or (chosen and focused):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours().hover)
            painter.drawRoundedRect(place, 5, 5)
        if focused and chosen:
            painter.setPen(colours().accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _paint_end(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: ContactRow,
        inside: QRectF,
        *,
        mirrored: bool,
    ) -> float:
        """Paint the trailing end of the row; return its width."""
        scheme, width = colours(), 0.0
        fixed = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        fixed.setPointSizeF(option.font.pointSizeF() * _SMALL)
        ends = (
            _End(row.when, _scaled(option.font, _SMALL), scheme.quiet),
            _End(f"#{row.id}" if row.id else "", fixed, scheme.quiet),
            _End(row.note, _scaled(option.font, _TINY, bold=True), scheme.accent),
        )
        # Who it is matters more than when: in a narrow list, the name keeps its place.
        shown = [end for end in ends if end.text]
        while shown and sum(map(_width, shown)) > inside.width() - px(_LEAST_NAME):
            shown.pop(0)
        for end in shown:
            painter.setFont(end.font)
            painter.setPen(end.colour)
            place = inside.adjusted(*((width, 0, 0, 0) if mirrored else (0, 0, -width, 0)))
            text = show_invisible(end.text)
            width += paint_line(painter, place, text, mirrored=mirrored, at_end=True) + 2 * _GAP
        return width


class _End(NamedTuple):
    """A text at the trailing end of a row."""

    text: str
    font: QFont
    colour: QColor


def _width(end: _End) -> int:
    text = show_invisible(end.text)
    return QFontMetrics(end.font).horizontalAdvance(text) + 2 * _GAP


def _scaled(font: QFont, scale: float, *, bold: bool = False) -> QFont:
    scaled = QFont(font)
    scaled.setPointSizeF(font.pointSizeF() * scale)
    scaled.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return scaled
