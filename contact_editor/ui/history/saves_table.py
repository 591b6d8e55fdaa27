"""The table of saves: one row each, whose columns share the width that there is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from contact_editor.services.journal.history.damaged_entries import DamagedEntry
from contact_editor.services.journal.history.save_record import SaveOutcome, SaveRecord
from contact_editor.ui.history.column_shares import column_widths
from contact_editor.ui.history.match_delegate import MatchDelegate
from contact_editor.ui.style.colours import ColourOf, colours, error, quiet
from contact_editor.ui.style.icons import icon
from contact_editor.ui.style.indicators import rounded
from contact_editor.ui.style.metrics import fix_height, least_height, px
from contact_editor.ui.text.change_texts import change_line
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.history.saves.damaged_texts import (
    entry_name,
    fault_text,
    place_of_entry,
)
from contact_editor.viewmodels.history.saves.undone_saves import is_undone, undone_text
from contact_editor.viewmodels.messages.record_text import moment_text, outcome_text, result_text

_MOST_WIDTHS = (200, 260, 2_000, 240, 160)
_AROUND_TEXT = 8
"""Pixels, so that texts of neighbouring columns do not touch."""
_ROW_HEIGHT, _HEAD_HEIGHT, _LEAST_ROWS, _SIGN = 34, 30, 3, 44
_ICON = 16
_WHEN, _CONTACT, _CHANGES, _OUTCOME = 0, 1, 2, 3
_MAX_TOOL_TIP = 2_000
SIGNS: dict[str, tuple[str, str]] = {
    SaveOutcome.STORED: ("circle-check", "verified"),
    SaveOutcome.ELSE_CHANGED: ("triangle-alert", "error"),
    SaveOutcome.NOT_VERIFIED: ("triangle-alert", "caution"),
    SaveOutcome.PARTLY: ("triangle-alert", "caution"),
    SaveOutcome.NOT_STORED: ("circle-x", "error"),
    SaveOutcome.UNKNOWN: ("circle-help", "caution"),
}
"""The sign and the colour of each outcome."""


class SavesTable(QTableWidget):
    """Shows saves, the changes of each on one line; a cell without room has a tool tip."""

    def __init__(self, columns: Sequence[str]) -> None:
        """`columns`: their headings."""
        super().__init__(0, len(columns))
        self.is_reachable: Callable[[SaveRecord], bool] = lambda _: True
        """Returns whether a connection leads to the account of a save; if not, it is marked."""
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
        header = self.horizontalHeader()
        header.setSectionResizeMode(_CHANGES, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        fix_height(header, _HEAD_HEIGHT)
        least_height(self, _HEAD_HEIGHT + _LEAST_ROWS * _ROW_HEIGHT)
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

    def show_record(self, row: int, record: SaveRecord, undo: SaveRecord | None = None) -> None:
        """Fill a row with a save; `undo`: the later one that undid it."""
        cells = list(_cells(record))
        cells[_OUTCOME] = undone_text(undo) or cells[_OUTCOME]
        if not self.is_reachable(record):
            cells[_CONTACT] += " · " + self.tr("no connection to it")
        self._fill(row, cells, icon("undo-2", quiet) if is_undone(undo) else _sign(record))

    def show_damaged(self, row: int, entry: DamagedEntry) -> None:
        """Fill a row with an entry that was changed or is missing."""
        cells: tuple[str, ...] = (place_of_entry(entry), entry_name(entry), "", "", "")
        if entry.record is not None:
            cells = _cells(entry.record)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row = self.currentRow()
        if row >= 0 and self.hasFocus():
            place = QRect(0, self.rowViewportPosition(row), self.viewport().width(), 0)
            place.setHeight(self.rowHeight(row))
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rounded(painter, place, colours().accent, 2, None)

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
        # A time that is cut says nothing.
        words[_WHEN] = max(words[_WHEN], contents[_WHEN])
        widths = column_widths(contents, words, self.viewport().width(), _CHANGES)
        for column, width in enumerate(widths):
            if column != _CHANGES:
                header.resizeSection(column, width)


def tone_of(record: SaveRecord) -> ColourOf:
    """Return the colour of the result of a save."""
    _, colour = SIGNS.get(record.outcome, SIGNS[SaveOutcome.UNKNOWN])
    return lambda scheme: getattr(scheme, colour)


def _sign(record: SaveRecord) -> QIcon:
    name, _ = SIGNS.get(record.outcome, SIGNS[SaveOutcome.UNKNOWN])
    if record.undoes_at and record.outcome == SaveOutcome.STORED:
        name = "undo-2"
    return icon(name, tone_of(record))


def _cells(record: SaveRecord) -> tuple[str, ...]:
    return (
        moment_text(record.at),
        f"{show_invisible(record.title)} #{record.contact_id}",
        "; ".join(map(change_line, record.changes)),
        result_text(record),
        show_invisible(record.ticket),
    )
