"""What tells production from sandbox: a badge, and the frame around everything."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from contact_editor.ui.style.colours import colours

THICKNESS = 3
"""Pixels."""


def tone_of(environment: str) -> QColor:
    """Return the colour of an environment in the scheme in force."""
    return colours().production if environment == "production" else colours().sandbox


class EnvironmentBadge(QLabel):
    """Says in words, and in colour, whether this is the real thing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._environment = ""
        self.setContentsMargins(8, 4, 8, 4)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        self.setFont(font)
        self.hide()

    def show_environment(self, environment: str, *, read_only: bool) -> None:
        words = {"production": self.tr("PRODUCTION"), "sandbox": self.tr("SANDBOX")}
        self._environment = environment
        text = words.get(environment, "")
        if text and read_only:
            text += " · " + self.tr("READ-ONLY")
        self.setText(text)
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        # Drawn here, and not by the label: a palette of its own would outlive light and dark.
        from PySide6.QtCore import Qt  # not for the first paint: no connection is known by then

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tone_of(self._environment))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class EnvironmentFrame(QFrame):
    """Draws a frame that tells production from sandbox; the badge says it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._environment = ""
        self.setContentsMargins(THICKNESS, THICKNESS, THICKNESS, THICKNESS)

    def show_environment(self, environment: str) -> None:
        self._environment = environment
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._environment:
            painter = QPainter(self)
            painter.setPen(tone_of(self._environment))
            for inset in range(THICKNESS):
                painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
