"""A round mark with the initials of a name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from contact_editor.ui.style.colours import colours, has_high_contrast
from contact_editor.ui.style.metrics import fix_size, scale_font

_SIZE = 28
_SMALL = 0.85


class Monogram(QWidget):
    """Shows up to two initials; visual only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials = ""
        fix_size(self, _SIZE, _SIZE)
        scale_font(self, _SMALL, bold=True)

    def show_name(self, name: str) -> None:
        """Show the initials of a name, or of an email if there is no name."""
        self._initials = initials_of(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if has_high_contrast():
            # It has no background of its own there.
            painter.setPen(scheme.text)
        painter.setBrush(scheme.accent_soft)
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(scheme.accent)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


def initials_of(name: str) -> str:
    """Return the first letters of the first and last word, or of a single word the first two."""
    words = [word for word in name.replace("@", " ").split() if word[:1].isalnum()]
    if not words:
        return ""
    letters = words[0][:2] if len(words) == 1 or "@" in name else words[0][0] + words[-1][0]
    return letters.upper()
