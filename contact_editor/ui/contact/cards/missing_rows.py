"""The rows that a form does not have yet, and which of them are next."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence

from contact_editor.ui.contact.cards.fact_row import FactRow
from contact_editor.ui.contact.cards.section_card import SectionCard
from contact_editor.ui.contact.cards.section_cards import Place
from contact_editor.ui.contact.field_row import FieldRow


class MissingRows:
    """Creates rows one per step, and adds some of them together.

    To create a row takes longest; what lays out a card again is done once for several rows.
    """

    def __init__(
        self,
        cards: Sequence[SectionCard],
        places: dict[str, Place],
        made: Container[str],
        add: Callable[[Sequence[Place]], None],
        *,
        together: int,
    ) -> None:
        """`made`: the fields that have a row in a card.

        `add` puts rows in their places, which follow each other in their cards.
        """
        self._order = tuple(cards)
        self._places = places
        self._made = made
        self._add = add
        self._together = together
        self.spare: dict[str, FieldRow] = {}
        """Rows that are in no card yet, without value and state."""

    def start_at(self, card: SectionCard) -> None:
        """Create the rows of a card next, then those of the cards after it."""
        first = self._order.index(card)
        self._order = (*self._order[first:], *self._order[:first])

    def take(self, place: Place) -> FieldRow:
        """Return the row for a place, without value and state."""
        return self.spare.pop(place.field.key, None) or _new(place)

    def add_next(self, most: int | None = None) -> None:
        """Add the next rows now, at most so many."""
        if keys := self._next()[:most]:
            self._add([self._places[key] for key in keys])

    def steps(self) -> Iterator[None]:
        """Create or add the missing rows, in the order of their cards."""
        while keys := self._next():
            for key in keys:
                # It may have been requested meanwhile.
                if key not in self.spare and key not in self._made:
                    self.spare[key] = _new(self._places[key])
                    yield
            self.add_next()
            yield

    def steps_of(self, keys: Iterable[str]) -> Iterator[None]:
        """Add the rows of these fields."""
        for key in keys:
            self._add([self._places[key]])
            yield

    def _next(self) -> list[str]:
        """Return the keys of the rows that are next, of several cards if one has too few."""
        keys: list[str] = []
        for card in self._order:
            keys += card.missing(self._together - len(keys))
            if len(keys) == self._together:
                break
        return keys


def discard(spare: dict[str, FieldRow]) -> None:
    """Delete rows that came into no card."""
    for row in spare.values():
        row.deleteLater()
    spare.clear()


def _new(place: Place) -> FieldRow:
    return (FactRow if place.card.has_facts else FieldRow)(place.field)
