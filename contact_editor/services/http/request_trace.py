"""Phase of a request: shows what caused a failure, and whether anything was sent."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from contact_editor.services.http.trailing_data import close_if_trailing_data

if TYPE_CHECKING:
    import httpx


class RequestPhase(enum.IntEnum):
    """Phase of a request; a failure has another cause in each."""

    CONNECTING = enum.auto()
    """Connecting to the host, or to the proxy."""
    PROXY_HANDSHAKE = enum.auto()
    """Connected to the proxy, which has not opened the tunnel yet."""
    TLS_HANDSHAKE = enum.auto()
    """The proxy has opened the tunnel; the host's certificate is checked."""
    SENT = enum.auto()
    """The request was sent, or a part of it."""


# httpcore's trace events; others do not change the phase.
_PHASES = {
    "connection.connect_tcp.started": RequestPhase.CONNECTING,
    "socks.connect_tcp.started": RequestPhase.CONNECTING,
    "socks.setup_socks5_connection.started": RequestPhase.PROXY_HANDSHAKE,
    "proxy.start_tls.started": RequestPhase.TLS_HANDSHAKE,
    "socks.start_tls.started": RequestPhase.TLS_HANDSHAKE,
    "http11.send_request_headers.started": RequestPhase.SENT,
}


class RequestTrace:
    """Trace of one request, from httpcore's events."""

    def __init__(self, on_sending: Callable[[], object]) -> None:
        """`on_sending` is called when the first part of the request itself is sent."""
        self.phase = RequestPhase.CONNECTING
        self._on_sending = on_sending
        self._stream: Any = None
        self.response: httpx.Response | None = None
        """The response, as soon as its head was received."""

    async def on_trace_event(self, event: str, facts: Mapping[str, Any]) -> None:
        """Update the phase; called by httpcore."""
        phase = _PHASES.get(event, self.phase)
        if event == "http11.send_request_headers.started" and facts["request"].method == b"CONNECT":
            phase = RequestPhase.PROXY_HANDSHAKE
        if event in ("connection.connect_tcp.complete", "socks.connect_tcp.complete"):
            self._stream = facts["return_value"]
        if phase is RequestPhase.SENT and self.phase is not RequestPhase.SENT:
            self._on_sending()
        self.phase = phase
        # Before the connection is free for the next request.
        if event == "http11.response_closed.started" and self.response is not None:
            await close_if_trailing_data(self.response)

    async def close_unused(self) -> None:
        """Close the connection if nothing was sent: httpcore leaves it open when cancelled."""
        if self._stream is not None and self.phase is not RequestPhase.SENT:
            await self._stream.aclose()
