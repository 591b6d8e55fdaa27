"""The card of the fields that the provider's description does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from PySide6.QtCore import Signal

from contact_editor.model.fields import Field, unknown_field
from contact_editor.model.values import Json
from contact_editor.translation import tr
from contact_editor.ui.contact.cards.section_card import SectionCard
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.controls.icon_button import SIZE
from contact_editor.ui.controls.plain_label import PlainLabel, text_width
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import px

_TOGETHER = 4
"""Rows of other fields that are created per step."""
_MAX_OTHER_FIELDS = 100
"""Most undescribed fields that are shown; more would take seconds."""


class OtherFields(SectionCard):
    """The card of the fields that the provider sent and its description does not have.

    Its rows are created in the next turns: it is the last card, and mostly out of sight.
    """

    begun = Signal()
    """The first rows are there."""

    def __init__(self, sent: Mapping[str, Json]) -> None:
        keys = tuple(islice(sent, _MAX_OTHER_FIELDS))
        super().__init__(tr("Other fields from the provider"), keys)
        self._left_out = len(sent) - len(keys)
        self.reserve(px(SIZE))
        self._sent = sent
        self._label_width = 0
        self._rows: dict[str, FieldRow] = {}
        if self._left_out:
            words = self.tr("… and {n} more (see the contact's JSON)", "", self._left_out)
            self.rows.addWidget(PlainLabel(words.format(n=self._left_out), tone=quiet))
        self._coming = TimeSlicer(self)
        self._coming.begin(self._add_rows())

    def fits(self, sent: Mapping[str, Json]) -> bool:
        """Return whether it has the rows for these fields."""
        keys = tuple(islice(sent, _MAX_OTHER_FIELDS))
        return keys == self.keys and len(sent) - len(keys) == self._left_out

    def show_values(self, sent: Mapping[str, Json]) -> None:
        """Show these values; rows that are created later show them as well."""
        self._sent = sent
        for key, row in self._rows.items():
            row.show_value(sent[key], sent[key])

    def made(self) -> tuple[FieldRow, ...]:
        """Return the rows that exist so far, in visual order."""
        return tuple(self._rows.values())

    def row(self, key: str) -> FieldRow:
        """Return the row of a field, created if need be; raise `KeyError` if there is none."""
        if key in self.keys:
            self._coming.finish()
        return self._rows[key]

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(map(unknown_field, self.keys))

    @property
    def widest_label(self) -> int:
        """Width in pixels of the longest label."""
        return max(text_width(self.fontMetrics(), key) for key in self.keys)

    def set_label_width(self, width: int) -> None:
        self._label_width = width
        for row in self._rows.values():
            row.set_label_width(width)

    def _add_rows(self) -> Iterator[None]:
        for first in range(0, len(self.keys), _TOGETHER):
            keys = self.keys[first : first + _TOGETHER]
            rows = [self._row(key) for key in keys]
            before = self.made()[-1:]
            self._rows |= zip(keys, rows, strict=True)
            self.add_rows(rows, first)
            put_in_order(control for row in (*before, *rows) for control in row.controls())
            if not before:
                self.begun.emit()
            yield

    def _row(self, key: str) -> FieldRow:
        row = FieldRow(unknown_field(key))
        row.set_label_width(self._label_width)
        row.show_value(self._sent[key], self._sent[key])
        return row
