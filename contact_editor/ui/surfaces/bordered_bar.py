"""A bar with the background of cards and a thin line at one edge."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from contact_editor.ui.style.colours import colours


class BorderedBar(QWidget):
    """A bar across the window, such as the header of a contact."""

    line_on_top = False
    """True if the line is at the upper edge, else it is at the lower one."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), scheme.surface)
        edge = 0 if self.line_on_top else self.height() - 1
        painter.fillRect(0, edge, self.width(), 1, scheme.separator)
