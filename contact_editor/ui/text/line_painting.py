"""A line of text in a list or table, painted at an edge that follows the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from contact_editor.ui.text.isolated_text import isolated


def paint_line(
    painter: QPainter, place: QRectF, text: str, *, mirrored: bool, at_end: bool = False
) -> float:
    """Paint what there is room for at the leading edge, or at the end; return its width.

    The text keeps its own direction: in a window from right to left, `#123` would be `123#`.
    """
    metrics, before = painter.fontMetrics(), painter.layoutDirection()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, round(place.width())))
    at_right = mirrored is not at_end
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, isolated(shown))
    painter.setLayoutDirection(before)
    return metrics.horizontalAdvance(shown)
