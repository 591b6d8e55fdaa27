"""The top of the window: which connection, and which contact."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from contact_editor.widgets.palettes import colours


class FindBar(QWidget):
    """Chooses a connection, and takes what a person types or pastes to find a contact."""

    connection_chosen = Signal(str)
    connections_wanted = Signal()
    """The person wants to add or change connections."""
    find_wanted = Signal(str)
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.connection = QComboBox()
        self.connection.setAccessibleName(self.tr("Connection"))
        self.connection.setMinimumWidth(220)
        self.connection.activated.connect(self._choose)
        self.badge = QLabel()
        self.find = QLineEdit()
        self.find.setAccessibleName(self.tr("Find"))
        self.find.setPlaceholderText(self.tr("Id, email or a pasted link"))
        self.find.setClearButtonEnabled(True)
        self.find.returnPressed.connect(self._find)
        self._recent = QStringListModel(self)
        completer = QCompleter(self._recent, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.activated.connect(self._find_recent)
        self.find.setCompleter(completer)
        self.go = QPushButton(self.tr("Find"))
        self.go.clicked.connect(self._find)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancel_wanted)
        # Keeps its place, so that nothing jumps when work begins.
        policy = self.cancel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.cancel.setSizePolicy(policy)
        self.cancel.hide()
        self._lay_out()

    def show_connections(self, names: Sequence[tuple[str, str]], current: str) -> None:
        """Lists the connections by name and provider's name."""
        self.connection.clear()
        for name, provider in names:
            self.connection.addItem(f"{name} · {provider}", name)
        self.connection.insertSeparator(self.connection.count())
        self.connection.addItem(self.tr("Connections…"), None)
        self.connection.setCurrentIndex(max(self.connection.findData(current), 0 if names else -1))
        self.connection.setEnabled(True)

    def show_environment(self, environment: str, *, read_only: bool) -> None:
        """Says whether this is the real thing, in words and in colour."""
        words = {"production": self.tr("PRODUCTION"), "sandbox": self.tr("SANDBOX")}
        text = words.get(environment, "")
        if text and read_only:
            text += " · " + self.tr("READ-ONLY")
        self.badge.setText(text)
        tone = colours().production if environment == "production" else colours().sandbox
        self.badge.setStyleSheet(
            f"color: {tone.name()}; border: 1px solid {tone.name()}; border-radius: 4px;"
            "padding: 2px 8px; font-weight: 600;"
        )
        self.badge.setVisible(bool(text))

    def show_recent(self, texts: Sequence[str]) -> None:
        """Offers contacts that were opened lately, each as «name · email · id»."""
        self._recent.setStringList(list(texts))

    def show_busy(self, busy: bool) -> None:
        self.cancel.setVisible(busy)

    def focus_find(self) -> None:
        self.find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find.selectAll()

    def offer_recent(self) -> None:
        """Drops the list of recent contacts down."""
        completer = self.find.completer()
        completer.setCompletionPrefix("")
        completer.complete()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 8)
        row.setSpacing(8)
        for words, control in (
            (self.tr("Connection"), self.connection),
            (self.tr("Find"), self.find),
        ):
            label = QLabel(words)
            label.setBuddy(control)
            row.addWidget(label)
            row.addWidget(control, 1 if control is self.find else 0)
            if control is self.connection:
                row.addWidget(self.badge)
                row.addSpacing(8)
        row.addWidget(self.go)
        row.addWidget(self.cancel)

    def _choose(self, index: int) -> None:
        name = self.connection.itemData(index)
        if name is None:
            self.connections_wanted.emit()
        else:
            self.connection_chosen.emit(name)

    def _find(self) -> None:
        self.find_wanted.emit(self.find.text())

    def _find_recent(self, text: str) -> None:
        self.find_wanted.emit(text.rpartition(" · ")[2])
