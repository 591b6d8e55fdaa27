"""Icons: Lucide's line drawings, painted in the window's colours at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from contact_editor.resources import resource
from contact_editor.ui.style.colours import ColourOf, blend, colours, quiet

MIRRORED = frozenset(
    {
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "external-link",
        "panel-right",
        "redo-2",
        "undo-2",
    }
)
"""Icons with a direction, which are mirrored for right-to-left text."""
_STROKE, _SMALL_STROKE = 1.75, 2.2
"""Line widths in a drawing of 24 units; small icons need a heavier one."""
_SMALL = 12


def icon(name: str, tone: ColourOf = quiet, *, chosen: ColourOf | None = None) -> QIcon:
    """Return an icon that follows the colour scheme and the text direction.

    `chosen`: its colour in the chosen row of a menu, which has the accent as its background.
    """
    return QIcon(_Engine(name, tone, chosen or tone))


def paint_icon(painter: QPainter, place: QRectF, name: str, colour: QColor) -> None:
    """Paint an icon into a square in one colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in MIRRORED and QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(place.left() + place.right(), 0)
        painter.scale(-1, 1)
    stroke = _SMALL_STROKE if place.width() <= _SMALL else _STROKE
    _renderer(name, colour.name(), stroke).render(painter, place)
    painter.restore()


@cache
def _drawing(name: str) -> str:
    return resource("icons", "lucide", f"{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, colour: str, stroke: float) -> QSvgRenderer:
    drawing = _drawing(name).replace("currentColor", colour)
    return QSvgRenderer(drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"').encode())


class _Engine(QIconEngine):
    """Paints at the current size and in the current colours; caches no pixels."""

    def __init__(self, name: str, tone: ColourOf, chosen: ColourOf) -> None:
        super().__init__()
        self._name = name
        self._tone = tone
        self._chosen = chosen

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tone, self._chosen)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scheme = colours()
        tone = self._chosen if mode is QIcon.Mode.Active else self._tone
        colour = scheme.accent if state is QIcon.State.On else tone(scheme)
        if mode is QIcon.Mode.Disabled:
            colour = blend(colour, scheme.surface, 0.5)
        side = min(rect.width(), rect.height())
        corner = QRectF(rect).center() - QPointF(side / 2, side / 2)
        paint_icon(painter, QRectF(corner.x(), corner.y(), side, side), self._name, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture
