"""The rows of a provider's fields by section; there may be a thousand of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import Signal

from contact_editor.model.draft import Draft
from contact_editor.model.fields import SETS, Field, FieldKind
from contact_editor.providers.description import Provider
from contact_editor.ui.contact.card_columns import CardColumns
from contact_editor.ui.contact.field_row import REQUIRED, FieldRow
from contact_editor.ui.contact.section_card import SectionCard
from contact_editor.ui.controls.icon_button import SIZE
from contact_editor.ui.controls.plain_label import text_width
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.style.metrics import px

_AT_ONCE = 24
"""Rows that are created at once: more than most windows show; all would block it."""
_TOGETHER = 6
"""Rows that are created per turn of the event loop after that."""


class FieldRows(CardColumns):
    """Lays out a row for each field of one provider, and reserves space for missing ones.

    State that is set before a row exists is applied when it is created.
    """

    edited = Signal(str, object)
    """A field's key and its new value."""
    revert_requested = Signal(str)
    pending_changed = Signal()

    def __init__(self, provider: Provider) -> None:
        super().__init__()
        self.provider = provider
        self._rows: dict[str, FieldRow] = {}
        self._draft: Draft | None = None
        self._refused: Mapping[str, str] = {}
        self._names: dict[str, Mapping[Any, str]] = {}
        self._words: dict[str, Sequence[str]] = {}
        self._read_only = False
        self._label_width = self.widest_label
        self.cards = self._make_cards()
        self.set_cards(self.cards)
        steps = self._add_rows()
        next(steps, None)
        self._coming = TimeSlicer(self)
        self._coming.begin(steps)

    @property
    def widest_label(self) -> int:
        """Width in pixels of the longest label of the provider."""
        metrics = self.fontMetrics()
        fields = self.provider.fields
        labels = (field.label + (REQUIRED if field.required else "") for field in fields)
        widths = (text_width(metrics, label) for label in labels)
        return max(widths, default=0)

    def show_draft(self, draft: Draft, refused: Mapping[str, str]) -> None:
        """Update the rows whose value in the draft, or its refusal, changed."""
        self._draft, self._refused = draft, refused
        for row in self._rows.values():
            self._show(row, draft)
        self._tell_country(draft)

    def _show(self, row: FieldRow, draft: Draft) -> None:
        key = row.field.key
        row.show_value(draft.snapshot.value(key), draft.value(key), self._refused.get(key, ""))

    def _tell_country(self, draft: Draft) -> None:
        kinds = {field.kind: field.key for field in self.provider.fields}
        if FieldKind.COUNTRY not in kinds:
            return
        country = draft.value(kinds[FieldKind.COUNTRY])
        for row in self._rows.values():
            if row.field.kind is FieldKind.PHONE:
                row.set_country(country if isinstance(country, str) else "")

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
        """Return the rows that exist by now, in visual order."""
        return tuple(self._rows.values())

    def row(self, key: str) -> FieldRow:
        """Return the row of a field, created if need be; raise `KeyError` if there is none."""
        if key not in self._rows and self.provider.field(key) is not None:
            self._coming.finish()
        return self._rows[key]

    def _add_rows(self) -> Iterator[None]:
        placed = list(self._fields_in_order())
        begin, end = 0, _AT_ONCE
        while begin < len(placed):
            self._add(placed[begin:end])
            begin, end = end, end + _TOGETHER
            yield

    def _fields_in_order(self) -> Iterator[tuple[Field, SectionCard]]:
        """Yield the fields in visual order, each with its card."""
        cards = iter(self.cards)
        for fields in self._sections().values():
            card = next(cards)
            for field in fields:
                yield field, card

    def _sections(self) -> dict[str, list[Field]]:
        """Return the fields of each non-empty section, in the provider's order."""
        known = ["", *(section.key for section in self.provider.sections)]
        fields = {key: [f for f in self.provider.fields if f.section == key] for key in known}
        return {key: of for key, of in fields.items() if of}

    def _make_cards(self) -> tuple[SectionCard, ...]:
        titles = {section.key: section.label for section in self.provider.sections}
        cards = [SectionCard(titles.get(key, ""), len(of)) for key, of in self._sections().items()]
        for card in cards:
            card.reserve(px(SIZE))
        return tuple(cards)

    def _add(self, placed: Sequence[tuple[Field, SectionCard]]) -> None:
        before = self.made()[-1:]
        rows = []
        for card, fields in groupby(placed, key=lambda one: one[1]):
            of_card = [self._row(field) for field, _ in fields]
            card.add_rows(of_card)
            self._rows |= {row.field.key: row for row in of_card}
            rows += of_card
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
            self._show(row, self._draft)
        row.edited.connect(self.edited)
        row.editor.pending_changed.connect(self.pending_changed)
        row.revert_requested.connect(self.revert_requested)
        return row
