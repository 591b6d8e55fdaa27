"""Two values that differ never look the same in a message."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.values import ABSENT, UnexpectedValue, Value, equal_values
from contact_editor.viewmodels.messages.distinct_texts import distinct_texts
from tests.model.made_up import FIELDS, told

LONG = "The same words, and a good many of them, until the very end of it: "
_LETTERS = st.sampled_from(["a", "é", "e\u0301", " ", "\r\n", "\n", "\u200b", "\u00a0", "\u2029"])
_TEXTS = st.lists(_LETTERS, max_size=4).map("".join)
_ANY: st.SearchStrategy[Any] = st.one_of(*(told(field) for field in FIELDS)) | _TEXTS


@pytest.mark.parametrize(
    ("one", "other", "quotes"),
    [
        ("Ann", "Anna", ("“Ann”", "“Anna”")),
        (f"{LONG}yes", f"{LONG}no", ("“…the very end of it: yes”", "“…the very end of it: no”")),
        (5, "5", ("“5” (number)", "“5” (text)")),
        (True, "yes", ("“yes” (yes/no)", "“yes” (text)")),
        ({"a": 5}, {"a": "5"}, ('“{"a":5}”', '“{"a":"5"}”')),
        ((1,), ("1",), ("“[1]”", '“["1"]”')),
        ("é", "e\u0301", ("“é” (U+00E9)", "“e\u0301” (U+0065 U+0301)")),
        ("a\r\nb", "a\nb", ("“a␍␊b”", "“a␊b”")),
        ("a", "a\u200b", ("“a”", "“a‹U+200B›”")),
        ("a b", "a\u00a0b", ("“a b”", "“a‹U+00A0›b”")),
        ("a", "a ", ("“a”", "“a␣”")),
        (None, "", ("(null)", "(empty)")),
        (ABSENT, "(not set)", ("“(not set)” (no value)", "“(not set)” (text)")),
        (UnexpectedValue(5), 5, ("“5” (unexpected value)", "“5” (number)")),
    ],
)
def test_what_differs_can_be_seen(one: Value, other: Value, quotes: tuple[str, str]) -> None:
    assert tuple(text.quoted for text in distinct_texts(one, other, 60)) == quotes


@given(one=_ANY, other=_ANY, before=st.sampled_from(["", LONG, LONG * 3]))
def test_two_values_look_the_same_only_if_they_are(one: Any, other: Any, before: str) -> None:
    if isinstance(one, str) and isinstance(other, str):
        one, other = before + one, before + other
    first, second = distinct_texts(one, other, 60)
    assert equal_values(one, other) or first.quoted != second.quoted
    assert max(map(len, (first.text, second.text))) <= 70


@given(one=_TEXTS, other=_TEXTS)
def test_each_text_is_on_one_line(one: str, other: str) -> None:
    for text in distinct_texts(one, other, 60):
        assert not set(text.quoted) & {"\r", "\n", "\u2029"}
