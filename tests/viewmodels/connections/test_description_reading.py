"""Reading the description folders again while the program runs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from contact_editor.background import NetworkThread
from contact_editor.providers.catalogue import parse_unconfirmed
from contact_editor.providers.shipped.shipped_catalogue import read_shipped
from contact_editor.resources import resource
from contact_editor.services.connections.description_folder import read_descriptions
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.viewmodels.connections import description_reading
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.connections.description_reading import DescriptionReading
from tests.fakes.key_stores import MemoryStore
from tests.waiting import WAIT_LIMIT_MS, WAIT_LIMIT_S


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[ConnectionManager]:
    background = NetworkThread()
    credentials, managed = Credentials(MemoryStore()), Managed(tmp_path / "machine")
    catalogue, file = read_shipped(resource("providers")), tmp_path / "connections.toml"
    yield ConnectionManager(catalogue, file, credentials, background, managed)
    background.stop()


def test_a_description_that_is_added_while_the_folders_are_read_stays(
    manager: ConnectionManager, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    was_read, goes_on = threading.Event(), threading.Event()
    read = read_descriptions

    def slow(*arguments: Any) -> Any:
        found = read(*arguments)
        was_read.set()
        goes_on.wait(WAIT_LIMIT_S)
        return found

    monkeypatch.setattr(description_reading, "read_descriptions", slow)
    monkeypatch.setattr(description_reading, "CALL_TIMEOUT_S", WAIT_LIMIT_S)
    parent = QObject()
    reading = DescriptionReading(manager, parent)
    with qtbot.waitSignal(reading.ended, timeout=WAIT_LIMIT_MS):
        reading.start()
        assert was_read.wait(WAIT_LIMIT_S)
        text = (resource("providers") / "simvoly.toml").read_bytes()
        added = text.replace(b'id = "simvoly"', b'id = "own"', 1)
        folder = manager.file.with_name("providers")
        folder.mkdir()
        (folder / "own.toml").write_bytes(added)
        manager.take(parse_unconfirmed(added))
        goes_on.set()
    assert "own" in manager.catalogue.providers
    assert not manager.catalogue.faults
