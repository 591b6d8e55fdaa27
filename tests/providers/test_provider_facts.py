"""What is known of each provider's API, held against the description that ships."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest

from contact_editor.model.fields import Clearing, Effect, Field, FieldKind
from contact_editor.providers.access import Parameter
from tests.catalogue import field, provider

NULL, EMPTY = Clearing.NULL, Clearing.EMPTY
_NAMES = {"name", "phone", "note", "address", "city", "state", "zip", "country", "companyName"}


def _fields(provider_id: str, **wanted: Any) -> set[str]:
    return {
        each.key
        for each in provider(provider_id).fields
        if all(getattr(each, name) == value for name, value in wanted.items())
    }


@pytest.mark.parametrize(
    ("provider_id", "place", "fact"),
    [
        ("simvoly", "access.base", "https://{domain}/api/site"),
        ("simvoly", "access.key_header", "Authorization"),
        ("simvoly", "access.key_scheme", "Bearer"),
        ("simvoly", "identity.kind", "whole-number"),
        ("simvoly", "operations.read.path", "/contacts/{id}"),
        ("simvoly", "operations.find.path", "/contacts/search-by-email"),
        ("simvoly", "operations.find.query", {"email": "{email}"}),
        ("simvoly", "operations.find.answer", "contact"),
        ("simvoly", "operations.list.path", "/contacts"),
        ("simvoly", "operations.list.query", {"limit": "50", "skip": "{position}"}),
        ("simvoly", "operations.list.paging", "skip"),
        ("simvoly", "operations.list.page_size", 50),
        ("simvoly", "operations.list.items", "items"),
        ("simvoly", "operations.list.total", "totalCount"),
        ("simvoly", "operations.update.method", "PUT"),
        ("simvoly", "operations.update.path", "/contacts/{id}"),
        ("simvoly", "saving.effects", (Effect.STARTS_AUTOMATIONS,)),
        ("simvoly", "errors.message", ("message",)),
        ("simvoly", "errors.failure", {"success": False}),
        ("notocat", "access.base", "https://api.notocat.com/v1"),
        ("notocat", "access.key_header", "Authorization"),
        ("notocat", "access.key_scheme", "Bearer"),
        ("notocat", "identity.kind", "text"),
        ("notocat", "operations.read", None),
        ("notocat", "operations.find.path", "/contacts"),
        ("notocat", "operations.find.answer", "contacts"),
        ("notocat", "operations.list.path", "/contacts"),
        ("notocat", "operations.list.paging", "page"),
        ("notocat", "operations.list.page_size", 100),
        ("notocat", "operations.list.items", "data"),
        ("notocat", "operations.list.total", "total"),
        ("notocat", "operations.update.method", "PUT"),
        ("notocat", "operations.update.path", "/contacts/{id}"),
        ("notocat", "operations.lookups", ()),
        ("notocat", "errors.no_access", ("You do not have access to this resource.",)),
    ],
)
def test_the_description_states_the_fact(provider_id: str, place: str, fact: Any) -> None:
    stated: Any = provider(provider_id)
    for step in place.split("."):
        stated = getattr(stated, step)
    assert stated == fact


@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_what_is_not_known_is_not_taken_for_known(provider_id: str) -> None:
    """Nobody documents what becomes of a field that a write leaves out."""
    described = provider(provider_id)
    assert described.saving.left_out == "unknown"
    maps = [
        each
        for each in described.fields
        if each.kind in (FieldKind.PROPERTIES, FieldKind.CUSTOM_FIELDS)
    ]
    assert [each.removal for each in maps] == ["unknown"]


@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_email_is_required_and_consent_always_sent(provider_id: str) -> None:
    assert _fields(provider_id, required=True) == {"email"}
    assert _fields(provider_id, kind=FieldKind.EMAIL) == {"email"}
    assert _fields(provider_id, always_sent=True) == {"subscribed"}
    assert field(provider_id, "subscribed").kind is FieldKind.YES_NO
    assert Effect.CHANGES_CONSENT in field(provider_id, "subscribed").effects
    assert Effect.CHANGES_IDENTITY in field(provider_id, "email").effects


def test_simvoly_has_these_fields() -> None:
    writable = _NAMES | {"email", "properties", "tags", "subscribed", "subscriberLists"}
    assert _fields("simvoly", writable=True) == writable
    assert _fields("simvoly", read_only=True) == {"id", "createdOn", "memberId"}
    assert _fields("simvoly", cleared_by=(EMPTY, NULL), clearing_certain=False) == _NAMES
    kinds = {
        "note": FieldKind.NOTE,
        "phone": FieldKind.PHONE,
        "country": FieldKind.COUNTRY,
        "tags": FieldKind.TAGS,
        "subscriberLists": FieldKind.LISTS,
        "properties": FieldKind.PROPERTIES,
    }
    assert {key: field("simvoly", key).kind for key in kinds} == kinds
    assert field("simvoly", "properties").codec == "name-value-pairs"
    assert field("simvoly", "createdOn").codec == "unix-seconds"


def test_tags_of_simvoly_are_only_ever_added() -> None:
    tags = field("simvoly", "tags")
    assert tags.removal == "no"
    assert {Effect.ONLY_ADDS, Effect.CANNOT_BE_UNDONE} <= set(tags.effects)


def test_lists_of_simvoly_are_consent_and_have_names() -> None:
    lists = field("simvoly", "subscriberLists")
    assert Effect.CHANGES_CONSENT in lists.effects
    assert lists.removal == "unknown"
    lookup = provider("simvoly").lookup(lists.lookup)
    assert lookup is not None
    assert (lookup.path, lookup.items) == ("/subscriber-lists", ("", "items"))
    assert (lookup.id, lookup.name) == ("id", "name")


def test_notocat_has_these_fields() -> None:
    names = {"name", "first_name", "last_name"}
    assert _fields("notocat", writable=True) == names | {"email", "subscribed", "custom_fields"}
    assert _fields("notocat", cleared_by=(EMPTY, NULL)) == names
    assert _fields("notocat", sensitive=True) == {"unsub_token"}
    assert _fields("notocat", changes_by_itself=True) == {"updatedAt"}
    assert _fields("notocat", codec="iso-8601", read_only=True) == {"createdAt", "updatedAt"}
    assert field("notocat", "custom_fields").kind is FieldKind.CUSTOM_FIELDS


def test_every_list_call_of_notocat_names_the_newsletter_and_never_a_limit() -> None:
    operations = provider("notocat").operations
    for query in (operations.find.query, operations.list.query):
        assert query["newsletter_id"] == "{newsletter}"
        assert query["page"] == "{position}"
        assert "limit" not in query
        assert all(query.values()), "an empty parameter is refused"


@pytest.mark.parametrize(
    ("pattern_of", "fitting", "unfitting"),
    [
        ("notocat id", ["con_D6zCfeVDaAAT-b9dl9SIE"], ["con_short", "wks_D6zCfeVDaAAT-b9dl9SIE"]),
        ("notocat parameter", ["wks_Tj4fTx-GWT0kCkKc375tG"], ["wks_", "con_Tj4fTx-GWT0kCkKc375tG"]),
        ("simvoly id", ["0", "123", "999999999"], ["", "-1", "1.5", "a"]),
        ("simvoly parameter", ["www.example.com", "a.b-c.example:8443", "xn--bcher-kva.example"],
         ["", "example", "https://x.example", "x.example/path", "a@x.example", "x.example?", ".."]),
    ],
)  # fmt: skip
def test_ids_and_parameters_look_like_this(
    pattern_of: str, fitting: list[str], unfitting: list[str]
) -> None:
    provider_id, what = pattern_of.split()
    described = provider(provider_id)
    pattern = described.identity.pattern if what == "id" else _parameter(provider_id).pattern
    assert [text for text in (*fitting, *unfitting) if re.fullmatch(pattern, text)] == fitting


def _parameter(provider_id: str) -> Parameter:
    [parameter] = provider(provider_id).access.parameters
    assert re.fullmatch(parameter.pattern, parameter.example)
    return parameter


def test_a_field_holds_no_value_and_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        provider("simvoly").fields[0].label = "x"  # type: ignore[misc]  # that is the test
    assert "value" not in msgspec.structs.asdict(Field(key="x", label="X"))
