"""Headers with the connection's parameters, at a server that wants them."""

from __future__ import annotations

import asyncio

import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.providers.catalogue import parse_description
from contact_editor.providers.description import Provider
from contact_editor.resources import resource
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.redaction.redactor import Redactor
from tests.fakes.fact_server import FactServer, fact_server, read_facts
from tests.fakes.key_stores import MemoryStore

PARAMETERS = """headers = { X-App = "app {app}", X-Tenant = "{tenant}" }

[[access.parameters]]
key = "app"
label = "App"
pattern = '[^x]+'

[[access.parameters]]
key = "tenant"
label = "Tenant"
pattern = '.*'
"""


def provider() -> Provider:
    text = resource("providers", "resend.toml").read_text("utf-8")
    return parse_description(text.replace("\n[identity]", f"{PARAMETERS}\n[identity]", 1).encode())


def found(server: FactServer, **parameters: str) -> int:
    credentials = Credentials(MemoryStore(), Redactor())
    credentials.set_for_session("Shop", "made-up-key")
    connection = Connection(
        name="Shop", provider="resend", address=server.address, parameters=parameters
    )
    gateway = open_gateway(provider(), connection, credentials)

    async def find() -> int:
        try:
            return len(await gateway.find(ContactReference(None, "ana@made-up.example")))
        finally:
            await gateway.close()

    return asyncio.run(find())


def test_headers_carry_the_parameters_of_the_connection() -> None:
    facts = read_facts("resend")
    facts["headers"] |= {"X-App": "app acme 7", "X-Tenant": "north"}
    with fact_server(facts) as server:
        assert found(server, app="acme 7", tenant="north") == 1


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "é", "\x00", "a\tb"])
def test_a_parameter_that_a_header_cannot_carry_is_refused_before_anything_is_sent(
    value: str,
) -> None:
    refused = pytest.raises(ValueError, match=r"App: .* cannot be sent in a header")
    with fact_server(read_facts("resend")) as server, refused:
        found(server, app=value, tenant="north")
