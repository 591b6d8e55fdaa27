"""One practice server for these tests; each test finds its world as it began."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from typing import Any, Protocol, TypeVar

import msgspec
import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.api import retry as patience
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.keyring_store import KeyringStore
from contact_editor.services.diagnostics.diagnostics import Diagnostics
from contact_editor.services.diagnostics.results import Check, CheckResult
from contact_editor.services.http.transport import Exchange
from tests.catalogue import provider
from tests.fakes.certificates import Authority
from tests.fakes.key_stores import MemoryStore
from tests.fakes.secret_service import secret_service
from tests.waiting import WAIT_LIMIT_S

Result = TypeVar("Result")


class Run(Protocol):
    """Runs a coroutine to its end, or until it has taken too long."""

    def __call__(self, coroutine: Coroutine[Any, Any, Result]) -> Result: ...


class Open(Protocol):
    """Opens a gateway to the practice server, or to another address."""

    def __call__(self, provider_id: str, **changed: Any) -> Gateway: ...


class Examine(Protocol):
    """Examines a connection to the practice server, or to another address."""

    def __call__(
        self, provider_id: str = "simvoly", **changed: Any
    ) -> dict[Check, CheckResult]: ...


@pytest.fixture
def run() -> Iterator[Run]:
    async def bounded(coroutine: Coroutine[Any, Any, Result]) -> Result:
        async with asyncio.timeout(WAIT_LIMIT_S):
            return await coroutine

    with asyncio.Runner() as runner:

        def run(coroutine: Coroutine[Any, Any, Result]) -> Result:
            return runner.run(bounded(coroutine))

        yield run


@pytest.fixture
def exchanges() -> list[Exchange]:
    """What the gateways of this test have sent."""
    return []


@pytest.fixture
def opened(
    practice: PracticeServer, world: PracticeState, run: Run, exchanges: list[Exchange]
) -> Iterator[Open]:
    connections = {each["provider"]: Connection(**each) for each in practice.connections()}
    gateways: list[Gateway] = []

    def open_one(provider_id: str, **changed: Any) -> Gateway:
        credentials = Credentials(MemoryStore())
        connection = connections[provider_id]
        credentials.set_for_session(connection.name, changed.pop("key", practice.key))
        described = changed.pop("described", None) or provider(provider_id)
        connection = msgspec.structs.replace(connection, **changed)
        gateways.append(open_gateway(described, connection, credentials, exchanges.append))
        return gateways[-1]

    yield open_one
    for gateway in gateways:
        run(gateway.close())


@pytest.fixture
def examine(practice: PracticeServer, world: PracticeState, run: Run) -> Examine:
    """Takes a `key` for the session, or a `store`; the other words change the connection."""
    connections = {each["provider"]: Connection(**each) for each in practice.connections()}

    def examine_one(provider_id: str = "simvoly", **changed: Any) -> dict[Check, CheckResult]:
        store, redactor = changed.pop("store", None), changed.pop("redactor", None)
        connection, key = connections[provider_id], changed.pop("key", practice.key)
        connection = msgspec.structs.replace(connection, **changed)
        credentials = Credentials(store or MemoryStore(), redactor)
        if store is None:
            credentials.set_for_session(connection.name, key)
        told: list[CheckResult] = []
        doctor = Diagnostics(provider(provider_id), connection, credentials)
        assert list(run(doctor.run(told.append))) == told
        assert [finding.check for finding in told] == list(Check)
        return {finding.check: finding for finding in told}

    return examine_one


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "RETRY_DELAYS_S", (0.0, 0.0, 0.0))


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    """Yield the address of a bus with a real keyring, unlocked."""
    with secret_service() as address:
        yield address


@pytest.fixture
def real(bus: str, monkeypatch: pytest.MonkeyPatch) -> KeyringStore:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    return KeyringStore()
