"""The coloured strip at the top that distinguishes production from sandbox."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from contact_editor.ui.style.colours import colours

_HEIGHT = 4


def environment_colour(environment: str) -> QColor:
    """Return the colour of an environment in the current scheme."""
    return colours().production if environment == "production" else colours().sandbox


def environment_background(environment: str) -> QColor:
    """Return the light background for text in the colour of an environment."""
    scheme = colours()
    return scheme.production_soft if environment == "production" else scheme.sandbox_soft


class EnvironmentStrip(QWidget):
    """Has the colour of the environment in use; the connection picker shows its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._environment = ""
        self.setFixedHeight(_HEIGHT)

    def show_environment(self, environment: str) -> None:
        """Show this environment; an empty one has no colour."""
        self._environment = environment
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._environment:
            QPainter(self).fillRect(self.rect(), environment_colour(self._environment))
