"""The frame around everything, in the colour of the connection's environment."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from contact_editor.widgets.palettes import colours

THICKNESS = 3
"""Pixels."""


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
            tones = {"production": colours().production, "sandbox": colours().sandbox}
            painter = QPainter(self)
            for inset in range(THICKNESS):
                painter.setPen(tones[self._environment])
                painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
