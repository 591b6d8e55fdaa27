"""A field whose object the provider replaced by something else is not written over it."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.draft import Draft
from contact_editor.model.fields import MAPS, SETS, Field
from contact_editor.model.validation import Problem, save_blockers
from contact_editor.model.values import ABSENT, UnplacedValue, Value
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.update_body import update_body
from contact_editor.providers.description import Provider
from contact_editor.providers.obstacles import obstacle, place_of
from contact_editor.providers.places import Entry, place_value, steps_of, value_at
from tests.catalogue import catalogue

NESTED = [
    (provider, field)
    for provider in catalogue().providers.values()
    for field in provider.fields
    if field.writable and field.calls is None and len(steps_of(field.place)) > 1
]
"""Every field that ships and has a parent."""


@pytest.mark.parametrize(
    ("body", "place", "found"),
    [
        ({"address": "Main Street 5"}, "address.city", "address"),
        ({"address": 0}, "address.city", "address"),
        ({"address": False}, "address.city", "address"),
        ({"address": ""}, "address.city", "address"),
        ({"address": ["x"]}, "address.city", "address"),
        ({"address": {"city": "x"}}, "address[0].city", "address"),
        ({"address": {"more": 5}}, "address.more.city", "address.more"),
        ({"a.b": [{"c": "x"}]}, r"a\.b[0].c.d", r"a\.b[0].c"),
        ({"f": [{"slug": "a.b", "v": 1}]}, r"f[slug=a\.b].v.x", r"f[slug=a\.b].v"),
        ({"fields": [{"slug": "b"}]}, "fields[slug=a].value", None),
        ({"emails": []}, "emails[0].email", None),
        ({"emails": {}}, "emails[0].email", None),
        ({"emails": [None]}, "emails[0].email", None),
        ({"address": None}, "address.city", None),
        ({"address": []}, "address.city", None),
        ({}, "address.city", None),
        ({"city": 5}, "city", None),
    ],
)  # fmt: skip
def test_what_a_write_would_replace_is_found(body: Any, place: str, found: str | None) -> None:
    assert obstacle(body, place) == found
    if found is None:
        place_value(body, place, "new")
        assert value_at(body, place) == "new"


@pytest.mark.parametrize("place", ["a", r"a\.b.c", "a[0][-1].b", r"a[b\.c=d\]e].f"])
def test_steps_are_written_as_the_place_that_they_came_from(place: str) -> None:
    assert place_of(steps_of(place)) == place


@pytest.mark.parametrize(
    "odd", ["Main Street 5", "", 7, 0, True, False, ["x"], [{"x": 1}], {"x": 1}]
)
@pytest.mark.parametrize(("provider", "field"), NESTED, ids=[f"{p.id} {f.key}" for p, f in NESTED])
def test_no_field_overwrites_what_is_in_place_of_its_parents(
    provider: Provider, field: Field, odd: Any
) -> None:
    steps = steps_of(field.place)
    for count in range(1, len(steps)):
        fits = isinstance(odd, dict if isinstance(steps[count], str) else list)
        if fits or isinstance(steps[count - 1], Entry):
            # The element of a list that has the name of an entry is an object for sure.
            continue
        at, record = place_of(steps[:count]), _record(provider)
        place_value(record, at, odd)
        draft = Draft(decode_contact(provider, record))
        assert isinstance(draft.value(field.key), UnplacedValue)
        blocked = save_blockers((field,), draft.edited(field, _new(field)))
        assert [each.problem for each in blocked] == [Problem.NOT_WRITABLE]
        for other in provider.fields:
            if other.writable and other.calls is None and _is_free(draft, other):
                body = update_body(provider, draft.edited(other, _new(other)))
                assert value_at(body, at) in (ABSENT, odd)


@pytest.mark.parametrize(("provider", "field"), NESTED, ids=[f"{p.id} {f.key}" for p, f in NESTED])
def test_a_parent_that_is_missing_null_or_empty_is_no_obstacle(
    provider: Provider, field: Field
) -> None:
    steps = steps_of(field.place)
    for count in range(1, len(steps)):
        nothings: list[Any] = [None, [], {}]
        for nothing in nothings:
            record = _record(provider)
            place_value(record, place_of(steps[:count]), nothing)
            draft = Draft(decode_contact(provider, record))
            assert draft.value(field.key) is ABSENT
            body = update_body(provider, draft.edited(field, _new(field)))
            assert value_at(body, field.write_place) != ABSENT or field.write is not None


def _record(provider: Provider) -> dict[str, Any]:
    """Return the contact's JSON with nothing but an id."""
    record: dict[str, Any] = {}
    key = provider.field(provider.identity.key)
    place = key.place if key else provider.identity.key
    place_value(record, place, 7 if provider.identity.kind == "whole-number" else "seven")
    return record


def _new(field: Field) -> Value:
    """Return a value of the field's kind."""
    if field.kind in MAPS:
        return {"name": "new"}
    return ("new",) if field.kind in SETS else "new"


def _is_free(draft: Draft, field: Field) -> bool:
    return not isinstance(draft.value(field.key), UnplacedValue)
