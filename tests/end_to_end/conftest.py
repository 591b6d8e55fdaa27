"""A practice server, and the real window joined to it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.app.window import journal_controller
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.viewmodels.saving import save_review
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import Starts
from tests.end_to_end.places import KEYS, OTHER, PRODUCTION
from tests.services.journal.conftest import LockableStore


@pytest.fixture
def server(practice: PracticeServer, world: PracticeState) -> PracticeServer:
    """Return the practice server as it is at first: all contacts, no faults, an empty log."""
    assert practice.world is world
    return practice


@pytest.fixture(scope="session")
def connections(practice: PracticeServer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with a connection to each provider, written once."""
    file = tmp_path_factory.mktemp("connections") / "connections.toml"
    for table in practice.connections():
        put_connection(file, Connection(**table))
    return file


@pytest.fixture
def folder(tmp_path: Path, server: PracticeServer, connections: Path) -> Path:
    """A data folder with a connection to each provider."""
    shutil.copy2(connections, tmp_path)
    return tmp_path


@pytest.fixture
def window(qapp: QApplication, folder: Path, server: PracticeServer) -> Iterator[Driver]:
    """Yield the program with its window open, the key of both connections in the session."""
    driver = Driver(qapp, folder)
    for connection in driver.app.manager.items:
        driver.app.manager.keep_key(connection.name, server.key)
    yield driver
    driver.close()


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, PracticeServer]]:
    """A server for each connection, each with a key of its own."""
    running = {name: PracticeServer(key=key) for name, key in KEYS.items()}
    for server in running.values():
        server.start()
    yield running
    for server in running.values():
        server.stop()


@pytest.fixture
def places(
    qapp: QApplication, tmp_path: Path, servers: dict[str, PracticeServer]
) -> Iterator[Driver]:
    """The window with three connections, one of them in production."""
    for name, server in servers.items():
        server.world.faults.clear()
        server.world.switches = Switches()
        server.world.restore()
        server.world.on_moment = lambda _moment, _entry: None
        server.world.clear_log()
        table = server.connections()[1 if name == OTHER else 0]
        connection = Connection(**{**table, "name": name})
        if name == PRODUCTION:
            connection = msgspec.structs.replace(connection, environment="production")
        put_connection(tmp_path / "connections.toml", connection)
    driver = Driver(qapp, tmp_path)
    for name, key in KEYS.items():
        driver.app.manager.keep_key(name, key)
    yield driver
    driver.close()


@pytest.fixture
def old_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every read too old to be reviewed, so that each review reads again behind it."""
    monkeypatch.setattr(save_review, "FRESH_FOR_S", -1.0)


@pytest.fixture
def john(window: Driver, server: PracticeServer) -> Driver:
    """Return the window with John Doe open, and nothing under way."""
    window.use("Practice Simvoly")
    window.open("123")
    window.until(lambda: window.app.workspace.session.lookup_names.get("subscriber-lists"))
    server.world.clear_log()
    return window


@pytest.fixture
def start(
    qapp: QApplication, folder: Path, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Starts]:
    """Starts the program again and again with one journal on disk."""
    keyring = LockableStore()
    monkeypatch.setattr(journal_controller, "KeyringStore", lambda: keyring)
    starts = Starts(qapp, folder, server.key, keyring)
    yield starts
    starts.end_all()
