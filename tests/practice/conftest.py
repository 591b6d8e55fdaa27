"""One practice server for all these tests; each test finds its world as it began."""

from collections.abc import Iterator

import httpx
import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from tests.waiting import WAIT_LIMIT_S


@pytest.fixture(scope="session")
def server(practice: PracticeServer) -> PracticeServer:
    return practice


@pytest.fixture
def simvoly(server: PracticeServer, world: PracticeState) -> Iterator[httpx.Client]:
    with _client(server, "simvoly") as client:
        yield client


@pytest.fixture
def notocat(server: PracticeServer, world: PracticeState) -> Iterator[httpx.Client]:
    with _client(server, "notocat") as client:
        yield client


@pytest.fixture
def control(server: PracticeServer, world: PracticeState) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"http://127.0.0.1:{server.port}/practice") as client:
        yield client


def _client(server: PracticeServer, provider: str) -> httpx.Client:
    headers = {"Authorization": f"Bearer {server.key}"}
    return httpx.Client(base_url=server.address(provider), headers=headers, timeout=WAIT_LIMIT_S)
