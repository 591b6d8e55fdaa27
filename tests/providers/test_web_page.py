"""The address of a contact's page names exactly that contact, whatever its id is."""

from __future__ import annotations

import msgspec
import pytest

from contact_editor.providers.description import Provider
from contact_editor.providers.rules.description_rules import check_description
from contact_editor.providers.web_page import contact_page
from tests import catalogue

PAGE = "https://app.example.com/{domain}/contacts/{id}?tab=1"


def provider(web: str) -> Provider:
    return msgspec.structs.replace(catalogue.provider("simvoly"), format=2, web=web)


@pytest.mark.parametrize(
    ("contact_id", "address"),
    [
        (123, "https://app.example.com/acme/contacts/123?tab=1"),
        ("a/b?c#d", "https://app.example.com/acme/contacts/a%2Fb%3Fc%23d?tab=1"),
        ("é %2e", "https://app.example.com/acme/contacts/%C3%A9%20%252e?tab=1"),
        ("..", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_an_id_is_one_escaped_part_of_the_address(contact_id: object, address: str) -> None:
    assert contact_page(provider(PAGE), {"domain": "acme"}, contact_id) == address


def test_a_parameter_that_is_not_known_leaves_no_address() -> None:
    assert contact_page(provider(PAGE), {}, 1) == ""
    assert contact_page(provider(""), {"domain": "acme"}, 1) == ""


@pytest.mark.parametrize(
    ("web", "fault"),
    [
        ("http://app.example.com/{id}", "must begin with https://"),
        ("https://{domain}/{id}", "a host without parameters"),
        ("https://app.{domain}.com/{id}", "a host without parameters"),
        ("https://user@app.example.com/{id}", "a host without parameters"),
        ("https://app.example.com\\@evil.example/{id}", "a host without parameters"),
        ("https://app.example.com?{id}", "a host without parameters"),
        ("file:///etc/{id}", "must begin with https://"),
        ("javascript:alert({id})", "must begin with https://"),
        ("https://app.example.com/a b/{id}", "no spaces"),
        ("https://app.example.com/contacts", "must contain {id}"),
        ("https://app.example.com/{email}/{id}", "unknown parameter {email}"),
        ("https://app.example.com/{id}/{", "an unmatched brace"),
    ],
)
def test_an_address_that_could_lead_elsewhere_is_refused(web: str, fault: str) -> None:
    assert any(fault in each for each in check_description(provider(web)))


@pytest.mark.parametrize(
    "web", [PAGE, "https://app.example.com/#/contacts/{id}", "https://x.example:8443/c?id={id}"]
)
def test_usual_addresses_are_accepted(web: str) -> None:
    assert not list(check_description(provider(web)))


def test_it_needs_format_2() -> None:
    old = msgspec.structs.replace(provider(PAGE), format=1)
    assert any("`web` needs `format = 2`" in each for each in check_description(old))
