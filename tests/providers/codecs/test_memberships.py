"""Elements that are read by requests of their own: complete and understood, or not at all."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from contact_editor.model.draft import Draft
from contact_editor.model.field_transport import MembershipRead
from contact_editor.model.values import UnexpectedValue, UnreadReason, UnreadValue
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.memberships import read_elements
from contact_editor.providers.codecs.update_body import update_body
from tests.fakes.member_server import CONTACT, members

READ = MembershipRead(path="/x/{id}", items="found", element="tag", link="id", more="next")


def test_elements_come_with_what_removes_them() -> None:
    body = {"found": [{"id": 501, "tag": "11"}, {"id": 502, "tag": "12"}], "next": None}
    assert read_elements(READ, body) == (("11", "12"), {"11": 501, "12": 502})
    assert read_elements(READ, {"found": []}) == ((), {})


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"found": {"id": 501}},
        {"found": [{"id": 501}]},
        {"found": [{"id": True, "tag": "11"}]},
        {"found": [{"id": "", "tag": "11"}]},
    ],
)
def test_a_list_that_is_not_understood_cannot_be_edited(body: Any) -> None:
    value, links = read_elements(READ, body)
    assert type(value) is UnexpectedValue
    assert links == {}


@pytest.mark.parametrize(
    "body",
    [
        {"found": [{"id": 501, "tag": "11"}], "next": "/x/7?page=2"},
        {"found": [{"id": number, "tag": number} for number in range(3_000)]},
    ],
)
def test_what_is_missing_in_a_list_that_is_not_complete_is_not_known(body: Any) -> None:
    value, links = read_elements(READ, body)
    assert isinstance(value, UnreadValue)
    assert value.reason is UnreadReason.ONLY_A_PART
    assert value.seen == tuple(each["tag"] for each in body["found"])
    assert links == {}


def test_a_key_of_the_contact_is_not_taken_for_elements_that_are_read_apart() -> None:
    contact = decode_contact(members(), {**CONTACT, "tags": "something else"})
    assert "tags" not in contact.values
    assert contact.unknown["tags"] == "something else"
    assert contact.value("groups") == (31,)


def test_what_a_contact_has_of_such_elements_is_described_if_its_place_is_named() -> None:
    provider = members()
    named = tuple(replace(f, at="tags.data") if f.key == "tags" else f for f in provider.fields)
    wire = {**CONTACT, "tags": {"data": [{"id": 11}], "more": 1}}
    contact = decode_contact(replace(provider, fields=named), wire)
    assert "tags" not in contact.values
    assert contact.unknown["tags"] == {"more": 1}


def test_flags_are_read_as_the_elements_that_are_set() -> None:
    provider = members()
    contact = decode_contact(provider, CONTACT)
    assert contact.value("topics") == ("news",)
    topics = provider.field("topics")
    assert topics is not None
    draft = Draft(contact).edited(topics, ("offers",))
    assert update_body(provider, draft) == {"topics": {"news": False, "offers": True}}


def test_a_field_with_requests_of_its_own_can_be_a_key() -> None:
    assert len({field: field.key for field in members().fields}) == len(members().fields)
