"""Shows many hidden rows a few per turn, in space that is reserved for them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtWidgets import QWidget

_TOGETHER = 4
"""Rows that are shown per step."""


class GradualShow:
    """The rows of a form that are to be shown; to show hundreds at once would hold the window."""

    def __init__(self, *, at_once: int) -> None:
        """`at_once`: how many hidden rows are shown before the others wait."""
        self._at_once = at_once
        self._left = at_once
        self._waiting: dict[QWidget, None] = {}

    def begin(self) -> None:
        """Forget the rows that wait, because others are to be shown."""
        self._left = self._at_once
        self._waiting.clear()

    def set_visible(self, row: QWidget, is_visible: bool) -> None:
        """Hide a row, show it, or reserve its space until one of the steps shows it."""
        waits = is_visible and row.isHidden() and not self._left
        if is_visible and row.isHidden() and self._left:
            self._left -= 1
        _reserve(row, waits)
        if waits:
            self._waiting[row] = None
        else:
            row.setVisible(is_visible)

    def finish(self, row: QWidget) -> None:
        """Show a row that waits now."""
        if row in self._waiting:
            del self._waiting[row]
            row.show()

    def steps(self) -> Iterator[None]:
        """Show the rows that wait, some per step."""
        while self._waiting:
            for row in tuple(islice(self._waiting, _TOGETHER)):
                self.finish(row)
            yield


def _reserve(row: QWidget, is_reserved: bool) -> None:
    policy = row.sizePolicy()
    if policy.retainSizeWhenHidden() is not is_reserved:
        policy.setRetainSizeWhenHidden(is_reserved)
        row.setSizePolicy(policy)
