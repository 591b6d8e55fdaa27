"""A frame around a widget with the focus that shows it in no other way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from contact_editor.ui.style.colours import colours

_WIDTH, _AROUND, _RADIUS = 2, 4, 4
_EVENTS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize, QEvent.Type.Move)


class FocusFrame(QWidget):
    """Covers the edge of a scroll area, or surrounds another widget, while it has the focus."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._watched = watched
        self.hide()
        watched.installEventFilter(self)
        # It may have become a child of the parent.
        watched.destroyed.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A widget that is deleted loses the focus, and can no longer be asked anything.
        if event.type() in _EVENTS and isValid(self._watched):
            self._follow(self._watched)
        return super().eventFilter(watched, event)

    def _follow(self, widget: QWidget) -> None:
        place = widget.rect()
        if not isinstance(widget, QAbstractScrollArea):
            if self.parentWidget() is not widget.parentWidget():
                self.setParent(widget.parentWidget())
            place = widget.geometry().adjusted(-_AROUND, 0, _AROUND, 0)
        self.setGeometry(place)
        self.setVisible(widget.hasFocus())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_focus(QPainter(self), QRectF(self.rect()))


def paint_focus(painter: QPainter, place: QRectF) -> None:
    """Paint the frame of what has the focus, within a place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours().accent, _WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = _WIDTH / 2
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
