"""The line of one request in the side panel, which expands and collapses what is below it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from contact_editor.services.http.transport import Exchange
from contact_editor.translation import number_text, time_text, tr
from contact_editor.ui.inspector.request_view import status_text
from contact_editor.ui.style.colours import Colours, colours
from contact_editor.ui.style.focus_frame import paint_focus
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import fixed_pitch_font, px, scaled_font
from contact_editor.ui.text.line_painting import paint_line
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible

_HEIGHT, _ICON, _SIDE, _GAP = 31, 16, 10, 6
_LEAST_PATH = 60
"""Pixels of a path that are worth more than the duration and the time."""
_FIRST_ERROR = 400


class ExchangeHeader(QPushButton):
    """Method, path, status, duration and time of one request; Enter and Space toggle it."""

    moved = Signal(int)
    """The user wants the line below (1) or above (-1)."""

    def __init__(self, exchange: Exchange) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._exchange = exchange
        request = exchange.request
        self._path = show_invisible(request.path)
        self._took = tr("{n} ms").format(n=number_text(round(exchange.seconds * 1000)))
        self._at = time_text(exchange.at)
        status = str(exchange.status) if exchange.status is not None else tr("No answer")
        self._status = status
        words = (request.method, self._path, status_text(exchange), self._took, self._at)
        self.setAccessibleName(", ".join(words))
        self.setToolTip(plain_tool_tip(request.path))
        self.toggled.connect(self._describe)
        self._describe()

    def _describe(self) -> None:
        state = tr("Expanded") if self.isChecked() else tr("Collapsed")
        self.setAccessibleDescription(state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, scheme)
        side = px(_ICON)
        chevron = "chevron-down" if self.isChecked() else "chevron-right"
        square = self._mirrored(QRectF(_SIDE, (self.height() - side) / 2, side, side))
        paint_icon(painter, square, chevron, scheme.quiet)
        start = self._write_from(
            painter, _SIDE + side + _GAP, self._exchange.request.method, _bold(), scheme.text
        )
        end = self._write_trailing(painter, scheme, start)
        room = end - start
        path = QFontMetrics(fixed_pitch_font()).elidedText(
            self._path, Qt.TextElideMode.ElideMiddle, max(room, 0)
        )
        self._write(painter, start, room, path, fixed_pitch_font(), scheme.text)

    def _paint_background(self, painter: QPainter, scheme: Colours) -> None:
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), scheme.accent_soft if self.isChecked() else scheme.hover)
        if self.isChecked():
            painter.setPen(scheme.chosen_line)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.fillRect(_SIDE, self.height() - 1, self.width() - 2 * _SIDE, 1, scheme.separator)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()))

    def _write_from(
        self, painter: QPainter, start: int, text: str, font: QFont, ink: QColor
    ) -> int:
        """Write a text; return where the next one begins."""
        width = QFontMetrics(font).horizontalAdvance(text) + 2
        self._write(painter, start, width, text, font, ink)
        return start + width + 2 * _GAP

    def _write_trailing(self, painter: QPainter, scheme: Colours, start: int) -> int:
        """Write status, duration and time from the end; return where the path has to end."""
        failed = self._exchange.status is None or self._exchange.status >= _FIRST_ERROR
        parts = [
            (self._status, _bold(), scheme.error if failed else scheme.verified),
            (self._took, scaled_font(1.0), scheme.quiet),
            (self._at, scaled_font(1.0), scheme.quiet),
        ]
        widths = [QFontMetrics(font).horizontalAdvance(text) + 2 for text, font, _ in parts]
        while len(parts) > 1 and self._room(start, widths) < px(_LEAST_PATH):
            # What is cut is in the accessible name, and below the line.
            parts.pop(1)
            widths.pop(1)
        end = first = self.width() - _SIDE - sum(widths) - 2 * _GAP * (len(widths) - 1)
        for (text, font, ink), width in zip(parts, widths, strict=True):
            self._write(painter, first, width, text, font, ink)
            first += width + 2 * _GAP
        return end - _GAP

    def _room(self, start: int, widths: list[int]) -> int:
        return self.width() - _SIDE - start - sum(widths) - 2 * _GAP * len(widths)

    def _write(
        self, painter: QPainter, start: int, width: int, text: str, font: QFont, ink: QColor
    ) -> None:
        place = self._mirrored(QRectF(start, 0, width, self.height()))
        painter.setFont(font)
        painter.setPen(ink)
        paint_line(painter, place, text, mirrored=self.isRightToLeft())

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.isRightToLeft():
            place.moveLeft(self.width() - place.right())
        return place


def _bold() -> QFont:
    return scaled_font(1.0, bold=True)
