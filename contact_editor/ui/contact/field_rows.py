"""The rows of a provider's fields, in its sections; there may be a thousand of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from contact_editor.model.draft import Draft
from contact_editor.model.fields import SETS, Field
from contact_editor.providers.description import Provider
from contact_editor.ui.contact.field_row import FieldRow, label_of
from contact_editor.ui.controls.plain_label import PlainLabel, text_width
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.controls.time_slicer import TimeSlicer

_AT_ONCE = 24
"""Rows that are made at once, more than most windows show; all would hold it up."""
_TOGETHER = 6
"""Rows that come in one turn of the event loop after that."""


class FieldRows(QWidget):
    """Lays out a row for each field of one provider, and keeps the place of those still to come.

    Whatever is told of a field before its row is there is kept for it.
    """

    edited = Signal(str, object)
    """A field's key and the value that a person gave it."""
    revert_requested = Signal(str)

    def __init__(self, provider: Provider) -> None:
        super().__init__()
        self.provider = provider
        self._rows: dict[str, FieldRow] = {}
        self._draft: Draft | None = None
        self._names: dict[str, Mapping[Any, str]] = {}
        self._words: dict[str, Sequence[str]] = {}
        self._read_only = False
        metrics = self.fontMetrics()
        widths = (text_width(metrics, label_of(field)) for field in provider.fields)
        self.widest_label = self._label_width = max(widths, default=0)
        self._place = QWidget()
        self._column = column_of(self)
        self._column.addWidget(self._place)
        steps = self._add_rows()
        next(steps, None)
        self._coming = TimeSlicer(self)
        self._coming.begin(steps)

    def show_draft(self, draft: Draft) -> None:
        """Shows what became of the draft; leaves alone what already shows it."""
        self._draft = draft
        for key, row in self._rows.items():
            row.show_value(draft.snapshot.value(key), draft.value(key))

    def set_names(self, lookup: str, names: Mapping[Any, str]) -> None:
        self._names[lookup] = names
        for row in self._rows.values():
            if row.field.kind in SETS and row.field.lookup == lookup:
                row.set_names(names)

    def set_suggestions(self, key: str, words: Sequence[str]) -> None:
        self._words[key] = words
        if key in self._rows:
            self._rows[key].editor.set_suggestions(words)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for row in self._rows.values():
            row.set_read_only(read_only)

    def set_label_width(self, width: int) -> None:
        self._label_width = width
        for row in self._rows.values():
            row.set_label_width(width)

    def made(self) -> tuple[FieldRow, ...]:
        """Gives the rows that are there by now, in the order of the eye."""
        return tuple(self._rows.values())

    def row(self, key: str) -> FieldRow:
        """Gives the row of a field, whether its turn has come or not; `KeyError` without one."""
        if key not in self._rows and self.provider.field(key) is not None:
            self._coming.finish()
        return self._rows[key]

    def _add_rows(self) -> Iterator[None]:
        placed = list(self._placed())
        begin, end = 0, _AT_ONCE
        while begin < len(placed):
            self._add(placed[begin:end], left=max(0, len(placed) - end))
            begin, end = end, end + _TOGETHER
            yield

    def _placed(self) -> Iterator[tuple[Field, str, bool]]:
        """Gives the fields as they stand: each with its section's title, and if it is the first."""
        titles = {section.key: section.label for section in self.provider.sections}
        for key, title in {"": "", **titles}.items():
            fields = [field for field in self.provider.fields if field.section == key]
            for number, field in enumerate(fields):
                yield field, title, number == 0

    def _add(self, placed: Sequence[tuple[Field, str, bool]], *, left: int) -> None:
        # Put together before it is seen: each row that is shown by itself moves all others.
        bundle = QWidget()
        column = column_of(bundle)
        before = self.made()[-1:]
        rows = []
        for field, title, first in placed:
            if first and title:
                column.addWidget(section_title(title))
            rows.append(self._row(field))
            rows[-1].hide_label_if_same(title)
            column.addWidget(rows[-1])
            self._rows[field.key] = rows[-1]
        self._place.setVisible(left > 0)
        self._place.setFixedHeight(left * (rows[-1].sizeHint().height() + column.spacing()))
        self._column.insertWidget(self._column.count() - 1, bundle)
        # By itself it would come after what kept its place is gone, and the page would jump.
        bundle.show()
        if before:
            controls = (control for row in rows for control in row.controls())
            put_in_order((*before[0].controls()[-1:], *controls))

    def _row(self, field: Field) -> FieldRow:
        row = FieldRow(field)
        row.set_label_width(self._label_width)
        if field.kind in SETS and field.lookup in self._names:
            row.set_names(self._names[field.lookup])
        if field.key in self._words:
            row.editor.set_suggestions(self._words[field.key])
        row.set_read_only(self._read_only)
        if self._draft is not None:
            row.show_value(self._draft.snapshot.value(field.key), self._draft.value(field.key))
        row.edited.connect(self.edited)
        row.revert_requested.connect(self.revert_requested)
        return row


def column_of(widget: QWidget) -> QVBoxLayout:
    """Gives a widget the column in which rows stand one below the other."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return column


def section_title(text: str) -> PlainLabel:
    """Makes what stands above the rows of a section."""
    label = PlainLabel(text)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * 1.15)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    label.setFixedHeight(label.fontMetrics().height() + 16)
    label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)
    return label
