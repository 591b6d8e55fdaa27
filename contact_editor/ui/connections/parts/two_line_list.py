"""A list with a sign, a bold line and a quiet line in each row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from contact_editor.ui.style.colours import ColourOf, accent, colours, has_high_contrast
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import px, scaled_font
from contact_editor.ui.style.row_delegate import RowDelegate
from contact_editor.ui.text.line_painting import paint_line
from contact_editor.ui.text.visible_text import show_invisible

_ROW_HEIGHT, _CIRCLE, _ICON, _INSET, _GAP, _LINE = 41, 28, 16, 8, 10, 17
_RADIUS, _SMALL, _TINY = 5, 0.92, 0.85
_KEY = Qt.ItemDataRole.UserRole
_ICON_ROLE, _TONE_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class TwoLineList(QListWidget):
    """Rows with a key each; a row without an icon has the first letter of its title."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setItemDelegate(_Delegate(_ROW_HEIGHT, self))
        # Without a background of its own.
        self.setViewport(QWidget())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(
        self, key: str, title: str, line: str = "", *, icon: str = "", tone: ColourOf = accent
    ) -> QListWidgetItem:
        """Append a row."""
        text = "\n".join(filter(None, (show_invisible(title), show_invisible(line))))
        item = QListWidgetItem(text, self)
        item.setData(_KEY, key)
        item.setData(_ICON_ROLE, icon)
        item.setData(_TONE_ROLE, tone)
        return item

    def key_of(self, item: QListWidgetItem | None) -> str:
        return str(item.data(_KEY)) if item is not None else ""

    @property
    def key(self) -> str:
        """The key of the current row; empty if there is none."""
        return self.key_of(self.currentItem())

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(3 * _ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(_ROW_HEIGHT))


class _Delegate(RowDelegate):
    """Paints a row."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(_INSET, 0, -_INSET, 0)
        _paint_background(painter, option, place)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        title, _, line = str(index.data(Qt.ItemDataRole.DisplayRole)).partition("\n")
        icon = index.data(_ICON_ROLE)
        sign = px(_ICON) if icon else px(_CIRCLE)
        left = place.right() - _GAP - sign if mirrored else place.left() + _GAP
        square = QRectF(left, place.center().y() - sign / 2, sign, sign)
        if icon:
            paint_icon(painter, square, icon, index.data(_TONE_ROLE)(colours()))
        else:
            _paint_letter(painter, square, title[:1].upper())
        begin = sign + 2 * _GAP
        inside = place.adjusted(*((_GAP, 0, -begin, 0) if mirrored else (begin, 0, -_GAP, 0)))
        _write(painter, inside, title, line, mirrored=mirrored)
        painter.restore()


def _paint_background(painter: QPainter, option: QStyleOptionViewItem, place: QRectF) -> None:
    scheme, state = colours(), option.state
    is_chosen = bool(state & QStyle.StateFlag.State_Selected)
    if is_chosen or state & QStyle.StateFlag.State_MouseOver:
        # With high contrast there are no backgrounds.
        framed = is_chosen and has_high_contrast()
        painter.setPen(scheme.accent if framed else Qt.PenStyle.NoPen)
        painter.setBrush(scheme.accent_soft if is_chosen else scheme.hover)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def _paint_letter(painter: QPainter, place: QRectF, letter: str) -> None:
    scheme = colours()
    painter.setPen(scheme.text if has_high_contrast() else Qt.PenStyle.NoPen)
    painter.setBrush(scheme.accent_soft)
    painter.drawEllipse(place)
    painter.setPen(scheme.accent)
    painter.setFont(scaled_font(_TINY, bold=True))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)


def _write(painter: QPainter, inside: QRectF, title: str, line: str, *, mirrored: bool) -> None:
    scheme, height = colours(), px(_LINE)
    texts = [(title, scaled_font(1.0, bold=True), scheme.text)]
    if line:
        texts.append((line, scaled_font(_SMALL), scheme.quiet))
    top = inside.center().y() - len(texts) * height / 2
    for number, (text, font, colour) in enumerate(texts):
        painter.setFont(QFont(font))
        painter.setPen(colour)
        place = QRectF(inside.left(), top + number * height, inside.width(), height)
        paint_line(painter, place, text, mirrored=mirrored)
