"""Mapping of httpx, TLS and socket exceptions to `ServiceError`s."""

from __future__ import annotations

import errno
import os
import re
import socket
import ssl

from contact_editor.services import errors
from contact_editor.services.cause_chain import causes
from contact_editor.services.http.proxies import (
    NO_PASSWORD_LOGIN,
    NOT_TLS,
    Proxy,
    credentials_reason,
    status_reason,
)
from contact_editor.services.http.request_trace import RequestPhase
from contact_editor.services.http.tls import is_not_tls, tls_reason

_NUMBER = re.compile(r"^\[Errno -?[0-9]+\] ")


def transport_exceptions() -> tuple[type[Exception], ...]:
    """Return the exceptions that a request may raise besides `ServiceError`s."""
    import httpx
    import socksio

    # httpcore asserts that a SOCKS proxy's reply matches the request.
    return (httpx.HTTPError, httpx.InvalidURL, TimeoutError, socksio.SOCKSError, AssertionError)


def map_exception(
    error: Exception, host: str, proxy: Proxy | None, phase: RequestPhase
) -> errors.ServiceError:
    """Return the `ServiceError` of an exception that was raised in a phase of a request."""
    import httpx

    if isinstance(error, httpx.InvalidURL) and phase is not RequestPhase.SENT:
        too_long = "too long" in str(error)
        kind = errors.AddressTooLong if too_long else errors.BlockedLocally
        return kind(f"the request has no valid address ({error})", host=host)
    if phase is RequestPhase.SENT:
        if _is_bad_redirect(error):
            return errors.InvalidResponse("a redirect to an address that is not valid", host=host)
        error_type: type[errors.ServiceError]
        error_type = errors.ResponseTimedOut if _is_timeout(error) else errors.ConnectionLost
        return error_type(_not_http_reason(error) or _reason(error), host=host)
    if proxy is not None and phase is not RequestPhase.TLS_HANDSHAKE:
        return _proxy_error(error, host, proxy)
    error_type = connect_error_type(error)
    if proxy is not None and error_type is errors.NetworkDown:
        return errors.ProxyFailed(f"the proxy {proxy.shown} closed the connection", host=host)
    return error_type(_reason(error), host=host)


def _proxy_error(error: Exception, host: str, proxy: Proxy) -> errors.ServiceError:
    import httpx

    message = str(error)
    if isinstance(error, httpx.ProxyError):
        wanted = _missing_credentials(message, proxy)
        if wanted:
            return errors.ProxyAuthenticationRequired(
                f"the proxy {proxy.shown}: {wanted}", host=host
            )
        # Only the status of a response: its text is not trusted.
        status = message[:3]
        reason = status_reason(int(status)) if status.isdecimal() else _no_connection(message)
    elif _is_timeout(error):
        reason = "it did not respond in time"
    elif connect_error_type(error) is errors.TlsNotSupported:
        reason = NOT_TLS
    elif connect_error_type(error) is errors.CertificateRefused:
        reason = f"its certificate is not valid: {_reason(error)}"
    elif isinstance(error, httpx.TransportError):
        reason = _reason(error)
    else:
        reason = "it is not a SOCKS5 proxy"
    return errors.ProxyFailed(f"the proxy {proxy.shown}: {reason}", host=host)


# tinyproxy returns 401 if the password is wrong.
_NEEDS_CREDENTIALS = ("407", "401", "Invalid username")


def _no_connection(message: str) -> str:
    return message.replace("Proxy Server could not connect", "it could not connect").rstrip(".")


def _missing_credentials(message: str, proxy: Proxy) -> str:
    """Return what a proxy requires of its user, from httpcore's message; empty if nothing."""
    if message.startswith(_NEEDS_CREDENTIALS) or "got USERNAME/PASSWORD" in message:
        return credentials_reason(proxy)
    if "got NO ACCEPTABLE METHODS" in message:
        return NO_PASSWORD_LOGIN if proxy.user else credentials_reason(proxy)
    return ""


def connect_error_type(error: Exception) -> type[errors.ServiceError]:
    """Return the type of an error in connecting; `NetworkDown` if nothing more is known."""
    if _is_timeout(error):
        return errors.ConnectTimedOut
    for cause in causes(error, include_suppressed=True):
        if is_not_tls(cause):
            return errors.TlsNotSupported
        for exception_type, error_type in _CONNECT_ERRORS:
            if isinstance(cause, exception_type):
                return error_type
    return errors.NetworkDown


_CONNECT_ERRORS: tuple[tuple[type[BaseException], type[errors.ServiceError]], ...] = (
    # The connection was closed during the handshake, which says nothing about the certificate.
    # Which of the two is raised depends on the version of OpenSSL.
    (ssl.SSLEOFError, errors.NetworkDown),
    (ssl.SSLZeroReturnError, errors.NetworkDown),
    (ssl.SSLError, errors.CertificateRefused),
    (socket.gaierror, errors.HostNotFound),
    (ConnectionRefusedError, errors.ConnectionRefused),
)


def _not_http_reason(error: Exception) -> str:
    """Return the reason if the response was not HTTP; else an empty string."""
    import httpx

    # Not the error's text: it repeats the bytes that were received.
    if not (isinstance(error, httpx.RemoteProtocolError) and "illegal" in str(error)):
        return ""
    return "the response is not HTTP; check the port, and whether the URL must begin with https://"


def _is_bad_redirect(error: Exception) -> bool:
    """Return whether httpx could not read the address of a redirect, which came in full."""
    import httpx

    said = str(error)
    is_told = isinstance(error, httpx.RemoteProtocolError) and "location header" in said
    return is_told or isinstance(error, httpx.InvalidURL)


def _is_timeout(error: Exception) -> bool:
    import httpx

    return isinstance(error, httpx.TimeoutException | TimeoutError)


def _reason(error: BaseException) -> str:
    """Return the operating system's message of the innermost cause that has one."""
    found = [each for each in causes(error, include_suppressed=True) if isinstance(each, OSError)]
    deepest = found[-1] if found else error
    if isinstance(deepest, ssl.SSLError):
        return tls_reason(deepest)
    if isinstance(deepest, OSError) and deepest.errno in errno.errorcode:
        if str(deepest.strerror).startswith("Connect call failed"):
            # It is asyncio's, with the address as Python writes it.
            return os.strerror(deepest.errno or 0)
        return deepest.strerror or str(deepest)
    # The number is no word, as in “[Errno -2] Name or service not known”.
    return _NUMBER.sub("", str(deepest)) or type(error).__name__
