"""A draft knows what was edited, and nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.draft import Draft, changes_between, differs
from contact_editor.model.fields import Clearing, Field, FieldKind
from contact_editor.model.merge import apply_change
from contact_editor.model.values import ABSENT, UnexpectedValue, Value, equal_values, is_empty
from tests.model.made_up import BY_KEY, FIELDS, drafts, equal, places, snapshot, snapshots, told

NAME, TAGS, CUSTOM = BY_KEY["name"], BY_KEY["tags"], BY_KEY["custom"]


def _parts(draft: Draft) -> list[tuple[Any, Value, Value]]:
    return [(change.part, change.before, change.after) for change in draft.changes(FIELDS)]


@given(contact=snapshots(), data=st.data())
def test_typing_back_to_the_original_is_no_change(contact: Any, data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(FIELDS))
    draft = Draft(contact).edited(field, data.draw(told(field)))
    assert draft.edited(field, contact.value(field.key)) == Draft(contact)


@given(draft=drafts())
def test_an_edit_of_one_field_leaves_the_others(draft: Draft) -> None:
    edited = draft.edited(NAME, "somebody else entirely")
    for field in FIELDS:
        if field is not NAME:
            assert edited.value(field.key) is draft.value(field.key)


@given(draft=drafts())
def test_the_changes_lead_from_the_original_to_the_draft(draft: Draft) -> None:
    for field in FIELDS:
        before = value = draft.snapshot.value(field.key)
        after = draft.value(field.key)
        for change in changes_between(field, before, after):
            value = apply_change(change, value)
        reached, meant = places(field, value, before, after), places(field, after, before)
        assert reached.keys() == meant.keys()
        assert all(equal(reached[part], meant[part]) for part in meant)


@given(one=snapshots(), other=snapshots())
def test_two_values_differ_exactly_where_a_piece_of_them_does(one: Any, other: Any) -> None:
    for field in FIELDS:
        before, after = one.value(field.key), other.value(field.key)
        old, new = places(field, before, after), places(field, after, before)
        apart = old.keys() != new.keys() or any(not equal(old[part], new[part]) for part in old)
        assert differs(field, before, after) is apart


def test_a_collection_changes_element_by_element() -> None:
    draft = Draft(snapshot(tags=("vip", "old"))).edited(TAGS, ("new", "vip"))
    assert _parts(draft) == [("old", "old", ABSENT), ("new", ABSENT, "new")]


def test_a_map_changes_key_by_key() -> None:
    draft = Draft(snapshot(custom={"a": 1, "b": 2, "c": 3}))
    draft = draft.edited(CUSTOM, {"c": 3, "b": "2", "d": None})
    assert _parts(draft) == [("a", 1, ABSENT), ("b", 2, "2"), ("d", ABSENT, None)]


@pytest.mark.parametrize("before", [("a", "b"), ("a", "b", "a")])
def test_the_order_and_number_of_tags_is_no_change(before: Value) -> None:
    assert _parts(Draft(snapshot(tags=before)).edited(TAGS, ("b", "a"))) == []


def test_a_tag_that_stands_twice_is_removed_once() -> None:
    draft = Draft(snapshot(tags=("vip", "vip"))).edited(TAGS, ())
    assert _parts(draft) == [("vip", "vip", ABSENT)]


@pytest.mark.parametrize("before", [None, ABSENT, ()])
def test_no_tags_are_no_tags_however_the_provider_says_it(before: Value) -> None:
    assert Draft(snapshot(tags=before)).edited(TAGS, ()).edits == {}


@pytest.mark.parametrize("nothing", [None, "", ABSENT])
def test_null_and_empty_and_absent_are_told_apart(nothing: Value) -> None:
    for other in (None, ""):
        draft = Draft(snapshot(name=nothing)).edited(NAME, other)
        assert ("name" in draft.edits) is (other != nothing)


@pytest.mark.parametrize(
    ("one", "other"),
    [(True, 1), (False, 0), ([True], [1]), ({"a": False}, {"a": 0}), ("1", 1), (None, ABSENT)],
)
def test_these_are_never_the_same(one: Value, other: Value) -> None:
    assert not equal_values(one, other)
    assert not equal_values(other, one)
    assert not equal_values(UnexpectedValue([one]), UnexpectedValue([other]))
    assert differs(CUSTOM, {"a": one}, {"a": other})


def test_one_is_the_same_as_one_point_nought() -> None:
    assert equal_values(1, Decimal("1.0"))
    assert equal_values({"a": [1]}, {"a": [Decimal("1.00")]})


def test_what_is_nested_deeper_than_python_goes_is_compared() -> None:
    one: Any = []
    other: Any = [1]
    for _ in range(5000):
        one, other = [one], [other]
    assert equal_values(one, one[0]) is False
    assert equal_values(one, other) is False
    assert equal_values({"a": UnexpectedValue(one)}, {"a": UnexpectedValue(one)})


def test_a_hundred_thousand_tags_are_compared_at_once() -> None:
    tags = tuple(map(str, range(100_000)))
    draft = Draft(snapshot(tags=tags)).edited(TAGS, (*reversed(tags), "new"))
    assert _parts(draft) == [("new", ABSENT, "new")]


@pytest.mark.parametrize("field", [field for field in FIELDS if field.writable], ids=str)
def test_what_the_provider_once_told_is_cleared_instead_of_made_absent(field: Field) -> None:
    draft = Draft(snapshot(**{field.key: UnexpectedValue("anything")})).edited(field, ABSENT)
    assert draft.value(field.key) is not ABSENT
    assert is_empty(draft.value(field.key))


def test_it_is_cleared_in_the_way_that_clears_it_best() -> None:
    nullable = Field(key="name", label="Name", cleared_by=(Clearing.NULL, Clearing.EMPTY))
    for field, value in ((nullable, None), (NAME, ""), (Field(key="name", label="Name"), "")):
        assert Draft(snapshot(name="Ann")).edited(field, ABSENT).edits == {"name": value}
    assert Draft(snapshot(name=None)).edited(nullable, ABSENT).edits == {}


def test_a_field_of_json_changes_as_a_whole() -> None:
    field = Field(key="extra", label="Extra", kind=FieldKind.JSON)
    draft = Draft(snapshot(extra={"a": 1, "b": 2})).edited(field, {"a": 1})
    assert _parts(Draft(draft.snapshot, draft.edits)) == []  # not among FIELDS
    assert [change.part for change in draft.changes((field,))] == [ABSENT]
