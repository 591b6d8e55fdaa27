"""An icon next to a text, such as the sign of a message."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.style.colours import ColourOf, colours, quiet
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import fix_height, fix_width, px, scale_font

_LINE_HEIGHT = 18


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


def sign_row(icon_name: str, tone: ColourOf, head: str, text: str, *, gap: int = 6) -> QHBoxLayout:
    """Return a row of a sign, and beside it a bold head above a quiet text."""
    sign, bold = IconLabel(), NoteLabel(head)
    sign.show_icon(icon_name, tone)
    fix_height(sign, _LINE_HEIGHT)
    scale_font(bold, bold=True)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(bold)
    words.addWidget(NoteLabel(text, quiet=True))
    row = QHBoxLayout()
    row.setSpacing(gap)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row
