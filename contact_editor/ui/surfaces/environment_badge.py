"""A solid label that names the environment where something is about to be written."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from contact_editor.translation import tr
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import px, scale_font

_HEIGHT, _PADDING, _GAP, _RADIUS, _ICON = 22, 8, 5, 4, 12
_SMALL = 0.85


class EnvironmentBadge(QWidget):
    """Production or sandbox, in its colour, with its sign and its name."""

    is_painted_text = True
    """A screen reader reads it as it reads a label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_production = False
        self.text = ""
        scale_font(self, _SMALL, bold=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_environment(self, environment: str) -> None:
        self._is_production = environment == "production"
        self.text = tr("PRODUCTION") if self._is_production else tr("SANDBOX")
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text)
        return QSize(2 * px(_PADDING) + px(_ICON) + px(_GAP) + text, px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scheme.production if self._is_production else scheme.sandbox)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        side, mirrored = px(_ICON), self.isRightToLeft()
        left = self.width() - px(_PADDING) - side if mirrored else px(_PADDING)
        sign = "globe" if self._is_production else "flask-conical"
        place = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, place, sign, scheme.on_environment)
        painter.setPen(scheme.on_environment)
        taken = px(_PADDING) + side + px(_GAP)
        room = self.rect().adjusted(
            px(_PADDING) if mirrored else taken, 0, -taken if mirrored else -px(_PADDING), 0
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text)
