"""Which card of a form is in view, and a card that stays in its place while rows are created."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from contact_editor.ui.style.metrics import px

_MARGIN, _BELOW_TOP = 10, 48
"""Above a card that is scrolled to; how far below the top a card is taken to be in view."""


class ScrollTracker(QObject):
    """Follows the scroll position of a form."""

    moved = Signal()
    """Another card may be in view."""

    def __init__(self, form: QScrollArea) -> None:
        super().__init__(form)
        self._form = form
        self._cards: tuple[QWidget, ...] = ()
        self._held: QWidget | None = None
        self._held_at = 0
        self._is_holding = False
        self._head = QWidget()
        """Above the scroll bar, which would be covered there."""
        self._head.hide()
        form.addScrollBarWidget(self._head, Qt.AlignmentFlag.AlignTop)
        form.verticalScrollBar().valueChanged.connect(self._scrolled)
        form.verticalScrollBar().rangeChanged.connect(self._resized)

    def watch(self, cards: Sequence[QWidget]) -> None:
        """Follow these cards, in visual order."""
        self._cards, self._held = tuple(cards), None

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Set the margins of the viewport."""
        margins = self._form.viewportMargins()
        if (left, top, right, bottom) != (
            margins.left(), margins.top(), margins.right(), margins.bottom(),
        ):  # fmt: skip
            self._form.setViewportMargins(left, top, right, bottom)
        self._head.setFixedHeight(top)
        self._head.setVisible(top > 0)

    def hold(self, card: QWidget, top: int = _MARGIN) -> None:
        """Scroll to a card or row; it stays there while rows are created, until the user scrolls.

        `top`: how far below the top of the view it is.
        """
        self._held, self._held_at = card, top
        self._hold()
        self.moved.emit()

    def in_view(self) -> int:
        """Return the number of the card in view; -1 if there is none."""
        if self._held in self._cards and self._held is not None and not self._held.isHidden():
            return self._cards.index(self._held)
        line = self._form.verticalScrollBar().value()
        line += min(px(_BELOW_TOP), self._form.viewport().height() // 3)
        seen = [n for n, card in enumerate(self._cards) if not card.isHidden()]
        above = [n for n in seen if self._top(self._cards[n]) <= line]
        return above[-1] if above else seen[0] if seen else -1

    def _top(self, card: QWidget) -> int:
        page = self._form.widget()
        return card.mapTo(page, QPoint()).y() if page and page.isAncestorOf(card) else 0

    def _resized(self) -> None:
        """Look again where the cards are: rows were created, or others are shown."""
        if self._held in self._cards and self._held is not None and self._held.isHidden():
            # A filter has hidden what was scrolled to.
            self._held = None
        self._hold()
        self.moved.emit()

    def _hold(self) -> None:
        if self._held is not None:
            self._is_holding = True
            self._form.verticalScrollBar().setValue(self._top(self._held) - self._held_at)
            self._is_holding = False

    def _scrolled(self) -> None:
        if not self._is_holding:
            self._held = None
            self.moved.emit()
