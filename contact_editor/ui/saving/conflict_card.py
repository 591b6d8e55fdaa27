"""Card that shows and chooses one side of a conflict."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from contact_editor.ui.controls.marked_text import MarkedText
from contact_editor.ui.style.colours import blend, colours
from contact_editor.ui.text.text_diff import Segments

_MARK = 32
"""Pixels before the text of a card, for the radio mark."""


class ConflictCard(QRadioButton):
    """A card with the value of one side of a conflict; works like a radio button."""

    def __init__(self, segments: Segments, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked = MarkedText(segments)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._marked.text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inside = width - _MARK - 8
        text = self._marked.height(inside, self.font(), self.layoutDirection())
        return text + 2 * room_above(self)

    def sizeHint(self) -> QSize:
        width = min(self._marked.width(self.font(), self.layoutDirection()), 320) + _MARK + 8
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 40)

    def hitButton(self, _place: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The arrow keys move between rows of the sheet; Space selects.
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, on, focused = colours(), self.isChecked(), self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if focused else 1
        painter.setPen(QPen(scheme.accent if on or focused else scheme.line, width))
        painter.setBrush(blend(scheme.surface, scheme.accent, 0.10) if on else scheme.surface)
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, 4, 4)
        mirrored = self.isRightToLeft()
        centre = QPointF(self.width() - 16 if mirrored else 16, 20)
        painter.setPen(QPen(scheme.accent if on else scheme.line, 1.5))
        painter.setBrush(scheme.surface)
        painter.drawEllipse(centre, 7, 7)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.accent)
            painter.drawEllipse(centre, 4, 4)
        painter.setPen(scheme.text)
        at = QPointF(8 if mirrored else _MARK, room_above(self))
        self._marked.draw(painter, at, self.width() - _MARK - 8, self.layoutDirection())


def room_above(widget: QWidget) -> int:
    """Return the pixels above the first line that align it with the radio mark."""
    return max(8, (40 - widget.fontMetrics().height()) // 2)
