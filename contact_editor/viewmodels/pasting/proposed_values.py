"""Facts as proposed values of a provider's fields."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from contact_editor.model.draft import Draft, cleared
from contact_editor.model.email_addresses import same_email
from contact_editor.model.fields import Effect, Field, FieldKind, Role
from contact_editor.model.validation import can_be_cleared, is_settable, problem
from contact_editor.model.values import Value, is_empty
from contact_editor.providers.description import Provider
from contact_editor.viewmodels.country_names import default_country
from contact_editor.viewmodels.pasting.fact import CountryCode, Fact
from contact_editor.viewmodels.pasting.phone_numbers import same_number

_KINDS = frozenset({FieldKind.LINE, FieldKind.EMAIL, FieldKind.PHONE, FieldKind.COUNTRY})
_PLACE: frozenset[Role] = frozenset({"street", "postal-code", "city"})
_ADDRESS: frozenset[Role] = _PLACE | {"region", "country"}
_NEVER: frozenset[Role] = frozenset({"", "created"})


class ProposedEffect(enum.Enum):
    """What a proposed value does to the field."""

    FILLS = enum.auto()  # the field is empty
    REPLACES = enum.auto()  # the field has another value
    SAME = enum.auto()  # the field has this value
    CLEARS = enum.auto()  # the field has a value that the pasted address lacks


class SkipReason(enum.Enum):
    """Why a value is skipped unless the user accepts it."""

    SAME = enum.auto()  # there is nothing to change
    INVALID = enum.auto()  # the field does not take it
    UNCERTAIN = enum.auto()  # the text does not say what it is, and another value is there
    IDENTIFIES = enum.auto()  # it may be the value of another contact
    NOT_IN_ADDRESS = enum.auto()  # what is there may belong to the former address


class ProposedValue(NamedTuple):
    """A value for one field, until the user accepts or skips it."""

    field: Field
    before: Value
    after: str
    effect: ProposedEffect
    skipped: SkipReason | None = None
    """Why it is not accepted unless the user does; None if it is."""

    @property
    def can_be_accepted(self) -> bool:
        is_same = self.effect is ProposedEffect.SAME
        is_kept = self.effect is ProposedEffect.CLEARS and (
            self.field.required or not can_be_cleared(self.field)
        )
        return not (is_same or is_kept)

    @property
    def value(self) -> Value:
        """What the field gets."""
        return cleared(self.field) if self.effect is ProposedEffect.CLEARS else self.after


def proposed_values(
    provider: Provider, draft: Draft, facts: Sequence[Fact], country_code: CountryCode
) -> tuple[ProposedValue, ...]:
    """Return a value for each field that the facts are about, in the order of the form.

    Never for a field of consent, and none that the user cannot edit.
    """
    fields = [field for field in settable_fields(provider, draft) if can_be_proposed(field)]
    left = list(_completed(facts, {field.meaning for field in fields}))
    region = region_of(provider, draft, country_code)
    found = []
    for field in fields:
        fact = _best(field, left)
        if fact is not None:
            left.remove(fact)
            before = draft.value(field.key)
            found.append(proposed_value(field, before, fact, country_code, region))
    found += _left_of_former_address(fields, draft, found)
    order = [field.key for field in fields]
    return tuple(sorted(found, key=lambda each: order.index(each.field.key)))


def _left_of_former_address(
    fields: Iterable[Field], draft: Draft, found: Sequence[ProposedValue]
) -> list[ProposedValue]:
    """Return the parts of the address that stay, where the text has another address without them.

    A former region under a new city is wrong, but only the user can know.
    """
    parts = [each for each in found if each.field.meaning in _ADDRESS]
    if not any(
        each.effect is not ProposedEffect.SAME and each.field.meaning in _PLACE for each in parts
    ):
        return []
    stated = {each.field.meaning for each in parts}
    left = (field for field in fields if field.meaning in _ADDRESS - stated)
    return [
        ProposedValue(
            field, draft.value(field.key), "", ProposedEffect.CLEARS, SkipReason.NOT_IN_ADDRESS
        )
        for field in left
        if not is_empty(draft.value(field.key))
    ]


def _best(field: Field, facts: Iterable[Fact]) -> Fact | None:
    """Return the first fact for a field that is valid there, else the first; None without any."""
    meant = (fact for fact in facts if fact.role == field.meaning)
    return min(meant, key=lambda fact: problem(field, fact.text) is not None, default=None)


def settable_fields(provider: Provider, draft: Draft) -> tuple[Field, ...]:
    """Return the fields that can be edited in this contact."""
    read = draft.snapshot.value
    return tuple(field for field in provider.fields if is_settable(field, read(field.key)))


def can_take_text(field: Field) -> bool:
    """Return whether the user may put pasted text into a field; never one of consent."""
    concerns_consent = (
        field.always_sent or field.role == "consent" or Effect.CHANGES_CONSENT in field.effects
    )
    return field.writable and field.kind in _KINDS and not field.codec and not concerns_consent


def can_be_proposed(field: Field) -> bool:
    """Return whether pasted text is put into a field without being asked to."""
    return can_take_text(field) and field.meaning not in _NEVER


def region_of(provider: Provider, draft: Draft, country_code: CountryCode) -> str:
    """Return the contact's country in two letters, else that of the settings, if any."""
    values = (draft.value(f.key) for f in provider.fields if f.meaning == "country")
    named = [value for value in values if isinstance(value, str) and value.strip()]
    return next(filter(None, map(country_code, named)), "") if named else default_country()


