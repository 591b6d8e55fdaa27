"""One practice server for all these tests; each test finds its world as it began."""

import ssl
from collections.abc import Iterator

import httpx
import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from tests.waiting import WAIT_LIMIT_S

# Each client would read the certificates of all authorities otherwise; none is needed here.
_NO_AUTHORITIES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@pytest.fixture(scope="session")
def server(practice: PracticeServer) -> PracticeServer:
    return practice


@pytest.fixture(scope="module")
def clients(server: PracticeServer) -> Iterator[dict[str, httpx.Client]]:
    """A client for each provider and for the switches: each takes longer to make than a test."""
    clients = {name: _client(server.address(name)) for name in ("simvoly", "notocat")}
    clients["control"] = _client(f"http://127.0.0.1:{server.port}/practice")
    yield clients
    for client in clients.values():
        client.close()


@pytest.fixture
def simvoly(
    clients: dict[str, httpx.Client], server: PracticeServer, world: PracticeState
) -> httpx.Client:
    return _with_key(clients["simvoly"], server)


@pytest.fixture
def notocat(
    clients: dict[str, httpx.Client], server: PracticeServer, world: PracticeState
) -> httpx.Client:
    return _with_key(clients["notocat"], server)


@pytest.fixture
def control(clients: dict[str, httpx.Client], world: PracticeState) -> httpx.Client:
    return clients["control"]


def _client(address: str) -> httpx.Client:
    return httpx.Client(base_url=address, timeout=WAIT_LIMIT_S, verify=_NO_AUTHORITIES)


def _with_key(client: httpx.Client, server: PracticeServer) -> httpx.Client:
    """Set the headers, which a test may have taken away."""
    client.headers = httpx.Headers({"Authorization": f"Bearer {server.key}"})
    return client
