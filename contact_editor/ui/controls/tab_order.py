"""The order in which Tab goes from control to control, also for those that come later."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class FocusMark(QWidget):
    """Holds a place in the order of focus; is never seen and never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Qt leaves out of the order what takes no focus at all.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()


def put_in_order(controls: Iterable[QWidget]) -> None:
    """Let Tab go from each of these controls to the next."""
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)
