"""Which of our troubles an exception on the way is."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator

from contact_editor.services import errors
from contact_editor.services.http.proxies import NOT_TLS, Proxy, answer_of, refusal_by
from contact_editor.services.http.request_trace import RequestPhase
from contact_editor.services.http.tls import said_by_tls, speaks_no_tls


def transport_exceptions() -> tuple[type[Exception], ...]:
    """Lists what a request may end with, besides our own troubles."""
    import httpx
    import socksio

    # httpcore asserts that a SOCKS proxy answers what it was asked.
    return (httpx.HTTPError, httpx.InvalidURL, TimeoutError, socksio.SOCKSError, AssertionError)


def map_exception(
    error: Exception, host: str, proxy: Proxy | None, stage: RequestPhase
) -> errors.ServiceError:
    """Names what went wrong on the way to a host, and whose fault it was."""
    import httpx

    if isinstance(error, httpx.InvalidURL):
        return errors.NetworkDown(str(error), host=host)
    if stage is RequestPhase.SENT:
        late = _is_late(error)
        kind = errors.AnswerTimedOut if late else errors.ConnectionLost
        return kind(_no_http(error) or _reason(error), host=host)
    if proxy is not None and stage is not RequestPhase.TLS_HANDSHAKE:
        return _trouble_of_proxy(error, host, proxy)
    before = _kind_before_connection(error)
    if proxy is not None and before is errors.NetworkDown:
        return errors.ProxyFailed(f"the proxy {proxy.shown} hung up", host=host)
    return before(_reason(error), host=host)


def _trouble_of_proxy(error: Exception, host: str, proxy: Proxy) -> errors.ServiceError:
    import httpx

    said = str(error)
    if isinstance(error, httpx.ProxyError):
        wanted = _wanted_by_proxy(said, proxy)
        if wanted:
            return errors.ProxyWantsPassword(f"the proxy {proxy.shown}: {wanted}", host=host)
        # Of an answer only its number: its words are anybody's.
        reason = answer_of(int(said[:3])) if said[:3].isdecimal() else _not_reached(said)
    elif _is_late(error):
        reason = "it did not answer in time"
    elif _kind_before_connection(error) is errors.TlsNotSupported:
        reason = NOT_TLS
    elif _kind_before_connection(error) is errors.CertificateRefused:
        reason = f"it could not prove who it is: {_reason(error)}"
    elif isinstance(error, httpx.TransportError):
        reason = _reason(error)
    else:
        reason = "it does not speak SOCKS5"
    return errors.ProxyFailed(f"the proxy {proxy.shown}: {reason}", host=host)


# tinyproxy says 401 where the password is wrong.
_WANTED_OR_REFUSED = ("407", "401", "Invalid username")


def _not_reached(said: str) -> str:
    return said.replace("Proxy Server could not connect", "it could not connect").rstrip(".")


def _wanted_by_proxy(said: str, proxy: Proxy) -> str:
    """Says what a proxy wants of its user, from what httpcore makes of it; else nothing."""
    if said.startswith(_WANTED_OR_REFUSED) or "got USERNAME/PASSWORD" in said:
        return refusal_by(proxy)
    if "got NO ACCEPTABLE METHODS" in said:
        return "it takes no user name and password" if proxy.user else refusal_by(proxy)
    return ""


def _kind_before_connection(error: Exception) -> type[errors.ServiceError]:
    if _is_late(error):
        return errors.ConnectTimedOut
    for cause in _causes(error):
        if speaks_no_tls(cause):
            return errors.TlsNotSupported
        for kind, trouble in _BEFORE_CONNECTION:
            if isinstance(cause, kind):
                return trouble
    return errors.NetworkDown


_BEFORE_CONNECTION: tuple[tuple[type[BaseException], type[errors.ServiceError]], ...] = (
    # Hung up on in the middle of the handshake: that proves nothing against a certificate. Which
    # of the two it is depends on the version of OpenSSL.
    (ssl.SSLEOFError, errors.NetworkDown),
    (ssl.SSLZeroReturnError, errors.NetworkDown),
    (ssl.SSLError, errors.CertificateRefused),
    (socket.gaierror, errors.HostNotFound),
    (ConnectionRefusedError, errors.ConnectionRefused),
)


def _no_http(error: Exception) -> str:
    """Says that what came is no HTTP; else nothing."""
    import httpx

    # Its words repeat the bytes, which are anybody's.
    if not (isinstance(error, httpx.RemoteProtocolError) and "illegal" in str(error)):
        return ""
    return "what came is no HTTP; check the port, and whether https:// belongs before it"


def _is_late(error: Exception) -> bool:
    import httpx

    return isinstance(error, httpx.TimeoutException | TimeoutError)


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
    if isinstance(deepest, ssl.SSLError):
        return said_by_tls(deepest)
    if isinstance(deepest, OSError) and deepest.errno in errno.errorcode:
        return deepest.strerror or str(deepest)
    return str(deepest) or type(error).__name__
