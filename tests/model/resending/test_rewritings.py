"""What saves of an account show of a provider's rewriting holds for its other contacts."""

from __future__ import annotations

import html
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.resending.rewritings import ESCAPES, SPELLINGS, Rewritings
from contact_editor.model.values import ABSENT, Value

NOTE = Field(key="note", label="Note", kind=FieldKind.NOTE)
CITY = Field(key="city", label="City")
TAGS = Field(key="tags", label="Tags", kind=FieldKind.TAGS)
CUSTOM = Field(key="custom", label="Custom fields", kind=FieldKind.CUSTOM_FIELDS)
NOTHING = Rewritings()
SEEN_ONCE = NOTHING.after(NOTE, "a & b", "a &amp; b")
ESCAPED = SEEN_ONCE.after(NOTE, "a & b", "a &amp; b")


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("Fish &amp; chips", "Fish & chips"),
        ("Fish &amp;amp; chips", "Fish &amp; chips"),
        ("plain", "plain"),
        ("Fish & chips", ABSENT),
        ("&amp; & &lt;", ABSENT),
        (None, None),
        ("", ""),
    ],
)
def test_a_text_of_another_contact_is_sent_as_what_the_provider_makes_it_of(
    value: Value, sent: Value
) -> None:
    assert ESCAPED.origin(NOTE, ABSENT, value) == sent
    assert ESCAPED.origin(CITY, ABSENT, value) == value, "it is known of the note alone"


@pytest.mark.parametrize("value", ["Fish &amp; chips", "Fish & chips", "AT&amp;T &lt;b&gt;"])
def test_a_text_is_not_sent_in_another_form_because_of_a_single_save(value: str) -> None:
    assert SEEN_ONCE.origin(NOTE, ABSENT, value) is ABSENT
    assert SEEN_ONCE.origin(NOTE, ABSENT, "plain") == "plain"
    assert SEEN_ONCE.origin(CITY, ABSENT, value) == value


def test_which_signs_are_escaped_is_seen_with_the_first_text_that_has_them() -> None:
    assert ESCAPED.origin(NOTE, ABSENT, "it's") == "it's"
    known = ESCAPED.after(NOTE, "it's", "it&#039;s")
    assert known.origin(NOTE, ABSENT, "it's") is ABSENT
    assert known.origin(NOTE, ABSENT, "&quot;it&#039;s&quot;") == '"it\'s"'
    assert known.origin(NOTE, ABSENT, "it&#x27;s") is ABSENT


def test_a_text_that_is_stored_as_it_was_sent_withdraws_it() -> None:
    known = ESCAPED.after(NOTE, "c & d", "c & d")
    assert known.origin(NOTE, ABSENT, "Fish & chips") == "Fish & chips"
    assert known.origin(NOTE, ABSENT, "Fish &amp; chips") == "Fish &amp; chips"


@pytest.mark.parametrize(
    ("field", "sent", "found", "kept"),
    [
        (CITY, "Sofia ", "Sofia", "Varna"),
        (CITY, "Sofia", "SOFIA", "VARNA"),
        (TAGS, ("Vip", "old"), ("vip", "old"), ("vip",)),
        (NOTE, "a\r\nb", "a\nb", "c\nd"),
        (CUSTOM, {"plan": "Free "}, {"plan": "Free"}, "Paid"),
    ],
)
def test_what_a_user_may_have_typed_is_believed_after_two_saves(
    field: Field, sent: Any, found: Any, kept: Any
) -> None:
    part = "plan" if field is CUSTOM else ABSENT
    value = sent["plan"] if field is CUSTOM else sent[0] if field is TAGS else sent
    kept = kept[0] if field is TAGS else kept
    known = NOTHING.after(field, sent, found)
    assert known.origin(field, part, value) == value
    known = known.after(field, sent, found)
    assert known.origin(field, part, value) is ABSENT
    assert known.origin(field, part, kept) == kept
    assert known.after(field, sent, sent).origin(field, part, value) == value


def test_of_one_property_nothing_is_known_of_another() -> None:
    known = NOTHING
    for _ in range(2):
        known = known.after(CUSTOM, {"a": ["x & y"], "b": 5}, {"a": ["x &amp; y"], "b": 5})
    assert known.origin(CUSTOM, "a", {"c": ["p &amp; q", 5]}) == {"c": ["p & q", 5]}
    assert known.origin(CUSTOM, "a", {"c": ["p & q"]}) is ABSENT
    assert known.origin(CUSTOM, "b", "p & q") == "p & q"


@given(text=st.text("&<>"), value=st.text("&<>a; #xmp0279"))
def test_a_text_that_was_escaped_once_or_more_is_not_escaped_further(text: str, value: str) -> None:
    known = NOTHING
    for _ in range(2):
        known = known.after(NOTE, f"{text}&", html.escape(f"{text}&"))
    for held in (html.escape(value), html.escape(html.escape(value))):
        sent = known.origin(NOTE, ABSENT, held)
        assert isinstance(sent, str)
        assert html.escape(sent) == held


@given(one=st.text(), other=st.text())
def test_nothing_else_is_taken_for_a_rewriting(one: str, other: str) -> None:
    known = NOTHING.after(NOTE, one, other)
    rewritten = {rewrite(one) for rewrite in (*ESCAPES.values(), *SPELLINGS.values())}
    assert (known == NOTHING) == (one == other or other not in rewritten)
