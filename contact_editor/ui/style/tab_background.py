"""The background of the chosen one of several tabs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from contact_editor.ui.style.colours import Colours


def paint_tab_background(painter: QPainter, place: QRectF, scheme: Colours, edge: QColor) -> None:
    """Paint the background of the chosen tab, which is open below, with a coloured edge on top."""
    left, right, top, bottom = (
        place.left() + 0.5,
        place.right() - 0.5,
        place.top() + 0.5,
        place.bottom(),
    )
    outline = QPainterPath(QPointF(left, bottom))
    outline.lineTo(left, top + 6.5)
    outline.quadTo(left, top, left + 6.5, top)
    outline.lineTo(right - 6.5, top)
    outline.quadTo(right, top, right, top + 6.5)
    outline.lineTo(right, bottom)
    painter.setPen(QPen(scheme.separator, 1))
    painter.setBrush(scheme.surface)
    painter.drawPath(outline)
    painter.fillRect(QRectF(left + 0.5, bottom - 1, right - left - 1, 1), scheme.surface)
    painter.fillRect(QRectF(left + 8, top - 0.5, right - left - 16, 2), edge)
