"""The rows of a message: the result of each field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from contact_editor.translation import number_text, tr
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.screen_fit import set_content
from contact_editor.ui.style.colours import ColourOf, caution, error, quiet
from contact_editor.ui.style.metrics import fix_height, fix_pitch, px, scale_font
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.clipboard_cleaner import ClipboardCleaner
from contact_editor.viewmodels.messages.message import MessageRow, RowMark

_MOST_IN_SIGHT = 6
_ROW = 22
_NARROWEST, _WIDEST = 80, 160
"""Widths in pixels of the fields' names."""
_LEAST_TEXT = 240
"""Pixels of the result that are worth more than the line of its request."""
_BELOW, _GAP = 4, 10
_TRAIL = 8
"""Pixels after a request, which ends below the sign that closes the message."""
_ICON = 16
MARKS: dict[RowMark, tuple[str, ColourOf]] = {
    RowMark.DONE: ("circle-check", lambda s: s.verified),
    RowMark.WAITING: ("hourglass", caution),
    RowMark.FAILED: ("circle-x", error),
    RowMark.SKIPPED: ("circle-slash", quiet),
    RowMark.DOUBT: ("triangle-alert", caution),
    RowMark.UNKNOWN: ("circle-help", quiet),
    RowMark.LOCKED: ("lock", caution),
}


class MessageRows(QScrollArea):
    """A table of fields; it scrolls if it has more than six rows, or more than fit."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its background is that of the message.
        self.setViewport(QWidget())
        self.setAccessibleName(tr("Result of each field"))
        self._rows: list[_Row] = []
        self.verticalScrollBar().rangeChanged.connect(self._take_keyboard)
        self.hide()

    def show_rows(self, rows: Sequence[MessageRow]) -> None:
        """Show these rows instead of the ones before."""
        self.setVisible(bool(rows))
        is_numbered = any(row.number for row in rows)
        self._rows = [_Row(row, is_numbered=is_numbered) for row in rows]
        table = QWidget()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)
        set_content(self, table)
        table.setAutoFillBackground(False)
        self.refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    @property
    def spare_height(self) -> int:
        """By how many pixels it can be lower, so that it scrolls."""
        return 0 if self.isHidden() else self.maximumHeight() - self.minimumHeight()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def refit(self) -> None:
        """Be at most as high as the rows at this width, or as six of one line."""
        widest = max((row.label.text_width() for row in self._rows), default=0)
        numbers = max((row.number.text_width() for row in self._rows if row.number), default=0)
        names = min(max(widest, px(_NARROWEST)), px(_WIDEST))
        height = sum(row.fit(self.viewport().width(), numbers, names) for row in self._rows)
        self.setMinimumHeight(min(height, px(_ROW)))
        self.setMaximumHeight(min(height, _MOST_IN_SIGHT * px(_ROW)) + _BELOW)

    def _take_keyboard(self, _least: int, most: int) -> None:
        """Let Tab reach the rows if they scroll."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)


class _Row(QWidget):
    """The sign, the name and the result of one field; of a save of several requests, its own."""

    def __init__(self, row: MessageRow, *, is_numbered: bool) -> None:
        super().__init__()
        icon, tone = MARKS[row.mark]
        sign = IconLabel(size=_ICON)
        fix_height(sign, _ROW)
        sign.show_icon(icon, tone)
        self.number: PlainLabel | None = None
        if is_numbered:
            self.number = PlainLabel(number_text(row.number) if row.number else "", tone=quiet)
            fix_height(self.number, _ROW)
        self.label = PlainLabel(row.label)
        scale_font(self.label, bold=True)
        fix_height(self.label, _ROW)
        self.text = NoteLabel(row.text)
        self.text.setContentsMargins(0, 3, 0, 2)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ClipboardCleaner(self.text)
        self.request: PlainLabel | None = None
        if row.request:
            self.request = PlainLabel(row.request, tone=quiet)
            fix_pitch(self.request)
            fix_height(self.request, _ROW)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for widget in filter(None, (sign, self.number, self.label)):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        if self.request is not None:
            layout.addWidget(self.request, 0, Qt.AlignmentFlag.AlignTop)
            layout.addSpacing(_TRAIL)

    def fit(self, width: int, numbers: int, names: int) -> int:
        """Take the height for a width, of which the number and the name have theirs; return it."""
        room = width - _ICON - names - 2 * _GAP
        self.label.setFixedWidth(names)
        if self.number is not None:
            self.number.setFixedWidth(numbers)
            room -= numbers + _GAP
        if self.request is not None:
            beside = self.request.text_width() + _GAP + _TRAIL
            has_room = room - beside >= px(_LEAST_TEXT)
            self.request.setVisible(has_room)
            room -= beside if has_room else 0
        height = max(px(_ROW), self.text.heightForWidth(max(room, 40)))
        self.setFixedHeight(height)
        return height
