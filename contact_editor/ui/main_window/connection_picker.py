"""Drop-down for the connection; shows its environment as text and colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from contact_editor.ui.main_window.environment_strip import (
    environment_background,
    environment_colour,
)
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import px

_HEIGHT, _RADIUS = 30, 6
_ICON, _PADDING, _GAP = 16, 10, 8
_MIN_NAME_WIDTH, _MAX_NAME_WIDTH = 48, 220
_PLACEHOLDER_WIDTH, _AROUND_PLACEHOLDER = 132, 40
_SMALL = 0.92


class ConnectionPicker(QComboBox):
    """Lists the connections; shows the name and environment of the one in use.

    The mouse wheel changes nothing: it must not switch from sandbox to production.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._environment = ""
        self._read_only = False
        self.setAccessibleName(self.tr("Connection"))
        self.setPlaceholderText(self.tr("Choose …"))

    def show_connections(self, names: Sequence[tuple[str, str]], current: str) -> None:
        """List connections by name and provider, and the entry to change them."""
        self.clear()
        for name, provider in names:
            self.addItem(f"{name} · {provider}", name)
        self.insertSeparator(self.count())
        self.addItem(self.tr("Connections…"), None)
        self.setCurrentIndex(self.findData(current))
        self.setPlaceholderText(self.tr("Choose …") if names else self.tr("No connection"))
        if not current:
            # The placeholder is no value that a screen reader is told.
            self.setAccessibleDescription(self.placeholderText())
        self.setEnabled(True)
        self.updateGeometry()

    def show_environment(self, environment: str, *, read_only: bool) -> None:
        """Show the environment of the connection in use; empty if there is none."""
        self._environment, self._read_only = environment, read_only
        self.setAccessibleDescription(self.environment_text)
        self.updateGeometry()
        self.update()

    @property
    def environment_text(self) -> str:
        """The environment as shown, such as “Production · read-only”."""
        words = {"production": self.tr("Production"), "sandbox": self.tr("Sandbox")}
        text = words.get(self._environment, "")
        return f"{text} · {self.tr('read-only')}" if text and self._read_only else text

    def sizeHint(self) -> QSize:
        if not self._environment:
            return QSize(self._placeholder_width(), px(_HEIGHT))
        return QSize(self._name_width() + self._width_around_name(), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(_MIN_NAME_WIDTH + self._width_around_name(), px(_HEIGHT))

    def _width_around_name(self) -> int:
        if not self._environment:
            return self._placeholder_width() - _MIN_NAME_WIDTH
        return self._text_width() + 2 * px(_ICON) + 4 * _GAP + 1 + 2 * _PADDING

    def _placeholder_width(self) -> int:
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return max(_PLACEHOLDER_WIDTH, words + _AROUND_PLACEHOLDER)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        name = self.currentData()
        if not self._environment or not name:
            super().paintEvent(event)
            return
        self._paint(str(name))

    def _paint(self, name: str) -> None:
        # Not needed for the first paint: no connection is known then.

        from contact_editor.ui.style.icons import paint_icon
        from contact_editor.ui.text.line_painting import paint_line

        colour = environment_colour(self._environment)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(colours().accent if focused else colour, width))
        painter.setBrush(environment_background(self._environment))
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if self.isRightToLeft():
            # Each part is placed from the leading edge.
            painter.translate(self.width(), 0)
        at, height = float(_PADDING), float(self.height())
        for width, kind in self._parts():
            left = at if not self.isRightToLeft() else -at - width
            place = QRectF(left, 0, width, height)
            icon_place = QRectF(left, (height - px(_ICON)) / 2, px(_ICON), px(_ICON))
            if kind == "rule":
                painter.fillRect(place.adjusted(0, 8, 0, -8), colour)
            elif kind in ("name", "environment"):
                painter.setFont(self._font_of(kind))
                painter.setPen(colours().text if kind == "name" else colour)
                text = name if kind == "name" else self.environment_text
                paint_line(painter, place, text, mirrored=self.isRightToLeft())
            else:
                paint_icon(painter, icon_place, kind, colour)
            at += width + _GAP

    def _parts(self) -> tuple[tuple[int, str], ...]:
        """Return the width and kind of each part from the leading edge; an icon by its name."""
        sign = "globe" if self._environment == "production" else "flask-conical"
        return (
            (px(_ICON), "lock-keyhole" if self._read_only else sign),
            (min(self._name_width(), self.width() - self._width_around_name()), "name"),
            (1, "rule"),
            (self._text_width(), "environment"),
            (px(_ICON), "chevron-down"),
        )

    def _name_width(self) -> int:
        metrics = QFontMetrics(self._font_of("name"))
        wanted = metrics.horizontalAdvance(str(self.currentData() or "")) + 2
        return min(wanted, px(_MAX_NAME_WIDTH))

    def _text_width(self) -> int:
        return (
            QFontMetrics(self._font_of("environment")).horizontalAdvance(self.environment_text) + 2
        )

    def _font_of(self, kind: str) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        if kind == "environment":
            font.setPointSizeF(font.pointSizeF() * _SMALL)
        return font
