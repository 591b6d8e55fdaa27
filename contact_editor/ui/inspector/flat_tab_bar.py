"""Tabs as plain words, the current one underlined."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.focus_frame import paint_focus
from contact_editor.ui.style.metrics import px

_HEIGHT, _SIDES, _LINE = 46, 11, 3
_AROUND_WORDS = 4
"""Pixels above and below words in the frame of the focus, at least."""


class FlatTabBar(QTabBar):
    """The tabs of the side panel, and of a request."""

    def __init__(self, height: int = _HEIGHT, parent: QWidget | None = None) -> None:
        """`height`: in pixels of the designed font."""
        super().__init__(parent)
        self._height = height
        self.setDrawBase(False)
        self.setExpanding(False)
        # Words that scroll are cut; what is around them is as wide as they need.
        self.setUsesScrollButtons(False)

    def tabSizeHint(self, index: int) -> QSize:
        # As wide as the current tab: nothing moves when another one is chosen.
        words = QFontMetrics(self._bold()).horizontalAdvance(self.tabText(index))
        return QSize(words + 2 * _SIDES, px(self._height))

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
                room = (place.height() - QFontMetrics(self._bold()).height()) // 2
                above = min(8, max(room - _AROUND_WORDS, 0))
                paint_focus(painter, QRectF(place).adjusted(2, above, -2, -above))

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
