"""A frame like that of a line edit, around a line and other things."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from contact_editor.ui.style.app_style import frame_of, is_invalid
from contact_editor.ui.style.colours import colours

_ROUND = 4.0


class InputFrame(QWidget):
    """Looks like a line edit: a click anywhere puts the cursor into its line."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self.line = line
        line.setParent(self)
        line.setFrame(False)
        line.installEventFilter(self)
        self.setFocusProxy(line)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor into the line, as in any text box."""
        super().mousePressEvent(event)
        self.line.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _FRAME_CHANGES:
            self.update()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        is_focused, is_quiet = self.line.hasFocus(), self.line.isReadOnly()
        is_wrong = is_invalid(self.line)
        line, width = frame_of(focused=is_focused, invalid=is_wrong, quiet=is_quiet)
        pen = QPen(line)
        pen.setWidth(width)
        inset = pen.width() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(scheme.window if is_quiet else scheme.surface)
        place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(place, _ROUND, _ROUND)


_FRAME_CHANGES = frozenset(
    {
        QEvent.Type.FocusIn,
        QEvent.Type.FocusOut,
        QEvent.Type.ReadOnlyChange,
        QEvent.Type.DynamicPropertyChange,
    }
)
