"""A rewriting by the provider is told from another user's edit, and remembered."""

from __future__ import annotations

import html
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.resending.known_values import NOTHING_KNOWN
from contact_editor.model.resending.stored_forms import StoredForm, forms_of, is_rewriting
from contact_editor.model.resending.suspicious_values import Doubt
from contact_editor.model.values import ABSENT, equal_values, is_empty

NOTE = Field(key="note", label="Note", kind=FieldKind.NOTE)
PHONE = Field(key="phone", label="Phone", kind=FieldKind.PHONE)
TAGS = Field(key="tags", label="Tags", kind=FieldKind.TAGS)
CUSTOM = Field(key="custom", label="Custom fields", kind=FieldKind.CUSTOM_FIELDS)


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("a & b", "a &amp; b"),
        ("a &amp; b", "a &amp;amp; b"),
        ('<b>"', "&lt;b&gt;&quot;"),
        (" a  b\r\n", "a b"),
        ("Zoe\u0308", "Zo\u00eb"),
        ("Ann", "ann"),
        ("a" * 300, "a" * 255),
        ("&" * 300, ("&amp;" * 300)[:255]),
        ("Call again in May", "Call…"),
        (5, "5"),
        ({"a": ["x & y"]}, {"a": ["x &amp; y"]}),
    ],
    ids=repr,
)
def test_what_machines_do_to_a_text_is_a_rewriting(sent: Any, stored: Any) -> None:
    assert is_rewriting(NOTE, sent, stored)


def test_a_phone_number_may_lose_its_punctuation() -> None:
    assert is_rewriting(PHONE, "+359 (88) 123-45", "+3598812345")
    assert not is_rewriting(PHONE, "+359 88 123", "+359 88 124")


@pytest.mark.parametrize(
    ("sent", "stored"),
    [("Sofia", "Varna"), ("Call again in May", "Call"), ("", "BG"), ("a", ""), (True, 1), (5, 6)],
    ids=repr,
)
def test_what_another_user_may_have_written_is_none(sent: Any, stored: Any) -> None:
    assert not is_rewriting(NOTE, sent, stored)


@given(text=st.text(min_size=1).filter(str.strip))
def test_each_level_of_escaping_is_a_rewriting_of_the_one_before(text: str) -> None:
    escaped = html.escape(text)
    assert equal_values(text, escaped) or is_rewriting(NOTE, text, escaped)
    assert is_rewriting(NOTE, escaped, html.escape(escaped)) or escaped == html.escape(escaped)


@given(before=st.text(), sent=st.text(), found=st.text())
def test_a_form_is_learned_where_something_else_is_stored(
    before: str, sent: str, found: str
) -> None:
    for form in forms_of(NOTE, before, sent, found):
        assert (form.sent, form.stored) == (sent, found)
        assert sent != found
        assert not is_empty(found)
        assert form.reproducible == is_rewriting(NOTE, sent, found)


def test_a_value_that_was_made_of_a_sent_one_is_sent_as_that_again() -> None:
    [form] = forms_of(NOTE, "a & b", "a & b", "a &amp; b")
    known = NOTHING_KNOWN.learn(form)
    origin = known.origin(NOTE, ABSENT, "a &amp; b")
    assert origin is not None
    assert origin.sent == "a & b"
    assert known.origin(NOTE, ABSENT, "something else") is None
    assert known.doubt(NOTE, ABSENT, "a & b") is Doubt.ALTERED


def test_a_form_that_the_next_save_contradicts_is_no_longer_relied_on() -> None:
    known = NOTHING_KNOWN
    for found in ("a &amp; b", "A & B"):
        [form] = forms_of(NOTE, "a & b", "a & b", found)
        known = known.learn(form)
    assert known.origin(NOTE, ABSENT, "A & B") is None
    assert known.doubt(NOTE, ABSENT, "A & B") is Doubt.ALTERED


