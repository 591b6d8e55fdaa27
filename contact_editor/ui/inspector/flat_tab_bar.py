"""Tabs as plain words, the current one underlined."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.focus_frame import paint_focus
from contact_editor.ui.style.metrics import px

_HEIGHT, _SIDES, _LINE = 46, 11, 3


class FlatTabBar(QTabBar):
    """The tabs of the side panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)

    def tabSizeHint(self, index: int) -> QSize:
        # As wide as the current tab: nothing moves when another one is chosen.
        words = QFontMetrics(self._bold()).horizontalAdvance(self.tabText(index))
        return QSize(words + 2 * _SIDES, px(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        for index in range(self.count()):
            place = self.tabRect(index)
            current = index == self.currentIndex()
            painter.setFont(self._bold() if current else self.font())
            painter.setPen(scheme.text if current else scheme.quiet)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
            inside = place.adjusted(_SIDES, 0, -_SIDES, 0)
            if current:
                line = inside.adjusted(0, place.height() - _LINE, 0, 0)
                painter.fillRect(line, scheme.accent)
            if current and self.hasFocus():
                paint_focus(painter, QRectF(place).adjusted(2, 8, -2, -8))

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
