"""A key travels to the host of its connection, over TLS, and to no other place."""

from __future__ import annotations

from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contact_editor.services.connections.base_url import base_address, checked_address, is_loopback
from contact_editor.services.connections.connection import Connection
from tests.catalogue import provider


@pytest.mark.parametrize(
    ("address", "taken"),
    [
        ("https://api.example.com", "https://api.example.com"),
        ("https://api.example.com/v1/", "https://api.example.com/v1"),
        ("HTTPS://Api.Example.com:8443/a/b", "HTTPS://Api.Example.com:8443/a/b"),
        ("https://10.0.0.1", "https://10.0.0.1"),
        ("https://[2001:db8::1]:443/x", "https://[2001:db8::1]:443/x"),
        ("http://127.0.0.1:8000/x", "http://127.0.0.1:8000/x"),
        ("http://127.255.0.9", "http://127.255.0.9"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://LOCALHOST", "http://LOCALHOST"),
    ],
)
def test_an_address_over_tls_or_to_this_machine_is_taken(address: str, taken: str) -> None:
    assert checked_address(address) == taken


@pytest.mark.parametrize(
    "address",
    [
        "", "example.com", "//example.com", "https://", "https:///v1", "https:example.com",
        "http://example.com", "http://10.0.0.1", "http://0.0.0.0", "http://127.0.0.1.example.com",
        "http://localhost.example.com", "http://127.1", "http://2130706433", "http://[::2]",
        "ftp://example.com", "file:///etc/passwd", "javascript:alert(1)",
        "https://user@example.com", "https://user:word@example.com", "https://@example.com",
        "https://:@example.com", "https://good.example@evil.example", "https://a\\@evil.example",
        "https://example.com/?", "https://example.com/?a=b", "https://example.com/#",
        "https://example.com#x", "https://example.com/a b", " https://example.com",
        "https://example.com\n", "https://exa\nmple.com", "https://exa\tmple.com",
        "https://example.com/\x00", "https://example.com/\x7f", "https://bücher.example",
        "https://example.com/ü", "https://example。com", "https://example.com:65536",
        "https://example.com:-1", "https://example.com:x", "https://example.com:٣",
        "https://[::1", "https://[x]", "https://example.com:80:90",
    ],
)  # fmt: skip
def test_any_other_address_is_refused_with_a_reason(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        checked_address(address)


@given(
    st.text()
    | st.text("htps:/@?#[].%\\ 1ab\n\u3002").map(lambda rest: f"https://{rest}")
    | st.text("lochast127.0:/@?#[]%\\x").map(lambda rest: f"http://{rest}")
)
@example("https://[v1.x]/")
@example("http://[::1%25lo]")
def test_every_text_is_taken_or_refused_and_what_is_taken_leads_where_it_says(text: str) -> None:
    try:
        taken = checked_address(text)
    except ValueError:
        return
    parts = urlsplit(taken)
    assert parts.hostname
    assert parts.scheme == "https" or is_loopback(parts.hostname)
    try:
        url = httpx.URL(taken + "/contacts")
    except httpx.InvalidURL:
        return
    assert (url.scheme, url.userinfo, url.query, url.fragment) == (parts.scheme, b"", b"", "")
    assert url.path.endswith("/contacts")
    assert url.port == (None if parts.port in (80, 443, None) else parts.port) or parts.port == 0


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_this_machine_is_known(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["", "10.0.0.1", "::", "0.0.0.0", "localhost.example", "127.1"])
def test_other_machines_are_not_this_one(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize("domain", ["a.example", "www.a-b.example:8443", "xn--bcher-kva.example"])
def test_a_parameter_that_fits_makes_the_address(domain: str) -> None:
    connection = Connection("A", "simvoly", parameters={"domain": domain})
    assert base_address(provider("simvoly"), connection) == f"https://{domain}/api/site"


@pytest.mark.parametrize(
    "domain",
    [
        "", "evil.example/@good.example", "good.example@evil.example", "a.example/..", "a.example/",
        "a.example\n", "a.example\r\nX: y", "a.example?x", "a.example#", "{domain}.example",
        "a.example:99999", "a.example:443/x", "a..example", "-a.example", "a.example%2f",
        "a.example\\", "localhost", "127.0.0.1", " a.example",
        "a" * 64 + ".example", "https://a.example",
    ],
)  # fmt: skip
def test_a_parameter_that_would_smuggle_a_host_or_a_path_is_refused(domain: str) -> None:
    connection = Connection("A", "simvoly", parameters={"domain": domain})
    with pytest.raises(ValueError, match=r"domain|address"):
        base_address(provider("simvoly"), connection)
    with pytest.raises(ValueError, match="domain"):
        base_address(provider("simvoly"), Connection("A", "simvoly"))


@pytest.mark.parametrize("newsletter", ["wks_x&a=b", "wks_" + "x" * 20 + "\n", "WKS_" + "x" * 21])
def test_a_parameter_of_a_query_has_to_fit_as_well(newsletter: str) -> None:
    connection = Connection("A", "notocat", parameters={"newsletter": newsletter})
    with pytest.raises(ValueError, match="Newsletter id"):
        base_address(provider("notocat"), connection)


def test_an_address_of_ones_own_is_held_to_the_same() -> None:
    connection = Connection("A", "notocat", address="http://evil.example",
                            parameters={"newsletter": "wks_" + "x" * 21})  # fmt: skip
    with pytest.raises(ValueError, match="https"):
        base_address(provider("notocat"), connection)
