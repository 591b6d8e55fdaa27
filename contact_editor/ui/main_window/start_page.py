"""What the window shows while no contact is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.plain_label import PlainLabel

_WIDEST = 480


class StartPage(QWidget):
    """Says what to do next, in one sentence."""

    connect_requested = Signal()
    sample_data_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = NoteLabel()
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.connect_button = QPushButton(self.tr("Connect to a provider"))
        self.connect_button.setProperty("filled", True)
        self.connect_button.clicked.connect(self.connect_requested)
        self.practise_button = QPushButton(self.tr("Practise with sample contacts"))
        self.practise_button.clicked.connect(self.sample_data_requested)
        self.ways = self._row_of_ways()
        self.shortcuts = self._table_of_shortcuts()
        self._arrange()
        self.show_connections(False, "")

    def show_connections(self, has_any: bool, connection_name: str) -> None:
        """Offer the two ways in; where there is a connection, say how to find a contact."""
        if not has_any:
            text = self.tr("Edit one contact of an email provider at a time.")
        elif connection_name:
            text = self.tr("Type an id or an email, or paste a link, into Find. Connection: {name}")
            text = text.format(name=connection_name)
        else:
            text = self.tr("Type an id or an email, or paste a link, into Find.")
        self.sentence.say(text)
        self.ways.setVisible(not has_any)
        self.shortcuts.setVisible(has_any)

    def _arrange(self) -> None:
        body = QWidget()
        body.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(body)
        column.setSpacing(24)
        column.addWidget(self.sentence)
        column.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.shortcuts, 0, Qt.AlignmentFlag.AlignHCenter)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 24, 24, 24)
        page.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(body, 100)
        middle.addStretch(1)
        page.addLayout(middle)
        page.addStretch(3)

    def _row_of_ways(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.connect_button, self.practise_button):
            button.setAutoDefault(True)  # Enter presses the one that has the focus
            row.addWidget(button)
        return ways

    def _table_of_shortcuts(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        shortcuts = {
            "Ctrl+L": self.tr("Find a contact"),
            "Ctrl+S": self.tr("Review and save"),
            "F1": self.tr("All shortcuts"),
        }
        for row, (keys, meaning) in enumerate(shortcuts.items()):
            grid.addWidget(QLabel(keys), row, 0)
            grid.addWidget(PlainLabel(meaning, tone=lambda scheme: scheme.quiet), row, 1)
        return table
