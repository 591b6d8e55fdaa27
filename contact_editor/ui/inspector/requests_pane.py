"""The requests for the open contact, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from contact_editor.providers.description import Provider
from contact_editor.services.http.transport import Exchange
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.screen_fit import set_content
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.inspector.exchange_row import ExchangeRow
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import scale_font, set_margins

_SMALL = 0.92


class RequestsPane(QWidget):
    """Lists the requests; shows neither keys nor response bodies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[tuple[Exchange, ...], str, Provider] | None = None
        self.rows: list[ExchangeRow] = []
        """The newest first."""
        self.count = PlainLabel(tone=quiet)
        scale_font(self.count, _SMALL)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setViewport(QWidget())
        set_content(self._area, self._list)
        self._list.setAutoFillBackground(False)
        self._area.setAccessibleName(self.tr("Requests"))
        head = QVBoxLayout()
        set_margins(head, self, 12, 8, 8, 2)
        head.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        self._build()

    def show_exchanges(
        self, exchanges: Sequence[Exchange], base_address: str, provider: Provider
    ) -> None:
        """Show these exchanges, which are oldest first; what is unfolded stays so."""
        self._wanted = (tuple(exchanges), base_address, provider)
        if self.isVisible():
            self._build()

    def _build(self) -> None:
        exchanges, base, provider = self._wanted or ((), "", None)
        known = {id(row.exchange): row for row in self.rows}
        wanted = {id(exchange) for exchange in exchanges}
        for key, row in known.items():
            if key not in wanted:
                row.hide()
                row.deleteLater()
        self.rows = []
        for place, exchange in enumerate(reversed(exchanges)):
            assert provider is not None
            row = known.get(id(exchange)) or self._made_row(exchange, base, provider)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            self.rows.append(row)
        self._order_tabs()
        words = self.tr(
            "{n} requests for this contact, kept until it is closed", "", len(exchanges)
        )
        self.count.show_text(words.format(n=len(exchanges)))

    def _made_row(self, exchange: Exchange, base: str, provider: Provider) -> ExchangeRow:
        row = ExchangeRow(exchange, base, provider)
        row.head.moved.connect(lambda steps: self._move(row, steps))
        row.head.toggled.connect(self._order_tabs)
        return row

    def _order_tabs(self) -> None:
        """Let Tab follow the order on the screen: new lines come first."""
        put_in_order(stop for row in self.rows for stop in row.stops())

    def _move(self, row: ExchangeRow, steps: int) -> None:
        place = self.rows.index(row) + steps
        if 0 <= place < len(self.rows):
            head = self.rows[place].head
            head.setFocus()
            self._area.ensureWidgetVisible(head)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._build()
