"""What the start reads is read beside the window, and a part that hangs leaves the rest."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.app.startup_files import StartupFiles
from contact_editor.services.connections import own_files
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from tests.catalogue import catalogue as shipped
from tests.end_to_end.driver import Driver
from tests.parsed import parsed_of
from tests.waiting import WAIT_LIMIT_S


def test_all_is_read(tmp_path: Path) -> None:
    connection = Connection("Acme", "simvoly", parameters={"domain": "www.acme.example"})
    put_connection(tmp_path / "connections.toml", connection)
    files = StartupFiles(tmp_path)
    files.wait()
    assert files.ready
    catalogue, managed, own = files.result()
    assert "simvoly" in catalogue.providers
    assert own.connections == (connection,)
    assert [*catalogue.faults, *managed.faults, *own.faults] == []


def test_only_the_descriptions_that_connections_use_are_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = parsed_of(monkeypatch)
    put_connection(tmp_path / "connections.toml", Connection("Acme", "hubspot"))
    put_connection(tmp_path / "connections.toml", Connection("Other", "hubspot"))
    put_connection(tmp_path / "connections.toml", Connection("Lost", "unknown"))
    files = StartupFiles(tmp_path)
    files.wait()
    catalogue, _, _ = files.result()
    assert catalogue.names == shipped().names
    assert parsed == ["hubspot"]
    assert catalogue.providers["hubspot"] == shipped().providers["hubspot"]
    assert parsed == ["hubspot"]


def test_the_window_that_has_started_needs_no_other_description(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = parsed_of(monkeypatch)
    put_connection(tmp_path / "connections.toml", Connection("Acme", "hubspot"))
    driver = Driver(qapp, tmp_path)
    try:
        shown = driver.app.window.find_bar.connection
        driver.until(lambda: "HubSpot" in shown.itemText(shown.currentIndex()))
        assert parsed == ["hubspot"]
    finally:
        driver.close()


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are POSIX")
def test_pipes_in_place_of_files_are_named_and_do_not_hang(tmp_path: Path) -> None:
    (tmp_path / "providers").mkdir()
    for name in ("connections.toml", "settings.toml", "providers/acme.toml"):
        os.mkfifo(tmp_path / name)
    files = StartupFiles(tmp_path)
    files.wait()
    catalogue, _, own = files.result()
    faults = [*map(str, catalogue.faults), *own.faults]
    assert len(faults) == 3
    assert all(fault.endswith("cannot be read: not a regular file") for fault in faults)
    assert "simvoly" in catalogue.providers


def test_a_disk_that_hangs_is_named_once_its_time_has_passed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released, reading = Event(), Event()

    def hang(file: Path) -> None:
        reading.set()
        released.wait(WAIT_LIMIT_S)

    monkeypatch.setattr(own_files, "read_connections", hang)
    files = StartupFiles(tmp_path)
    # All else was read by then, however long it took.
    assert reading.wait(WAIT_LIMIT_S)
    assert not files.ready
    files._until = time.monotonic()
    files.wait()
    assert files.ready
    catalogue, managed, own = files.result()
    released.set()
    assert "simvoly" in catalogue.providers
    assert not managed.faults
    assert own.faults == (f"{tmp_path / 'connections.toml'}: did not answer within 10 seconds",)
