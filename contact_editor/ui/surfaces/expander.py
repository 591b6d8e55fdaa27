"""A line with a title that shows or hides what is below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.icons import paint_icon
from contact_editor.ui.style.metrics import px, scaled_font
from contact_editor.ui.surfaces.small_badge import SmallBadge
from contact_editor.ui.text.isolated_text import isolated

_HEIGHT, _ICON, _GAP, _RADIUS = 28, 16, 4, 5


class ExpanderHeader(QPushButton):
    """A chevron, a title, and a short summary of the content."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._summary = ""
        self.is_open = self.is_by_letter = False

    def show_title(self, title: str, summary: str = "") -> None:
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self._summary = summary
        self._describe()
        self.updateGeometry()

    def show_open(self, is_open: bool) -> None:
        self.is_open = is_open
        self._describe()
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut:
            self.is_by_letter = True
        return super().event(event)

    def _describe(self) -> None:
        state = tr("Expanded") if self.is_open else tr("Collapsed")
        self.setAccessibleDescription(", ".join(filter(None, (self._summary, state))))

    def sizeHint(self) -> QSize:
        summary = QFontMetrics(self.font()).horizontalAdvance(self._summary)
        return QSize(self._title_end() + px(2 * _GAP) + summary, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._title_end() + _GAP, px(_HEIGHT))

    def _title_end(self) -> int:
        title = QFontMetrics(scaled_font(1.0, bold=True))
        return px(_ICON) + px(_GAP) + title.horizontalAdvance(self.accessibleName()) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme, painter = colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(scheme.accent if self.hasFocus() else scheme.hover)
            painter.setBrush(scheme.hover)
            background = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(background, _RADIUS, _RADIUS)
        side, end = px(_ICON), self._title_end()
        chevron = "chevron-down" if self.is_open else "chevron-right"
        at = self._mirrored(QRectF(0, (self.height() - side) / 2, side, side))
        paint_icon(painter, at, chevron, scheme.quiet)
        painter.setPen(scheme.text)
        painter.setFont(scaled_font(1.0, bold=True))
        start = side + px(_GAP)
        self._write(painter, start, end - start, self.text(), Qt.TextFlag.TextShowMnemonic)
        painter.setPen(scheme.quiet)
        painter.setFont(self.font())
        room = self.width() - end - px(2 * _GAP)
        words = self.fontMetrics().elidedText(self._summary, Qt.TextElideMode.ElideRight, room)
        self._write(painter, end + px(2 * _GAP), room, words)

    def _write(
        self, painter: QPainter, start: int, width: int, text: str,
        more: Qt.TextFlag = Qt.TextFlag.TextSingleLine,
    ) -> None:  # fmt: skip
        place = self._mirrored(QRectF(start, 0, width, self.height()))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags | Qt.TextFlag.TextSingleLine | more, isolated(text))

    def _mirrored(self, place: QRectF) -> QRectF:
        if self.isRightToLeft():
            place.moveLeft(self.width() - place.right())
        return place


class Expander(QWidget):
    """A folded part of a page; `opened` comes before its content is shown."""

    opened = Signal()
    entered = Signal()
    """It was opened by its letter: the focus belongs to what is in it."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header, self.content = ExpanderHeader(), content
        self.header.clicked.connect(self._toggle)
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self._line.addWidget(self.header, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._line)
        column.addWidget(content)
        content.hide()

    @property
    def shown_whole(self) -> bool:
        """Whether a sheet scrolls to all of it with its head: what was opened is to be read."""
        return self.header.is_open

    def show_title(self, title: str, summary: str = "") -> None:
        self.header.show_title(title, summary)

    def mark_new(self) -> None:
        """Show that something inside is new."""
        self._line.addWidget(SmallBadge(tr("New")))

    def _toggle(self) -> None:
        self.set_open(not self.header.is_open)
        if self.header.is_by_letter and self.header.is_open:
            self.entered.emit()
        self.header.is_by_letter = False

    def set_open(self, is_open: bool) -> None:
        if is_open:
            self.opened.emit()
        self.header.show_open(is_open)
        self.content.setVisible(is_open)
