"""Errors of connections that the diagnostics open, without a request."""

from __future__ import annotations

import errno
import os
import ssl

from contact_editor.services import errors
from contact_editor.services.http.error_mapping import connect_error_type
from contact_editor.services.http.proxies import NOT_TLS, Proxy
from contact_editor.services.http.tls import is_not_tls, tls_reason


def connection_error(error: OSError, host: str, proxy: Proxy | None) -> errors.ServiceError:
    """Return the error of a connection to a host, directly or through a proxy."""
    error_type = connect_error_type(error)
    if proxy is not None and error_type is errors.NetworkDown:
        return errors.ProxyFailed(f"{proxy.shown} closed the connection", host=host)
    return error_type(error_reason(error), host=host)


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
