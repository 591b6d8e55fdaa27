"""Facts become values of the fields that are meant, and never of one of consent."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Effect, Field, FieldKind
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.viewmodels.country_names import use_default_country
from contact_editor.viewmodels.pasting.fact import Fact
from contact_editor.viewmodels.pasting.paste_review import country_code
from contact_editor.viewmodels.pasting.proposed_values import (
    ProposedEffect,
    ProposedValue,
    SkipReason,
    can_be_proposed,
    proposed_values,
    unused_texts,
)
from tests import catalogue

JOHN = {
    "id": 123, "email": "john@doe.com", "name": "John Doe", "phone": "+359 2 000 000", "note": None,
    "companyName": "", "address": None, "zip": "1000", "city": None, "state": None,
    "country": None, "tags": [], "subscribed": True, "subscriberLists": [], "properties": [],
}  # fmt: skip

_PROFILE = {"type": "profile", "id": "01MADEUP", "attributes": {"email": "john@doe.com"}}


def proposed(*facts: Fact, name: str = "simvoly", **wire: Any) -> dict[str, ProposedValue]:
    provider = catalogue.provider(name)
    draft = Draft(decode_contact(provider, JOHN | wire))
    return {each.field.key: each for each in proposed_values(provider, draft, facts, country_code)}


def test_an_empty_field_is_filled() -> None:
    row = proposed(Fact("city", "Sofia", certain=False))["city"]
    assert (row.after, row.effect, row.skipped is None) == ("Sofia", ProposedEffect.FILLS, True)


def test_nothing_is_proposed_where_another_value_is_in_place_of_the_object_of_the_field() -> None:
    city = Fact("city", "Sofia", certain=False)
    assert "city" in proposed(city, name="klaviyo", **_PROFILE)
    odd = {"attributes": {"email": "john@doe.com", "location": "Main Street 5"}}
    assert "city" not in proposed(city, name="klaviyo", **{**_PROFILE, **odd})


@pytest.mark.parametrize("certain", [True, False])
def test_a_value_is_replaced_at_once_only_if_the_text_says_what_it_is(certain: bool) -> None:
    row = proposed(Fact("phone", "+359 2 111 22 33", certain))["phone"]
    assert (row.effect, row.skipped is None) == (ProposedEffect.REPLACES, certain)


def test_an_address_that_identifies_the_contact_is_replaced_by_the_user_alone() -> None:
    row = proposed(Fact("email", "other@doe.com"))["email"]
    assert (row.effect, row.skipped is None) == (ProposedEffect.REPLACES, False)


@pytest.mark.parametrize(
    ("country", "effect"),
    [("", ProposedEffect.SAME), ("BG", ProposedEffect.SAME), ("DE", ProposedEffect.REPLACES)],
)
def test_a_number_without_a_country_is_one_of_the_contacts_else_of_the_settings(
    qapp: QApplication, country: str, effect: ProposedEffect
) -> None:
    use_default_country("BG")
    try:
        row = proposed(Fact("phone", "02 000 000"), country=country)["phone"]
    finally:
        use_default_country("")
    assert row.effect is effect


@pytest.mark.parametrize("wrong", ["not an email", "x@y", "////"])
def test_an_address_that_the_form_calls_invalid_is_not_accepted(wrong: str) -> None:
    row = proposed(Fact("email", wrong), email="")["email"]
    assert (row.after, row.effect, row.skipped is None) == (wrong, ProposedEffect.FILLS, False)
    row = proposed(Fact("email", wrong), Fact("email", "ana@pop.de", False), email="")["email"]
    assert (row.after, row.skipped is None) == ("ana@pop.de", True)


@pytest.mark.parametrize(
    ("key", "fact", "wire"),
    [
        ("email", Fact("email", "John@DOE.com"), {}),
        ("phone", Fact("phone", "00359 2 000000"), {"country": "BG"}),
        ("country", Fact("country", "Bulgaria"), {"country": "BG"}),
        ("name", Fact("name", "John  Doe"), {}),
    ],
)
def test_the_same_in_another_spelling_is_the_same(
    key: str, fact: Fact, wire: dict[str, Any]
) -> None:
    row = proposed(fact, **wire)[key]
    assert (row.effect, row.skipped is None) == (ProposedEffect.SAME, False)


def test_a_country_is_proposed_in_the_form_that_the_field_has() -> None:
    assert proposed(Fact("country", "Deutschland"))["country"].after == "DE"
    assert proposed(Fact("country", "Deutschland"), country="BG")["country"].after == "DE"
    assert proposed(Fact("country", "Deutschland"), country="Bulgaria")["country"].after == (
        "Deutschland"
    )


@pytest.mark.parametrize("name", ["Germany", "Deutschland", "Alemania", "Allemagne", "ألمانيا"])
def test_a_country_is_known_by_its_name_in_each_language_of_the_window(name: str) -> None:
    assert proposed(Fact("country", name))["country"].after == "DE"


def test_a_name_is_proposed_in_the_parts_that_the_provider_has() -> None:
    assert (
        proposed(Fact("given-name", "Ana"), Fact("family-name", "Pop"))["name"].after == "Ana Pop"
    )
    rows = proposed(Fact("name", "Ana Maria Pop"), name="hubspot")
    assert {key: row.after for key, row in rows.items()} == {
        "firstname": "Ana Maria", "lastname": "Pop",
    }  # fmt: skip


@pytest.mark.parametrize(
    "field",
    [
        Field(key="k", label="", role="consent"),
        Field(key="k", label="", role="phone", effects=(Effect.CHANGES_CONSENT,)),
        Field(key="k", label="", role="phone", always_sent=True),
        Field(key="k", label="", role="phone", kind=FieldKind.YES_NO),
        Field(key="k", label="", role="phone", sensitive=True),
        Field(key="k", label="", role="phone", read_only=True),
        Field(key="k", label="", role="created"),
        Field(key="k", label=""),
    ],
)
def test_nothing_is_proposed_for_consent_or_what_cannot_be_edited(field: Field) -> None:
    assert not can_be_proposed(field)


def test_no_provider_that_ships_has_a_consent_that_can_be_pasted() -> None:
    found = [
        (provider.id, field.key)
        for provider in catalogue.catalogue().providers.values()
        for field in provider.fields
        if can_be_proposed(field) and Effect.CHANGES_CONSENT in field.effects
    ]
    assert not found


def test_what_went_into_no_field_is_named() -> None:
    facts = (Fact("name", "Ana Pop"), Fact("job-title", "Buyer"), Fact("country", "Deutschland"))
    assert unused_texts(facts, proposed(*facts).values()) == ("Buyer",)


FORMER = {"address": "1 Main St", "city": "Boston", "state": "Massachusetts", "country": "US"}


def test_what_is_left_of_a_former_address_is_pointed_out_and_kept_unless_the_user_clears_it() -> (
    None
):
    address = (
        Fact("street", "12 Vitosha Blvd"),
        Fact("postal-code", "1000"),
        Fact("city", "Sofia"),
    )
    rows = proposed(*address, **FORMER)
    left = {key for key, row in rows.items() if row.effect is ProposedEffect.CLEARS}
    assert left == {"state", "country"}
    assert {rows[key].skipped for key in left} == {SkipReason.NOT_IN_ADDRESS}
    assert (rows["state"].before, rows["state"].value) == ("Massachusetts", "")
    assert list(rows) == ["address", "zip", "city", "state", "country"]


def test_a_region_that_the_pasted_address_has_replaces_the_former_one() -> None:
    rows = proposed(Fact("city", "Austin"), Fact("region", "TX"), **FORMER)
    assert (rows["state"].effect, rows["state"].skipped) == (ProposedEffect.REPLACES, None)


def test_the_address_stays_where_the_text_has_the_same_one_or_none() -> None:
    assert "state" not in proposed(Fact("city", "Boston"), **FORMER)
    assert "state" not in proposed(Fact("phone", "+359 2 111 22 33"), **FORMER)


@pytest.mark.parametrize(
    ("fact", "reason"),
    [
        (Fact("phone", "+359 2 111 22 33", certain=False), SkipReason.UNCERTAIN),
        (Fact("email", "other@doe.com"), SkipReason.IDENTIFIES),
        (Fact("email", "no address"), SkipReason.INVALID),
        (Fact("email", "john@doe.com"), SkipReason.SAME),
    ],
)
def test_a_value_that_is_not_accepted_at_first_has_a_reason(fact: Fact, reason: SkipReason) -> None:
    (row,) = proposed(fact).values()
    assert row.skipped is reason
