"""Which of our troubles an exception of httpx is."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from contact_editor.services import errors
from contact_editor.services.addresses import is_loopback

if TYPE_CHECKING:
    import httpx


def trouble_of(error: httpx.HTTPError, base: str) -> errors.Trouble:
    """Names what went wrong on the way to an address, and whose fault it was."""
    kind, reason, proxy = _kind_of(error), _reason(error), _proxy_before(base)
    if proxy and kind in (errors.HostNotFound, errors.ConnectionRefused, errors.NetworkDown):
        kind, reason = errors.ProxyFailed, f"the proxy {proxy}: {reason}"
    return kind(reason, host=urlsplit(base).netloc)


def _kind_of(error: httpx.HTTPError) -> type[errors.Trouble]:
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


def _proxy_before(base: str) -> str:
    """Names the proxy that the system's settings put before an address; nothing for none."""
    parts = urlsplit(base)
    host = parts.hostname or ""
    if is_loopback(host) or proxy_bypass(host):
        return ""
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all", "")
    # What stands before the `@` is a name and a password.
    return proxy.rpartition("//")[2].rpartition("@")[2]


_BEFORE_CONNECTION: tuple[tuple[type[BaseException], type[errors.Trouble]], ...] = (
    # Hung up on in the middle of the handshake: that proves nothing against a certificate. Which
    # of the two it is depends on the version of OpenSSL.
    (ssl.SSLEOFError, errors.NetworkDown),
    (ssl.SSLZeroReturnError, errors.NetworkDown),
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
