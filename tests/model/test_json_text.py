"""JSON as text, with half characters as their escapes."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.json_text import (
    copied,
    encode_json,
    has_lone_surrogate,
    without_lone_surrogates,
)

_TEXTS = st.text(st.characters() | st.sampled_from("\ud83d\ude00"), max_size=4)
_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | _TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXTS, inner, max_size=3),
    max_leaves=6,
)


@given(value=_JSON, indent=st.sampled_from([0, 2]))
def test_what_was_decoded_can_be_encoded(value: Any, indent: int) -> None:
    assert json.loads(encode_json(value, indent)) == value


_PLAIN: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["", "a", "b c"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner),
    max_leaves=6,
)


@given(value=_PLAIN)
def test_half_a_character_changes_nothing_about_the_layout(value: Any) -> None:
    plain = msgspec.json.format(msgspec.json.encode(["x", value]), indent=2)
    assert encode_json(["\ud83d", value], 2) == plain.replace(b'"x"', b'"\\ud83d"', 1)


@pytest.mark.parametrize(
    ("value", "half"),
    [("\ud83d", True), ({"a\ude00": 1}, True), ([{"a": ["\ud83d"]}], True), ("😀é", False)],
)
def test_half_a_character_is_found_wherever_it_is(value: Any, half: bool) -> None:
    assert has_lone_surrogate(value) is half


def test_numbers_stay_as_they_are_beside_half_a_character() -> None:
    assert encode_json({"a\ud83d": [Decimal("1.50"), True]}) == b'{"a\\ud83d":[1.50,true]}'
    assert without_lone_surrogates("a\ud83d") == "a\ufffd"


@given(value=_JSON)
def test_a_copy_is_the_same_and_shares_nothing_that_can_change(value: Any) -> None:
    copy, before = copied(value), json.dumps(value)
    assert json.dumps(copy) == before
    _change_all(copy)
    assert json.dumps(value) == before


def _change_all(value: Any) -> None:
    if isinstance(value, dict):
        for one in value.values():
            _change_all(one)
        value["another"] = 1
    elif isinstance(value, list):
        for one in value:
            _change_all(one)
        value.append(1)
