"""The rows of a provider's fields by section; there may be a thousand of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain, groupby, islice
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont

from contact_editor.model.draft import Draft
from contact_editor.model.fields import MAPS, SETS, Field
from contact_editor.model.values import Value
from contact_editor.providers.description import Provider
from contact_editor.ui.contact.cards.card_columns import CardColumns
from contact_editor.ui.contact.cards.missing_rows import MissingRows, discard
from contact_editor.ui.contact.cards.phone_rows import PhoneRows
from contact_editor.ui.contact.cards.row_locks import RowLocks
from contact_editor.ui.contact.cards.section_card import SectionCard
from contact_editor.ui.contact.cards.section_cards import Place, places_in, section_cards
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.contact.label_width import widest_label
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.controls.time_slicer import RowUpdates, TimeSlicer
from contact_editor.ui.surfaces.card import laid_out_once
from contact_editor.ui.surfaces.gradual_reveal import GradualReveal
from contact_editor.viewmodels.country_names import default_country
from contact_editor.viewmodels.messages.advice import country_of

_MAX_AT_ONCE, _SHOWN_AT_ONCE, _TOGETHER = 24, 2, 4
"""The longest form that is created at once; of a longer one, the hidden rows or bundles of them
that are shown again at once, and the rows that are created per step and stand in one bundle."""
_FIRST = 2
"""The rows of a longer form that are created before it is first shown."""
_FIELDS_AT_A_GLANCE = 20
"""Most fields of a form without a filter."""


def is_long(provider: Provider) -> bool:
    """Return whether the form has a filter and a list of its sections."""
    return len(provider.fields) > _FIELDS_AT_A_GLANCE


class FieldRows(CardColumns):
    """Lays out a row for each field of one provider, and reserves space for missing ones.

    State that is set before a row exists is applied when it is created. One that is needed is
    created at once, before those above it.
    """

    edited = Signal(str, object)
    """A field's key and its new value."""
    revert_requested = Signal(str)
    pending_changed = Signal()

    def __init__(self, provider: Provider) -> None:
        super().__init__()
        self.provider = provider
        self.fills_width = is_long(provider)
        self._rows: dict[str, FieldRow] = {}
        self._draft: Draft | None = None
        self._refused: Mapping[str, str] = {}
        self._unstored: frozenset[str] = frozenset()
        self._names: dict[str, Mapping[Any, str]] = {}
        self._words: dict[str, Sequence[str]] = {}
        self._phones = PhoneRows(self._rows, self)
        self._read_only = False
        self._only: Callable[[str], bool] | None = None
        self._widest: tuple[QFont, int] | None = None
        self._label_width = self.widest_label
        at_once = _TOGETHER if self.fills_width else _MAX_AT_ONCE
        self._updates = RowUpdates(self, at_once=at_once)
        self.shows, self._locks = GradualReveal(at_once=_SHOWN_AT_ONCE), RowLocks(self)
        self.cards = section_cards(provider)
        self._places = places_in(self.cards, provider)
        """In visual order."""
        self._numbers = {key: number for number, key in enumerate(self._places)}
        adding = SETS | MAPS
        self._adding = [key for key, one in self._places.items() if one.field.kind in adding]
        self.set_cards(self.cards)
        comes_at_once = len(self._places) <= _MAX_AT_ONCE
        self._missing = MissingRows(
            self.cards, self._places, self._rows, self._add,
            together=_MAX_AT_ONCE if comes_at_once else _TOGETHER,
        )  # fmt: skip
        self.destroyed.connect(partial(discard, self._missing.spare))
        self._missing.add_next(None if comes_at_once else _FIRST)
        self._coming = TimeSlicer(self)
        self._coming.begin(self._missing.steps())

    @property
    def widest_label(self) -> int:
        """Width in pixels of the longest label of the provider."""
        font = self.font()
        if self._widest is None or self._widest[0] != font:
            self._widest = font, widest_label(self.provider.fields, font)
        return self._widest[1]

    def show_draft(
        self, draft: Draft, refused: Mapping[str, str], unstored: frozenset[str] = frozenset()
    ) -> None:
        """Update the rows whose value in the draft, or what the last save made of it, changed."""
        is_other = draft is not self._draft
        if is_other or refused != self._refused or unstored != self._unstored:
            self._draft, self._refused, self._unstored = draft, refused, unstored
            rows = [row for row in self.made() if not row.shows(*self._state_of(row, draft))]
            with laid_out_once(self.cards if len(rows) > 1 else ()):
                self._updates.run({row: partial(self._show, row) for row in rows})
        self._tell_country(draft)

    def _show(self, row: FieldRow) -> None:
        if self._draft is not None:
            row.show_value(*self._state_of(row, self._draft))

    def _state_of(self, row: FieldRow, draft: Draft) -> tuple[Value, Value, str, bool]:
        key = row.field.key
        refused = self._refused.get(key, "")
        return draft.snapshot.value(key), draft.value(key), refused, key in self._unstored

    def _tell_country(self, draft: Draft) -> None:
        # A changed default is another country for the numbers of a contact without one.
        country = country_of(self.provider.fields, draft).strip() or default_country()
        self._phones.set_country(country)

    @property
    def section_cards(self) -> tuple[SectionCard, ...]:
        """The cards of all sections, also of the fields that no description has."""
        return tuple(card for card in self._cards if isinstance(card, SectionCard))

    def name_of(self, field: Field, part: Any) -> str:
        """Return the name of an element of a field; itself if it has none."""
        return str(self._names.get(field.lookup, {}).get(part, part))

    def set_names(self, lookup: str, names: Mapping[Any, str]) -> None:
        self._names[lookup] = names
        for row in self._rows.values():
            if row.field.kind in SETS and row.field.lookup == lookup:
                row.set_names(names)

    def set_suggestions(self, key: str, words: Sequence[str]) -> None:
        self._words[key] = words
        if key in self._rows:
            self._rows[key].editor.set_suggestions(words)

    def take_words_of(self, other: FieldRows) -> None:
        """Take the names and completions of the rows of the same account."""
        for lookup, names in other._names.items():
            self.set_names(lookup, names)
        for key, words in other._words.items():
            self.set_suggestions(key, words)

    def set_read_only(self, read_only: bool, *, is_covered: bool = False) -> None:
        self._read_only = read_only
        self._locks.show(self._rows.values(), read_only, is_covered=is_covered)

    def set_label_width(self, width: int) -> None:
        self._label_width = width
        for row in self._rows.values():
            row.set_label_width(width)

    def show_only(self, wanted: Callable[[str], bool] | None, words: tuple[str, ...] = ()) -> None:
        """Hide the rows of all fields but these; None shows all. Hidden ones are not created.

        `words`: what is marked in their labels.
        """
        self._only = wanted
        self.shows.begin()
        with laid_out_once(self.section_cards):
            for card in self.section_cards:
                card.show_only(wanted, self.shows, words)
        self.balance()
        self._add_remaining()

    def start_at(self, card: SectionCard) -> None:
        """Create the missing rows of a card next, then those of the cards after it."""
        if card in self.cards and self._coming.is_running:
            self._missing.start_at(card)
            self._add_remaining()

    def _add_remaining(self) -> None:
        if self._only is None:
            steps = self._missing.steps()
        else:
            steps = self._missing.steps_of(
                key for key in filter(self._only, self._places) if key not in self._rows
            )
        self._coming.begin(chain(self.shows.steps(), steps))

    def made(self) -> tuple[FieldRow, ...]:
        """Return the rows that exist so far, in visual order."""
        return tuple(self._rows[key] for key in self._places if key in self._rows)

    def with_add_lines(self) -> tuple[FieldRow, ...]:
        """Return the rows with an add line that exist so far, in visual order."""
        return tuple(self._rows[key] for key in self._adding if key in self._rows)

    def row(self, key: str) -> FieldRow:
        """Return the row of a field, created if need be; raise `KeyError` if there is none."""
        if key not in self._rows:
            self._add([self._places[key]])
        self._updates.finish(self._rows[key])
        return self._rows[key]

    def first_writable(self) -> FieldRow | None:
        """Return the first row that can be edited and is not filtered out, created if need be."""
        wanted = filter(self._only, self._places) if self._only else iter(self._places)
        key = next((key for key in wanted if self._places[key].field.writable), None)
        return None if key is None else self.row(key)

    def _add(self, places: Sequence[Place]) -> None:
        """Create rows that follow each other in their cards."""
        for card, of_card in groupby(places, key=lambda place: place.card):
            inside = list(of_card)
            before = self._row_before(inside[0].field.key)
            rows = [self._row(self._missing.take(place)) for place in inside]
            card.add_rows(rows, inside[0].number)
            self._rows |= {row.field.key: row for row in rows}
            controls = chain.from_iterable(row.controls() for row in rows)
            put_in_order([*(before.controls()[-1:] if before else ()), *controls])

    def _row_before(self, key: str) -> FieldRow | None:
        keys = list(islice(self._places, self._numbers[key]))
        return next((self._rows[one] for one in reversed(keys) if one in self._rows), None)

    def _row(self, row: FieldRow) -> FieldRow:
        field = row.field
        row.set_label_width(self._label_width)
        if field.kind in SETS and field.lookup in self._names:
            row.set_names(self._names[field.lookup])
        if field.key in self._words:
            row.editor.set_suggestions(self._words[field.key])
        row.set_read_only(self._read_only)
        self._phones.take(row)
        self._show(row)
        row.edited.connect(self.edited)
        row.editor.pending_changed.connect(self.pending_changed)
        row.revert_requested.connect(self.revert_requested)
        return row
