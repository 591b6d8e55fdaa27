"""The texts that widgets paint themselves, such as the rows of lists, and where."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any, NamedTuple
from unittest import mock

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

_TOUCHING = 3
"""Pixels: what is around letters may overlap, and italics lean over their place."""


class PaintedText(NamedTuple):
    """One text, and the place of its letters within its widget."""

    text: str
    place: QRectF
    room: QRectF


def painted_texts(window: QWidget) -> dict[QWidget, list[PaintedText]]:
    """Paint a window; return what each of its widgets paints by itself."""
    found: dict[QWidget, list[PaintedText]] = {}
    draw = QPainter.drawText

    def record(painter: QPainter, *given: Any) -> Any:
        widget = painter.device()
        if len(given) == 3 and isinstance(given[0], QRect | QRectF) and isinstance(widget, QWidget):
            room, flags, text = QRectF(given[0]), given[1], given[2]
            letters = painter.boundingRect(room, int(flags), text)
            moved = painter.worldTransform().mapRect
            found.setdefault(widget, []).append(PaintedText(text, moved(letters), moved(room)))
        return draw(painter, *given)

    with mock.patch.object(QPainter, "drawText", record):
        window.grab()
    return found


def covered(window: QWidget) -> Iterator[str]:
    """Yield what is painted over another text, and what is wider than its place."""
    for widget, texts in painted_texts(window).items():
        for one, other in combinations(texts, 2):
            both = one.place.intersected(other.place)
            if one.text != other.text and min(both.width(), both.height()) > _TOUCHING:
                yield f"{type(widget).__name__}: {one.text!r} and {other.text!r} overlap"
        for text, place, room in texts:
            if place.width() > room.width() + _TOUCHING:
                yield f"{type(widget).__name__} {text!r}: {place.width()} wide in {room.width()}"
