"""The provider to practise on, in a process of its own: it takes no time from the window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection

_FIRST, _SECOND = "Simvoly", "Notocat"


@contextmanager
def practice_server() -> Iterator[Practice]:
    """Serves both providers until it is left."""
    with subprocess.Popen(
        [sys.executable, "-m", "contact_editor.practice", "all"],
        stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        said = [process.stdout.readline().rsplit(None, 1)[-1] for _ in range(4)]
        try:
            yield Practice(*said)
        finally:
            process.terminate()


class Practice:
    """Where it listens, and what it takes for a key."""

    def __init__(self, simvoly: str, notocat: str, key: str, newsletter: str) -> None:
        self.simvoly = simvoly
        self.key = key
        self.connections = (
            Connection(
                _FIRST, "simvoly", address=simvoly, environment="sandbox",
                parameters={"domain": "practice.example"},
            ),
            Connection(
                _SECOND, "notocat", address=notocat, environment="sandbox",
                parameters={"newsletter": newsletter},
            ),
        )  # fmt: skip

    def write_connections(self, folder: Path) -> None:
        for connection in self.connections:
            put_connection(folder / "connections.toml", connection)
