"""One request in the side panel: its line, and its details once it is unfolded."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contact_editor.providers.description import Provider
from contact_editor.services.http.transport import Exchange
from contact_editor.translation import number_text, tr
from contact_editor.ui.controls.auto_height_text import AutoHeightText
from contact_editor.ui.controls.code_box import show_as_code, to_clipboard, truncate_lines
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.inspector.exchange_header import ExchangeHeader
from contact_editor.ui.inspector.request_view import (
    body_text,
    head_text,
    request_command,
    response_text,
    status_text,
)
from contact_editor.ui.style.colours import Colours, error, quiet
from contact_editor.ui.style.metrics import scale_font, set_margins

_HEAD_LINES, _BODY_LINES = 10, 16
_FIRST_ERROR = 400


class ExchangeRow(QWidget):
    """The details are created when they are first shown."""

    def __init__(self, exchange: Exchange, base_address: str, provider: Provider) -> None:
        super().__init__()
        self.exchange = exchange
        self._base, self._provider = base_address, provider
        self.head = ExchangeHeader(exchange)
        self.head.toggled.connect(self._show)
        self.details: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)

    def _show(self, shown: bool) -> None:
        if shown and self.details is None:
            self.details = self._made_details()
            self._column.addWidget(self.details)
        if self.details is not None:
            self.details.setVisible(shown)

    def _made_details(self) -> QWidget:
        details = QWidget()
        column = QVBoxLayout(details)
        set_margins(column, details, 12, 8, 10, 10)
        column.setSpacing(6)
        self._add_request(column)
        self._add_response(column)
        return details

    def _add_request(self, column: QVBoxLayout) -> None:
        request = self.exchange.request
        copy = KeyedButton(tr("Copy as curl"), icon="copy", quiet=True)
        copy.clicked.connect(self.copy_command)
        column.addLayout(_line(_title(tr("Request")), copy))
        head = head_text(request, self._base, self._provider)
        column.addWidget(_box(head, tr("Request"), _HEAD_LINES))
        if body := body_text(request, self._provider):
            words = tr("Body, {n} B").format(n=number_text(self.exchange.sent))
            column.addWidget(MarkedTextLabel(words, tone=quiet))
            column.addWidget(_box(body, tr("Body of the request"), _BODY_LINES))

    def _add_response(self, column: QVBoxLayout) -> None:
        status = self.exchange.status
        said = PlainLabel(status_text(self.exchange))
        scale_font(said, bold=True)
        failed = status is None or status >= _FIRST_ERROR
        said.show_text(status_text(self.exchange), error if failed else _verified)
        copy = KeyedButton(tr("Copy"), icon="copy", quiet=True)
        copy.setAccessibleName(tr("Copy the response"))
        copy.clicked.connect(self.copy_response)
        column.addLayout(_line(_title(tr("Response")), said, copy))
        if text := response_text(self.exchange):
            column.addWidget(_box(text, tr("Response"), _HEAD_LINES))
        if status is not None:
            words = tr("Body, {n} B: see JSON for the contact as it was loaded")
            words = words.format(n=number_text(self.exchange.received))
            column.addWidget(MarkedTextLabel(words, tone=quiet))

    def stops(self) -> list[QWidget]:
        """Return what Tab visits, in order."""
        details = self.details.findChildren(QWidget) if self.details is not None else []
        return [
            self.head,
            *(each for each in details if isinstance(each, KeyedButton | AutoHeightText)),
        ]

    def copy_command(self) -> None:
        """Copy the request as a command, with a variable in the place of the key."""
        to_clipboard(request_command(self.exchange.request, self._base, self._provider))

    def copy_response(self) -> None:
        to_clipboard("\n".join((status_text(self.exchange), response_text(self.exchange))).strip())


def _verified(scheme: Colours) -> QColor:
    return scheme.verified


def _title(text: str) -> PlainLabel:
    label = PlainLabel(text)
    scale_font(label, bold=True)
    return label


def _line(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    *labels, button = parts
    for label in labels:
        row.addWidget(label)
    row.addStretch(1)
    row.addWidget(button)
    return row


def _box(text: str, name: str, most: int) -> AutoHeightText:
    box = AutoHeightText(fewest=1, most=most)
    box.setAccessibleName(name)
    show_as_code(box)
    box.show_text(truncate_lines(text))
    return box
