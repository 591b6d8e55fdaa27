"""Facts of a save: each label beside its value, or above it where the labels leave no room."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import QWIDGETSIZE_MAX

_MOST = 0.45
"""The share of the width that labels beside their values may take."""
_LEAST = 80


class FactGrid(QWidget):
    """Quiet labels and their values."""

    def __init__(self, facts: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.pairs = [
            (MarkedTextLabel(name, tone=quiet), MarkedTextLabel(text)) for name, text in facts
        ]
        self._is_beside: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._place(beside=True)
        self.refit()

    @property
    def is_beside(self) -> bool:
        """Whether the labels are beside their values."""
        return bool(self._is_beside)

    def refit(self) -> None:
        """Place the labels beside their values if that leaves the values enough room."""
        widest = max((label.sizeHint().width() for label, _ in self.pairs), default=0)
        beside = widest <= _MOST * self.width()
        self._place(beside=beside)
        for label, _ in self.pairs:
            label.setMinimumWidth(widest if beside else 0)
            label.setMaximumWidth(widest if beside else QWIDGETSIZE_MAX)

    def _place(self, *, beside: bool) -> None:
        if beside is self._is_beside:
            return
        self._is_beside = beside
        for row, (label, value) in enumerate(self.pairs):
            for part in (label, value):
                self._grid.removeWidget(part)
            if beside:
                self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(value, row, 1)
            else:
                self._grid.addWidget(label, 2 * row, 0, 1, 2)
                self._grid.addWidget(value, 2 * row + 1, 0, 1, 2)

    def minimumSizeHint(self) -> QSize:
        # Labels beside their values must not keep it from becoming narrow.
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()
