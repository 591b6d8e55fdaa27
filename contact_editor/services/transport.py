"""The one place that speaks HTTP: a request out, JSON or a named trouble back.

httpx is imported when the first request is made: the window does not need it to be shown.
"""

from __future__ import annotations

import asyncio
import logging
import math
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import msgspec

from contact_editor import __version__
from contact_editor.model.values import Json
from contact_editor.services import errors
from contact_editor.services.addresses import is_loopback
from contact_editor.services.http_troubles import trouble_of
from contact_editor.services.json_text import decoded, encoded

if TYPE_CHECKING:
    import httpx

LARGEST_ANSWER = 8 * 1024 * 1024
"""Bytes; a page of a hundred contacts has about a tenth of it."""
CONNECT_TIMEOUT, ANSWER_TIMEOUT = 10.0, 60.0
"""Seconds. Answers of 22 s were seen from a provider."""

# They log whole addresses, which hold emails.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)


class Request(msgspec.Struct, frozen=True):
    """One request, without the key."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body: Json = None


class Answer(msgspec.Struct, frozen=True):
    """What came back: the status, and the body where there was one."""

    status: int
    body: Json
    retry_after: float | None = None


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


def encoded_body(request: Request) -> bytes:
    """Gives the body as it goes over the wire."""
    return encoded(request.body)


class Transport:
    """Sends requests to one base address and nowhere else."""

    def __init__(
        self,
        base: str,
        headers: Mapping[str, str],
        *,
        heard: Callable[[Exchange], None] = lambda exchange: None,
        answer_timeout: float = ANSWER_TIMEOUT,
    ) -> None:
        self.base = base
        self.host = urlsplit(base).netloc
        self._headers = {
            "User-Agent": f"ContactEditor/{__version__}",
            "Accept": "application/json",
            # Compressed, a small answer could unpack to a huge one.
            "Accept-Encoding": "identity",
            **headers,
        }
        self._heard = heard
        self._answer_timeout = answer_timeout
        self._client: httpx.AsyncClient | None = None
        self._under_way: set[asyncio.Task[Any]] = set()

    async def send(self, request: Request, authorization: Mapping[str, str]) -> Answer:
        """Sends one request, once; raises the troubles of `errors` up to a bad answer."""
        import httpx

        content = None if request.body is None else encoded_body(request)
        self._client = self._client or self._new_client()
        headers = {"Content-Type": "application/json"} if content is not None else {}
        task = asyncio.current_task()
        assert task is not None
        self._under_way.add(task)
        try:
            asking = self._client.stream(
                request.method,
                self.base + request.path,
                params=request.query or None,
                content=content,
                headers={**headers, **authorization},
            )
            return await self._answer(asking, request, len(content or b""))
        except httpx.HTTPError as error:
            trouble = trouble_of(error, self.base)
        except httpx.InvalidURL as error:
            trouble = errors.NetworkDown(str(error), host=self.host)
        finally:
            self._under_way.discard(task)
        # Not in the handler: even with `from None` httpx's own exception, which knows the headers
        # and so the key, would stay behind as the context of ours.
        raise trouble

    async def close(self) -> None:
        """Ends what is under way and closes every connection."""
        # A client that is closed while one of its connections is being made would leave it open.
        others = self._under_way - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        if self._client is not None:
            await self._client.aclose()

    async def _answer(
        self, asking: AbstractAsyncContextManager[httpx.Response], request: Request, sent: int
    ) -> Answer:
        received, status, begun, at = 0, None, time.monotonic(), datetime.now(UTC)
        try:
            async with asking as response:
                status = response.status_code
                if response.is_redirect:
                    raise self._redirected(response)
                body = bytearray()
                async for chunk in response.aiter_raw():
                    body += chunk
                    received = len(body)
                    if received > LARGEST_ANSWER:
                        raise errors.TooLarge(
                            "the answer is too large", host=self.host, status=status
                        )
            return Answer(status, self._decoded(response, bytes(body)), _retry_after(response))
        finally:
            self._heard(Exchange(request, at, time.monotonic() - begun, sent, received, status))

    def _new_client(self) -> httpx.AsyncClient:
        import httpx

        parts = urlsplit(self.base)
        verify: Any = False
        if parts.scheme == "https":
            import truststore

            verify = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            verify.minimum_version = ssl.TLSVersion.TLSv1_2
        try:
            return httpx.AsyncClient(
                headers=self._headers,
                verify=verify,
                timeout=httpx.Timeout(self._answer_timeout, connect=CONNECT_TIMEOUT),
                follow_redirects=False,
                # A proxy has no business between this machine and itself.
                trust_env=not is_loopback(parts.hostname or ""),
            )
        except (ImportError, ValueError):
            raise errors.ProxyFailed(
                "the system's settings name a proxy of a kind that cannot be used", host=self.host
            ) from None

    def _redirected(self, response: httpx.Response) -> errors.Redirected:
        target = response.headers.get("location", "")
        try:
            target = urljoin(self.base, target)
            host = urlsplit(target).netloc.rpartition("@")[2]
        except ValueError:
            host = ""
        where = host if host and host != self.host else target
        return errors.Redirected(where, host=self.host, status=response.status_code)

    def _decoded(self, response: httpx.Response, body: bytes) -> Json:
        if not body.strip():
            return None
        try:
            return decoded(body)
        except ValueError as error:
            kind = response.headers.get("content-type", "").partition(";")[0] or "unnamed"
            # A page of some website, which does not know the provider's addresses.
            elsewhere = response.status_code == 404 and kind.strip().lower() == "text/html"
            if response.is_success or elsewhere:
                raise errors.NotJson(
                    _what_it_is(kind.strip().lower()),
                    host=self.host,
                    status=response.status_code,
                ) from error
            return None


def _what_it_is(content_type: str) -> str:
    if content_type == "text/html":
        return "a web page (text/html); the address may not be that of the provider"
    if "json" in content_type:
        return "JSON that breaks off, or is broken"
    return f"not JSON but {content_type}"


def _retry_after(response: httpx.Response) -> float | None:
    """Reads `Retry-After` in seconds; its form as a date is rare, and left to our own pauses."""
    try:
        seconds = float(response.headers.get("retry-after", ""))
    except ValueError:
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None
