"""How the days of a month and the names of weekdays look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import scaled_font

if TYPE_CHECKING:
    from PySide6.QtCore import QDate

    from contact_editor.ui.editors.dates.month_view import MonthModel

_RADIUS = 6
_SMALL = 0.92


class DayDelegate(QStyledItemDelegate):
    """Paints a day: the field's value filled, the one with the focus framed, today with a line."""

    def __init__(
        self, day_at: Callable[[QModelIndex | QPersistentModelIndex], QDate], model: MonthModel,
        view: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(view)
        self._day_at = day_at
        self._model = model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        day, model, scheme = self._day_at(index), self._model, colours()
        if not day.isValid():
            return
        is_value, is_today, is_current = day == model.value, day == model.today, day == model.shown
        ink = scheme.text if day.month() == model.shown.month() else scheme.quiet
        place = QRectF(option.rect.adjusted(2, 1, -2, -1))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_value:
            ink = scheme.on_accent
            _box(painter, place, background=scheme.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            _box(painter, place, background=scheme.hover)
        if is_today:
            _box(painter, place, line=scheme.on_accent if is_value else scheme.line, inset=is_value)
        if is_current:
            _box(
                painter, place, line=scheme.on_accent if is_value else scheme.accent, width=2,
                inset=is_value,
            )  # fmt: skip
        painter.setFont(scaled_font(1, bold=is_value or is_today))
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()


class WeekdayHeader(QHeaderView):
    """Names the weekdays as short as the columns need."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        # Not section by section: the style would paint the head of a table around the names.
        scheme, font, painter = colours(), scaled_font(_SMALL), QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), scheme.raised)
        painter.setFont(font)
        painter.setPen(scheme.quiet)
        for index in range(self.count()):
            place = QRect(
                self.sectionViewportPosition(index), 0, self.sectionSize(index), self.height()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._name(index, font))

    def _name(self, index: int, font: QFont) -> str:
        """Return the short name of a weekday; the narrow one if a short one has no room."""
        model, across = self.model(), Qt.Orientation.Horizontal
        short = [str(model.headerData(number, across)) for number in range(self.count())]
        widest = max(map(QFontMetrics(font).horizontalAdvance, short))
        if widest <= self.sectionSize(index) - 2:
            return short[index]
        return str(model.headerData(index, across, Qt.ItemDataRole.UserRole))


def _box(
    painter: QPainter, place: QRectF, *, background: QColor | None = None,
    line: QColor | None = None, width: int = 1, inset: bool = False,
) -> None:  # fmt: skip
    """Paint a rounded box; `inset`: its line is inside another one's background."""
    painter.setBrush(background if background is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    by = (width / 2 if line is not None else 0) + (2 if inset else 0)
    painter.drawRoundedRect(place.adjusted(by, by, -by, -by), _RADIUS, _RADIUS)
