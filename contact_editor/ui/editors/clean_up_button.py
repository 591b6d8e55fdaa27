"""Button that removes the hidden characters from a value."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


class CleanUpButton(QPushButton):
    """Visible next to a value while it has hidden characters."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Clean up"))
        self.setAccessibleName(self.tr("Clean up {label}").format(label=label))
        self.setAutoDefault(False)
