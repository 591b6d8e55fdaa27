"""What means the same in another form, of values of every kind."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.draft import Draft
from contact_editor.model.equivalence import OtherForm, is_other_form, other_forms
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.merge import merge
from contact_editor.model.receipt import Outcome, compare
from contact_editor.model.values import ABSENT, UnexpectedValue, Value
from tests.model.made_up import FIELDS, equal, snapshot, told

UNICODE, LINE_ENDS = OtherForm.UNICODE, OtherForm.LINE_ENDS
TYPE, EMPTY = OtherForm.TYPE, OtherForm.EMPTY

_TEXTS = st.text(st.sampled_from("aé\u00c5\u212b\u0301e\r\n\u2028\u2029\ud83d ") | st.characters())
_ANY: st.SearchStrategy[Any] = st.one_of(*(told(field) for field in FIELDS)) | _TEXTS


@pytest.mark.parametrize(
    ("one", "other", "forms"),
    [
        ("é", "e\u0301", {UNICODE}),
        ("\u212b", "\u00c5", {UNICODE}),
        ("a\r\nb", "a\nb", {LINE_ENDS}),
        ("a\rb\u2028c", "a\nb\nc", {LINE_ENDS}),
        ("é\r\n", "e\u0301\n", {UNICODE, LINE_ENDS}),
        ("a", "a", set()),
        ("ﬁ", "fi", None),
        ("a\n", "a", None),
        ("A", "a", None),
        (5, "5", {TYPE}),
        (UnexpectedValue(5), "5", {TYPE}),
        (Decimal("4.50"), "4.5", {TYPE}),
        (Decimal("1.0"), "1", {TYPE}),
        (Decimal("4.50"), "4.50", {TYPE}),
        (5, "05", None),
        (5, "5 ", None),
        (True, "1", None),
        (True, 1, None),
        ("5.0", "5", None),
        (1, Decimal("1.0"), set()),
        ({}, UnexpectedValue([]), {EMPTY}),
        (None, "", {EMPTY}),
        (ABSENT, (), {EMPTY}),
        ({"é": [5, "x"]}, {"e\u0301": ["5", "x"]}, {UNICODE, TYPE}),
        ({"é": 1, "e\u0301": 2}, {"é": 1, "e\u0301": 2}, set()),
        ({"é": 1, "e\u0301": 2}, {"é": 1}, None),
        ({"a": 1}, {"b": 1}, None),
        ((1, 2), ("2", "1"), {TYPE}),
        (("é",), ("e\u0301", "x"), None),
        (("a",), UnexpectedValue("a"), None),
        ([1, 2], [2, 1], None),
    ],
)
def test_the_forms_in_which_two_values_differ(
    one: Value, other: Value, forms: set[OtherForm] | None
) -> None:
    assert other_forms(one, other) == forms
    assert other_forms(other, one) == forms
    assert is_other_form(one, other) is bool(forms)


@given(one=_ANY, other=_ANY)
def test_it_makes_no_difference_which_of_two_values_is_the_first(one: Any, other: Any) -> None:
    assert other_forms(one, other) == other_forms(other, one)


@given(value=_ANY)
def test_a_value_has_no_other_form_than_itself(value: Any) -> None:
    assert other_forms(value, value) == frozenset()


@given(one=_ANY, other=_ANY)
def test_what_differs_and_means_the_same_differs_in_a_form(one: Any, other: Any) -> None:
    forms = other_forms(one, other)
    if forms == frozenset():
        assert equal(one, other) or (isinstance(one, str) and one == other)


@given(text=_TEXTS, form=st.sampled_from(["NFC", "NFD"]))
def test_a_text_that_a_server_normalises_is_stored_in_another_form_in_every_kind(
    text: str, form: Any
) -> None:
    found = unicodedata.normalize(form, text).replace("\r\n", "\n")
    for kind in (FieldKind.LINE, FieldKind.NOTE, FieldKind.EMAIL, FieldKind.PHONE):
        field = Field(key="x", label="X", kind=kind)
        (result,) = compare(
            (field,), Draft(snapshot(x="before")).edited(field, f"x{text}"), snapshot(x=f"x{found}")
        ).findings
        assert result.outcome is (Outcome.STORED if text == found else Outcome.OTHER_FORM)
        assert result.confirmed


@given(text=_TEXTS)
def test_an_edit_that_changes_nothing_but_the_form_is_an_edit(text: str) -> None:
    field = Field(key="x", label="X", kind=FieldKind.NOTE)
    other = unicodedata.normalize("NFD", text).replace("\n", "\r\n")
    draft = Draft(snapshot(x=text)).edited(field, other)
    assert bool(draft.edits) is (text != other)
    # Nor is another user's edit of the form lost in a merge.
    merged = merge((field,), Draft(snapshot(x=text)), snapshot(x=other))
    assert bool(merged.theirs) is (text != other)
