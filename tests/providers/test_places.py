"""A place finds, sets and removes a value anywhere in JSON, and nothing beside it."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.values import ABSENT
from contact_editor.providers.places import place_value, steps_of, value_at, without_places

RECORD: dict[str, Any] = {
    "id": 7,
    "a.b": "dotted",
    "attributes": {"location": {"city": "Paris", "zip": "75001"}, "n": None},
    "emails": [{"email": "a@x.example"}, {"email": "b@x.example"}],
    "fields": [{"slug": "a", "value": 1}, {"slug": "b.c", "value": 2}, {"slug": 3, "value": 3}],
}


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("id", 7),
        ("", RECORD),
        (r"a\.b", "dotted"),
        ("attributes.location.city", "Paris"),
        ("attributes.n", None),
        ("emails[0].email", "a@x.example"),
        ("emails[-1].email", "b@x.example"),
        ("emails[2].email", ABSENT),
        ("attributes.location.city.more", ABSENT),
        ("id[0]", ABSENT),
        ("fields[slug=a].value", 1),
        (r"fields[slug=b\.c].value", 2),
        ("fields[slug=3].value", 3),
        ("fields[slug=a]", {"slug": "a", "value": 1}),
        ("fields[slug=d].value", ABSENT),
        ("fields[other=a].value", ABSENT),
        ("id[slug=a]", ABSENT),
        ("a.b", ABSENT),
    ],
)
def test_a_value_is_found_at_its_place(place: str, value: Any) -> None:
    assert value_at(RECORD, place) == value


@pytest.mark.parametrize(
    "place", [".", "a..b", "a.", "a[x]", "a[1", "[0]a", "a[99999]", "a[=b]", "a[b=]"]
)
def test_what_is_not_a_place_is_refused_with_an_example(place: str) -> None:
    with pytest.raises(ValueError, match="write keys joined by dots"):
        steps_of(place)


def test_an_answer_that_is_a_list_can_begin_with_an_index() -> None:
    assert value_at([{"a": 1}], "[0].a") == 1


@pytest.mark.parametrize(
    "place",
    ["attributes.location.city", "new.way.down", "emails[0].email", "fields[slug=a].value"],
)
def test_setting_a_value_leaves_everything_else(place: str) -> None:
    body = copy.deepcopy(RECORD)
    place_value(body, place, "set")
    assert value_at(body, place) == "set"
    place_value(body, place, value_at(RECORD, place))
    before = {key: body[key] for key in RECORD}
    assert before == RECORD


def test_a_list_is_made_on_the_way() -> None:
    body: dict[str, Any] = {}
    place_value(body, "emails[0].email", "a@x.example")
    assert body == {"emails": [{"email": "a@x.example"}]}


def test_an_entry_is_added_with_what_names_it() -> None:
    body: dict[str, Any] = {}
    place_value(body, "fields[slug=a].value", 1)
    place_value(body, r"fields[slug=b\.c].value", 2)
    place_value(body, "fields[slug=a].value", 3)
    assert body == {"fields": [{"slug": "a", "value": 3}, {"slug": "b.c", "value": 2}]}


def test_an_entry_goes_with_what_names_it() -> None:
    rest = without_places(RECORD, ["fields[slug=a].value", r"fields[slug=b\.c].value"])
    assert rest["fields"] == [{"slug": 3, "value": 3}]
    assert "fields" not in without_places(rest, ["fields[slug=3].value"])
    assert len(RECORD["fields"]) == 3


def test_an_entry_goes_at_any_depth() -> None:
    record = {"data": {"id": 1, "fields": [{"slug": "ssn", "value": "1"}, {"slug": "b"}]}}
    rest = without_places(record, ["data.fields[slug=ssn].value"])
    assert rest == {"data": {"id": 1, "fields": [{"slug": "b"}]}}
    assert without_places(rest, ["data.fields[slug=b].value"]) == {"data": {"id": 1}}


def test_a_value_in_the_way_is_not_overwritten() -> None:
    with pytest.raises(ValueError, match="not an object"):
        place_value({"a": "text"}, "a.b", 1)


def test_taking_places_out_keeps_what_lies_beside_them() -> None:
    rest = without_places(RECORD, ["id", r"a\.b", "attributes.location.city", "emails", "fields"])
    assert rest == {"attributes": {"location": {"zip": "75001"}, "n": None}}
    assert RECORD["attributes"]["location"]["city"] == "Paris"


def test_an_object_of_which_nothing_is_left_is_gone() -> None:
    places = ["attributes.location.city", "attributes.location.zip", "attributes.n"]
    assert "attributes" not in without_places(RECORD, places)


_KEYS = st.text(st.sampled_from("ab.[]\\é "), min_size=1, max_size=6)


@given(st.lists(_KEYS, min_size=1, max_size=4), st.integers())
def test_any_keys_can_be_a_place_when_their_dots_are_escaped(keys: list[str], value: int) -> None:
    place = ".".join("".join("\\" + c if c in ".[]\\" else c for c in key) for key in keys)
    body: dict[str, Any] = {}
    place_value(body, place, value)
    assert value_at(body, place) == value
    assert steps_of(place) == tuple(keys)


@pytest.mark.parametrize(
    ("places", "left"),
    [
        (["emails[0].email"], [{"type": "office"}, {"email": "b"}]),
        (["emails[0].email", "emails[0].type"], [{}, {"email": "b"}]),
        (["emails[-1].email"], [{"email": "a", "type": "office"}, {}]),
        (["emails[1]", "emails[0].email"], [{"type": "office"}, {}]),
        (["emails[7].email", "emails[0].none"], [{"email": "a", "type": "office"}, {"email": "b"}]),
        (["emails[0].email", "emails[0].type", "emails[1].email"], None),
    ],
)
def test_of_an_element_that_is_described_only_the_rest_is_left(
    places: list[str], left: list[object] | None
) -> None:
    record = {"emails": [{"email": "a", "type": "office"}, {"email": "b"}], "id": 1}
    rest = without_places(record, [*places, "id"])
    assert rest == ({} if left is None else {"emails": left})
    assert record["emails"] == [{"email": "a", "type": "office"}, {"email": "b"}]
