"""A word on a soft ground, such as «New» beside what was added."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px, scale_font

_HEIGHT, _PADDING, _RADIUS = 18, 7, 4
_SMALL = 0.85


class SmallBadge(QLabel):
    """One short word in the colours of a caution."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        scale_font(self, _SMALL, bold=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(text + 2 * px(_PADDING), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(scheme.caution_ground)
        painter.setBrush(scheme.caution_ground)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        painter.setPen(scheme.caution)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
