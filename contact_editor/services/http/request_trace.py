"""How far a request has come: whose fault a failure is, and whether anything left at all."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from typing import Any


class RequestPhase(enum.IntEnum):
    """Where a request is; what goes wrong on each is somebody else's fault."""

    CONNECTING = enum.auto()
    """To the host, or to the proxy before it."""
    PROXY_HANDSHAKE = enum.auto()
    """The proxy is there, and has not opened the way yet."""
    TLS_HANDSHAKE = enum.auto()
    """The proxy has opened the way; the host is to prove who it is."""
    SENT = enum.auto()
    """The request has left, or a part of it."""


# httpcore's names for what it begins; those that are not named here change nothing.
_STAGES = {
    "connection.connect_tcp.started": RequestPhase.CONNECTING,
    "socks.connect_tcp.started": RequestPhase.CONNECTING,
    "socks.setup_socks5_connection.started": RequestPhase.PROXY_HANDSHAKE,
    "proxy.start_tls.started": RequestPhase.TLS_HANDSHAKE,
    "socks.start_tls.started": RequestPhase.TLS_HANDSHAKE,
    "http11.send_request_headers.started": RequestPhase.SENT,
}


class RequestTrace:
    """One request on its way."""

    def __init__(self, left: Callable[[], object]) -> None:
        """`left` is called as soon as the request itself begins to leave."""
        self.stage = RequestPhase.CONNECTING
        self._left = left
        self._stream: Any = None

    async def on_trace_event(self, event: str, facts: Mapping[str, Any]) -> None:
        """Hears of each step; httpcore calls it."""
        stage = _STAGES.get(event, self.stage)
        if event == "http11.send_request_headers.started" and facts["request"].method == b"CONNECT":
            stage = RequestPhase.PROXY_HANDSHAKE
        if event in ("connection.connect_tcp.complete", "socks.connect_tcp.complete"):
            self._stream = facts["return_value"]
        if stage is RequestPhase.SENT and self.stage is not RequestPhase.SENT:
            self._left()
        self.stage = stage

    async def close_unused(self) -> None:
        """Leaves whoever was reached, where nothing was sent: cancelled, httpcore forgets to."""
        if self._stream is not None and self.stage is not RequestPhase.SENT:
            await self._stream.aclose()
