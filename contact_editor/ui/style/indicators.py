"""Signs inside controls: the marks of check boxes and radio buttons, and the chevron of a list."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionMenuItem

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px

_STATE = QStyle.StateFlag
_ROUND, _STROKE = 4.0, 1.8
_CHEVRON, _BESIDE_CHEVRON = 4, 10
"""Pixels of the height of a chevron, and between it and the edge."""
_DOT = 0.22
"""Radius of the dot in a radio button, as a share of its width."""


def rounded(
    painter: QPainter, rect: QRect, line: QColor | None, width: int, background: QColor | None
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)
    if background:
        painter.fillPath(shape, _brush(background))
    if line:
        painter.strokePath(shape, _pen(line, width))
    painter.restore()


# Both are built in steps, with a pen's default caps and joins. To distinguish QBrush(colour) from
# QBrush(Qt.BrushStyle), PySide6 would create the hundred enumerations of `Qt`, a tenth of the
# start; nothing else needs them before the first paint. A brush takes 3 µs this way.
def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen()
    pen.setColor(colour)
    pen.setWidthF(width)
    return pen


def _brush(colour: QColor) -> QBrush:
    (palette := QPalette()).setColor(QPalette.ColorRole.Base, colour)
    return palette.brush(QPalette.ColorRole.Base)


def draw_chevron(option: QStyleOption, painter: QPainter, *, mirrored: bool) -> None:
    side, centre = px(_CHEVRON), QRectF(option.rect).center()
    edge = _BESIDE_CHEVRON + side
    right = option.rect.left() + edge if mirrored else option.rect.right() - edge
    tip = QPointF(right, centre.y() + side / 2)
    points = [tip + QPointF(-side, -side), tip, tip + QPointF(side, -side)]
    _stroke(painter, points, colours().quiet)


def _stroke(painter: QPainter, points: list[QPointF], colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QPainterPath()
    line.addPolygon(QPolygonF(points))
    painter.strokePath(line, _pen(colour, _STROKE * px(_CHEVRON) / _CHEVRON))
    painter.restore()


def draw_separator(option: QStyleOption, painter: QPainter) -> None:
    """Draw the line of an entry of a menu that is one."""
    kind = QStyleOptionMenuItem.MenuItemType.Separator
    if isinstance(option, QStyleOptionMenuItem) and option.menuItemType == kind:
        place = option.rect
        line = QRect(place.left() + 5, place.center().y(), place.width() - 10, 1)
        painter.fillRect(line, colours().separator)


def draw_radio_button(option: QStyleOption, painter: QPainter) -> None:
    """Draw a circle, with a dot if it is chosen."""
    scheme, state = colours(), option.state
    on, enabled = bool(state & _STATE.State_On), bool(state & _STATE.State_Enabled)
    side = min(option.rect.width(), option.rect.height()) - 1
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(option.rect).center())
    mark = scheme.accent if enabled else scheme.line
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(mark if on else scheme.line, 2 if on else 1))
    painter.setBrush(_brush(scheme.surface if enabled else scheme.window))
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    if on:
        painter.setPen(_pen(mark, 1))
        painter.setBrush(_brush(mark))
        radius = side * _DOT
        painter.drawEllipse(box.center(), radius, radius)
    painter.restore()


def draw_check_box(option: QStyleOption, painter: QPainter) -> None:
    scheme, state, box = colours(), option.state, QRectF(option.rect)
    on = state & _STATE.State_On
    enabled = bool(state & _STATE.State_Enabled)
    mark = scheme.accent if enabled else scheme.line
    is_unset = not on and bool(state & _STATE.State_NoChange)
    line = None if is_unset else mark if on else scheme.line
    rounded(painter, option.rect, line, 1, mark if on else scheme.surface)
    if on:
        points = ((0.24, 0.52), (0.43, 0.70), (0.76, 0.32))
        _stroke(painter, [_within(box, *point) for point in points], scheme.on_accent)
    elif is_unset:
        _draw_dashed(painter, box)
        _stroke(painter, [_within(box, 0.28, 0.5), _within(box, 0.72, 0.5)], scheme.quiet)


def _draw_dashed(painter: QPainter, box: QRectF) -> None:
    """Draw the frame of a box that is neither on nor off."""
    pen = _pen(colours().line, 1)
    pen.setDashPattern([3, 2])
    frame = QPainterPath()
    frame.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(frame, pen)
    painter.restore()


def _within(box: QRectF, across: float, down: float) -> QPointF:
    return box.topLeft() + QPointF(box.width() * across, box.height() * down)
