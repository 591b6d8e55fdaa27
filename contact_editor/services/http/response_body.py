"""Response bodies: reading with a limit, parsing; redirects, dates and `Retry-After`."""

from __future__ import annotations

import math
import re
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from contact_editor.model.values import Json
from contact_editor.services import errors
from contact_editor.services.http.body_encoding import json_bytes, not_utf8_reason
from contact_editor.services.http.json_codec import BeyondLimit, NotUtf8, parse_json

if TYPE_CHECKING:
    import httpx

MAX_BODY_BYTES = 1024 * 1024
"""A page of a hundred contacts of ten kilobytes each. Decoding blocks the UI thread, up to
some 20 ms for this size: docs/benchmarks.md."""
_MAX_HEADER_CHARS = 200
_WEB_PAGE = "text/html"
_STATUS_IS_ENOUGH = (401, 429)
"""They mean a rejected key and a rate limit, even with a web page as the body."""
_WANTS_TLS = (
    b"plain HTTP request was sent to HTTPS port",
    b"speaking plain HTTP to an SSL-enabled server port",
    b"sent an HTTP request to an HTTPS server",
    b"This combination of host and port requires TLS",
)
"""Texts of common servers in response to a request without TLS."""


async def read_body(response: httpx.Response, host: str, content: bytearray) -> None:
    """Read a body completely; `TooLarge` beyond the limit."""
    announced = response.headers.get("content-length", "0")
    if announced.isdecimal() and int(announced[:20]) > MAX_BODY_BYTES:
        raise _too_large(host, response)
    async for piece in response.aiter_raw():
        content += piece
        if len(content) > MAX_BODY_BYTES:
            raise _too_large(host, response)


def parse_body(response: httpx.Response, host: str, content: bytes) -> Json:
    """Return the JSON of a response; None if it is an error response without JSON."""
    if not content.strip():
        return None
    try:
        return parse_json(json_bytes(content, response.headers, MAX_BODY_BYTES))
    except ValueError as error:
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if not response.is_success:
            _raise_unless_from_provider(response, host, kind, content)
            return None
        error_type: type[errors.InvalidResponse] = errors.NotJson
        if isinstance(error, BeyondLimit):
            error_type = errors.TooLarge
        reason = _content_description(kind) or str(error)
        if isinstance(error, NotUtf8) and not _content_description(kind):
            error_type, reason = errors.UnsupportedEncoding, not_utf8_reason(response.headers)
        raise error_type(reason, host=host, status=response.status_code) from None


async def redirect_error(
    response: httpx.Response, base: str, content: bytearray
) -> errors.Redirected:
    """Return the error of a redirect, with its target; within the host, with what it says."""
    own, target = urlsplit(base).netloc, response.headers.get("location", "")
    try:
        target = urljoin(base, target)
        host = urlsplit(target).netloc.rpartition("@")[2]
    except ValueError:
        host = ""
    # Without query and fragment: they may repeat parts of the request.
    where = host if host and host != own else re.split("[?#]", target)[0]
    if host != own or urlsplit(target).scheme != urlsplit(base).scheme:
        return errors.Redirected(where, host=own, status=response.status_code)
    moved = errors.RedirectedWithin(where, host=own, status=response.status_code)
    with suppress(errors.TooLarge, ValueError):
        await read_body(response, own, content)
        moved.body = parse_json(json_bytes(bytes(content), response.headers, MAX_BODY_BYTES))
    return moved


def raw_header(response: httpx.Response, name: bytes) -> str:
    """Return a header with a character for each of its bytes; empty if there is none.

    An ETag may have bytes beyond ASCII (RFC 9110, section 8.8.3), which are sent back unchanged.
    """
    found = (value for key, value in response.headers.raw if key.lower() == name)
    return b", ".join(found).decode("latin-1")


def retry_after(response: httpx.Response) -> float | None:
    """Return the seconds of `Retry-After`, which is a number or a date; None if it has none."""
    value = response.headers.get("retry-after", "")
    until = parse_http_date(value)
    if until is not None:
        # By the provider's clock, which may differ from ours.
        now = parse_http_date(response.headers.get("date", "")) or datetime.now(UTC)
        return max(0.0, (until - now).total_seconds())
    try:
        seconds = float(value)
    except ValueError:
        return None
    return max(0.0, seconds) if math.isfinite(seconds) else None


_REQUEST_ID_ENDS = ("request-id", "requestid", "correlation-id", "trace-id", "-ray")
_IS_ID = re.compile(r"[\w.:/+=-]{1,128}")


def is_request_id(header: str) -> bool:
    """Return whether a header identifies the request in the provider's logs."""
    return header.lower().endswith(_REQUEST_ID_ENDS)


def limit_headers(response: httpx.Response) -> dict[str, str]:
    """Return the headers with the date, with rate limits and with the request's id."""
    return {
        name: value[:_MAX_HEADER_CHARS]
        for name, value in response.headers.items()
        if name in ("date", "retry-after")
        or "ratelimit" in name.replace("-", "")
        or (is_request_id(name) and _IS_ID.fullmatch(value))
    }


def parse_http_date(value: str) -> datetime | None:
    """Return the time in a header; None if it has none."""
    from email.utils import parsedate_to_datetime

    try:
        time = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _raise_unless_from_provider(
    response: httpx.Response, host: str, kind: str, content: bytes
) -> None:
    """Raise `NotJson` if an error response is not from the provider."""
    status = response.status_code
    if status == 400 and any(words in content for words in _WANTS_TLS):
        reason = "the server requires TLS on this port; use https:// in the connection's address"
        raise errors.NotJson(reason, host=host, status=status)
    if kind != _WEB_PAGE or status >= 500 or status in _STATUS_IS_ENOUGH:
        return
    if status == 404:
        # A page of another website, which does not have the provider's paths.
        raise errors.NotJson(_content_description(kind), host=host, status=status)
    raise errors.BlockedBeforeProvider(f"a web page ({status})", host=host, status=status)


def _content_description(content_type: str) -> str:
    if content_type == _WEB_PAGE:
        return "a web page (text/html); the address may not be the provider's"
    return "" if "json" in content_type else f"not JSON but {content_type or 'of unknown type'}"


def _too_large(host: str, response: httpx.Response) -> errors.TooLarge:
    reason = f"more than {MAX_BODY_BYTES // 1024 // 1024} MB"
    return errors.TooLarge(reason, host=host, status=response.status_code)
