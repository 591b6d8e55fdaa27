"""The one place that speaks HTTP: a request out, JSON or a named trouble back.

httpx is imported when the first request is made: the window does not need it to be shown.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import socket
import ssl
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import msgspec

from contact_editor import __version__
from contact_editor.model.values import Json
from contact_editor.services import errors
from contact_editor.services.connections import is_loopback

if TYPE_CHECKING:
    import httpx

LARGEST_ANSWER = 8 * 1024 * 1024
"""Bytes; a page of a hundred contacts has about a tenth of it."""
CONNECT_TIMEOUT, ANSWER_TIMEOUT = 10.0, 60.0
"""Seconds. Answers of 22 s were seen from a provider."""

# They log whole addresses, which hold emails.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)

_DECODER = msgspec.json.Decoder(float_hook=Decimal)
_ENCODER = msgspec.json.Encoder(decimal_format="number")


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
    return _ENCODER.encode(request.body)


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

    async def send(self, request: Request, authorization: Mapping[str, str]) -> Answer:
        """Sends one request, once; raises the troubles of `errors` up to a bad answer."""
        content = None if request.body is None else encoded_body(request)
        received, status, begun, at = 0, None, time.monotonic(), datetime.now(UTC)
        try:
            async with self._open(request, content, authorization) as response:
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
            sent = len(content or b"")
            self._heard(Exchange(request, at, time.monotonic() - begun, sent, received, status))

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()

    @contextlib.asynccontextmanager
    async def _open(
        self, request: Request, content: bytes | None, authorization: Mapping[str, str]
    ) -> AsyncIterator[httpx.Response]:
        headers = {"Content-Type": "application/json"} if content is not None else {}
        with self._named():
            self._client = self._client or self._new_client()
            async with self._client.stream(
                request.method,
                self.base + request.path,
                params=request.query or None,
                content=content,
                headers={**headers, **authorization},
            ) as response:
                yield response

    def _new_client(self) -> httpx.AsyncClient:
        import httpx

        parts = urlsplit(self.base)
        verify: Any = False
        if parts.scheme == "https":
            import truststore

            verify = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            verify.minimum_version = ssl.TLSVersion.TLSv1_2
        return httpx.AsyncClient(
            headers=self._headers,
            verify=verify,
            timeout=httpx.Timeout(self._answer_timeout, connect=CONNECT_TIMEOUT),
            follow_redirects=False,
            # A proxy has no business between this machine and itself.
            trust_env=not is_loopback(parts.hostname or ""),
        )

    def _redirected(self, response: httpx.Response) -> errors.Redirected:
        target = urljoin(self.base, response.headers.get("location", ""))
        try:
            host = urlsplit(target).netloc.rpartition("@")[2]
        except ValueError:
            host = ""
        where = host if host and host != self.host else target
        return errors.Redirected(where, host=self.host, status=response.status_code)

    def _decoded(self, response: httpx.Response, body: bytes) -> Json:
        if not body.strip():
            return None
        try:
            return _DECODER.decode(body)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
            if response.is_success:
                kind = response.headers.get("content-type", "").partition(";")[0] or "unnamed"
                raise errors.NotJson(
                    f"the answer is not JSON but {kind}",
                    host=self.host,
                    status=response.status_code,
                ) from error
            return None

    @contextlib.contextmanager
    def _named(self) -> Iterator[None]:
        """Turns httpx's exceptions into ours; the original, which knows headers, stays behind."""
        import httpx

        try:
            yield
        except httpx.HTTPError as error:
            raise _trouble(error)(_reason(error), host=self.host) from None
        except httpx.InvalidURL as error:
            raise errors.NetworkDown(str(error), host=self.host) from None


def _trouble(error: httpx.HTTPError) -> type[errors.Trouble]:
    import httpx

    if isinstance(error, httpx.TimeoutException):
        early = isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout)
        return errors.ConnectTimedOut if early else errors.AnswerTimedOut
    if not isinstance(error, httpx.ConnectError | httpx.ProxyError | httpx.UnsupportedProtocol):
        return errors.ConnectionLost
    for cause in _causes(error):
        for kind, trouble in _BEFORE_CONNECTION:
            if isinstance(cause, kind):
                return trouble
    return errors.NetworkDown


_BEFORE_CONNECTION: tuple[tuple[type[BaseException], type[errors.Trouble]], ...] = (
    (ssl.SSLError, errors.CertificateRefused),
    (socket.gaierror, errors.HostNotFound),
    (ConnectionRefusedError, errors.ConnectionRefused),
)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        for inner in getattr(error, "exceptions", ()):
            yield from _causes(inner)
        error = error.__cause__ or error.__context__


def _reason(error: BaseException) -> str:
    """Gives the system's own words for it, from as deep as they are said."""
    said = [cause for cause in _causes(error) if isinstance(cause, OSError)]
    deepest = said[-1] if said else error
    if isinstance(deepest, ssl.SSLCertVerificationError):
        return deepest.verify_message
    if isinstance(deepest, OSError) and deepest.errno in errno.errorcode:
        return deepest.strerror or str(deepest)
    return str(deepest) or type(error).__name__


def _retry_after(response: httpx.Response) -> float | None:
    """Reads `Retry-After` in seconds; its form as a date is rare, and left to our own pauses."""
    try:
        return max(0.0, float(response.headers.get("retry-after", "")))
    except ValueError:
        return None
