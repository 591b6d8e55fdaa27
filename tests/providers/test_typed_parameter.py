"""A pasted domain or base URL is read as it is plainly meant, and nothing else is guessed."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from contact_editor.providers.access import Access, Parameter
from contact_editor.providers.typed_parameter import (
    shown_parameter,
    understood,
    understood_address,
)
from contact_editor.services.connections.base_url import base_address
from contact_editor.services.connections.connection import Connection
from tests.catalogue import provider

SIMVOLY = provider("simvoly").access
MAILCHIMP = provider("mailchimp").access
LISTMONK = provider("listmonk").access
SHOP = Access(
    base="https://{account}.acme.example/v1",
    parameters=(Parameter(key="account", label="Account", pattern="[a-z0-9-]{3,40}"),),
)


def read(access: Access, typed: str) -> str:
    return understood(access, access.parameters[0], typed)


@pytest.mark.parametrize(
    ("access", "typed", "meant"),
    [
        (SIMVOLY, "www.acme.example", "www.acme.example"),
        (SIMVOLY, "www.acme.example/de/", "www.acme.example"),
        (SIMVOLY, "  www.acme.example\t", "www.acme.example"),
        (SIMVOLY, "\u200bwww.acme.example\u00a0", "www.acme.example"),
        (SIMVOLY, "WWW.Acme.Example", "www.acme.example"),
        (SIMVOLY, "https://www.acme.example/de/?a=b#c", "www.acme.example"),
        (SIMVOLY, "HTTP://www.acme.example", "www.acme.example"),
        (SIMVOLY, "//www.acme.example/", "www.acme.example"),
        (SIMVOLY, "www.acme.example.", "www.acme.example"),
        (SIMVOLY, "https://www.acme.example:443/", "www.acme.example"),
        (SIMVOLY, "www.acme.example:8443/de", "www.acme.example:8443"),
        (SIMVOLY, "www.müller.example", "www.xn--mller-kva.example"),
        (SIMVOLY, "www.Müller.example/de/", "www.xn--mller-kva.example"),
        (SIMVOLY, "www.xn--mller-kva.example", "www.xn--mller-kva.example"),
        (LISTMONK, "https://lists.acme.example:9000/admin", "lists.acme.example:9000"),
        (MAILCHIMP, "https://us6.api.mailchimp.com/3.0/", "us6"),
        (MAILCHIMP, "US6", "us6"),
        (SHOP, "https://my-shop.acme.example/admin", "my-shop"),
        (SHOP, "My-Shop", "my-shop"),
    ],
)
def test_the_host_of_what_was_pasted_counts(access: Access, typed: str, meant: str) -> None:
    assert read(access, typed) == meant
    assert read(access, meant) == meant


@pytest.mark.parametrize(
    "typed", ["no domain", "www.acme", "ann@acme.example", "", "acme", "https://u:p@acme.example/x"]
)
def test_what_has_no_plain_meaning_stays_as_it_is(typed: str) -> None:
    assert read(SIMVOLY, typed) == typed


def test_a_parameter_that_is_no_host_is_not_touched_but_at_its_ends() -> None:
    access = provider("notocat").access
    assert read(access, " wks_AbC ") == "wks_AbC"


def test_an_international_domain_is_shown_readable_and_sent_as_it_travels() -> None:
    assert shown_parameter(SIMVOLY, SIMVOLY.parameters[0], "www.xn--mller-kva.example") == (
        "www.müller.example"
    )
    by_hand = Connection("Acme", "simvoly", parameters={"domain": "www.müller.example"})
    assert base_address(provider("simvoly"), by_hand) == (
        "https://www.xn--mller-kva.example/api/site"
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://api.acme.example/v1", "https://api.acme.example/v1"),
        (" https://api.acme.example/v1/ ", "https://api.acme.example/v1/"),
        ("HTTPS://API.Acme.example/V1", "https://api.acme.example/V1"),
        ("api.acme.example/v1", "https://api.acme.example/v1"),
        ("api.müller.example:8443", "https://api.xn--mller-kva.example:8443"),
        ("http://api.acme.example", "http://api.acme.example"),
        ("localhost:8080", "localhost:8080"),
        ("127.0.0.1:8080/x", "127.0.0.1:8080/x"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("https://u:p@acme.example", "https://u:p@acme.example"),
        ("a b.example", "a b.example"),
        ("", ""),
    ],
)
def test_a_base_url_gets_its_scheme_and_a_host_in_small_letters(typed: str, meant: str) -> None:
    assert understood_address(typed) == meant


def test_the_rule_follows_the_base_url_not_the_name_of_the_parameter() -> None:
    elsewhere = replace(SHOP, base="https://api.acme.example/{account}")
    assert read(elsewhere, "https://my-shop.acme.example/admin") == (
        "https://my-shop.acme.example/admin"
    )
