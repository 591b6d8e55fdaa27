"""Proxies that others have written, each run for one test; both want a user and a password."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import msgspec

from tests.fakes.ports import free_port
from tests.waiting import WAIT_LIMIT_S

USER, PASSWORD = "clerk", "c4n4ry.Pr0xy-pass"

_TINYPROXY = f"""
Port {{port}}
Listen 127.0.0.1
Allow 127.0.0.1
Timeout 30
MaxClients 20
LogLevel Info
BasicAuth {USER} {PASSWORD}
"""


class RealProxy(msgspec.Struct, frozen=True):
    """One that listens, and the file that it writes what it did to."""

    address: str
    log: Path

    def said(self) -> str:
        return self.log.read_text("utf-8", "replace")


Start: TypeAlias = Callable[[Path], contextlib.AbstractContextManager[RealProxy]]


def tinyproxy(folder: Path) -> contextlib.AbstractContextManager[RealProxy]:
    """Runs an HTTP proxy."""
    port, settings = free_port(), folder / "tinyproxy.conf"
    settings.write_text(_TINYPROXY.format(port=port))
    command = ["tinyproxy", "-d", "-c", str(settings)]
    return _running(command, f"http://127.0.0.1:{port}", folder / "tinyproxy.log")


def microsocks(folder: Path) -> contextlib.AbstractContextManager[RealProxy]:
    """Runs a SOCKS5 proxy."""
    port = free_port()
    command = ["microsocks", "-i", "127.0.0.1", "-p", str(port), "-u", USER, "-P", PASSWORD]
    return _running(command, f"socks5://127.0.0.1:{port}", folder / "microsocks.log")


REAL_PROXIES: dict[str, Start] = {"tinyproxy": tinyproxy, "microsocks": microsocks}


def is_installed(name: str) -> bool:
    return shutil.which(name) is not None


@contextlib.contextmanager
def _running(command: list[str], address: str, log: Path) -> Iterator[RealProxy]:
    with log.open("wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=file)
    try:
        _wait_for(int(address.rpartition(":")[2]), process)
        yield RealProxy(address, log)
    finally:
        process.terminate()
        process.wait(WAIT_LIMIT_S)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + WAIT_LIMIT_S
    while True:
        assert process.poll() is None, "the proxy did not start"
        assert time.monotonic() < until, "the proxy does not listen"
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", port), timeout=WAIT_LIMIT_S).close()
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.02)
