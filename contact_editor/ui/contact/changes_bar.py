"""The line under the form: how much was changed, and the way to save it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class ChangesBar(QWidget):
    """Counts the changes; reverts or reviews them."""

    revert_all_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QLabel()
        self.revert_all = QPushButton(self.tr("Revert all"))
        self.revert_all.clicked.connect(self.revert_all_requested)
        self.save = QPushButton(self.tr("Review and save"))
        self.save.setToolTip("Ctrl+S")
        self.save.setProperty("filled", True)
        self.save.clicked.connect(self.save_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.revert_all)
        row.addWidget(self.save)

    def show_count(self, changes: int, *, read_only: bool) -> None:
        words = {0: self.tr("No changes"), 1: self.tr("1 change")}
        text = words.get(changes, self.tr("{n} changes").format(n=changes))
        if read_only:
            text += " · " + self.tr("read-only connection: nothing can be saved")
        self.count.setText(text)
        self.revert_all.setEnabled(changes > 0)
        self.save.setEnabled(changes > 0 and not read_only)
