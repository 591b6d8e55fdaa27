"""Tab order, also for controls that are created later."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget


class FocusMark(QWidget):
    """Marks a position in the tab order; invisible, and never focused."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Qt leaves widgets without focus policy out of the order.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()


def scroll_to(widget: QWidget | None) -> None:
    """Show all of a widget in every area that scrolls around it.

    Qt scrolls only the area that the focus was in before, and only to the text cursor.
    """
    area = widget.parentWidget() if widget is not None else None
    while area is not None and widget is not None:
        if isinstance(area, QScrollArea):
            _scroll(area, widget)
        area = area.parentWidget()


def _scroll(area: QScrollArea, widget: QWidget) -> None:
    content, room = area.widget(), area.viewport().size()
    if content is None or not content.isAncestorOf(widget):
        return
    place = QRect(widget.mapTo(content, QPoint()), widget.size())
    if place.height() > room.height():
        area.ensureWidgetVisible(widget)
        return
    around = min((room.height() - place.height()) // 2, 2 * widget.fontMetrics().height())
    _scroll_to(area.verticalScrollBar(), place.top() - around, place.bottom() + around + 1)
    # From right to left, Qt's own mistakes the left edge of the viewport for that of the page.
    ends = place.left(), place.right() + 1
    if content.isRightToLeft():
        ends = content.width() - ends[1], content.width() - ends[0]
    _scroll_to(area.horizontalScrollBar(), *ends)


def _scroll_to(bar: QScrollBar, start: int, end: int) -> None:
    bar.setValue(min(max(bar.value(), end - bar.pageStep()), start))


def put_in_order(controls: Iterable[QWidget]) -> None:
    """Let Tab visit these controls in order."""
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)
