"""The cards of a provider's sections, and the place that each field has in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from contact_editor.model.fields import Field
from contact_editor.providers.description import Provider
from contact_editor.ui.contact.cards.section_card import SectionCard
from contact_editor.ui.controls.icon_button import SIZE
from contact_editor.ui.style.metrics import px
from contact_editor.viewmodels.field_overview.section_overview import sections_of


class Place(NamedTuple):
    """Where the row of a field is: its card, and its number there."""

    field: Field
    card: SectionCard
    number: int


def section_cards(provider: Provider) -> tuple[SectionCard, ...]:
    """Return a card for each section that has fields, with space for its rows."""
    writable = {field.key for field in provider.fields if field.writable}
    cards = tuple(
        SectionCard(
            each.title, each.keys, has_facts=bool(each.title) and writable.isdisjoint(each.keys)
        )
        for each in sections_of(provider)
    )
    for card in cards:
        card.reserve(px(SIZE))
    return cards


def places_in(cards: Sequence[SectionCard], provider: Provider) -> dict[str, Place]:
    """Return the place of each field that has one, by its key, in visual order."""
    fields = {field.key: field for field in provider.fields}
    return {
        key: Place(fields[key], card, number)
        for card in cards
        for number, key in enumerate(card.keys)
    }
