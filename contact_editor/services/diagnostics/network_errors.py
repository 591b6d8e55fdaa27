"""Mapping of socket and TLS exceptions to `ServiceError`s."""

from __future__ import annotations

import errno
import os
import ssl

from contact_editor.services import errors
from contact_editor.services.http.proxies import NOT_TLS, Proxy
from contact_editor.services.http.tls import is_not_tls, tls_reason

_ERRORS: tuple[tuple[type[OSError], type[errors.ServiceError] | None], ...] = (
    (TimeoutError, errors.ConnectTimedOut),
    (ConnectionRefusedError, errors.ConnectionRefused),
    # The connection was closed during the handshake, which says nothing about the certificate.
    (ssl.SSLEOFError, None),
    (ssl.SSLZeroReturnError, None),
    (ssl.SSLError, errors.CertificateRefused),
)


def connection_error(error: OSError, host: str, proxy: Proxy | None) -> errors.ServiceError:
    """Return the error of a connection to a host, directly or through a proxy."""
    error_type = next((found for cause, found in _ERRORS if isinstance(error, cause)), None)
    if is_not_tls(error):
        return errors.TlsNotSupported(error_reason(error), host=host)
    if error_type is None and proxy is not None:
        return errors.ProxyFailed(f"{proxy.shown} closed the connection", host=host)
    return (error_type or errors.NetworkDown)(error_reason(error), host=host)


def proxy_error_reason(error: Exception) -> str:
    """Return the reason of an error in connecting to a proxy."""
    return NOT_TLS if is_not_tls(error) else error_reason(error)


def error_reason(error: Exception) -> str:
    """Return the operating system's message of an error."""
    if isinstance(error, TimeoutError):
        return "it did not respond in time"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return tls_reason(error)
    if isinstance(error, OSError) and (error.errno or 0) in errno.errorcode:
        return os.strerror(error.errno or 0)
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
