"""An email address opens the contact that has it, and never one that only looks like it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from contact_editor.background import NetworkThread
from contact_editor.model.contact import ContactSnapshot
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.viewmodels.contact.contact_search import ContactSearch
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.contact.session_memory import AccountSession
from tests.catalogue import provider
from tests.fakes.key_stores import MemoryStore
from tests.fakes.peers import Peer, responding
from tests.waiting import WAIT_LIMIT_MS


@pytest.fixture
def network(qapp: object) -> Iterator[NetworkThread]:
    network = NetworkThread()
    yield network
    network.stop()


def _through(address: str) -> OpenConnection:
    credentials = Credentials(MemoryStore())
    credentials.set_for_session("A", "a-key-of-some-length")
    parameters = {"newsletter": "wks_Tj4fTx-GWT0kCkKc375tG"}
    connection = Connection("A", "notocat", address=address, parameters=parameters)
    described = provider("notocat")
    gateway = open_gateway(described, connection, credentials)
    return OpenConnection(connection, described, gateway, AccountSession())


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("straße@example.org", "strasse@example.org"),
        ("strasse@example.org", "straße@example.org"),
        ("straße@example.org", "STRASSE@example.org"),
    ],
)
def test_sharp_s_and_double_s_are_two_addresses(
    qtbot: QtBot, network: NetworkThread, typed: str, stored: str
) -> None:
    opened: list[ContactSnapshot] = []
    offered: list[tuple[ContactSnapshot, ...]] = []
    body = msgspec.json.encode({"data": [{"id": "con_a", "email": stored}], "total": 1})
    with Peer(responding(200, body)) as peer:
        through = _through(peer.address)
        search = ContactSearch(network)
        search.found.connect(lambda _, contact: opened.append(contact))
        search.multiple_found.connect(lambda _, contacts: offered.append(contacts))
        search.find(through, typed)
        qtbot.wait_until(lambda: not search.under_way, timeout=WAIT_LIMIT_MS)
        network.close(through.gateway.close)
    assert opened == []
    assert [contact.reference.email for (contact,) in offered] == [stored]
