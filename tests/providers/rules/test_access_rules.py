"""No description sets a header that is the client's own, or that holds a credential."""

from __future__ import annotations

import pytest

from contact_editor.providers.catalogue import parse_description
from contact_editor.resources import resource

SIMVOLY = resource("providers", "simvoly.toml").read_text("utf-8")


def with_header(name: str) -> bytes:
    assert "[access]\n" in SIMVOLY
    return SIMVOLY.replace("[access]\n", f'[access]\nheaders = {{ "{name}" = "x" }}\n', 1).encode()


@pytest.mark.parametrize(
    "name",
    ["Proxy-Authorization", "proxy-connection", "Expect", "Upgrade", "TE", "Trailer",
     "Transfer-Encoding", "Connection", "Keep-Alive", "Host", "Cookie", "Accept-Encoding",
     "X-Forwarded-Host"],
)  # fmt: skip
def test_a_header_of_the_connection_is_refused_by_name(name: str) -> None:
    with pytest.raises(ValueError, match=f"`{name}` is not the name of a header that may be set"):
        parse_description(with_header(name))


@pytest.mark.parametrize(
    "name", ["Authorization", "X-Authorization", "X-Api-Key", "api-key", "ApiKey", "X-Auth-Token"]
)
def test_a_fixed_credential_is_refused_by_name(name: str) -> None:
    with pytest.raises(ValueError, match=f"`{name}` would contain a fixed credential"):
        parse_description(with_header(name))


@pytest.mark.parametrize("name", ["Accept", "revision", "Api-Version", "X-Client"])
def test_other_headers_may_be_set(name: str) -> None:
    parse_description(with_header(name))


MAILCHIMP = resource("providers", "mailchimp.toml").read_text("utf-8")


@pytest.mark.parametrize(
    ("pattern", "said"),
    [("[a-z", "does not compile"), ("-us", "must have one group"), ("(a)(b)", "must have one"),
     ("(.+)", "matches most of a key"), ("-(.+)$", "matches most"), ("^([^-]+)-", "matches most"),
     ("([0-9a-f]{32})", "matches most")],
)  # fmt: skip
def test_the_part_of_a_key_is_one_group(pattern: str, said: str) -> None:
    wrong = MAILCHIMP.replace("'-([a-z]{2}[0-9]{1,3})$'", f"'{pattern}'")
    assert wrong != MAILCHIMP
    with pytest.raises(ValueError, match=f"`dc`.from_key: .*{said}"):
        parse_description(wrong.encode())
