"""HTTP transport: sends a request, returns JSON or raises a `ServiceError`.

httpx and its dependencies are imported with the first request: the window is shown without them.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from contact_editor import __version__
from contact_editor.model.values import Json
from contact_editor.services import errors
from contact_editor.services.http.client_factory import HttpClientFactory
from contact_editor.services.http.json_codec import dump_json
from contact_editor.services.http.request_trace import RequestPhase, RequestTrace
from contact_editor.services.http.response_body import (
    limit_headers,
    parse_body,
    raw_header,
    read_body,
    redirect_error,
    retry_after,
)

if TYPE_CHECKING:
    import asyncio

    import httpx

CONNECT_TIMEOUT_S, SEND_TIMEOUT_S, READ_TIMEOUT_S, TOTAL_TIMEOUT_S = 10.0, 30.0, 60.0, 120.0
"""For connecting, with the TLS handshake; for sending one chunk; between two chunks of a response
(a provider was seen to take 22 s); from the first chunk sent to the last one received."""

# They log complete URLs, which contain email addresses.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class Request(msgspec.Struct, frozen=True):
    """One request, without the key."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body: Json = None
    headers: dict[str, str] = {}
    """Besides the headers of every request, such as another content type or `If-Match`."""


class Response(msgspec.Struct, frozen=True):
    """A response: the status, and the body, if any."""

    status: int
    body: Json
    retry_after: float | None = None
    etag: str = ""
    """The version of the returned resource, as the provider writes it; a character is a byte."""


class Exchange(msgspec.Struct, frozen=True):
    """Record of one request and its response, without keys and without the response's body."""

    request: Request
    at: datetime
    seconds: float
    sent: int
    received: int
    """Bytes of the bodies."""
    status: int | None
    """None if there was no response."""
    headers: dict[str, str] = {}
    """The response headers with the date and with rate limits."""


def encoded_body(request: Request) -> bytes:
    """Return the body as it is sent."""
    return dump_json(request.body)


def _encoded(headers: Mapping[str, str], encoding: str = "latin-1") -> dict[bytes, bytes]:
    """Return headers as they are sent; `latin-1` has the bytes that `raw_header` read."""
    return {name.encode("ascii"): value.encode(encoding) for name, value in headers.items()}


class Transport:
    """Sends requests to one base URL and nowhere else."""

    def __init__(
        self,
        base: str,
        headers: Mapping[str, str],
        *,
        client_factory: HttpClientFactory | None = None,
        on_exchange: Callable[[Exchange], None] = lambda exchange: None,
        read_timeout_s: float = READ_TIMEOUT_S,
    ) -> None:
        self.base = base
        self._client_factory = client_factory or HttpClientFactory(base)
        self.host = self._client_factory.host
        self._headers = {
            "User-Agent": f"ContactEditor/{__version__}",
            "Accept": "application/json",
            # A small compressed response could decompress to a huge one.
            "Accept-Encoding": "identity",
            **headers,
        }
        self._on_exchange = on_exchange
        self._read_timeout_s = read_timeout_s
        self._client: httpx.AsyncClient | None = None
        self._discarded: list[httpx.AsyncClient] = []
        self._running: set[asyncio.Task[Any]] = set()

    async def send(self, request: Request, authorization: Mapping[str, str]) -> Response:
        """Send a request once; raises the `ServiceError`s up to `InvalidResponse`."""
        import asyncio

        task = asyncio.current_task()
        assert task is not None
        self._running.add(task)
        try:
            return await self._send(request, authorization)
        finally:
            self._running.discard(task)
            if not self._running:
                await self._close(self._discarded)

    async def close(self) -> None:
        """Cancel running requests and close every connection."""
        import asyncio

        # A client that is closed while it is connecting would leave that connection open.
        others = self._running - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._close([*self._discarded, *filter(None, [self._client])])

    async def _send(self, request: Request, authorization: Mapping[str, str]) -> Response:
        import asyncio

        from contact_editor.services.http.error_mapping import map_exception, transport_exceptions

        client = await self._ready_client()
        loop, deadline = asyncio.get_running_loop(), asyncio.timeout(CONNECT_TIMEOUT_S)
        trace = RequestTrace(lambda: deadline.reschedule(loop.time() + TOTAL_TIMEOUT_S))
        try:
            async with deadline:
                return await self._request(client, request, authorization, trace)
        except transport_exceptions() as exception:
            if isinstance(exception, AssertionError) and trace.phase is RequestPhase.SENT:
                # Not about a proxy's reply: a fault of this program.
                raise
            error = map_exception(exception, self.host, self._client_factory.proxy, trace.phase)
        finally:
            if trace.phase is not RequestPhase.SENT:
                await trace.close_unused()
                self._discard(client)
        if isinstance(error, errors.ProxyAuthenticationRequired):
            self._client_factory.forget_proxy_password()
        # Not in the handler: even with `from None` httpx's exception, which has the headers and so
        # the key, would remain as the context of ours.
        raise error

    async def _request(
        self,
        client: httpx.AsyncClient,
        request: Request,
        authorization: Mapping[str, str],
        trace: RequestTrace,
    ) -> Response:
        content = None if request.body is None else encoded_body(request)
        headers = {"Content-Type": "application/json"} if content is not None else {}
        stream = client.stream(
            request.method,
            self.base + request.path,
            params=request.query or None,
            content=content,
            headers=_encoded({**headers, **request.headers}) | _encoded(authorization, "ascii"),
            extensions={"trace": trace.on_trace_event},
        )
        return await self._receive(stream, request, len(content or b""), trace)

    async def _receive(
        self,
        stream: AbstractAsyncContextManager[httpx.Response],
        request: Request,
        sent: int,
        trace: RequestTrace,
    ) -> Response:
        status, begun, at = None, time.monotonic(), datetime.now(UTC)
        content, headers = bytearray(), dict[str, str]()
        try:
            async with stream as response:
                trace.response = response
                status, headers = response.status_code, limit_headers(response)
                if response.has_redirect_location:
                    raise await redirect_error(response, self.base, content)
                await read_body(response, self.host, content)
            body = parse_body(response, self.host, bytes(content))
            etag = raw_header(response, b"etag")
            return Response(status, body, retry_after(response), etag)
        finally:
            seconds = time.monotonic() - begun
            self._on_exchange(Exchange(request, at, seconds, sent, len(content), status, headers))

    async def _ready_client(self) -> httpx.AsyncClient:
        import httpx

        if self._client is not None:
            return self._client
        timeout = httpx.Timeout(CONNECT_TIMEOUT_S, read=self._read_timeout_s, write=SEND_TIMEOUT_S)
        client = await self._client_factory.client(self._headers, timeout)
        if self._client is not None:
            # Another request created one while this one waited for the keyring.
            await client.aclose()
            return self._client
        self._client = client
        return client

    def _discard(self, client: httpx.AsyncClient) -> None:
        """Create a new client next time: the proxy, its password or the network may change."""
        if client is self._client:
            self._client = None
            self._discarded.append(client)

    async def _close(self, clients: list[httpx.AsyncClient]) -> None:
        while clients:
            await clients.pop().aclose()
