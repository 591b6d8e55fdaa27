"""What was typed into the text fields of contacts, and must not be lost."""

from __future__ import annotations

from typing import NamedTuple

from contact_editor.model.draft import Draft
from contact_editor.model.fields import FieldKind
from contact_editor.practice.state import PracticeState
from contact_editor.providers.description import Provider

TRACKED = (FieldKind.LINE, FieldKind.NOTE, FieldKind.PHONE)


class Place(NamedTuple):
    """A field of a contact at a provider of the practice server."""

    provider: str
    contact: object
    key: str


class Ledger:
    """The last text typed into each field, and which texts the server has had there since.

    A text leaves the ledger only when the user chose to give it up.
    """

    def __init__(self, world: PracticeState) -> None:
        self._world = world
        self.typed: dict[Place, str] = {}
        self._stored: set[tuple[Place, str]] = set()

    def take(self, provider: Provider, before: Draft, after: Draft) -> None:
        """Note what an action of the user changed in the draft of a contact."""
        contact = after.snapshot.reference.id
        for field in provider.fields:
            if field.kind not in TRACKED or not field.writable:
                continue
            old, new = before.value(field.key), after.value(field.key)
            if old == new:
                continue
            place = Place(provider.id, contact, field.key)
            if field.key in after.edits and isinstance(new, str):
                self.typed[place] = new
                self._stored.discard((place, new))
            else:
                self.typed.pop(place, None)

    def forget(self, provider: str, contact: object) -> None:
        """Forget a contact: the user chose to give up what was typed."""
        for place in self.of(provider, contact):
            del self.typed[place]

    def of(self, provider: str, contact: object) -> dict[Place, str]:
        whose = (provider, contact)
        return {place: text for place, text in self.typed.items() if place[:2] == whose}

    def contacts(self) -> list[tuple[str, object]]:
        """Return the provider and the id of each contact that something was typed for."""
        return list(dict.fromkeys(place[:2] for place in self.typed))

    def look(self) -> None:
        """Note what the server has now."""
        for provider, contact in self.contacts():
            stored = self._world.contact(provider, contact)  # type: ignore[arg-type]
            for place, text in self.of(provider, contact).items():
                if stored.get(place.key) == text:
                    self._stored.add((place, text))

    def lost(self, provider: str, draft: Draft) -> dict[Place, str]:
        """Return what was typed for a contact and is neither in its draft nor was ever stored."""
        typed = self.of(provider, draft.snapshot.reference.id)
        return {
            place: text
            for place, text in typed.items()
            if draft.value(place.key) != text and (place, text) not in self._stored
        }
