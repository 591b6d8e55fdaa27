"""A receipt says what came of each change, and "verified" only where that is true."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.receipt import FieldResult, Outcome, Receipt, compare
from contact_editor.model.values import ABSENT, UnexpectedValue, UnreadValue, Value, is_empty
from tests.model.made_up import (
    BY_KEY,
    FIELDS,
    WHOLE,
    alike,
    both_empty,
    drafts,
    equal,
    places,
    snapshot,
    told,
)

JUDGED = tuple(field for field in FIELDS if field.writable)
STORED, NORMALISED, NOT_STORED = Outcome.STORED, Outcome.NORMALISED, Outcome.NOT_STORED
OTHER_FORM = Outcome.OTHER_FORM
UNASKED, UNKNOWN = Outcome.CHANGED_UNEXPECTEDLY, Outcome.UNKNOWN


_MOVED: st.SearchStrategy[Value] = st.sampled_from(
    ["somebody else's", True, 7, UnexpectedValue([2]), ("evil",)]
)


@st.composite
def written(draw: st.DrawFn) -> tuple[Draft, ContactSnapshot]:
    """A draft, and a contact that became what was meant but for up to two fields."""
    meant = draw(drafts())
    found = {field.key: meant.value(field.key) for field in FIELDS}
    for field in draw(st.lists(st.sampled_from(FIELDS), max_size=2)):
        found[field.key] = draw(told(field))
    return meant, snapshot(**found)


def _outcomes(key: str, before: Value, after: Value, found: Value) -> list[tuple[Any, Outcome]]:
    meant = Draft(snapshot(**{key: before})).edited(BY_KEY[key], after)
    found_values = {} if found is ABSENT else {key: found}
    findings = compare((BY_KEY[key],), meant, snapshot(**found_values)).findings
    return [(finding.change.part, finding.outcome) for finding in findings]


@pytest.mark.parametrize(
    ("key", "before", "after", "found", "outcomes"),
    [
        ("name", "Ann", "Anna", "Anna", [(ABSENT, STORED)]),
        ("name", "Ann", "anna ", "Anna", [(ABSENT, NORMALISED)]),
        ("name", "Ann", "Anna", "Ann", [(ABSENT, NOT_STORED)]),
        ("name", "Ann", "Anna", None, [(ABSENT, NOT_STORED)]),
        ("name", "Ann", "", None, [(ABSENT, OTHER_FORM)]),
        ("name", "Ann", "", "n/a", [(ABSENT, NOT_STORED)]),
        ("name", "Ann", "", ABSENT, [(ABSENT, OTHER_FORM)]),
        ("name", "Ann", "Anna", ABSENT, [(ABSENT, UNKNOWN)]),
        ("name", "Ann", "Ann", ABSENT, [(ABSENT, UNKNOWN)]),
        ("name", "Ann", "Ann", "Zoe", [(ABSENT, UNASKED)]),
        ("name", "Ann", "Ann", "", [(ABSENT, UNASKED)]),
        ("name", None, None, "", []),
        ("name", "Ann", "12", UnexpectedValue(12), [(ABSENT, OTHER_FORM)]),
        ("name", "Ann", "012", UnexpectedValue(12), [(ABSENT, NORMALISED)]),
        ("name", "Ann", "Zo\u00eb", "Zoe\u0308", [(ABSENT, OTHER_FORM)]),
        ("name", "Ann", "ZO\u00cb", "zoe\u0308", [(ABSENT, NORMALISED)]),
        ("name", "Ann", "a\r\nb", "a\nb", [(ABSENT, OTHER_FORM)]),
        # The provider kept the form that the edit was to change.
        ("name", "Zo\u00eb", "Zoe\u0308", "Zo\u00eb", [(ABSENT, NOT_STORED)]),
        ("name", "Zo\u00eb", "Zo\u00eb", "Zoe\u0308", [(ABSENT, OTHER_FORM)]),
        ("tags", ("a",), ("a", "Zo\u00eb"), ("a", "Zoe\u0308"), [("Zo\u00eb", OTHER_FORM)]),
        ("tags", ("Zo\u00eb",), ("Zo\u00eb",), ("Zoe\u0308",), [("Zo\u00eb", OTHER_FORM)]),
        ("lists", (1,), (1, 2), ("1", "2"), [(2, OTHER_FORM), (1, OTHER_FORM)]),
        ("custom", {}, {"\u00e9": 1}, {"e\u0301": 1}, [("\u00e9", OTHER_FORM)]),
        ("custom", {"\u00e9": 1}, {"\u00e9": 1}, {"e\u0301": "1"}, [("\u00e9", OTHER_FORM)]),
        ("custom", {"x": 1}, {"x": 5}, {"x": "5"}, [("x", OTHER_FORM)]),
        ("consent", True, True, 1, [(ABSENT, UNASKED)]),
        ("consent", True, True, ABSENT, [(ABSENT, UNKNOWN)]),
        ("consent", None, None, False, [(ABSENT, UNASKED)]),
        ("tags", ("a",), ("a", "b"), ("b", "a"), [("b", STORED)]),
        ("tags", ("a",), ("a", "Vip "), ("a", "vip"), [("Vip ", NORMALISED)]),
        ("tags", ("a",), ("a", "b"), ("a",), [("b", NOT_STORED)]),
        ("tags", ("a",), (), ("a",), [("a", NOT_STORED)]),
        ("tags", ("a",), (), ABSENT, [("a", STORED)]),
        ("tags", ("a",), ("a", "b"), ABSENT, [("b", UNKNOWN)]),
        ("tags", ("a",), ("a", "b"), ("b", "evil"), [("b", STORED), ("a", UNASKED),
                                                     ("evil", UNASKED)]),
        # The wrong one of two spellings was removed.
        ("tags", ("Vip", "vip"), ("vip",), ("Vip",), [("Vip", NOT_STORED), ("vip", UNASKED)]),
        ("tags", ("VIP",), ("VIP", "vip"), (), [("vip", NOT_STORED), ("VIP", UNASKED)]),
        ("tags", ("a",), (), UnexpectedValue("a"), [("a", UNKNOWN), (ABSENT, UNASKED)]),
        ("tags", ("a",), ("a", "b"), UnexpectedValue("a,b"), [("b", UNKNOWN), (ABSENT, UNASKED)]),
        ("tags", UnexpectedValue("a"), ("a",), ("a",), [(ABSENT, STORED)]),
        ("tags", UnexpectedValue("a"), UnexpectedValue("a"), ("a",), [(ABSENT, UNASKED)]),
        # What could not be read is not known, and has not changed.
        ("tags", ("a", "b"), ("a", "b"), UnreadValue("404"), [(ABSENT, UNKNOWN)]),
        ("tags", ("a",), ("a", "b"), UnreadValue("404"), [("b", UNKNOWN)]),
        ("tags", UnreadValue("403"), UnreadValue("403"), ("a",), [(ABSENT, UNKNOWN)]),
        ("tags", UnreadValue("403"), UnreadValue("403"), UnreadValue("404"), []),
        ("tags", UnreadValue("403"), ("a",), ("a",), [(ABSENT, STORED)]),
        # Of a set that was read in part, only what was read is known.
        ("tags", ("a", "b"), ("a", "b"), UnreadValue("part", ("a",)), [(ABSENT, UNKNOWN)]),
        ("tags", ("a", "b"), ("a", "c"), UnreadValue("part", ("a",)), [("b", UNKNOWN),
                                                                        ("c", UNKNOWN)]),
        ("tags", ("a", "b"), ("a", "c"), UnreadValue("part", ("c", "b")), [("b", NOT_STORED),
                                                                            ("c", STORED)]),
        ("tags", ("a",), ("a", "c"), UnreadValue("part", ("c", "d")), [("c", STORED),
                                                                        ("d", UNASKED)]),
        ("tags", UnreadValue("part", ("a",)), UnreadValue("part", ("a",)),
         UnreadValue("part", ("b",)), []),
        # A whole collection: its order is no difference, nor is null for an empty one.
        ("tags", UnexpectedValue("a"), ("a", "b"), ("b", "a"), [(ABSENT, STORED)]),
        ("tags", UnexpectedValue("a"), (), None, [(ABSENT, STORED)]),
        ("custom", UnexpectedValue([1]), {}, None, [(ABSENT, STORED)]),
        ("custom", UnexpectedValue([1]), {"x": 1}, None, [(ABSENT, NOT_STORED)]),
        # What is no collection of the kind is never taken for an empty one.
        ("properties", {}, {}, ("evil",), [(ABSENT, UNASKED)]),
        ("tags", (), (), {"evil": "1"}, [(ABSENT, UNASKED)]),
        ("lists", (1, 2), (2, 3), (2, 3), [(1, STORED), (3, STORED)]),
        ("properties", {"x": "1"}, {"x": "2"}, {"x": "2"}, [("x", STORED)]),
        ("properties", {"x": "1"}, {"x": "2"}, {}, [("x", NOT_STORED)]),
        ("properties", {"x": "1"}, {"x": "1", "y": "2"}, {"y": "2"}, [("y", STORED),
                                                                       ("x", UNASKED)]),
        ("properties", {"x": "1"}, {"x": "1", "Y": "2"}, {"x": "1", "y": "2"},
         [("Y", NOT_STORED), ("y", UNASKED)]),
        ("custom", {"x": 1}, {"x": True}, {"x": 1}, [("x", NOT_STORED)]),
        ("custom", {"x": 1, "y": [1]}, {"y": [1]}, {"y": [True]}, [("x", STORED), ("y", UNASKED)]),
        ("custom", {"x": 1}, {"x": 1}, ABSENT, [(ABSENT, UNKNOWN)]),
    ],
)  # fmt: skip
def test_each_change_gets_its_outcome(
    key: str, before: Value, after: Value, found: Value, outcomes: list[tuple[Any, Outcome]]
) -> None:
    assert _outcomes(key, before, after, found) == outcomes


def test_what_moves_by_itself_or_cannot_be_written_is_not_judged() -> None:
    meant = Draft(snapshot(stamp="then", token="secret"))
    assert compare(FIELDS, meant, snapshot(stamp="now", token="other")).findings == ()


@given(meant=drafts())
def test_a_provider_that_stores_what_was_meant_gets_a_verified_receipt(meant: Draft) -> None:
    stored = {field.key: meant.value(field.key) for field in FIELDS}
    receipt = compare(FIELDS, meant, snapshot(**stored))
    assert len(receipt.with_outcome(STORED)) == len(meant.changes(FIELDS))
    assert receipt.verified


@given(drawn=written())
def test_verified_means_that_each_place_is_as_meant_or_said_to_be_normalised(
    drawn: tuple[Draft, ContactSnapshot],
) -> None:
    meant, found = drawn
    receipt = compare(FIELDS, meant, found)
    if receipt.verified:
        for field in JUDGED:
            _is_as_meant(field.key, meant, found, receipt)


@given(meant=drafts(), data=st.data())
def test_one_place_that_moved_unasked_is_never_verified(meant: Draft, data: st.DataObject) -> None:
    field = data.draw(st.sampled_from([field for field in JUDGED if field.key not in meant.edits]))
    before = meant.snapshot.value(field.key)
    moved = data.draw(_MOVED)
    stored = {each.key: meant.value(each.key) for each in FIELDS} | {field.key: moved}
    receipt = compare(FIELDS, meant, snapshot(**stored))
    assert receipt.verified is alike(before, moved)


@given(drawn=written())
def test_no_finding_says_what_is_not_so(drawn: tuple[Draft, ContactSnapshot]) -> None:
    meant, found = drawn
    receipt = compare(FIELDS, meant, found)
    changes = {(change.field.key, change.part) for change in meant.changes(FIELDS)}
    judged = [f for f in receipt.findings if f.outcome is not UNASKED]
    assert changes <= {(finding.change.field.key, finding.change.part) for finding in judged}
    for finding in receipt.findings:
        assert _is_true(finding, meant, found), finding


def _is_true(finding: FieldResult, meant: Draft, found: ContactSnapshot) -> bool:
    field, part = finding.change.field, finding.change.part
    context = (meant.snapshot.value(field.key), meant.value(field.key), found.value(field.key))
    now = places(field, context[2], *(context if part is ABSENT else ()))
    there = now.get(WHOLE if part is ABSENT else part, ABSENT)
    before, after = finding.change.before, finding.change.after
    if finding.outcome is STORED:
        return equal(there, after)
    if finding.outcome is NOT_STORED:
        return equal(there, before) or is_empty(there) != is_empty(after)
    if finding.outcome is NORMALISED:
        return not alike(there, after) and is_empty(finding.found) == is_empty(after)
    if finding.outcome is OTHER_FORM:
        return not equal(there, after) and alike(finding.found, after)
    if finding.outcome is UNKNOWN:
        return found.value(field.key) is ABSENT or isinstance(
            found.value(field.key), UnexpectedValue
        )
    return not alike(before, finding.found)


def _is_as_meant(key: str, meant: Draft, found: ContactSnapshot, receipt: Receipt) -> None:
    field, context = BY_KEY[key], (meant.snapshot.value(key), meant.value(key), found.value(key))
    wanted, there = places(field, context[1], *context), places(field, context[2], *context)
    said = [f for f in receipt.with_outcome(NORMALISED, OTHER_FORM) if f.change.field is field]
    respelt = {WHOLE if f.change.part is ABSENT else f.change.part for f in said}
    stored_as = {str(f.found) for f in said} | {str(f.stored_as) for f in said}
    for part in {**wanted, **there}:
        one, other = wanted.get(part, ABSENT), there.get(part, ABSENT)
        named = part in respelt or str(part) in stored_as
        assert equal(one, other) or both_empty(one, other) or named, (key, part)
