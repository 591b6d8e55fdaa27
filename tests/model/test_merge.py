"""Mine and theirs laid together: nothing lost, nothing invented, nothing overwritten silently."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.merge import Merge, Side, merge, without_needless
from contact_editor.model.values import ABSENT, UnexpectedValue, UnreadValue, Value
from tests.model.made_up import (
    BY_KEY,
    FIELDS,
    WHOLE,
    drafts,
    equal,
    left_out,
    places,
    snapshot,
    snapshots,
)

Place = tuple[Any, Value, Value, Value]


def _places(field: Field, mine: Draft, theirs: ContactSnapshot) -> list[Place]:
    """Return part, base, mine and theirs of each place of a field; ABSENT: not there."""
    context = _context(field, mine, theirs)
    pieces = [places(field, value, *context) for value in context[:3]]
    parts = {part: None for each in pieces for part in each}
    return [(part, *(each.get(part, ABSENT) for each in pieces)) for part in parts]


def _context(field: Field, mine: Draft, theirs: ContactSnapshot) -> list[Value]:
    """Give base, mine and theirs, and what makes them one place where they cannot be parted."""
    three = (mine.snapshot.value(field.key), mine.value(field.key), theirs.value(field.key))
    whole = field.key in mine.edits and left_out(field, *three)
    return [*three, *([UnexpectedValue(0)] if whole else [])]


def _mine_moved(field: Field, mine: Draft, base: Value, edited: Value) -> bool:
    return field.key in mine.edits and not equal(base, edited)


def _contested(mine_moved: bool, place: Place) -> bool:
    _, base, mine, theirs = place
    apart = not equal(mine, theirs) and not _same_nothing(mine, theirs)
    return mine_moved and not equal(base, theirs) and apart


def _same_nothing(one: Value, other: Value) -> bool:
    return all(value is None or value == "" for value in (one, other))


def _result(field: Field, draft: Draft, mine: Draft, theirs: ContactSnapshot) -> dict[Any, Value]:
    return places(field, draft.value(field.key), *_context(field, mine, theirs))


def _expect(draft: Draft, mine: Draft, theirs: ContactSnapshot, side: Side) -> None:
    for field in FIELDS:
        result = _result(field, draft, mine, theirs)
        expected = {}
        for place in _places(field, mine, theirs):
            part, base, edited, other = place
            moved = _mine_moved(field, mine, base, edited)
            needless = not equal(base, other) and _same_nothing(edited, other)
            takes_mine = moved and not needless and (side == "mine" or not _contested(moved, place))
            expected[part] = edited if takes_mine else other
        assert result.keys() <= expected.keys(), "a value that no user wrote"
        for part, value in expected.items():
            assert equal(result.get(part, ABSENT), value), (field.key, part)


@given(mine=drafts(), theirs=snapshots())
def test_the_result_holds_my_changes_that_stand_and_theirs_and_nothing_else(
    mine: Draft, theirs: ContactSnapshot
) -> None:
    _expect(merge(FIELDS, mine, theirs).draft, mine, theirs, "theirs")


@given(mine=drafts(), theirs=snapshots())
def test_a_conflict_is_where_both_changed_the_same_place_differently(
    mine: Draft, theirs: ContactSnapshot
) -> None:
    expected = {
        (field.key, place[0])
        for field in FIELDS
        for place in _places(field, mine, theirs)
        if _contested(_mine_moved(field, mine, place[1], place[2]), place)
    }
    conflicts = merge(FIELDS, mine, theirs).conflicts
    found = [(c.field.key, WHOLE if c.part is ABSENT else c.part) for c in conflicts]
    assert len(found) == len(set(found))
    assert set(found) == expected


@given(mine=drafts(), theirs=snapshots(), side=st.sampled_from(["mine", "theirs"]))
def test_a_conflict_settled_for_one_side_gives_just_that_side(
    mine: Draft, theirs: ContactSnapshot, side: Side
) -> None:
    merged = merge(FIELDS, mine, theirs)
    _expect(merged.resolve((side,) * len(merged.conflicts)), mine, theirs, side)


@given(mine=drafts())
def test_a_contact_that_nobody_else_changed_gives_my_draft(mine: Draft) -> None:
    merged = merge(FIELDS, mine, mine.snapshot)
    assert (merged.theirs, merged.conflicts) == ((), ())
    for field in FIELDS:
        assert _same_places(field, merged.draft, mine)
    assert merged.draft.edits.keys() == mine.edits.keys()


@given(mine=drafts(), theirs=snapshots())
def test_merging_again_over_the_same_contact_changes_nothing(
    mine: Draft, theirs: ContactSnapshot
) -> None:
    once = merge(FIELDS, mine, theirs)
    assert merge(FIELDS, once.draft, theirs) == Merge(once.draft, ())


@given(mine=drafts(), theirs=snapshots())
def test_without_edits_the_result_is_theirs(mine: Draft, theirs: ContactSnapshot) -> None:
    merged = merge(FIELDS, Draft(mine.snapshot), theirs)
    assert merged.draft == Draft(theirs)
    assert merged.conflicts == ()


@given(mine=drafts(), theirs=snapshots())
def test_what_somebody_else_changed_is_listed(mine: Draft, theirs: ContactSnapshot) -> None:
    listed = {change.field.key for change in merge(FIELDS, mine, theirs).theirs}
    assert listed.isdisjoint({"stamp", "token"}), "moves by itself, or is never shown"
    moved = {
        field.key
        for field in FIELDS
        for _, base, _, other in _places(field, Draft(mine.snapshot), theirs)
        if not equal(base, other)
    }
    assert listed == moved - {"stamp", "token"}


@pytest.mark.parametrize("theirs", [UnexpectedValue("vip,new"), UnexpectedValue({"a": 1})])
def test_a_collection_that_became_unreadable_is_one_conflict(theirs: UnexpectedValue) -> None:
    tags = BY_KEY["tags"]
    mine = Draft(snapshot(tags=("vip",))).edited(tags, ("vip", "new"))
    merged = merge(FIELDS, mine, snapshot(tags=theirs))
    [conflict] = merged.conflicts
    assert (conflict.part, conflict.theirs) == (ABSENT, theirs)
    assert merged.draft.edits == {}
    assert merged.resolve(("mine",)).value("tags") == ("vip", "new")


@pytest.mark.parametrize(
    ("base", "theirs"),
    [(("vip",), UnreadValue("404")), (UnreadValue("404"), ("vip",))],
)
def test_what_could_not_be_read_is_no_change_of_another_user(base: Value, theirs: Value) -> None:
    mine = Draft(snapshot(name="Ann", tags=base)).edited(BY_KEY["name"], "Anna")
    merged = merge(FIELDS, mine, snapshot(name="Ann", tags=theirs))
    assert (merged.theirs, merged.conflicts) == ((), ())
    assert merged.draft.edits == {"name": "Anna"}


@pytest.mark.parametrize(
    ("key", "base", "mine"),
    [
        ("tags", ("vip",), ("VIP",)),
        ("lists", (1,), (0, 1)),
        ("properties", {"x": "1"}, {"x": "1", "y": "2"}),
    ],
)
def test_a_filled_collection_that_an_answer_leaves_out_beside_an_edit_is_one_conflict(
    key: str, base: Value, mine: Value
) -> None:
    merged = merge(FIELDS, Draft(snapshot(**{key: base})).edited(BY_KEY[key], mine), snapshot())
    [conflict] = merged.conflicts
    assert (conflict.part, conflict.base, conflict.mine) == (ABSENT, base, mine)
    assert merged.draft.edits == {}
    assert merged.resolve(("mine",)).value(key) == mine
    assert merged.resolve(("theirs",)).edits == {}


def test_a_collection_that_was_emptied_here_and_is_left_out_there_is_no_conflict() -> None:
    merged = merge(FIELDS, Draft(snapshot(tags=("vip",))).edited(BY_KEY["tags"], ()), snapshot())
    assert (merged.conflicts, merged.draft.edits) == ((), {})


def test_the_same_edit_by_two_people_is_neither_a_conflict_nor_sent_again() -> None:
    custom = BY_KEY["custom"]
    mine = Draft(snapshot(custom={"a": 1})).edited(custom, {"a": 2, "b": 1})
    merged = merge(FIELDS, mine, snapshot(custom={"a": 2, "c": 3}))
    assert merged.conflicts == ()
    assert merged.draft.edits == {"custom": {"a": 2, "b": 1, "c": 3}}


@given(mine=drafts(), theirs=snapshots(), side=st.sampled_from(["mine", "theirs"]))
def test_what_is_left_to_send_changes_something_that_the_user_sees(
    mine: Draft, theirs: ContactSnapshot, side: Side
) -> None:
    merged = merge(FIELDS, mine, theirs)
    settled = merged.resolve((side,) * len(merged.conflicts))
    left = without_needless(FIELDS, settled)
    for field in FIELDS:
        context = (settled.value(field.key), theirs.value(field.key))
        before = places(field, theirs.value(field.key), *context)
        now, meant = (places(field, d.value(field.key), *context) for d in (left, settled))
        moved = [part for part in {**before, **meant} if not _alike(part, before, meant)]
        sent = [part for part in {**before, **now} if not _alike(part, before, now, nothing=False)]
        assert sent == moved


def _alike(
    part: Any, one: dict[Any, Value], other: dict[Any, Value], *, nothing: bool = True
) -> bool:
    values = (one.get(part, ABSENT), other.get(part, ABSENT))
    return equal(*values) or (nothing and _same_nothing(*values))


@pytest.mark.parametrize("field", [f for f in FIELDS if f.writable], ids=lambda f: f.key)
@pytest.mark.parametrize("nothings", [(None, ""), ("", None)], ids=str)
def test_cleared_by_both_is_no_conflict_however_nothing_is_written(
    field: Field, nothings: tuple[Value, Value]
) -> None:
    mine = Draft(snapshot(**{field.key: UnexpectedValue("as opened")}), {field.key: nothings[0]})
    merged = merge(FIELDS, mine, snapshot(**{field.key: nothings[1]}))
    assert merged.conflicts == ()
    assert merged.draft.edits == {}


def test_null_and_empty_are_two_values_of_json() -> None:
    field = Field(key="extra", label="Extra", kind=FieldKind.JSON)
    mine = Draft(snapshot(extra=1)).edited(field, "")
    [conflict] = merge((field,), mine, snapshot(extra=None)).conflicts
    assert (conflict.mine, conflict.theirs) == ("", None)


def test_each_conflict_needs_its_decision() -> None:
    mine = Draft(snapshot(name="Ann")).edited(BY_KEY["name"], "Anna")
    merged = merge(FIELDS, mine, snapshot(name="Anne"))
    with pytest.raises(ValueError, match="argument 2 is shorter"):
        merged.resolve(())


def _same_places(field: Field, one: Draft, other: Draft) -> bool:
    context = other.snapshot.value(field.key)
    first = places(field, one.value(field.key), context)
    second = places(field, other.value(field.key), context)
    return first.keys() == second.keys() and all(equal(first[part], second[part]) for part in first)
