"""While a provider takes its time, the window goes on answering and can end the wait."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.waiting import WAIT_LIMIT_S


class Elsewhere:
    """The practice server in a process of its own, so that it takes no time from the window."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "contact_editor.practice", "simvoly"],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.address = self._process.stdout.readline().split()[-1]
        self.key = self._process.stdout.readline().split()[-1]

    def call(self, method: str, path: str, body: Any = None) -> Any:
        root = self.address.removesuffix("/simvoly/api/site")
        content = None if body is None else json.dumps(body).encode()
        request = Request(f"{root}/practice/{path}", content, method=method)
        request.add_header("Content-Type", "application/json")
        with urlopen(request, timeout=WAIT_LIMIT_S) as answer:
            return json.loads(answer.read() or b"null")

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(WAIT_LIMIT_S)
        assert self._process.stdout is not None
        self._process.stdout.close()


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[Elsewhere]:
    server = Elsewhere()
    yield server
    server.close()


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, elsewhere: Elsewhere) -> Iterator[Driver]:
    connection = Connection(
        "Slow", "simvoly", address=elsewhere.address, parameters={"domain": "practice.example"}
    )
    put_connection(tmp_path / "connections.toml", connection)
    driver = Driver(qapp, tmp_path, connection="Slow")
    driver.app.manager.keep_key("Slow", elsewhere.key)
    yield driver
    driver.close()
    elsewhere.call("DELETE", "faults")


def _slow(elsewhere: Elsewhere, method: str) -> None:
    elsewhere.call("DELETE", "log")
    elsewhere.call("POST", "faults", {"kind": "delay", "seconds": 3600, "method": method})


def _open(window: Driver) -> None:
    """Open John Doe, with the names of his lists: nothing else is under way then."""
    window.open("123")
    window.until(lambda: window.app.workspace.session.lookup_names.get("subscriber-lists"))


def _sent(elsewhere: Elsewhere, method: str) -> list[Any]:
    return [entry for entry in elsewhere.call("GET", "log") if entry["method"] == method]


def _cancel(window: Driver, elsewhere: Elsewhere, method: str) -> None:
    """Press Cancel when the request is under way; wait until the server saw the client leave."""
    window.until(lambda: _sent(elsewhere, method))
    window.press("Cancel")
    window.until(lambda: _sent(elsewhere, method)[-1]["disconnected"])


def test_during_a_slow_read_the_window_takes_what_is_typed_and_can_cancel(
    window: Driver, elsewhere: Elsewhere
) -> None:
    _open(window)
    _slow(elsewhere, "GET")
    window.find("john@doe.com")
    window.until(window.app.loaded_controller.progress.bar.isVisible)
    window.write("Name", "Typed meanwhile")
    assert window.line("Name").text() == "Typed meanwhile"
    assert window.app.workspace.busy
    _cancel(window, elsewhere, "GET")
    window.until(lambda: not window.app.workspace.busy)
    assert window.line("Name").text() == "Typed meanwhile", "what was open stays open"


def test_a_slow_write_can_be_cancelled_and_what_became_of_it_is_said(
    window: Driver, elsewhere: Elsewhere
) -> None:
    _open(window)
    window.write("Name", "Too slow")
    window.review()
    _slow(elsewhere, "PUT")
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.SENDING)
    _cancel(window, elsewhere, "PUT")
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    assert "still returns “John Doe”" in window.said
    assert window.line("Name").text() == "Too slow"
    assert elsewhere.call("GET", "contacts/simvoly/123")["name"] == "John Doe"
    assert len(_sent(elsewhere, "PUT")) == 1
