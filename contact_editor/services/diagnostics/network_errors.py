"""Which of our troubles it is where a line to somebody does not come about."""

from __future__ import annotations

import errno
import os
import ssl

from contact_editor.services import errors
from contact_editor.services.http.proxies import NOT_TLS, Proxy
from contact_editor.services.http.tls import is_not_tls, tls_reason

_KINDS: tuple[tuple[type[OSError], type[errors.ServiceError] | None], ...] = (
    (TimeoutError, errors.ConnectTimedOut),
    (ConnectionRefusedError, errors.ConnectionRefused),
    # Hung up on in the middle of the handshake: that proves nothing against a certificate.
    (ssl.SSLEOFError, None),
    (ssl.SSLZeroReturnError, None),
    (ssl.SSLError, errors.CertificateRefused),
)


def trouble_on_line(error: OSError, host: str, proxy: Proxy | None) -> errors.ServiceError:
    """Names what went wrong on a line to a host, which goes over a proxy perhaps."""
    kind = next((kind for cause, kind in _KINDS if isinstance(error, cause)), None)
    if is_not_tls(error):
        return errors.TlsNotSupported(reason_of(error), host=host)
    if kind is None and proxy is not None:
        return errors.ProxyFailed(f"{proxy.shown} hung up", host=host)
    return (kind or errors.NetworkDown)(reason_of(error), host=host)


def reason_of_proxy(error: Exception) -> str:
    """Gives the words for what a proxy did before it was asked for a way."""
    return NOT_TLS if is_not_tls(error) else reason_of(error)


def reason_of(error: Exception) -> str:
    """Gives the system's own words for it."""
    if isinstance(error, TimeoutError):
        return "it did not answer in time"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"it could not prove who it is: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return tls_reason(error)
    if isinstance(error, OSError) and (error.errno or 0) in errno.errorcode:
        return os.strerror(error.errno or 0)
    return getattr(error, "strerror", None) or str(error) or type(error).__name__
