"""The practice server: both providers and the control calls on one loopback port."""

import asyncio
import os
import socket
import threading
from collections.abc import Iterable, Mapping
from typing import Any

import uvicorn

from contact_editor.practice import notocat, simvoly
from contact_editor.practice.control import Control
from contact_editor.practice.dispatcher import Dispatcher
from contact_editor.practice.faults import Fault, Kind
from contact_editor.practice.sample_contacts import NEWSLETTER
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches, with_values

HOST = "127.0.0.1"
KEY = "practice-key"
PROVIDERS: Mapping[str, tuple[str, type[simvoly.Simvoly] | type[notocat.Notocat]]] = {
    "simvoly": (simvoly.ROOT, simvoly.Simvoly),
    "notocat": (notocat.ROOT, notocat.Notocat),
}
"""Name to path prefix and application."""

_STOP_TIMEOUT_S = 10.0


_PARAMETERS = {
    "simvoly": {"domain": "practice.example"},
    "notocat": {"newsletter": "{newsletter}"},
}


class PracticeServerError(Exception):
    """The practice server cannot start; the text says why."""


class PracticeServer:
    """Serves sample contacts from a separate thread; cannot be restarted after `stop`."""

    def __init__(
        self,
        port: int = 0,
        switches: Switches | None = None,
        providers: Iterable[str] = tuple(PROVIDERS),
        quiet: bool = True,
        key: str = KEY,
    ) -> None:
        """`port` 0 takes a free one; `quiet` keeps errors of the server off stderr."""
        self.key = key
        self.newsletter = NEWSLETTER
        self.world = PracticeState(switches or Switches(), providers)
        self._port = port
        self._uvicorn = _Uvicorn(self._config(quiet))
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        return self._port

    def address(self, provider: str) -> str:
        """Return the base address, such as `http://127.0.0.1:8123/notocat/v1`."""
        return f"http://{HOST}:{self._port}{PROVIDERS[provider][0]}"

    def connections(self) -> list[dict[str, Any]]:
        """Return a connection to each provider, in the form of `connections.toml`."""
        return [
            {
                "name": f"Practice {provider.capitalize()}",
                "provider": provider,
                "environment": "sandbox",
                "address": self.address(provider),
                "parameters": {
                    key: value.format(newsletter=self.newsletter)
                    for key, value in _PARAMETERS[provider].items()
                },
            }
            for provider in self.world.providers
        ]

    def set_switches(self, **values: str) -> None:
        """Set switches by name; raise `SwitchError` for an invalid name or value."""
        self.world.switches = with_values(values, self.world.switches)

    def add_fault(self, kind: Kind, **rest: Any) -> None:
        """Add one fault for coming requests; `rest` as in `Fault`."""
        self.world.faults.add(Fault(kind, **rest))

    def start(self) -> None:
        """Start, and return once requests are answered. Raises `PracticeServerError`."""
        listening = self._listening()
        self._port = listening.getsockname()[1]
        self._thread = threading.Thread(
            target=self._serve, args=(listening,), name="practice-server", daemon=True
        )
        self._thread.start()
        if not self._uvicorn.is_up.wait(_STOP_TIMEOUT_S) or not self._uvicorn.started:
            raise PracticeServerError("the practice server did not start; try again")

    def stop(self) -> None:
        """Drop running requests and return once the port is free."""
        if self._thread is None:
            return
        self._uvicorn.force_exit = True
        self._uvicorn.should_exit = True
        self._thread.join(_STOP_TIMEOUT_S)
        self._thread = None

    def _serve(self, listening: socket.socket) -> None:
        try:
            asyncio.run(self._uvicorn.serve(sockets=[listening]))
        finally:
            self._uvicorn.is_up.set()
            listening.close()

    def _listening(self) -> socket.socket:
        # asyncio sets TCP_NODELAY only if the protocol is explicit: 1 ms instead of 40.
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        if os.name == "posix":
            # On Windows, this option would share a port that is in use.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, self._port))
            listening.listen(128)
        except (OSError, OverflowError) as error:
            listening.close()
            raise PracticeServerError(
                f"cannot listen on {HOST} port {self._port}: {error}; choose another port"
            ) from error
        return listening

    def _config(self, quiet: bool) -> uvicorn.Config:
        apps = {
            name: (PROVIDERS[name][0], PROVIDERS[name][1](self.world).app(self.key))
            for name in self.world.providers
        }
        return uvicorn.Config(
            Dispatcher(self.world, apps, Control(self.world).app()),
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="off",
            access_log=False,
            log_level="critical" if quiet else "error",
            proxy_headers=False,
            server_header=False,
            # Longer than clients keep an idle connection, so that none is closed while in use.
            timeout_keep_alive=75,
        )


class _Uvicorn(uvicorn.Server):
    """Signals when it is up."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self.is_up.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        # From Python 3.12 on, a server is closed only after its last connection: without this, the
        # end would wait for the requests under way.
        for task in self.server_state.tasks:
            task.cancel()
        await super().shutdown(sockets=sockets)
