"""Cards in one or two columns, depending on the width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.ui.contact.cards.section_card import SectionCard
from contact_editor.ui.style.metrics import px, set_max_width
from contact_editor.ui.surfaces.card import keep_contents

TWO_COLUMNS_FROM = 908
"""Least width in pixels for two columns: a form of 940 minus its margins."""
MAX_COLUMN_WIDTH = 720
_COLUMN_GAP, _CARD_GAP = 12, 10


class CardColumns(QWidget):
    """Lays out cards in order: down the first column, then down the second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self._split = 0
        """How many cards the first column has; 0 before the first layout."""
        self._count = 0
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(_COLUMN_GAP)
        self._columns = tuple(QVBoxLayout() for _ in range(2))
        self._hosts = tuple(QWidget() for _ in range(2))
        for widget in (self, *self._hosts):
            keep_contents(widget)
        whole.addStretch(1)
        for host, column in zip(self._hosts, self._columns, strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_CARD_GAP)
            host.setLayout(column)
            set_max_width(host, MAX_COLUMN_WIDTH)
            whole.addWidget(host, 1000)
        whole.addStretch(1)
        self._hosts[1].hide()

    fills_width = False
    """Whether each card takes all the width, and its rows are in one or two columns in it."""

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards, split so that the taller column is shortest."""
        self._cards = list(cards)
        self._flow(self._count or 1)

    def balance(self) -> None:
        """Split the cards again by their current heights."""
        self._arrange(self._count or 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = 2 if self.width() >= px(TWO_COLUMNS_FROM) else 1
        if count != self._count:
            self._count = count
            self._flow(count)

    @property
    def _is_whole(self) -> bool:
        """Whether each card takes all the width: beside a single one, half of it stayed empty."""
        return self.fills_width or len(self._cards) == 1

    def _flow(self, count: int) -> None:
        within = count if self._is_whole else 1
        set_max_width(self._hosts[0], within * MAX_COLUMN_WIDTH + (within - 1) * _COLUMN_GAP)
        for card in self._cards:
            if isinstance(card, SectionCard):
                card.set_column_count(within)
        self._arrange(count)

    def _arrange(self, count: int) -> None:
        count = 1 if self._is_whole else count
        # Also if no card changes its place: an empty second column would halve the first.
        self._hosts[1].setVisible(count == 2)
        split = len(self._cards) if count == 1 else best_split([_height(c) for c in self._cards])
        if self._columns[0].count() == split + 1 and self._placed() == self._cards:
            return
        for column in self._columns:
            for number in reversed(range(column.count())):
                item = column.itemAt(number)
                widget = item.widget() if item else None
                # Taken out by hand, its item would remain, and would not be told of new heights.
                if widget is not None:
                    column.removeWidget(widget)
                elif item is not None:
                    column.removeItem(item)
        for number, card in enumerate(self._cards):
            self._columns[number >= split].addWidget(card)
        for column in self._columns:
            column.addStretch(1)

    def _placed(self) -> list[QWidget]:
        items = (column.itemAt(n) for column in self._columns for n in range(column.count()))
        return [widget for item in items if item and (widget := item.widget()) is not None]


def best_split(heights: Sequence[int]) -> int:
    """Return how many cards the first of two columns has if the taller one is shortest."""
    total = sum(heights)
    splits = range(1, len(heights) + 1)
    return min(splits, key=lambda n: max(sum(heights[:n]), total - sum(heights[:n])), default=0)


def _height(card: QWidget) -> int:
    return 0 if card.isHidden() else card.sizeHint().height() + _CARD_GAP
