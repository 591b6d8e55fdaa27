"""The top of the window: which connection, and which contact."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from contact_editor.ui.main_window.environment_frame import EnvironmentBadge

if TYPE_CHECKING:
    from contact_editor.ui.main_window.recent_completer import RecentCompleter

_NARROW, _WIDE = 132, 280


class ConnectionChoice(QComboBox):
    """The box of connections; a turn of the wheel must not change from sandbox to production."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FindBar(QWidget):
    """Chooses a connection, and takes what the user types or pastes to find a contact."""

    connection_chosen = Signal(str)
    connections_requested = Signal()
    """The user wants to add or change connections."""
    find_requested = Signal(str)
    recent_chosen = Signal(int)
    """The place of a recent contact in the list that was shown."""
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.connection = ConnectionChoice()
        self.connection.setAccessibleName(self.tr("Connection"))
        self.connection.setMinimumWidth(_NARROW)
        self.connection.setMaximumWidth(_WIDE)
        self.connection.setPlaceholderText(self.tr("Choose …"))
        self.connection.activated.connect(self._choose)
        self.badge = EnvironmentBadge()
        self.line = QLineEdit()
        self.line.setMinimumWidth(_NARROW)
        self.line.setAccessibleName(self.tr("Find"))
        self.line.setPlaceholderText(self.tr("Id, email or a pasted link"))
        self.line.setClearButtonEnabled(True)
        self.line.returnPressed.connect(self._find)
        for button in self.line.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        self.go = QPushButton(self.tr("Find"))
        self.go.clicked.connect(self._find)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_requested)
        # One is in the other's place, so that nothing jumps when work begins.
        widest = max(self.go.sizeHint().width(), self.cancel.sizeHint().width())
        for either in (self.go, self.cancel):
            either.setFixedWidth(widest)
        self.cancel.hide()
        self._lay_out()

    def show_connections(self, names: Sequence[tuple[str, str]], current: str) -> None:
        """List the connections by name and provider's name."""
        self.connection.clear()
        for name, provider in names:
            self.connection.addItem(f"{name} · {provider}", name)
        self.connection.insertSeparator(self.connection.count())
        self.connection.addItem(self.tr("Connections…"), None)
        self.connection.setCurrentIndex(self.connection.findData(current))
        self.connection.setEnabled(True)

    def show_recent(self, texts: Sequence[str]) -> None:
        """Offer contacts that were opened lately, each as «name · email · id»."""
        self._recent.show_texts(texts)

    def show_busy(self, busy: bool) -> None:
        self.go.setVisible(not busy)
        self.cancel.setVisible(busy)

    def focus_find(self) -> None:
        # Without a reason: these are in `Qt`, whose enumerations are not for the first paint.
        self.line.setFocus()
        self.line.selectAll()

    def offer_recent(self) -> None:
        """Drop the list of recent contacts down."""
        self._recent.drop_down()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 8)
        row.setSpacing(8)
        for words, control in (
            (self.tr("Connection"), self.connection),
            (self.tr("Find"), self.line),
        ):
            label = QLabel(words)
            label.setBuddy(control)
            row.addWidget(label)
            row.addWidget(control, 2 if control is self.line else 1)
            if control is self.connection:
                row.addWidget(self.badge)
                row.addSpacing(8)
        row.addWidget(self.go)
        row.addWidget(self.cancel)

    def _choose(self, index: int) -> None:
        name = self.connection.itemData(index)
        if name is None:
            self.connections_requested.emit()
        else:
            self.connection_chosen.emit(name)

    def _find(self) -> None:
        self.find_requested.emit(self.line.text())

    @cached_property
    def _recent(self) -> RecentCompleter:
        # Nothing is recent yet when the window is first painted.
        from contact_editor.ui.main_window.recent_completer import RecentCompleter

        recent = RecentCompleter(self.line)
        recent.chosen.connect(self.recent_chosen)
        return recent
