"""What the saves of one account prove about its provider where the description leaves it open."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft, cleared, elements, entries
from contact_editor.model.fields import MAPS, SETS, Field
from contact_editor.model.resending.rewritings import Rewritings
from contact_editor.model.values import ABSENT, Value, equal_values, is_empty

PROOFS = 2
"""The number of saves that have to show the same."""


class AccountFacts(msgspec.Struct, frozen=True):
    """How often in a row the saves of an account showed something, by the field's key."""

    clears: Mapping[str, int] = {}
    """The field was empty after a save that cleared it."""
    shortens: Mapping[str, int] = {}
    """What a save removed from a collection was gone."""
    rewritings: Rewritings = Rewritings()

    def after(
        self, fields: tuple[Field, ...], meant: Draft, found: ContactSnapshot
    ) -> AccountFacts:
        """Take what a read after a save shows; one that shows otherwise withdraws a fact."""
        clears, shortens = dict(self.clears), dict(self.shortens)
        for field in fields:
            before, now = meant.snapshot.value(field.key), found.value(field.key)
            if field.key not in meant.edits or not field.writable or now is ABSENT:
                continue
            after = meant.edits[field.key]
            if equal_values(after, cleared(field)) and not is_empty(before):
                clears[field.key] = clears.get(field.key, 0) + 1 if is_empty(now) else 0
            if gone := _parts(field, before) - _parts(field, after):
                taken = not gone & _parts(field, now)
                shortens[field.key] = shortens.get(field.key, 0) + 1 if taken else 0
        return AccountFacts(clears, shortens, self.rewritings)

    def withdrawn_by(self, later: AccountFacts) -> AccountFacts:
        """Return the facts without those that a later read of the same save contradicts."""
        places = self.rewritings.seen
        seen = {at: _least(of, later.rewritings.seen.get(at, {})) for at, of in places.items()}
        clears = _least(self.clears, later.clears)
        return AccountFacts(clears, _least(self.shortens, later.shortens), Rewritings(seen))

    def completed(self, field: Field) -> Field:
        """Return the field with what is proven about it; what is documented is left as it is."""
        if not field.clearing_certain and self.clears.get(field.key, 0) >= PROOFS:
            field = msgspec.structs.replace(field, clearing_certain=True)
        if field.removal == "unknown" and self.shortens.get(field.key, 0) >= PROOFS:
            field = msgspec.structs.replace(field, removal="yes")
        return field


def _parts(field: Field, value: Value) -> frozenset[object]:
    if field.kind in SETS:
        return frozenset(elements(value))
    return frozenset(entries(value)) if field.kind in MAPS else frozenset()


def _least(one: Mapping[str, int], other: Mapping[str, int]) -> dict[str, int]:
    """Return the counts of one, or those of the other where they are lower."""
    return {name: min(count, other[name]) for name, count in one.items() if name in other}
