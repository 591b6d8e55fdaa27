"""Card that shows and chooses one side of a conflict."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from contact_editor.ui.controls.marked_text import MarkedText
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px
from contact_editor.ui.text.text_diff import Segments

_MARK, _AROUND, _HEIGHT, _LEAST, _MOST = 34, 8, 34, 96, 320
"""Space before the text of a card for the radio mark, the space on its other sides; its sizes."""
_RING, _DOT, _RADIUS = 7, 4, 5


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

    @property
    def segments(self) -> Segments:
        """The value, with marks where that of the other side differs."""
        return self._marked.segments

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inside = width - px(_MARK) - px(_AROUND)
        text = self._marked.height(inside, self.font(), self.layoutDirection())
        return text + 2 * room_above(self)

    def sizeHint(self) -> QSize:
        text = min(self._marked.width(self.font(), self.layoutDirection()), px(_MOST))
        width = text + px(_MARK) + px(_AROUND)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEAST), px(_HEIGHT))

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
        painter.setBrush(scheme.accent_soft if on else scheme.surface)
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        mirrored = self.isRightToLeft()
        before = px(_MARK) / 2
        centre = QPointF(self.width() - before if mirrored else before, px(_HEIGHT) / 2)
        painter.setPen(QPen(scheme.accent if on else scheme.line, 1.5))
        painter.setBrush(scheme.surface)
        painter.drawEllipse(centre, px(_RING), px(_RING))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(scheme.accent)
            painter.drawEllipse(centre, px(_DOT), px(_DOT))
        painter.setPen(scheme.text)
        at = QPointF(px(_AROUND if mirrored else _MARK), room_above(self))
        inside = self.width() - px(_MARK) - px(_AROUND)
        self._marked.draw(painter, at, inside, self.layoutDirection())


def room_above(widget: QWidget) -> int:
    """Return the pixels above the first line that align it with the radio mark."""
    return max(px(_AROUND), (px(_HEIGHT) - widget.fontMetrics().height()) // 2)