def _completed(facts: Sequence[Fact], wanted: set[Role]) -> Iterator[Fact]:
    """Yield the facts, and a name in the parts, or of the parts, that the provider has."""
    yield from facts
    by_role = {fact.role: fact for fact in reversed(facts)}
    given, family = by_role.get("given-name"), by_role.get("family-name")
    name = by_role.get("name")
    if name is None and given and family:
        yield Fact("name", f"{given.text} {family.text}")
    if name is not None and not (given or family) and "name" not in wanted:
        *first, last = name.text.split()
        if first and "family-name" in wanted:
            yield Fact("given-name", " ".join(first), certain=False)
            yield Fact("family-name", last, certain=False)
        elif "given-name" in wanted:
            yield Fact("given-name", name.text.split()[0], certain=False)


def proposed_value(
    field: Field, before: Value, fact: Fact, country_code: CountryCode, region: str
) -> ProposedValue:
    """Return what a fact does to a field; `region` is for numbers without a country."""
    after = fact.text
    if field.kind is FieldKind.COUNTRY and (is_empty(before) or len(str(before).strip()) == 2):
        after = country_code(after) or after
    invalid = None if problem(field, after) is None else SkipReason.INVALID
    if is_empty(before):
        return ProposedValue(field, before, after, ProposedEffect.FILLS, invalid)
    if isinstance(before, str) and _is_same(field.meaning, before, after, country_code, region):
        return ProposedValue(field, before, after, ProposedEffect.SAME, SkipReason.SAME)
    doubt = None if fact.certain else SkipReason.UNCERTAIN
    if Effect.CHANGES_IDENTITY in field.effects:
        # Another address can be another contact: only the user can know.
        doubt = SkipReason.IDENTIFIES
    return ProposedValue(field, before, after, ProposedEffect.REPLACES, invalid or doubt)


def _is_same(role: Role, one: str, other: str, country_code: CountryCode, region: str) -> bool:
    if " ".join(one.split()) == " ".join(other.split()):
        return True
    if role == "email":
        return same_email(one.strip(), other)
    if role == "phone":
        return same_number(one, other, region)
    return (
        role == "country" and bool(country_code(one)) and country_code(one) == country_code(other)
    )


def unused_texts(facts: Iterable[Fact], proposed: Iterable[ProposedValue]) -> tuple[str, ...]:
    """Return the texts of the facts that went into no field."""
    used = " ".join(each.after for each in proposed).casefold()
    roles = {each.field.meaning for each in proposed}
    return tuple(
        fact.text
        for fact in facts
        if fact.text.casefold() not in used and not (fact.role == "country" and "country" in roles)
    )
