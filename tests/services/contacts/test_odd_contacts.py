"""Whatever a contact's JSON is like, a save is proposed, or refused with the name of the field."""

from __future__ import annotations

from contextlib import suppress
from random import Random
from typing import Any

import pytest
from msgspec.structs import replace

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft, cleared
from contact_editor.model.fields import MAPS, SETS, Field, FieldKind
from contact_editor.model.json_text import copied
from contact_editor.model.merge import Side, merge
from contact_editor.model.values import InvalidInput, Json, Value
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.description import Provider
from contact_editor.providers.obstacles import obstacle, place_of
from contact_editor.providers.places import first_key, place_value, steps_of
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from tests.catalogue import catalogue, provider
from tests.fakes.key_stores import MemoryStore
from tests.seed import chance as chance_of

ODD: list[Json] = [
    None, True, False, 0, -1, 7, 10**30, "", "Main Street 5", "a;b", "7", "yes", [], {}, [[]],
    [None], [{}], ["x"], ["a;b"], [7, True], [{"name": "x"}], [{"name": "x", "value": 1}],
    [{"name": ["x"], "value": 1}], [{"slug": "first_name"}], [{"email": 5}], [{"id": {}}],
    {"x": 1}, {"x": None}, {"email": []}, {"name": {}}, {"id": 7}, {"a;b": True},
]  # fmt: skip

ROUNDS = 100
SIDES: tuple[Side, ...] = ("mine", "theirs")


def gateway_of(described: Provider) -> Gateway:
    """Return a gateway that sends nothing."""
    credentials = Credentials(MemoryStore())
    parameters = {each.key: each.example for each in described.access.parameters}
    connection = Connection(
        "Test", described.id, address="https://made-up.example", parameters=parameters
    )
    return open_gateway(described, connection, credentials)


def contact(described: Provider, chance: Random) -> ContactSnapshot:
    """Return a contact with odd values at the places of its fields, and of what they are in."""
    record: dict[str, Any] = {}
    for one in described.fields:
        steps = steps_of(one.place)
        place = place_of(steps[: chance.randint(1, len(steps))])
        if chance.random() < 0.6 and obstacle(record, place) is None:
            # An element after others that are not there.
            with suppress(ValueError):
                place_value(record, place, copied(chance.choice(ODD)))
    key = described.field(described.identity.key)
    place = key.place if key else described.identity.key
    record.pop(first_key(place), None)
    place_value(record, place, 7 if described.identity.kind == "whole-number" else "seven")
    return decode_contact(described, record)


def edited(described: Provider, read: ContactSnapshot, chance: Random) -> Draft:
    draft = Draft(read)
    for one in described.fields:
        if one.writable and chance.random() < 0.3:
            draft = draft.edited(one, chance.choice([*_values(one), cleared(one)]))
    return draft


def _values(one: Field) -> list[Value]:
    if one.kind in SETS:
        return [("x",), ("x", "a;b"), (7, 8)] if one.kind is not FieldKind.TAGS else [("a;b", "x")]
    if one.kind in MAPS:
        return [{"x": "new"}, {"x": None, "a;b": "new"}, {"x": InvalidInput("1-", "number")}]
    if one.kind in (FieldKind.NUMBER, FieldKind.WHOLE_NUMBER):
        return [5, 10**30, InvalidInput("1-", "number")]
    if one.kind is FieldKind.YES_NO:
        return [True, False]
    if one.kind is FieldKind.JSON:
        return [{"x": [None]}, InvalidInput("{", "json")]
    return ["new", "7", "ann@made-up.example", "2020-02-30", "2020-02-03"]


def refusal_of(gateway: Gateway, draft: Draft) -> str:
    """Return why a draft is not proposed; empty if it is."""
    try:
        saving.propose(gateway, draft)
    except errors.BlockedLocally as refusal:
        return str(refusal)
    return ""


@pytest.mark.parametrize("provider_id", catalogue().providers)
def test_a_save_of_an_odd_contact_is_proposed_or_refused_in_words(provider_id: str) -> None:
    gateway, chance = gateway_of(provider(provider_id)), chance_of(provider_id)
    described = gateway.provider
    labels = [one.label for one in described.fields]
    for _ in range(ROUNDS):
        draft = edited(described, contact(described, chance), chance)
        merged = merge(described.fields, draft, contact(described, chance))
        described.identity.match(draft, merged.draft.snapshot)
        mine = merged.resolve(tuple(chance.choice(SIDES) for _ in merged.conflicts))
        for each in (draft, mine):
            refusal = refusal_of(gateway, each)
            assert not refusal or any(label in refusal for label in labels)


def test_a_semicolon_in_a_list_that_is_separated_by_them_is_said_of_its_field() -> None:
    described = provider("hubspot")
    letters = Field(
        key="letters", at="properties.letters", label="Letters", kind=FieldKind.TAGS,
        codec="semicolons",
    )  # fmt: skip
    described = replace(described, fields=(*described.fields, letters))
    read = decode_contact(described, {"id": "7", "properties": {"letters": "a;b"}})
    draft = Draft(read).edited(letters, ("a", "b;c"))
    with pytest.raises(errors.BlockedLocally, match=r"^Letters cannot be sent: .*“b;c” .* revert"):
        saving.propose(gateway_of(described), draft)


def test_a_place_in_a_list_that_is_too_short_is_said_of_its_field() -> None:
    described = provider("close-crm")
    second = Field(key="second", at="phones[1].phone", label="Second phone")
    described = replace(described, fields=(*described.fields, second))
    read = decode_contact(described, {"id": "cont_7", "phones": []})
    draft = Draft(read).edited(second, "+40 555")
    with pytest.raises(errors.BlockedLocally, match=r"^Second phone cannot be sent: .* revert it"):
        saving.propose(gateway_of(described), draft)
