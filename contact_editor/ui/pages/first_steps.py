"""The two ways to begin, and what the program promises; shown while there is no connection."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import Colours, quiet
from contact_editor.ui.style.metrics import fix_height, px, scale_font
from contact_editor.ui.surfaces.card import Card
from contact_editor.ui.surfaces.icon_label import IconLabel, sign_row
from contact_editor.ui.surfaces.key_hint import KeyHint

_BESIDE_FROM, _GAP = 760, 16
"""Least width in pixels at which the ways are beside each other; pixels between them."""
_SIDES, _ENDS, _ICON = 24, 12, 28
_TITLE_SIZE = 1.08


class FirstSteps(QWidget):
    """A card for each way, with its button; three promises; the keys of help and commands."""

    connect_requested = Signal()
    sample_data_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.connect_button = _button(tr("Add a connection"))
        self.connect_button.setProperty("filled", True)
        self.connect_button.clicked.connect(self.connect_requested)
        self.practise_button = _button(tr("Try with sample data"))
        self.practise_button.clicked.connect(self.sample_data_requested)
        self._ways, self._promises = _row(), _row()
        self._ways.addWidget(_way(
            "plug", tr("Connect to a provider"),
            tr("You need the API key, and for some providers an address. It takes a minute."),
            self.connect_button,
        ), 1)  # fmt: skip
        self._ways.addWidget(_way(
            "flask-conical", tr("Sample contacts"),
            tr("250 made-up contacts on this computer. Nothing leaves it."),
            self.practise_button,
        ), 1)  # fmt: skip
        promises = (
            ("eye", tr("Reviewed before"), tr("Each save first shows before and after.")),
            ("circle-check", tr("Verified after"), tr("The contact is read again after a save.")),
            ("undo-2", tr("Undone in one step"), tr("A save can be undone, its receipt copied.")),
        )
        for icon, head, text in promises:
            promise = QWidget()
            promise.setLayout(sign_row(icon, quiet, head, text, gap=12))
            self._promises.addWidget(promise, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(28)
        column.addLayout(self._ways)
        column.addLayout(self._promises)
        column.addLayout(_keys())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        is_wide = self.width() >= px(_BESIDE_FROM)
        for row in (self._ways, self._promises):
            row.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(True)  # Enter presses the focused one
    return button


def _row() -> QBoxLayout:
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setSpacing(_GAP)
    return row


def _way(icon: str, title: str, text: str, button: QPushButton) -> Card:
    card, column, head = Card(), QVBoxLayout(), PlainLabel(title)
    sign = IconLabel(size=_ICON)
    sign.show_icon(icon, _accent)
    fix_height(sign, _ICON)
    scale_font(head, _TITLE_SIZE, bold=True)
    column.setContentsMargins(_SIDES, _ENDS, _SIDES, _ENDS)
    column.setSpacing(8)
    column.addWidget(sign)
    column.addWidget(head)
    column.addWidget(NoteLabel(text, quiet=True))
    column.addStretch(1)
    column.addSpacing(8)
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
    card.rows.addLayout(column)
    return card


def _accent(scheme: Colours) -> QColor:
    return scheme.accent


def _keys() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addStretch(1)
    for text, keys in ((tr("Shortcuts"), "F1"), (tr("Commands"), "Ctrl+K")):
        row.addWidget(PlainLabel(text, tone=quiet))
        row.addSpacing(6)
        row.addWidget(KeyHint(keys))
        row.addSpacing(16)
    row.addStretch(1)
    return row
