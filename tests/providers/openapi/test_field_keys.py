"""Whatever a contact's properties are called and wherever they are, the description is valid."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from contact_editor.providers.catalogue import parse_description
from contact_editor.providers.description import Provider
from contact_editor.providers.openapi.derivation import derive
from contact_editor.providers.openapi.description_text import description_text
from contact_editor.providers.openapi.document import Document
from tests.providers.openapi.test_derivation import PEOPLE

TEXT: dict[str, Any] = {"type": "string"}
CONTACT = {"$ref": "#/components/schemas/Person"}
NAMES = ["id", "name", "company", "company_id", "company_name", "a.b", "b", ".", "\\", "", "x[0]"]
MEMBERS = st.recursive(
    st.sampled_from([TEXT, {"type": "integer"}, {"type": "string", "readOnly": True}]),
    lambda inside: st.dictionaries(st.sampled_from(NAMES), inside, max_size=4).map(
        lambda properties: {"type": "object", "properties": properties}
    ),
    max_leaves=12,
)


def written(more: dict[str, Any], schema: str) -> str:
    content = copy.deepcopy(PEOPLE)
    schemas = content["components"]["schemas"]
    holder = schemas["Written"] if schema == "Written" else schemas["Person"]["allOf"][1]
    holder["properties"] = {**more, **holder["properties"]}
    return description_text(derive(Document(content), origin="acme.json"))


def described(more: dict[str, Any], schema: str = "Written") -> Provider:
    return parse_description(written(more, schema).encode())


def company(**properties: Any) -> dict[str, Any]:
    return {"company": {"type": "object", "properties": properties}}


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.sampled_from(NAMES), MEMBERS, max_size=5), st.booleans())
@example({**company(id=TEXT, company_id=TEXT), "company_id": TEXT}, False)
def test_no_two_fields_have_the_same_key(more: dict[str, Any], is_shown: bool) -> None:
    more.pop("id", None)  # the contact's own
    provider = described(more, "Person" if is_shown else "Written")
    keys = [field.key for field in provider.fields]
    assert len(keys) == len(set(keys))
    assert (provider.identity.key, provider.identity.email) == ("id", "email")
    places = {field.key: field.place for field in provider.fields}
    assert (places["id"], places["email"]) == ("id", "email")


def test_a_nested_id_has_the_name_of_its_object() -> None:
    more = {**company(id=TEXT, name=TEXT), "name": TEXT}
    fields = {field.key: field.place for field in described(more).fields}
    assert (fields["id"], fields["company_id"]) == ("id", "company.id")
    assert (fields["name"], fields["company_name"]) == ("name", "company.name")


def test_a_contact_within_a_contact_is_no_reason_to_fail() -> None:
    places = {field.key: field.place for field in described({"owner": CONTACT}).fields}
    assert (places["id"], places["email"]) == ("id", "email")
    assert places["owner_email"] == "owner.email"


def test_the_id_of_another_object_never_identifies_the_contact() -> None:
    content = copy.deepcopy(PEOPLE)
    shown = content["components"]["schemas"]["Person"]["allOf"][1]["properties"]
    shown["personId"] = shown.pop("id")
    content["components"]["schemas"]["Written"]["properties"] |= company(id=TEXT)
    text = description_text(derive(Document(content), origin="acme.json"))
    assert parse_description(text.encode()).identity.key == "personId"
    del shown["personId"]
    with pytest.raises(ValueError, match="no field of a contact has its id, `personId`"):
        derive(Document(content))


@pytest.mark.parametrize(("more", "where"), [
    ({"": TEXT}, "the contact"), (company(**{"": TEXT, "id": TEXT}), "`company`"),
])  # fmt: skip
def test_a_property_without_a_name_is_left_out_by_name(more: dict[str, Any], where: str) -> None:
    text = written(more, "Written")
    assert f"# Not in it: a property whose name is empty, in {where}\n" in text
    assert "" not in [field.key for field in parse_description(text.encode()).fields]


@pytest.mark.parametrize("name", [".", "\\", "a.b", "[0]"])
def test_a_name_with_the_signs_of_places_is_a_place(name: str) -> None:
    places = [f.place for f in described({name: TEXT, **company(**{name: TEXT})}).fields]
    escaped = {".": "\\.", "\\": "\\\\", "a.b": "a\\.b", "[0]": "\\[0\\]"}[name]
    assert {escaped, f"company.{escaped}"} <= set(places)
