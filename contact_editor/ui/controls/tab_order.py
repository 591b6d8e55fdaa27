"""Tab order, also for controls that are created later."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class FocusMark(QWidget):
    """Marks a position in the tab order; invisible, and never focused."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Qt leaves widgets without focus policy out of the order.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()


def put_in_order(controls: Iterable[QWidget]) -> None:
    """Let Tab visit these controls in order."""
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)
