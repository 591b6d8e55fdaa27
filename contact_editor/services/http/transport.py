"""The one place that speaks HTTP: a request out, JSON or a named trouble back.

httpx and what belongs to it is imported when the first request is made: the window does not need
it to be shown.
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
    read_body,
    redirect_error,
    retry_after,
)

if TYPE_CHECKING:
    import asyncio

    import httpx

CONNECT_TIMEOUT, SEND_TIMEOUT, ANSWER_TIMEOUT, WHOLE_TIMEOUT = 10.0, 30.0, 60.0, 120.0
"""Seconds: until the host has proven who it is; for a piece to leave; between two pieces of an
answer (22 s were seen from a provider); from the first piece sent to the last one received."""

# They log whole addresses, which hold emails.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class Request(msgspec.Struct, frozen=True):
    """One request, without the key."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body: Json = None
    headers: dict[str, str] = {}
    """Besides those that every request has, such as another content type or `If-Match`."""


class Response(msgspec.Struct, frozen=True):
    """What came back: the status, and the body where there was one."""

    status: int
    body: Json
    retry_after: float | None = None
    etag: str = ""
    """The version of what was answered, as the provider writes it."""


class Exchange(msgspec.Struct, frozen=True):
    """What went over the wire once, without keys and without what was answered."""

    request: Request
    at: datetime
    seconds: float
    sent: int
    received: int
    """Bytes of the bodies."""
    status: int | None
    """None where no answer came."""
    headers: dict[str, str] = {}
    """What the answer's head says about the time and about limits."""


def encoded_body(request: Request) -> bytes:
    """Gives the body as it goes over the wire."""
    return dump_json(request.body)


class Transport:
    """Sends requests to one base address and nowhere else."""

    def __init__(
        self,
        base: str,
        headers: Mapping[str, str],
        *,
        route: HttpClientFactory | None = None,
        on_exchange: Callable[[Exchange], None] = lambda exchange: None,
        answer_timeout: float = ANSWER_TIMEOUT,
    ) -> None:
        self.base = base
        self._route = route or HttpClientFactory(base)
        self.host = self._route.host
        self._headers = {
            "User-Agent": f"ContactEditor/{__version__}",
            "Accept": "application/json",
            # Compressed, a small answer could unpack to a huge one.
            "Accept-Encoding": "identity",
            **headers,
        }
        self._on_exchange = on_exchange
        self._answer_timeout = answer_timeout
        self._client: httpx.AsyncClient | None = None
        self._given_up: list[httpx.AsyncClient] = []
        self._under_way: set[asyncio.Task[Any]] = set()

    async def send(self, request: Request, authorization: Mapping[str, str]) -> Response:
        """Sends one request, once; raises the troubles of `errors` up to a bad answer."""
        import asyncio

        task = asyncio.current_task()
        assert task is not None
        self._under_way.add(task)
        try:
            return await self._send(request, authorization)
        finally:
            self._under_way.discard(task)
            if not self._under_way:
                await self._close(self._given_up)

    async def close(self) -> None:
        """Ends what is under way and closes every connection."""
        import asyncio

        # A client that is closed while one of its connections is being made would leave it open.
        others = self._under_way - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._close([*self._given_up, *filter(None, [self._client])])

    async def _send(self, request: Request, authorization: Mapping[str, str]) -> Response:
        import asyncio

        from contact_editor.services.http.error_mapping import map_exception, transport_exceptions

        client = await self._ready_client()
        loop, clock = asyncio.get_running_loop(), asyncio.timeout(CONNECT_TIMEOUT)
        journey = RequestTrace(lambda: clock.reschedule(loop.time() + WHOLE_TIMEOUT))
        try:
            async with clock:
                return await self._ask(client, request, authorization, journey)
        except transport_exceptions() as error:
            if isinstance(error, AssertionError) and journey.stage is RequestPhase.SENT:
                # No proxy's: one of ours.
                raise
            trouble = map_exception(error, self.host, self._route.proxy, journey.stage)
        finally:
            if journey.stage is not RequestPhase.SENT:
                await journey.close_unused()
                self._give_up(client)
        if isinstance(trouble, errors.ProxyWantsPassword):
            self._route.forget_proxy_password()
        # Not in the handler: even with `from None` httpx's own exception, which knows the headers
        # and so the key, would stay behind as the context of ours.
        raise trouble

    async def _ask(
        self,
        client: httpx.AsyncClient,
        request: Request,
        authorization: Mapping[str, str],
        journey: RequestTrace,
    ) -> Response:
        content = None if request.body is None else encoded_body(request)
        headers = {"Content-Type": "application/json"} if content is not None else {}
        asking = client.stream(
            request.method,
            self.base + request.path,
            params=request.query or None,
            content=content,
            headers={**headers, **request.headers, **authorization},
            extensions={"trace": journey.on_trace_event},
        )
        return await self._answer(asking, request, len(content or b""))

    async def _answer(
        self, asking: AbstractAsyncContextManager[httpx.Response], request: Request, sent: int
    ) -> Response:
        status, begun, at = None, time.monotonic(), datetime.now(UTC)
        content, told = bytearray(), dict[str, str]()
        try:
            async with asking as response:
                status, told = response.status_code, limit_headers(response)
                if response.is_redirect:
                    raise redirect_error(response, self.base)
                await read_body(response, self.host, content)
            body = parse_body(response, self.host, bytes(content))
            etag = response.headers.get("etag", "")
            return Response(status, body, retry_after(response), etag)
        finally:
            seconds = time.monotonic() - begun
            self._on_exchange(Exchange(request, at, seconds, sent, len(content), status, told))

    async def _ready_client(self) -> httpx.AsyncClient:
        import httpx

        if self._client is not None:
            return self._client
        timeout = httpx.Timeout(CONNECT_TIMEOUT, read=self._answer_timeout, write=SEND_TIMEOUT)
        made = await self._route.client(self._headers, timeout)
        if self._client is not None:
            # Another request was sooner, while the keyring was asked.
            await made.aclose()
            return self._client
        self._client = made
        return made

    def _give_up(self, client: httpx.AsyncClient) -> None:
        """Goes another way next time: the proxy, its password or the network may have changed."""
        if client is self._client:
            self._client = None
            self._given_up.append(client)

    async def _close(self, clients: list[httpx.AsyncClient]) -> None:
        while clients:
            await clients.pop().aclose()
