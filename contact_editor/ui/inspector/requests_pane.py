"""The list of requests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from contact_editor.providers.description import Provider
from contact_editor.services.http.transport import Exchange
from contact_editor.ui.controls.code_box import show_as_code, to_clipboard, truncate_lines
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.inspector.request_view import request_command, request_text
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Exchanges(QAbstractTableModel):
    """Table model of the exchanges, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Exchange, ...] = ()
        self._columns: tuple[tuple[str, Callable[[Exchange], str]], ...] = (
            (self.tr("Time"), lambda e: e.at.astimezone().strftime("%H:%M:%S")),
            (self.tr("Method"), lambda e: e.request.method),
            (self.tr("Path"), lambda e: show_invisible(e.request.path)),
            (self.tr("Status"), lambda e: str(e.status or self.tr("No answer"))),
            (self.tr("ms"), lambda e: _number(round(e.seconds * 1000))),
            (self.tr("Sent, B"), lambda e: _number(e.sent)),
            (self.tr("Received, B"), lambda e: _number(e.received)),
        )

    def show_exchanges(self, exchanges: Sequence[Exchange]) -> None:
        self.beginResetModel()
        self.rows = tuple(exchanges)[::-1]
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        exchange, (_, text) = self.rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text(exchange)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == _PATH:
            return plain_tool_tip(exchange.request.path)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > _STATUS:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][0]
        return None


_PATH, _STATUS = 2, 3
_NEEDED_WIDTH = {4: 400, 5: 480, 6: 560}
"""Column to the least pane width at which it is shown."""


class RequestsPane(QWidget):
    """Lists the requests; shows neither keys nor response bodies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[tuple[Exchange, ...], str, Provider] | None = None
        self.model = Exchanges()
        self.table = _table(self.model)
        self.table.setAccessibleName(self.tr("Requests"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("Request"))
        self.box.setPlaceholderText(self.tr("Select a request to see its details."))
        show_as_code(self.box)
        self.summary = PlainLabel(tone=lambda scheme: scheme.quiet)
        self.copy = QPushButton(self.tr("Copy as curl"))
        self.copy.clicked.connect(self._copy)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(self.box)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTrailing)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(halves)
        self._show_current()

    def show_exchanges(
        self, exchanges: Sequence[Exchange], base_address: str, provider: Provider
    ) -> None:
        """Show these exchanges, which are oldest first; the selection stays."""
        self._wanted = (tuple(exchanges), base_address, provider)
        if self.isVisible():
            self._build()

    def _build(self) -> None:
        if self._wanted is None:
            return
        chosen = self._current()
        self.model.show_exchanges(self._wanted[0])
        row = next((at for at, one in enumerate(self.model.rows) if one is chosen), None)
        if row is not None:
            self.table.selectRow(row)
        else:
            self._show_current()

    def _current(self) -> Exchange | None:
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _show_current(self) -> None:
        exchange = self._current()
        self.copy.setEnabled(exchange is not None)
        text = ""
        self.summary.show_text(self._summary(exchange) if exchange else "")
        if exchange is not None and self._wanted is not None:
            _, base, provider = self._wanted
            text = request_text(exchange.request, base, provider)
        if self.box.toPlainText() != text:
            self.box.setPlainText(truncate_lines(text))

    def _summary(self, exchange: Exchange) -> str:
        """Return the columns that a narrow table has no space for."""
        words = self.tr("{status} · {ms} ms · {sent} B sent · {received} B received")
        return words.format(
            status=exchange.status or self.tr("No answer"),
            ms=_number(round(exchange.seconds * 1000)),
            sent=_number(exchange.sent),
            received=_number(exchange.received),
        )

    def _copy(self) -> None:
        exchange = self._current()
        if exchange is not None and self._wanted is not None:
            _, base, provider = self._wanted
            to_clipboard(request_command(exchange.request, base, provider))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, least in _NEEDED_WIDTH.items():
            self.table.setColumnHidden(column, self.width() < least)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build()


def _table(model: Exchanges) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_PATH, QHeaderView.ResizeMode.Stretch)
    header.setMinimumSectionSize(40)
    return table


def _number(number: int) -> str:
    return QLocale().toString(number)
