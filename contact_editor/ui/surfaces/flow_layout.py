"""Items side by side, in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_MAX_WIDTHS = 6


class FlowLayout(QLayout):
    """Lays out items like words: from the leading edge, and on the next line if one is full."""

    def __init__(self, widget: QWidget, gap: QSize, inset: int = 0) -> None:
        super().__init__(widget)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._inset = inset
        """Pixels that both edges of a line keep free."""
        self._placed: dict[int, tuple[list[tuple[QLayoutItem, QRect]], int]] = {}
        """By width: the layouts around this one ask again and again."""

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        self._placed.clear()
        super().invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self._placed.clear()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width)[1]

    def sizeHint(self) -> QSize:
        width = self.geometry().width() or 400
        return QSize(self.minimumSize().width(), self._place(width)[1])

    def minimumSize(self) -> QSize:
        widths = (item.minimumSize().width() for item in self._shown())
        return QSize(max(widths, default=0) + 2 * self._inset, 0)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        widget = self.parentWidget()
        mirrored = widget is not None and widget.isRightToLeft()
        for item, place in self._place(area.width())[0]:
            if mirrored:
                place = place.translated(area.width() - place.right() - 1 - place.left(), 0)
            item.setGeometry(place.translated(area.topLeft()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, width: int) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        """Return the place of each item from the upper leading corner, and the height of all."""
        if width not in self._placed:
            if len(self._placed) == _MAX_WIDTHS:
                self._placed.clear()
            self._placed[width] = self.new_places(width)
        return self._placed[width]

    def size_of(self, item: QLayoutItem) -> QSize:
        """Return the size of an item where a line is wide enough."""
        return item.sizeHint()

    def new_places(self, width: int) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        """Return what `_place` does, without its memory."""
        placed, at, line = [], QPoint(self._inset, 0), 0
        end = width - self._inset
        for item in self._shown():
            size = self.size_of(item).boundedTo(QSize(max(end - self._inset, 0), 1 << 20))
            if at.x() > self._inset and at.x() + size.width() > end:
                at = QPoint(self._inset, at.y() + line + self._gap.height())
                line = 0
            placed.append((item, QRect(at, size)))
            at.setX(at.x() + size.width() + self._gap.width())
            line = max(line, size.height())
        return placed, at.y() + line
