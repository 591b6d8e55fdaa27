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


@pytest.fixture
def simvoly(server: PracticeServer, world: PracticeState) -> Iterator[httpx.Client]:
    with _client(server.address("simvoly"), server.key) as client:
        yield client


@pytest.fixture
def notocat(server: PracticeServer, world: PracticeState) -> Iterator[httpx.Client]:
    with _client(server.address("notocat"), server.key) as client:
        yield client


@pytest.fixture
def control(server: PracticeServer, world: PracticeState) -> Iterator[httpx.Client]:
    with _client(f"http://127.0.0.1:{server.port}/practice") as client:
        yield client


def _client(address: str, key: str = "") -> httpx.Client:
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    return httpx.Client(
        base_url=address, headers=headers, timeout=WAIT_LIMIT_S, verify=_NO_AUTHORITIES
    )
