"""A request is what the description says, with the values in it and nothing elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from contact_editor.providers.access import Access, KeyPlacement
from contact_editor.providers.catalogue import parse_description
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts.api.curl import curl
from contact_editor.services.contacts.api.request_builder import RequestBuilder, fields_by_name
from contact_editor.services.credentials.authorization import authorization
from contact_editor.services.http.transport import Request
from contact_editor.services.redaction.redactor import Redactor
from tests.catalogue import provider

KINTO = Path(__file__).parents[3] / "providers" / "descriptions" / "kinto.toml"


@pytest.fixture
def kinto() -> Provider:
    return parse_description(KINTO.read_bytes())


def builder(described: Provider) -> RequestBuilder:
    return RequestBuilder(described, {"host": "kinto.example.com"}, "kinto.example.com")


def test_an_update_has_its_wrapper_content_type_and_version(kinto: Provider) -> None:
    request = builder(kinto).update("a/1", {"name": "Ana"}, '"42"')
    assert (request.method, request.path.rpartition("/")[2]) == ("PATCH", "a%2F1")
    assert request.body == {"data": {"name": "Ana"}}
    assert request.headers == {"Content-Type": "application/merge-patch+json", "If-Match": '"42"'}


def test_without_a_version_nothing_is_guarded(kinto: Provider) -> None:
    assert "If-Match" not in builder(kinto).update("a", {}).headers


def test_the_fixed_part_of_a_body_stays_beside_the_fields() -> None:
    request = builder(provider("klaviyo")).update("01GD", {"attributes": {"title": "Dr"}})
    data = {"type": "profile", "id": "01GD", "attributes": {"title": "Dr"}}
    assert request.body == {"data": data}


def test_a_table_in_a_query_is_sent_as_json_and_a_value_is_escaped_for_it(kinto: Provider) -> None:
    find = replace(kinto.operations.find, query={"where": {"email": "{email}", "n": 1}})
    request = builder(kinto).read(find, email='a"b@x.example')
    assert request.query == (("where", r'{"email":"a\"b@x.example","n":1}'),)


def test_a_search_with_a_body_is_a_post() -> None:
    request = builder(provider("intercom")).read(provider("intercom").operations.find, email="a@x")
    assert (request.method, request.path) == ("POST", "/contacts/search")
    assert request.body == {"query": {"field": "email", "operator": "=", "value": "a@x"}}


def test_fields_are_asked_for_by_the_names_that_they_have_in_their_object() -> None:
    names = fields_by_name(provider("hubspot"))
    assert names == ("email", "firstname", "lastname", "phone", "company")


@pytest.mark.parametrize(
    "link",
    ["https://evil.example/api/profiles?x=1", "//evil.example/api/profiles", "/api/other?x=1", ""],
)
def test_a_next_page_elsewhere_is_not_followed_with_the_key(link: str) -> None:
    before = Request("GET", "/api/profiles")
    with pytest.raises(errors.NotAContact, match="another address"):
        builder(provider("klaviyo")).next_page(before, link, "https://a.klaviyo.com")


@pytest.mark.parametrize("path", ["/v1/my%20shop/people", "/v1/my%20sho%70/people"])
@pytest.mark.parametrize("base", ["https://made-up.example", ""])
def test_a_next_page_is_followed_where_the_path_holds_a_parameter(base: str, path: str) -> None:
    before = Request("GET", "/v1/my%20shop/people", (("page", "1"),))
    link = f"{base}{path}?page=2&after="
    following = builder(provider("klaviyo")).next_page(before, link, "https://made-up.example")
    assert following == Request("GET", before.path, (("page", "2"), ("after", "")))


@pytest.mark.parametrize(
    ("key", "header"),
    [
        (KeyPlacement(value="Token token={key}"), {"Authorization": "Token token=k"}),
        (KeyPlacement(name="api-key", value="{key}"), {"api-key": "k"}),
        (KeyPlacement(place="basic"), {"Authorization": "Basic azpw"}),
        (KeyPlacement(place="basic", user="{key}"), {"Authorization": "Basic azpwOg=="}),
    ],
)
def test_the_key_goes_where_the_description_says(key: KeyPlacement, header: dict[str, str]) -> None:
    access = Access(base="https://x.example", key=key)
    given = "k:p" if key.place == "basic" else "k"
    assert authorization(access, given) == header


def test_the_curl_command_of_basic_has_a_placeholder_and_the_content_type(kinto: Provider) -> None:
    request = builder(kinto).update("a", {"name": "Ana"}, '"42"')
    command = curl(request, "https://kinto.example.com/v1", kinto.access)
    assert '--user "$API_KEY"' in command
    assert "--header 'Content-Type: application/merge-patch+json'" in command
    assert "--header 'If-Match: \"42\"'" in command


def test_the_curl_command_of_a_template_keeps_what_is_around_the_key() -> None:
    access = Access(base="https://x.example", key=KeyPlacement(value="Token token={key};x"))
    command = curl(Request("GET", "/x"), "https://x.example", access)
    assert "--header 'Authorization: Token token='\"$API_KEY\"';x'" in command


@pytest.mark.parametrize("user", ["{key}", "any"])
def test_a_key_within_basic_credentials_is_masked_wherever_it_is_repeated(user: str) -> None:
    redactor = Redactor()
    redactor.add_secret("made-up-key-123")
    password = "" if user == "{key}" else "{key}"
    key = KeyPlacement(place="basic", user=user, password=password)
    header = authorization(Access(base="https://x.example", key=key), "made-up-key-123")
    said = redactor.mask_secrets(f"refused: {header['Authorization']}")
    assert header["Authorization"].removeprefix("Basic ") not in said
