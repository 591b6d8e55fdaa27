"""Paints the marks of what a search found in a line of text, in any script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextLine, QTextOption

from contact_editor.ui.style.colours import colours, has_high_contrast

_UNDER = 2
"""Pixels of the line under a match with high contrast."""


def paint_matches(
    painter: QPainter, place: QRectF, painted: str, spans: Sequence[tuple[int, int]], *,
    at_right: bool,
) -> None:  # fmt: skip
    """Mark the matches in a line that was painted in the middle of a place, at one of its sides.

    `spans`: where each match begins and ends in the painted text, as Qt counts its characters.
    """
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    scheme = colours()
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setPen(scheme.caution)
    for match in _rectangles(painted, spans, painter.font(), place, at_right=at_right):
        # The whole text again, so that letters join as before.
        painter.setClipRect(match)
        painter.fillRect(match, scheme.caution_background)
        painter.drawText(place, flags | Qt.TextFlag.TextSingleLine, painted)
        if has_high_contrast():
            # It has one colour of text, and no backgrounds.
            under = QRectF(match.left(), match.bottom() - _UNDER, match.width(), _UNDER)
            painter.fillRect(under, scheme.text)
    painter.restore()


def _rectangles(
    painted: str, spans: Sequence[tuple[int, int]], font: QFont, place: QRectF, *, at_right: bool
) -> Iterator[QRectF]:
    """Yield where the matches are: one rectangle for each part without a gap."""
    layout = QTextLayout(painted, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    height = line.height()
    left = place.right() - line.naturalTextWidth() if at_right else place.left()
    top = place.top() + (place.height() - height) / 2
    for start, stop in spans:
        for begin, end in _joined(_edges(line, at) for at in range(start, stop)):
            yield QRectF(left + begin, top, end - begin, height)


def _edges(line: QTextLine, at: int) -> tuple[float, float]:
    """Return the two edges of a character, in pixels from the beginning of the line."""
    ends = (line.cursorToX(at, edge) for edge in (QTextLine.Edge.Leading, QTextLine.Edge.Trailing))
    # Each with the position itself.
    left, right = sorted(float(each[0]) for each in ends)  # type: ignore[index]
    return left, right


def _joined(edges: Iterator[tuple[float, float]]) -> Sequence[tuple[float, float]]:
    """Return the places side by side as one: beside text of the other direction there are gaps."""
    parts: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if parts and left <= parts[-1][1] + 1:
            parts[-1] = parts[-1][0], max(parts[-1][1], right)
        elif right > left:
            parts.append((left, right))
    return parts
