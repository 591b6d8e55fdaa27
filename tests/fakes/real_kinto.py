"""A real Kinto server, in memory, from the environment that `scripts/set-up test` makes."""

from __future__ import annotations

import json
import subprocess
import urllib.error
import urllib.request
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.fakes.ports import free_port
from tests.waiting import WAIT_LIMIT_S, wait_for

PROGRAM = Path(__file__).parents[2] / ".venv" / "servers" / "bin" / "kinto"
KEY = "support:made-up-password"
RECORDS = "/buckets/crm/collections/contacts/records"
_SETTINGS = """
[server:main]
use = egg:waitress#main
host = 127.0.0.1
port = {port}

[app:main]
use = egg:kinto
kinto.storage_backend = kinto.core.storage.memory
kinto.cache_backend = kinto.core.cache.memory
kinto.permission_backend = kinto.core.permission.memory
kinto.userid_hmac_secret = made-up
multiauth.policies = basicauth
kinto.bucket_create_principals = system.Authenticated
"""


class Kinto:
    """A running server, seen past the program."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}/v1"

    def request(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request as another client would, and return the answer's JSON."""
        request = urllib.request.Request(
            self.address + path,
            None if body is None else json.dumps(body).encode(),
            {
                "Authorization": f"Basic {b64encode(KEY.encode()).decode()}",
                "Content-Type": "application/json",
            },
            method=method,
        )
        with urllib.request.urlopen(request, timeout=WAIT_LIMIT_S) as answer:
            return json.loads(answer.read())

    def put(self, record_id: str, record: dict[str, Any]) -> None:
        self.request("PUT", f"{RECORDS}/{record_id}", {"data": record})

    def record(self, record_id: str) -> dict[str, Any]:
        """Return the record as stored, without what the server adds to each."""
        data: dict[str, Any] = self.request("GET", f"{RECORDS}/{record_id}")["data"]
        return {key: data[key] for key in data if key not in ("id", "last_modified")}


@contextmanager
def running_kinto(folder: Path) -> Iterator[Kinto]:
    """Start a server with an empty collection of contacts; stop it at the end."""
    port = free_port()
    settings = folder / "kinto.ini"
    settings.write_text(_SETTINGS.format(port=port), "utf-8")
    with (folder / "kinto.log").open("wb") as log:
        server = subprocess.Popen(
            [str(PROGRAM), "start", "--ini", str(settings)], stdout=log, stderr=subprocess.STDOUT
        )
    try:
        kinto = Kinto(port)
        _wait_for(kinto, server, folder / "kinto.log")
        kinto.request("PUT", "/buckets/crm")
        kinto.request("PUT", "/buckets/crm/collections/contacts")
        yield kinto
    finally:
        server.terminate()
        server.wait()


def _wait_for(kinto: Kinto, server: subprocess.Popen[bytes], log: Path) -> None:
    def answers() -> bool:
        assert server.poll() is None, log.read_text("utf-8", "replace")[-2000:]
        try:
            kinto.request("GET", "/")
        except (urllib.error.URLError, OSError):
            return False
        return True

    wait_for(answers)
