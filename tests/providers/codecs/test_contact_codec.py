"""From the JSON of a contact to a snapshot, and from a draft to what is sent."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.model.values import ABSENT, Json
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.update_body import update_body
from contact_editor.providers.description import Provider, Saving
from tests.catalogue import field, provider

SIMVOLY: dict[str, Any] = {
    "id": 123, "email": "ann@made-up.example", "name": "Ann", "phone": None, "note": "",
    "createdOn": 1573240303, "memberId": 487, "subscribed": False, "subscriberLists": [],
    "tags": ["vip"], "properties": [{"name": "status", "value": "new", "id": 7}], "later": {"a": 1},
}  # fmt: skip
NOTOCAT: dict[str, Any] = {
    "id": "con_D6zCfeVDaAAT-b9dl9SIE", "workspace_id": "wks_Tj4fTx-GWT0kCkKc375tG",
    "name": "Noto", "first_name": "", "last_name": "Cat", "email": "noto@made-up.example",
    "subscribed": True, "unsub_token": "made-up-token", "custom_fields": {"a": None},
    "createdAt": "2023-04-25T14:34:03.000Z", "updatedAt": "2023-04-25T15:30:28.000Z",
}  # fmt: skip
WIRE = {"simvoly": SIMVOLY, "notocat": NOTOCAT}
WRITABLE = {
    "simvoly": {"email", "name", "phone", "note", "address", "city", "state", "zip", "country",
                "companyName", "properties", "tags", "subscribed", "subscriberLists"},
    "notocat": {"email", "name", "first_name", "last_name", "subscribed", "custom_fields"},
}  # fmt: skip


def _draft(provider_id: str, **other: Json) -> Draft:
    return Draft(decode_contact(provider(provider_id), {**WIRE[provider_id], **other}))


def _that(provider_id: str, left_out: Any) -> Provider:
    return msgspec.structs.replace(provider(provider_id), saving=Saving(left_out=left_out))


def test_every_key_is_kept_known_or_not() -> None:
    snapshot = _draft("simvoly").snapshot
    assert snapshot.unknown == {"later": {"a": 1}}
    assert snapshot.value("properties") == {"status": "new"}
    assert snapshot.value("phone") is None
    assert snapshot.value("note") == ""
    assert snapshot.value("city") is ABSENT
    assert snapshot.values.keys() | snapshot.unknown.keys() >= SIMVOLY.keys()


def test_it_knows_when_it_was_read_and_who_is_meant() -> None:
    then = datetime(2024, 5, 1, tzinfo=UTC)
    snapshot = decode_contact(provider("simvoly"), SIMVOLY, then)
    assert snapshot.read_at is then
    assert snapshot.reference == ContactReference(123, "ann@made-up.example")
    assert decode_contact(provider("simvoly"), {"id": 1, "email": 5}).reference.email is None
    assert decode_contact(provider("simvoly"), SIMVOLY).read_at.tzinfo is UTC


def test_what_is_sensitive_is_marked_and_in_no_repr() -> None:
    snapshot = _draft("notocat").snapshot
    assert snapshot.sensitive == {"unsub_token"}
    assert "made-up" not in repr(snapshot) + repr(Draft(snapshot))


@pytest.mark.parametrize("wire", [None, [], "contact", 5, True, {}, [SIMVOLY]])
@pytest.mark.parametrize("provider_id", WIRE)
def test_an_answer_that_is_no_contact_is_refused(provider_id: str, wire: Json) -> None:
    with pytest.raises(ValueError, match="the response is not a contact"):
        decode_contact(provider(provider_id), wire)


@pytest.mark.parametrize(
    ("provider_id", "wrong"),
    [
        *(("simvoly", wrong) for wrong in (None, True, "0123", "12x", [1], "")),
        *(("notocat", wrong) for wrong in (None, False, "", ".", "..", "x\ud83d", ["con_x"])),
    ],
)
def test_a_contact_without_a_usable_id_is_refused(provider_id: str, wrong: Json) -> None:
    with pytest.raises(ValueError, match="`id` is missing or not a"):
        decode_contact(provider(provider_id), {**WIRE[provider_id], "id": wrong})


@pytest.mark.parametrize(
    ("provider_id", "told", "known"), [("simvoly", "123", 123), ("notocat", 5, "5")]
)
def test_an_id_may_come_as_a_number_or_as_its_digits(
    provider_id: str, told: Json, known: int | str
) -> None:
    snapshot = decode_contact(provider(provider_id), {**WIRE[provider_id], "id": told})
    assert snapshot.reference.id == known


@pytest.mark.parametrize("provider_id", WIRE)
def test_only_writable_keys_are_sent(provider_id: str) -> None:
    everything = dict.fromkeys(WRITABLE[provider_id], "filled")
    body = update_body(provider(provider_id), _draft(provider_id, **everything))
    assert body.keys() == WRITABLE[provider_id]


@pytest.mark.parametrize("left_out", ["kept", "cleared", "unknown"])
@pytest.mark.parametrize("provider_id", WIRE)
@pytest.mark.parametrize("consent", [True, False, "yes"])
def test_consent_is_sent_as_read_or_as_edited(
    provider_id: str, left_out: str, consent: Json
) -> None:
    described, draft = _that(provider_id, left_out), _draft(provider_id, subscribed=consent)
    assert update_body(described, draft)["subscribed"] is consent
    if consent != "yes":
        edited = draft.edited(field(provider_id, "subscribed"), not consent)
        assert update_body(described, edited)["subscribed"] is (not consent)


@pytest.mark.parametrize("provider_id", WIRE)
@pytest.mark.parametrize("untold", [{"subscribed": None}, {}])
def test_consent_that_was_not_told_is_not_made_up(provider_id: str, untold: dict[str, Any]) -> None:
    rest = {key: value for key, value in WIRE[provider_id].items() if key != "subscribed"}
    draft = Draft(decode_contact(provider(provider_id), {**rest, **untold}))
    assert "subscribed" not in update_body(provider(provider_id), draft)


@pytest.mark.parametrize("left_out", ["cleared", "unknown"])
def test_what_is_filled_is_sent_where_leaving_it_out_may_clear_it(left_out: str) -> None:
    assert update_body(_that("simvoly", left_out), _draft("simvoly")) == {
        "email": "ann@made-up.example", "name": "Ann", "subscribed": False, "tags": ["vip"],
        "properties": SIMVOLY["properties"],
    }  # fmt: skip


def test_only_what_is_needed_is_sent_where_the_rest_is_surely_kept() -> None:
    described, draft = _that("simvoly", "kept"), _draft("simvoly")
    needed = {"email": "ann@made-up.example", "subscribed": False}
    assert update_body(described, draft) == needed
    edited = draft.edited(field("simvoly", "tags"), ("vip", "new"))
    assert update_body(described, edited) == {**needed, "tags": ["vip", "new"]}


def test_an_edit_is_sent_even_where_it_empties() -> None:
    draft = _draft("simvoly")
    for key, value, wire in (("name", "", ""), ("name", None, None), ("tags", (), [])):
        edited = draft.edited(field("simvoly", key), value)
        assert update_body(provider("simvoly"), edited)[key] == wire


def test_taking_back_what_was_not_there_before_can_be_sent() -> None:
    draft = _draft("simvoly", city="Oslo").edited(field("simvoly", "city"), ABSENT)
    assert update_body(provider("simvoly"), draft)["city"] == ""
