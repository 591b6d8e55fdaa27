"""The page with every save on this computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.history.history_pane import change_line, moment_text, outcome_text
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.history.all_changes import AllChanges

_DELAY_MS = 120
"""Milliseconds from a keystroke to the search."""


class AllChangesPage(QWidget):
    """Searches the saves; opens, exports or removes the chosen one."""

    open_requested = Signal(object)
    """The `SaveRecord` whose contact to open."""
    export_requested = Signal()
    forget_requested = Signal(object)
    verify_requested = Signal()
    dismissed = Signal()

    def __init__(self, changes: AllChanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = changes
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Contact, field, value, ticket, connection, result"))
        self.search.setAccessibleName(self.tr("Search all changes"))
        self.search.setClearButtonEnabled(True)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(lambda: changes.search(self.search.text()))
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.count = PlainLabel("", tone=quiet)
        self.table = self._make_table()
        self._lay_out()
        changes.changed.connect(self._show)

    def load(self) -> None:
        """Show the current saves and focus the search."""
        self._changes.search(self.search.text())
        self.search.setFocus()

    def _make_table(self) -> QTableWidget:
        columns = [self.tr("When"), self.tr("Contact"), self.tr("Changes"), self.tr("Result")]
        columns += [self.tr("Connection"), self.tr("Ticket")]
        table = QTableWidget(0, len(columns))
        table.setHorizontalHeaderLabels(columns)
        table.setAccessibleName(self.tr("All changes"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.itemActivated.connect(lambda _: self._with_current(self.open_requested.emit))
        return table

    def _lay_out(self) -> None:
        buttons = (
            (self.tr("Open contact"), lambda: self._with_current(self.open_requested.emit)),
            (self.tr("Forget this contact…"),
             lambda: self._with_current(self.forget_requested.emit)),
            (self.tr("Verify journal"), self.verify_requested.emit),
            (self.tr("Export…"), self.export_requested.emit),
            (self.tr("Close"), self.dismissed.emit),
        )  # fmt: skip
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        for text, slot in buttons:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, slot=slot: slot())
            bottom.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(bottom)

    def _with_current(self, act: Callable[[SaveRecord], object]) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._changes.records):
            act(self._changes.records[row])

    def _show(self) -> None:
        records = self._changes.records
        shown = self.tr("{n} of {total} saves")
        self.count.show_text(shown.format(n=len(records), total=self._changes.total))
        self.table.setRowCount(len(records))
        for row, record in enumerate(records):
            for column, text in enumerate(_cells(record)):
                item = QTableWidgetItem(text)
                item.setToolTip("" if column != 2 else text[:2_000].replace("<", "‹"))
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        if records and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)


def _cells(record: SaveRecord) -> tuple[str, ...]:
    return (
        moment_text(record.at),
        f"{show_invisible(record.title)} #{record.contact_id}",
        "; ".join(map(change_line, record.changes)),
        outcome_text(record.outcome),
        record.connection,
        record.ticket,
    )
