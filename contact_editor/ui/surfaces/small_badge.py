"""A word on a soft background, such as «New» beside what was added."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from contact_editor.ui.style.colours import ColourOf, colours
from contact_editor.ui.style.metrics import px, scale_font

_HEIGHT, _PADDING, _RADIUS = 18, 7, 4
_SMALL = 0.85
_Tone = tuple[ColourOf, ColourOf]
CAUTION: _Tone = (lambda scheme: scheme.caution, lambda scheme: scheme.caution_background)
"""Colours of the word and of its background."""
VERIFIED: _Tone = (lambda scheme: scheme.verified, lambda scheme: scheme.verified_soft)
PLAIN: _Tone = (lambda scheme: scheme.quiet, lambda scheme: scheme.chip)


class SmallBadge(QLabel):
    """One short word, in the colours of a caution unless others are given."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, tone: _Tone = CAUTION
    ) -> None:  # fmt: skip
        super().__init__(text, parent)
        self._tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        scale_font(self, _SMALL, bold=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(text + 2 * px(_PADDING), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        word, background = (colour_of(colours()) for colour_of in self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(background)
        painter.setBrush(background)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        painter.setPen(word)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
