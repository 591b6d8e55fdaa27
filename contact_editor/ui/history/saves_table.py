"""The table of saves: one row each, whose columns share the width that there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    QTimer,
)
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from contact_editor.services.journal.history.damaged_entries import DamagedEntry
from contact_editor.services.journal.history.save_record import SaveOutcome, SaveRecord
from contact_editor.ui.history.column_shares import column_widths
from contact_editor.ui.history.match_delegate import LEAD, MatchDelegate
from contact_editor.ui.history.save_cells import cells_of, sign_of
from contact_editor.ui.pages.flat_header import FlatHeader
from contact_editor.ui.style.colours import colours, error, has_high_contrast, quiet
from contact_editor.ui.style.icons import icon
from contact_editor.ui.style.indicators import rounded
from contact_editor.ui.style.metrics import fix_height, px, set_min_height
from contact_editor.viewmodels.history.saves.damaged_texts import (
    entry_name,
    fault_text,
    place_of_entry,
)
from contact_editor.viewmodels.history.saves.undone_saves import is_undone, undone_text
from contact_editor.viewmodels.messages.record_text import outcome_text

_MOST_WIDTHS = (200, 260, 2_000, 240, 160)
_AROUND_TEXT = 8
"""Pixels, so that texts of neighbouring columns do not touch."""
_ROW_HEIGHT, _HEAD_HEIGHT, _LEAST_ROWS, _SIGN = 34, 30, 3, 44
_ICON = 16
_WHEN, _CONTACT, _CHANGES, _OUTCOME = 0, 1, 2, 3
_MAX_TOOL_TIP = 2_000


class _Row(NamedTuple):
    record: SaveRecord
    undo: SaveRecord | None
    """The later one that undid it."""


class SavesTable(QTableWidget):
    """Shows saves, the changes of each on one line; a cell without room has a tool tip."""

    def __init__(self, columns: Sequence[str]) -> None:
        """`columns`: their headings."""
        super().__init__(0, len(columns))
        self.is_reachable: Callable[[SaveRecord], bool] = lambda _: True
        """Returns whether a connection leads to the account of a save; if not, it is marked."""
        self._rows: list[_Row] = []
        """The saves that are shown; none while damaged entries are."""
        self._filled_on: date | None = None
        self._scrolled = -1
        """The first visible row in an earlier window; -1 once it is visible here."""
        self.setHorizontalHeaderLabels(columns)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self._delegate = MatchDelegate(self)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().hide()
        header = FlatHeader(self, LEAD)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(_CHANGES, QHeaderView.ResizeMode.Stretch)
        fix_height(header, _HEAD_HEIGHT)
        set_min_height(self, _HEAD_HEIGHT + _LEAST_ROWS * _ROW_HEIGHT)
        self._sharing = QTimer(self, singleShot=True, interval=0)
        self._sharing.timeout.connect(self._share_width)
        self.refit()

    def refit(self) -> None:
        """Take the sizes of the font."""
        self.verticalHeader().setDefaultSectionSize(px(_ROW_HEIGHT))
        self.setIconSize(QSize(px(_ICON), px(_ICON)))
        self._share_width()

    def mark(self, text: str) -> None:
        """Mark the words of a search in the cells."""
        self._delegate.mark(text.split())
        self.viewport().update()

    def selected(self) -> SaveRecord | None:
        """Return the selected save; None if there is none, or only what is damaged."""
        row = self.currentRow()
        return self._rows[row].record if 0 <= row < len(self._rows) else None

    def show_records(
        self, records: Sequence[SaveRecord], undone: Mapping[str, SaveRecord], *, keep_place: bool
    ) -> None:
        """Show saves, with the later ones that undid them; the selected one stays selected.

        `keep_place`: the list is the one that was shown, so the visible rows stay in place.
        """
        rows = [_Row(record, undone.get(record.id)) for record in records]
        places = {row.record.id: place for place, row in enumerate(rows)}
        before, chosen, column = self._rows, self.currentRow(), max(self.currentColumn(), 0)
        chosen_id = before[chosen].record.id if 0 <= chosen < len(before) else ""
        scrolled = self.verticalScrollBar().value()
        top = before[scrolled].record.id if 0 < scrolled < len(before) else ""
        added = places.get(before[0].record.id, 0) if before else 0
        self._rows = rows
        with QSignalBlocker(self):
            for _ in range(added):
                self.insertRow(0)
            self.setRowCount(len(rows))
            for place, row in enumerate(rows):
                if not added <= place < added + len(before) or row != before[place - added]:
                    self._show_record(place, row)
        nearest = min(chosen, len(rows) - 1) if keep_place else 0
        self.setCurrentCell(places.get(chosen_id, max(nearest, 0)) if rows else -1, column)
        if keep_place:
            # Else the end of the list is still that of the former rows.
            self.updateGeometries()
            self.verticalScrollBar().setValue(places.get(top, scrolled))
        else:
            self.scrollToItem(self.currentItem())

    def take_place(self, other: SavesTable) -> None:
        """Select the row that is selected in an earlier window, and scroll to the same place."""
        self.setCurrentCell(other.currentRow(), max(other.currentColumn(), 0))
        self._scrolled = other.verticalScrollBar().value()

    def outdate(self) -> None:
        """Fill the rows again as soon as they are shown: other accounts are reachable."""
        self._filled_on = None
        if self.isVisible():
            self._fill_again()

    def _fill_again(self) -> None:
        """Fill the rows again if what they say of the same saves has changed."""
        today = date.today()
        if self._filled_on != today:
            # Today's are yesterday's now.
            self._filled_on = today
            for place, row in enumerate(self._rows):
                self._show_record(place, row)

    def show_entries(self, entries: Sequence[DamagedEntry]) -> None:
        """Show entries that were changed or are missing, from the first."""
        self._rows = []
        self.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            self._show_damaged(row, entry)
        self.setCurrentCell(0, 0)
        self.scrollToTop()

    def _show_record(self, place: int, row: _Row) -> None:
        record, undo = row
        cells = list(cells_of(record))
        cells[_OUTCOME] = undone_text(undo) or cells[_OUTCOME]
        if not self.is_reachable(record):
            cells[_CONTACT] += " · " + self.tr("no connection to it")
        self._fill(place, cells, icon("undo-2", quiet) if is_undone(undo) else sign_of(record))

    def _show_damaged(self, row: int, entry: DamagedEntry) -> None:
        cells: tuple[str, ...] = (place_of_entry(entry), entry_name(entry), "", "", "")
        if entry.record is not None:
            cells = cells_of(entry.record)
        cells = (*cells[:_OUTCOME], fault_text(entry), *cells[_OUTCOME + 1 :])
        self._fill(row, cells, icon("triangle-alert", error))

    def _fill(self, row: int, cells: Sequence[str], sign: QIcon) -> None:
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(text[:_MAX_TOOL_TIP].replace("<", "‹"))
            if column == _OUTCOME:
                item.setIcon(sign)
            self.setItem(row, column, item)
        self._sharing.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill_again()
        scrolled, self._scrolled = self._scrolled, -1
        if scrolled >= 0:
            self.doItemsLayout()
            self.verticalScrollBar().setValue(scrolled)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row = self.currentRow()
        # With high contrast, the chosen row has no background.
        if row >= 0 and (self.hasFocus() or has_high_contrast()):
            place = QRect(0, self.rowViewportPosition(row), self.viewport().width(), 0)
            place.setHeight(self.rowHeight(row))
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rounded(painter, place, colours().accent, 2 if self.hasFocus() else 1, None)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        super().currentChanged(current, previous)
        # The frame is around the whole row.
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give each column the width of its contents, up to a limit; changes get the rest."""
        header, columns = self.horizontalHeader(), range(len(_MOST_WIDTHS))
        usual = self.fontMetrics().horizontalAdvance(outcome_text(SaveOutcome.STORED))
        contents = [
            min(self.sizeHintForColumn(at) + _AROUND_TEXT, px(_MOST_WIDTHS[at])) for at in columns
        ]
        contents[_OUTCOME] = max(contents[_OUTCOME], usual + px(_SIGN))
        words = [header.sectionSizeHint(at) for at in columns]
        # A time or a result that is cut is useless.
        words[_WHEN] = max(words[_WHEN], contents[_WHEN])
        words[_OUTCOME] = max(words[_OUTCOME], usual + px(_SIGN))
        widths = column_widths(contents, words, self.viewport().width(), _CHANGES)
        for column, width in enumerate(widths):
            if column != _CHANGES:
                header.resizeSection(column, width)
