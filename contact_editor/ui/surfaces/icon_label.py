"""An icon next to a text, such as the sign of a message."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from contact_editor.ui.style.colours import ColourOf, colours, quiet
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import fix_width, px


class IconLabel(QWidget):
    """Paints one icon in the colour of its tone; hidden from screen readers."""

    def __init__(self, name: str = "", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._tone: ColourOf = quiet
        self._size = size
        fix_width(self, size)

    def show_icon(self, name: str, tone: ColourOf) -> None:
        """Show another icon; an empty name shows none."""
        self.name, self._tone = name, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.name:
            side = px(self._size)
            place = QRectF(0, (self.height() - side) / 2, side, side)
            paint_icon(QPainter(self), place, self.name, self._tone(colours()))
