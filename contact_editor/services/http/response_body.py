"""What came back over the wire: its body, where it points, when to ask again."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from contact_editor.model.values import Json
from contact_editor.services import errors
from contact_editor.services.http.json_codec import BeyondLimit, parse_json

if TYPE_CHECKING:
    import httpx

MAX_BODY_BYTES = 1024 * 1024
"""A page of a hundred contacts of ten kilobytes each. Decoding holds the window's thread, up to
some 20 ms for this size: docs/benchmarks.md."""
_MAX_HEADER_CHARS = 200
_WEB_PAGE = "text/html"
_SAID_BY_NUMBER = (401, 429)
"""A refused key and a wanted pause are that, whoever says it."""
_WANTS_TLS = (
    b"plain HTTP request was sent to HTTPS port",
    b"speaking plain HTTP to an SSL-enabled server port",
    b"sent an HTTP request to an HTTPS server",
    b"This combination of host and port requires TLS",
)
"""What the common servers say to a request that comes without it."""


async def read_body(response: httpx.Response, host: str, content: bytearray) -> None:
    """Reads a body to its end, and no further than the largest answer."""
    announced = response.headers.get("content-length", "0")
    if announced.isdecimal() and int(announced[:20]) > MAX_BODY_BYTES:
        raise _too_large(host, response)
    async for piece in response.aiter_raw():
        content += piece
        if len(content) > MAX_BODY_BYTES:
            raise _too_large(host, response)


def parse_body(response: httpx.Response, host: str, content: bytes) -> Json:
    """Gives the JSON of an answer; None where a refusal has none."""
    if not content.strip():
        return None
    try:
        return parse_json(content)
    except ValueError as error:
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if not response.is_success:
            _look_who_refuses(response, host, kind, content)
            return None
        trouble = errors.TooLarge if isinstance(error, BeyondLimit) else errors.NotJson
        reason = _what_it_is(kind) or str(error)
        raise trouble(reason, host=host, status=response.status_code) from None


def redirect_error(response: httpx.Response, base: str) -> errors.Redirected:
    """Says where an answer points to instead of answering."""
    own, target = urlsplit(base).netloc, response.headers.get("location", "")
    try:
        target = urljoin(base, target)
        host = urlsplit(target).netloc.rpartition("@")[2]
    except ValueError:
        host = ""
    # What follows the path is the server's own, and may repeat what it was asked with.
    where = host if host and host != own else re.split("[?#]", target)[0]
    return errors.Redirected(where, host=own, status=response.status_code)


def retry_after(response: httpx.Response) -> float | None:
    """Gives the seconds that `Retry-After` asks for, as a number or as a time."""
    said = response.headers.get("retry-after", "")
    until = parse_http_date(said)
    if until is not None:
        # By the provider's own clock, which may not be ours.
        now = parse_http_date(response.headers.get("date", "")) or datetime.now(UTC)
        return max(0.0, (until - now).total_seconds())
    try:
        seconds = float(said)
    except ValueError:
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None


def limit_headers(response: httpx.Response) -> dict[str, str]:
    """Gives what the head says about the time and about limits, and nothing else of it."""
    return {
        name: value[:_MAX_HEADER_CHARS]
        for name, value in response.headers.items()
        if name in ("date", "retry-after") or "ratelimit" in name.replace("-", "")
    }


def parse_http_date(said: str) -> datetime | None:
    """Gives the time that a header names; None where it names none."""
    from email.utils import parsedate_to_datetime

    try:
        time = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _look_who_refuses(response: httpx.Response, host: str, kind: str, content: bytes) -> None:
    """Raises `NotJson` where a refusal is not the provider's own."""
    status = response.status_code
    if status == 400 and any(words in content for words in _WANTS_TLS):
        reason = "it wants TLS at that port; write https:// in the connection's address"
        raise errors.NotJson(reason, host=host, status=status)
    if kind != _WEB_PAGE or status >= 500 or status in _SAID_BY_NUMBER:
        return
    if status == 404:
        # A page of some website, which does not know the provider's addresses.
        raise errors.NotJson(_what_it_is(kind), host=host, status=status)
    raise errors.BlockedBeforeProvider(f"a web page ({status})", host=host, status=status)


def _what_it_is(content_type: str) -> str:
    if content_type == _WEB_PAGE:
        return "a web page (text/html); the address may not be that of the provider"
    return "" if "json" in content_type else f"not JSON but {content_type or 'unnamed'}"


def _too_large(host: str, response: httpx.Response) -> errors.TooLarge:
    reason = f"more than {MAX_BODY_BYTES // 1024 // 1024} MB"
    return errors.TooLarge(reason, host=host, status=response.status_code)