@pytest.mark.parametrize(
    ("field", "sent", "found"),
    [
        (NOTE, "Call Ann", "CALL ANN"),
        (NOTE, " Call  Ann", "Call Ann"),
        (NOTE, "Zoe\u0308", "Zo\u00eb"),
        (PHONE, "+359 (88) 123", "+35988123"),
    ],
)
def test_what_another_user_may_have_typed_is_believed_once_it_is_seen_twice(
    field: Field, sent: str, found: str
) -> None:
    [form] = forms_of(field, sent, sent, found)
    known = NOTHING_KNOWN.learn(form)
    assert known.origin(field, ABSENT, found) is None
    assert known.doubt(field, ABSENT, found) is None
    assert known.add(form).origin(field, ABSENT, found) is None, "the same observation"
    origin = known.learn(form).origin(field, ABSENT, found)
    assert origin is not None
    assert origin.sent == sent


def test_a_phone_number_that_was_escaped_as_well_is_believed_at_once() -> None:
    [form] = forms_of(PHONE, "Fish & chips", "Fish & chips", "Fish&amp;chips")
    origin = NOTHING_KNOWN.learn(form).origin(PHONE, ABSENT, "Fish&amp;chips")
    assert origin is not None
    assert origin.sent == "Fish & chips"


def test_a_provider_that_adds_a_blank_with_each_write_is_believed_after_the_second() -> None:
    known = NOTHING_KNOWN
    for sent in ("a", "a "):
        assert known.origin(NOTE, ABSENT, sent) is None
        [form] = forms_of(NOTE, sent, sent, sent + " ")
        known = known.learn(form)
    origin = known.origin(NOTE, ABSENT, "a  ")
    assert origin is not None
    assert origin.sent == "a "


def test_a_value_that_is_stored_as_sent_is_forgotten() -> None:
    known = NOTHING_KNOWN.learn(StoredForm("note", ABSENT, "a & b", "a &amp; b"))
    assert known.forget("note", ABSENT, "a & b") == NOTHING_KNOWN


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        (("R&D", "vip"), ("vip", "something else")),
        (("R&D",), ("R&D", "R")),
        (('…*&5" é*',), ('…*&5" é*', "…*&amp;5&q")),
    ],
)
def test_a_tag_that_may_have_been_made_of_another_is_asked_about(sent: Any, found: Any) -> None:
    [form] = forms_of(TAGS, sent, sent, found)
    known = NOTHING_KNOWN.learn(form)
    assert known.origin(TAGS, found[1], found[1]) is None
    assert known.doubt(TAGS, found[1], found[1]) is Doubt.ALTERED


@pytest.mark.parametrize("cleared", ["", None, ABSENT])
def test_what_comes_in_place_of_nothing_is_a_default(cleared: Any) -> None:
    [form] = forms_of(NOTE, "DE", cleared, "BG")
    known = NOTHING_KNOWN.learn(form)
    assert known.origin(NOTE, ABSENT, "BG") is None
    assert known.doubt(NOTE, ABSENT, "BG") is Doubt.DEFAULTED


@pytest.mark.parametrize(
    ("before", "sent", "found"),
    [("a", "b", "a"), ("a", ABSENT, "a"), ("a", "a", ""), ("a", "a", ABSENT), ("a", "", "a")],
)
def test_what_was_not_stored_or_lost_teaches_nothing(before: Any, sent: Any, found: Any) -> None:
    assert list(forms_of(NOTE, before, sent, found)) == []


def test_tags_and_properties_are_learned_one_by_one() -> None:
    [tag] = forms_of(TAGS, ("R&D", "vip"), ("R&D", "vip"), ("R&amp;D", "vip", "theirs"))
    assert (tag.part, tag.sent, tag.stored) == ("R&amp;D", "R&D", "R&amp;D")
    custom = {"a": "x & y", "b": 1, "c": "gone"}
    [entry] = forms_of(CUSTOM, custom, custom, {"a": "x &amp; y", "b": 1, "d": "theirs"})
    assert (entry.part, entry.sent, entry.stored) == ("a", "x & y", "x &amp; y")
