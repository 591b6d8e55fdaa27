"""The page with every save on this computer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from contact_editor.services.journal.history.damaged_entries import DamagedEntry
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.services.journal.history.search import SaveQuery
from contact_editor.translation import number_text
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.history.save_details import SaveDetails
from contact_editor.ui.history.save_filters import SaveFilters
from contact_editor.ui.history.saves_table import SavesTable
from contact_editor.ui.pages.page_header import PageHeader
from contact_editor.ui.style.metrics import px
from contact_editor.viewmodels.history.all_changes import AllChanges

_WIDE = 900
"""Pixels; with less room, the details are below the table."""


class _Shown(NamedTuple):
    query: SaveQuery
    records: list[SaveRecord]
    undone: dict[str, SaveRecord]


class AllChangesPage(QWidget):
    """Searches the saves; shows, opens, exports or removes the chosen one."""

    closes_on_escape = has_tab = True

    open_requested = Signal(object)
    """The `SaveRecord` whose contact to open."""
    undo_requested = Signal(object)
    copy_requested = Signal(object)
    export_requested = Signal()
    forget_requested = Signal(object)
    verify_requested = Signal()
    dismissed = Signal()

    def __init__(self, changes: AllChanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = changes
        self._shown: _Shown | None = None
        self._detailed: object = None
        """The save, and the one that undid it, in the details."""
        self.filters = SaveFilters()
        self.search = self.filters.search
        self.search.returnPressed.connect(lambda: self._with_current(self.open_requested))
        self.search.installEventFilter(self)
        self.filters.changed.connect(lambda: changes.search(self.filters.query()))
        self.table = self._make_table()
        self.focused_first: QWidget = self.table
        self.details = SaveDetails()
        self.details.open_requested.connect(lambda: self._with_current(self.open_requested))
        self.details.undo_requested.connect(lambda: self._with_current(self.undo_requested))
        self.details.copy_requested.connect(lambda: self._with_current(self.copy_requested))
        self.details.forget_requested.connect(lambda: self._with_current(self.forget_requested))
        self.export_button = KeyedButton(self.tr("Export…"), icon="download")
        self._lay_out()
        changes.changed.connect(self._show)
        changes.exporting_changed.connect(self._show_exporting)

    def load(self) -> None:
        """Show the current saves; the focus stays where it is here, at first in the table."""
        is_first, focused = self._shown is None, self.window().focusWidget()
        if is_first or focused is None or not self.isAncestorOf(focused):
            self.focused_first.setFocus()
        if self._changes.damaged:
            self._changes.search(self.filters.query())
        else:
            self._look_again()

    def take_over(self, other: AllChangesPage) -> None:
        """Show what the page of an earlier window shows, in the language of this one."""
        self.filters.take_over(other.filters, self._changes.connections)
        self._show()
        self._show_exporting()
        self.table.take_place(other.table)
        self.focused_first = self.search if other.search is other.focusWidget() else self.table

    def show_damaged(self, sequences: Sequence[int]) -> None:
        """Show these entries of the journal instead of a search, with the focus in the table."""
        self.table.setFocus()
        self._changes.show_damaged(sequences)

    def _make_table(self) -> SavesTable:
        columns = (
            self.tr("When"), self.tr("Contact"), self.tr("Changes"), self.tr("Result"),
            self.tr("Ticket"),
        )  # fmt: skip
        table = SavesTable(columns)
        table.setAccessibleName(self.tr("All changes"))
        table.itemActivated.connect(lambda _: self._with_current(self.open_requested))
        table.currentItemChanged.connect(lambda *_: self._show_details())
        table.verticalScrollBar().valueChanged.connect(self._scrolled)
        return table

    def _lay_out(self) -> None:
        self._left = left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._make_head())
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 10, 16, 10)
        inside.setSpacing(10)
        inside.addWidget(self.filters)
        inside.addWidget(self.table, 1)
        left.addLayout(inside, 1)
        self.message_place = QVBoxLayout()
        left.addLayout(self.message_place)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addLayout(left, 1)
        self._body.addWidget(self.details)

    def _make_head(self) -> QWidget:
        head = PageHeader("history", self.tr("All changes"))
        self.count = head.note
        verify = KeyedButton(self.tr("Verify journal"), icon="shield-check")
        verify.clicked.connect(self.verify_requested)
        self.export_button.clicked.connect(self._export)
        for button in (verify, self.export_button):
            button.setAutoDefault(False)
        head.add(verify, self.export_button)
        head.close_button.clicked.connect(self.dismissed)
        return head

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Down goes from the search to the list that it narrows.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and self.table.rowCount():
            self.table.setFocus()
            self.table.selectRow(max(self.table.currentRow(), 0))
            return True
        return False

    def _with_current(self, signal: SignalInstance) -> None:
        record = self.selected()
        if record is not None:
            signal.emit(record)

    def selected(self) -> SaveRecord | None:
        """Return the selected save; None if there is none, or only what is damaged."""
        return self.table.selected()

    def _show_details(self) -> None:
        row, damaged = self.table.currentRow(), self._changes.damaged
        if 0 <= row < len(damaged):
            self._detailed = None
            self.details.show_damaged(damaged[row])
            return
        record = self.selected()
        undo = self._changes.undone.get(record.id) if record is not None else None
        if record is None or (record, undo) != self._detailed:
            # Not the same again: it may be scrolled, and have the focus.
            self._detailed = (record, undo)
            self.details.show_record(record, undo)

    def _scrolled(self, value: int) -> None:
        if value >= self.table.verticalScrollBar().maximum():
            self._changes.show_more()

    def _export(self) -> None:
        if self._changes.is_exporting:
            self._changes.cancel_export()
        else:
            self.export_requested.emit()

    def _show_exporting(self) -> None:
        exporting = self._changes.is_exporting
        self.export_button.setText(self.tr("Cancel export") if exporting else self.tr("Export…"))

    def _show(self) -> None:
        self.filters.offer_clearing(bool(self._changes.damaged))
        if self._changes.damaged:
            self._show_entries(self._changes.damaged)
        else:
            self._show_records()

    def _show_entries(self, entries: Sequence[DamagedEntry]) -> None:
        """Show what was changed or is missing."""
        self.table.mark("")
        count = len(entries)
        text = self.tr("Changed or missing: {n}")
        self.count.show_text(text.format(n=number_text(count)))
        self._shown = None
        self.table.show_entries(entries)
        self._show_details()

    def _show_records(self) -> None:
        self.table.mark(self._changes.query.text)
        records, undone = self._changes.records, self._changes.undone
        self.filters.show_connections(self._changes.connections)
        total = self._changes.total
        text = self.tr("{n} of {total} saves on this computer", "", total)
        if self._changes.has_more:
            text = self.tr("first {n} of {total} saves on this computer", "", total)
        text = text.format(n=number_text(len(records)), total=number_text(total))
        days = self._changes.kept_days
        kept = self.tr("kept for {n} days").format(n=number_text(days)) if days else ""
        if not self._changes.is_on_disk:
            kept = self.tr("kept until the program closes")
        text = " · ".join(filter(None, (text, kept)))
        self.count.show_text(text)
        before, now = self._shown, _Shown(self._changes.found_by, records, undone)
        if before is None or before != now:
            self._shown = now
            is_same = before is not None and before.query == now.query
            self.table.show_records(records, undone, keep_place=is_same)
            self._show_details()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not self._changes.damaged:
            self._look_again()

    def _look_again(self) -> None:
        """Search again only if something else would be found."""
        query = self.filters.query()
        if self._shown is None or query != self._changes.query:
            self._changes.search(query)
        else:
            self._changes.refresh_if_changed()

    def minimumSizeHint(self) -> QSize:
        # Beside the table, the details must not keep the page from becoming narrow.
        width = max(self._left.minimumSize().width(), self.details.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        both = self._left.minimumSize().width() + self.details.width_beside
        beside = self.width() >= max(px(_WIDE), both)
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.details.set_beside(beside)
        # At once: in the former direction, the table is squeezed.
        self._body.activate()
