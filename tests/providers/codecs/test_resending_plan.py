"""Which unedited values a save sends, in which form, and which it asks about first."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.resending.known_values import (
    NOTHING_KNOWN,
    KnownValues,
    ResendChoice,
)
from contact_editor.model.resending.stored_forms import StoredForm
from contact_editor.model.resending.suspicious_values import Doubt
from contact_editor.model.values import ABSENT
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.resending_plan import learned, resending_plan
from contact_editor.providers.codecs.update_body import update_body
from contact_editor.providers.description import Provider, Saving
from tests.catalogue import provider

NOTE = Field(key="note", label="Note", at="attributes.note", kind=FieldKind.NOTE, section="person")
CITY = Field(key="city", label="City", at="attributes.city", section="person")
EMAIL = Field(key="email", label="Email", kind=FieldKind.EMAIL, section="person", required=True)
TAGS = Field(key="tags", label="Tags", kind=FieldKind.TAGS, section="person", removal="yes")
CUSTOM = Field(key="custom", label="Custom", kind=FieldKind.CUSTOM_FIELDS, section="person")
WIRE: dict[str, Any] = {
    "id": 1,
    "email": "ann@made-up.example",
    "attributes": {"note": "Fish &amp; chips", "city": "Sofia", "unknown": 5},
    "tags": ["R&amp;D"],
    "custom": {"a": "**** 12", "b": "x"},
}


def described(left_out: Any, nested: Any = "merged", **changed: Any) -> Provider:
    base = provider("simvoly")
    update = msgspec.structs.replace(base.operations.update, nested=nested)
    fields = tuple(
        msgspec.structs.replace(field, **changed) if changed and field is CUSTOM else field
        for field in (EMAIL, NOTE, CITY, TAGS, CUSTOM)
    )
    return msgspec.structs.replace(
        base,
        fields=fields,
        saving=Saving(left_out=left_out),
        operations=msgspec.structs.replace(base.operations, update=update),
    )


def draft_of(described_: Provider, **edits: Any) -> Draft:
    draft = Draft(decode_contact(described_, WIRE))
    for key, value in edits.items():
        field = described_.field(key)
        assert field is not None
        draft = draft.edited(field, value)
    return draft


def body_of(described_: Provider, draft: Draft, known: KnownValues = NOTHING_KNOWN) -> Any:
    return update_body(described_, draft, resending_plan(described_, draft, known))


REWRITTEN = (
    NOTHING_KNOWN.learn(StoredForm("note", ABSENT, "Fish & chips", "Fish &amp; chips"))
    .learn(StoredForm("tags", "R&amp;D", "R&D", "R&amp;D"))
    .learn(StoredForm("custom", "b", "X", "x"))
)


@pytest.mark.parametrize("left_out", ["unknown", "cleared"])
def test_what_was_rewritten_goes_out_as_it_was_sent_before(left_out: str) -> None:
    provider_ = described(left_out)
    body = body_of(provider_, draft_of(provider_, city="Varna"), REWRITTEN)
    assert body["attributes"] == {"note": "Fish & chips", "city": "Varna"}
    assert body["tags"] == ["R&D"]
    assert body["custom"] == {"a": "**** 12", "b": "X"}


def test_in_an_object_that_is_replaced_as_a_whole_it_goes_out_so_too() -> None:
    provider_ = described("kept", nested="replaced")
    body = body_of(provider_, draft_of(provider_, city="Varna"), REWRITTEN)
    note = {"note": "Fish & chips", "city": "Varna", "unknown": 5}
    assert body == {"email": "ann@made-up.example", "attributes": note}


def test_a_masked_value_in_such_an_object_is_asked_about_and_cannot_be_left_out() -> None:
    provider_ = described("kept", nested="replaced")
    masked = {**WIRE, "attributes": {**WIRE["attributes"], "note": "Ca*** ***"}}
    draft = Draft(decode_contact(provider_, masked)).edited(CITY, "Varna")
    [question] = resending_plan(provider_, draft, NOTHING_KNOWN).questions
    assert (question.field.key, question.may_leave_out) == ("note", False)


@pytest.mark.parametrize(
    ("unknown", "doubt"), [("**** 12", Doubt.MASKED), ("Zo\ud83d", Doubt.GARBLED)]
)
def test_an_unknown_key_in_such_an_object_is_asked_about_as_well(
    unknown: str, doubt: Doubt
) -> None:
    provider_ = described("kept", nested="replaced")
    wire = {**WIRE, "attributes": {**WIRE["attributes"], "unknown": {"iban": [unknown]}}}
    draft = Draft(decode_contact(provider_, wire)).edited(CITY, "Varna")
    [question] = resending_plan(provider_, draft, NOTHING_KNOWN).questions
    assert (question.field.label, question.doubt) == ("attributes", doubt)
    assert question.value == {"unknown": {"iban": [unknown]}}
    assert not question.may_leave_out
    known = NOTHING_KNOWN.decide(question, ResendChoice.SEND)
    assert not resending_plan(provider_, draft, known).undecided


def test_what_is_kept_at_the_provider_is_not_asked_about() -> None:
    provider_ = described("kept")
    assert (
        resending_plan(provider_, draft_of(provider_, city="Varna"), NOTHING_KNOWN).questions == ()
    )


@pytest.mark.parametrize(
    ("left_out", "removal", "edits", "may"),
    [
        ("unknown", "yes", {"city": "Varna"}, True),
        ("cleared", "yes", {"city": "Varna"}, False),
        ("unknown", "yes", {"custom": {"a": "**** 12", "b": "y"}}, False),
        ("unknown", "no", {"custom": {"a": "**** 12", "b": "y"}}, True),
        ("kept", "yes", {"custom": {"a": "**** 12", "b": "y"}}, False),
    ],
)
def test_leaving_out_is_offered_where_it_is_not_known_to_lose_the_value(
    left_out: str, removal: str, edits: dict[str, Any], may: bool
) -> None:
    provider_ = described(left_out, removal=removal)
    draft = draft_of(provider_, **edits)
    [question] = resending_plan(provider_, draft, NOTHING_KNOWN).questions
    # What is not edited is sent, or left out, as a whole.
    part = "a" if "custom" in edits else ABSENT
    assert (question.part, question.doubt, question.may_leave_out) == (part, Doubt.MASKED, may)
    known = NOTHING_KNOWN.decide(question, ResendChoice.LEAVE_OUT)
    if may:
        body = body_of(provider_, draft, known)
        assert body.get("custom") == ({"b": "y"} if "custom" in edits else None)
    else:
        assert resending_plan(provider_, draft, known).undecided


@pytest.mark.parametrize("nested", ["replaced", "unknown"])
@pytest.mark.parametrize("left_out", ["unknown", "cleared"])
def test_what_was_left_out_is_nowhere_in_the_body(left_out: str, nested: str) -> None:
    provider_ = described(left_out, nested=nested)
    masked = {**WIRE, "attributes": {**WIRE["attributes"], "note": "card **** 12"}}
    draft = Draft(decode_contact(provider_, masked)).edited(CITY, "Varna")
    known = NOTHING_KNOWN
    for question in resending_plan(provider_, draft, known).questions:
        known = known.decide(question, ResendChoice.LEAVE_OUT)
    plan = resending_plan(provider_, draft, known)
    body = update_body(provider_, draft, plan)
    assert plan.undecided or "card **** 12" not in str(body)
    assert {question.field.key for question in plan.questions if question.choice} == plan.left_out


def test_an_answer_that_lost_nothing_is_asked_again_where_it_would_remove_something() -> None:
    provider_ = described("unknown", removal="yes")
    draft = draft_of(provider_, city="Varna")
    [question] = resending_plan(provider_, draft, NOTHING_KNOWN).questions
    known = NOTHING_KNOWN.decide(question, ResendChoice.LEAVE_OUT)
    assert resending_plan(provider_, draft, known).left_out == {"custom"}
    later = draft_of(provider_, custom={"a": "**** 12", "b": "y"})
    assert resending_plan(provider_, later, known).undecided
    assert body_of(provider_, later, known)["custom"] == {"a": "**** 12", "b": "y"}


def test_one_answer_holds_for_a_collection_that_goes_out_as_a_whole() -> None:
    provider_ = described("unknown")
    masked = {**WIRE, "custom": {"a": "**** 12", "b": "**** 34"}}
    draft = Draft(decode_contact(provider_, masked)).edited(CITY, "Varna")
    [question] = resending_plan(provider_, draft, NOTHING_KNOWN).questions
    assert question.value == masked["custom"]
    sent = NOTHING_KNOWN.decide(question, ResendChoice.SEND)
    assert body_of(provider_, draft, sent)["custom"] == masked["custom"]
    left = NOTHING_KNOWN.decide(question, ResendChoice.LEAVE_OUT)
    assert "custom" not in body_of(provider_, draft, left)


def test_a_property_that_the_user_edits_is_no_question() -> None:
    provider_ = described("unknown")
    draft = draft_of(provider_, custom={"a": "**** 13", "b": "x"})
    assert resending_plan(provider_, draft, NOTHING_KNOWN).questions == ()


def test_what_was_left_out_and_is_there_teaches_nothing() -> None:
    provider_ = described("unknown")
    draft = draft_of(provider_, city="Varna")
    [question] = resending_plan(provider_, draft, NOTHING_KNOWN).questions
    known = NOTHING_KNOWN.decide(question, ResendChoice.LEAVE_OUT)
    plan = resending_plan(provider_, draft, known)
    found = {**draft.snapshot.values, "city": "Varna"}
    assert learned(provider_, draft, plan, found, known) == known


def test_what_is_known_of_one_property_says_nothing_of_another() -> None:
    provider_ = described("unknown")
    numbers = {**WIRE, "custom": {"a": 1, "b": "1"}}
    draft = Draft(decode_contact(provider_, numbers)).edited(CITY, "Varna")
    known = NOTHING_KNOWN.learn(StoredForm("custom", "a", "1", 1))
    assert resending_plan(provider_, draft, known).questions == ()


def test_of_what_was_left_out_nothing_is_learned() -> None:
    provider_ = described("unknown")
    masked = {**WIRE, "custom": {"a": "**** 12"}}
    draft = Draft(decode_contact(provider_, masked)).edited(CITY, "Varna")
    [question] = resending_plan(provider_, draft, NOTHING_KNOWN).questions
    known = NOTHING_KNOWN.decide(question, ResendChoice.LEAVE_OUT)
    plan = resending_plan(provider_, draft, known)
    found = {**{f.key: draft.value(f.key) for f in provider_.fields}, "custom": {"a": "new"}}
    assert learned(provider_, draft, plan, found, known).forms == ()
