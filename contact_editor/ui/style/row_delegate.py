"""Rows of lists whose height follows the font; those of a drop-down mark what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from contact_editor.ui.style.colours import colours, has_high_contrast
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import px, scaled_font

_ROW, _LINE, _SIDES, _ICON, _GAP, _RADIUS, _INSET = 28, 9, 10, 16, 8, 5, 4


class RowDelegate(QStyledItemDelegate):
    """Draws items as usual, each in a row of the same height."""

    def __init__(self, height: int, parent: QWidget) -> None:
        """`height`: of a row, in pixels of the designed font."""
        super().__init__(parent)
        self._height = height

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, px(self._height))


class DropDownDelegate(QStyledItemDelegate):
    """Draws the entries of a drop-down: a tick before the chosen one, a fine line for a separator.

    All texts begin after the place of the tick, where other entries have their icon.
    """

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box = box

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        if _is_separator(index):
            return QSize(0, px(_LINE))
        text = QFontMetrics(scaled_font(1.0, bold=True)).horizontalAdvance(str(index.data() or ""))
        return QSize(text + 2 * px(_SIDES) + px(_ICON) + _GAP + 2 * _INSET, px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, colours().raised)
        if _is_separator(index):
            line = QRectF(place.left(), place.center().y(), place.width(), 1)
            painter.fillRect(line, colours().separator)
        else:
            is_marked = bool(option.state & QStyle.StateFlag.State_Selected)
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            if is_marked:
                _paint_background(painter, place)
            self._paint_icon(painter, place, index, mirrored=mirrored)
            painter.setFont(scaled_font(1.0, bold=is_marked))
            _paint_text(painter, place, str(index.data() or ""), mirrored=mirrored)
        painter.restore()

    def _paint_icon(
        self, painter: QPainter, place: QRectF, index: QModelIndex | QPersistentModelIndex, *,
        mirrored: bool,
    ) -> None:  # fmt: skip
        """Paint the tick of the chosen entry, or the icon of another one."""
        side, lead = px(_ICON), px(_SIDES)
        left = place.right() - lead - side if mirrored else place.left() + lead
        square = QRectF(left, place.center().y() - side / 2, side, side)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if index.row() == self._box.currentIndex():
            paint_icon(painter, square, "check", colours().text)
        elif isinstance(icon, QIcon):
            icon.paint(painter, square.toRect())


def _paint_background(painter: QPainter, place: QRectF) -> None:
    # With high contrast there are no backgrounds.
    painter.setPen(colours().accent if has_high_contrast() else Qt.PenStyle.NoPen)
    painter.setBrush(colours().accent_soft)
    background = place.adjusted(_INSET + 0.5, 0.5, -_INSET - 0.5, -0.5)
    painter.drawRoundedRect(background, _RADIUS, _RADIUS)


def _paint_text(painter: QPainter, place: QRectF, text: str, *, mirrored: bool) -> None:
    begin, end = px(_SIDES) + px(_ICON) + _GAP, px(_SIDES)
    inside = place.adjusted(*((end, 0, -begin, 0) if mirrored else (begin, 0, -end, 0)))
    painter.setPen(colours().text)
    metrics, room = painter.fontMetrics(), int(inside.width())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    lead_side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flags = lead_side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(inside, flags | Qt.TextFlag.TextSingleLine, shown)


def _is_separator(index: QModelIndex | QPersistentModelIndex) -> bool:
    # As Qt itself marks it.
    return bool(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator")
