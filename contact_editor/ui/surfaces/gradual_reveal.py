"""Shows many hidden rows a few per turn, in space that is reserved for them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


class GradualReveal:
    """The rows of a form that are to be shown; to show hundreds at once would hold the window.

    Those that stand together in a widget, and are all hidden, are shown with it.
    """

    def __init__(self, *, at_once: int) -> None:
        """`at_once`: how many of them are shown before the others wait."""
        self._at_once = at_once
        self._left = at_once
        self._waiting: dict[QWidget, None] = {}

    def begin(self) -> None:
        """Forget the rows that wait, because others are to be shown."""
        self._left = self._at_once
        for row in self._waiting:
            _reserve(row, False)
        self._waiting.clear()

    def set_visible(self, row: QWidget, is_visible: bool) -> None:
        """Hide a row, show it, or reserve its space until one of the steps shows it."""
        if row.isHidden() is not is_visible:
            return
        if is_visible and not self._left:
            _reserve(row, True)
            self._waiting[row] = None
            return
        if is_visible:
            self._left -= 1
        row.setVisible(is_visible)

    def finish(self, widget: QWidget) -> None:
        """Show now what waits of a row, and of what it is in."""
        around: QWidget | None = widget
        while around is not None and self._waiting:
            if around in self._waiting:
                del self._waiting[around]
                around.show()
                _reserve(around, False)
            around = around.parentWidget()

    def steps(self) -> Iterator[None]:
        """Show what waits, one after the other."""
        while self._waiting:
            self.finish(next(iter(self._waiting)))
            yield


def _reserve(row: QWidget, is_reserved: bool) -> None:
    policy = row.sizePolicy()
    policy.setRetainSizeWhenHidden(is_reserved)
    row.setSizePolicy(policy)
