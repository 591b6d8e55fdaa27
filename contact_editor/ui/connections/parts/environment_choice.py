"""Two radio buttons: whether a connection is for production or a sandbox."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

_GAP = 16


class EnvironmentChoice(QWidget):
    """Production or sandbox; the arrow keys change it."""

    changed = Signal()
    is_group = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.production = QRadioButton(self.tr("Production"))
        self.sandbox = QRadioButton(self.tr("Sandbox"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        group, row = QButtonGroup(self), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for button in (self.production, self.sandbox):
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.production.setChecked(True)
        self.sandbox.toggled.connect(self._follow)
        self._follow()

    @property
    def value(self) -> Literal["production", "sandbox"]:
        return "sandbox" if self.sandbox.isChecked() else "production"

    def choose(self, value: str) -> None:
        (self.sandbox if value == "sandbox" else self.production).setChecked(True)

    def _follow(self) -> None:
        """Let Tab reach the chosen one; Qt does that only once one of them had the focus."""
        policy = Qt.FocusPolicy
        for button in (self.production, self.sandbox):
            button.setFocusPolicy(policy.StrongFocus if button.isChecked() else policy.ClickFocus)
        self.changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # That of the label's letter.
        (self.sandbox if self.sandbox.isChecked() else self.production).setFocus(event.reason())
