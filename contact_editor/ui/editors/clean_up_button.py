"""The button that takes the hidden characters out of a value."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


class CleanUpButton(QPushButton):
    """Beside a value that has hidden characters; gone as soon as it has none."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Clean up"))
        self.setAccessibleName(self.tr("Clean up {label}").format(label=label))
        self.setAutoDefault(False)
