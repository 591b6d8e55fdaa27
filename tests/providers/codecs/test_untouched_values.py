"""Whatever a field of a shipped description holds, untouched it goes back to the byte."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from contact_editor.model.draft import Draft
from contact_editor.model.fields import TEXTS, Field
from contact_editor.model.json_text import encode_json
from contact_editor.model.values import ABSENT, Json, UnexpectedValue
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.field_codecs import codec_of
from contact_editor.providers.codecs.update_body import update_body
from contact_editor.providers.description import Provider
from contact_editor.providers.places import place_value, value_at
from tests.catalogue import catalogue
from tests.providers.codecs.test_field_codecs import JSON

_ODD: list[Json] = [
    0, 1, 1000, Decimal("1.0"), "1", "0", "true", "yes", "", [], {}, "a\ud83d", ["\ude00"], True,
     [{"name": "a", "value": 1, "id": 7}], [{"name": "a", "value": "\ud83d"}], {"a": None}, "4.50",
]  # fmt: skip
WIRES = JSON | st.sampled_from(_ODD)


def sending_everything(provider: Provider) -> Provider:
    """The provider as if a write emptied whatever it leaves out."""
    fields = tuple(replace(field, left_out=None) for field in provider.fields)
    return replace(provider, fields=fields, saving=replace(provider.saving, left_out="cleared"))


PROVIDERS = {key: sending_everything(each) for key, each in catalogue().providers.items()}
FIELDS = [
    (key, field)
    for key, provider in PROVIDERS.items()
    for field in provider.fields
    if field.writable and not field.is_written_by_element and codec_of(field).same_form
]


def record(provider: Provider, field: Field, wire: Json) -> dict[str, Any]:
    """A contact with an id, and this value of one field."""
    made: dict[str, Any] = {}
    number = provider.identity.kind == "whole-number"
    identity = provider.field(provider.identity.key)
    place_value(made, identity.place if identity else provider.identity.key, 7 if number else "x")
    place_value(made, field.place, wire)
    return made


@pytest.mark.parametrize(("provider_id", "field"), FIELDS, ids=lambda value: str(value)[:40])
def test_an_odd_value_goes_back_as_it_came_and_makes_its_own_field_read_only_at_most(
    provider_id: str, field: Field
) -> None:
    for wire in _ODD:
        _goes_back(provider_id, field, wire)


@given(where=st.sampled_from(FIELDS), wire=WIRES)
def test_any_value_goes_back_as_it_came_and_makes_its_own_field_read_only_at_most(
    where: tuple[str, Field], wire: Json
) -> None:
    _goes_back(*where, wire)


def _goes_back(provider_id: str, field: Field, wire: Json) -> None:
    provider = PROVIDERS[provider_id]
    snapshot = decode_contact(provider, record(provider, field, wire))
    odd = {key for key, value in snapshot.values.items() if isinstance(value, UnexpectedValue)}
    assert odd <= {field.key}
    assert snapshot.value(field.key) == UnexpectedValue(wire) or not odd
    texts = [f for f in provider.fields if f.writable and f.kind in TEXTS and f.key != field.key]
    draft = Draft(snapshot).edited(texts[0], "text") if texts else Draft(snapshot)
    body = update_body(provider, draft)
    assert not texts or value_at(body, texts[0].write_place) == "text"
    sent = value_at(body, field.write_place)
    if sent is ABSENT:
        # Only what is empty is left out.
        assert wire in (None, "", [], {})
    else:
        assert encode_json(sent) == encode_json(wire)
