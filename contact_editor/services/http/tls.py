"""TLS contexts: the system's trust store, and a company's own certificate authority."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from contact_editor.services import errors

_Read = TypeVar("_Read")
_MAX_FILE_BYTES = 4 * 1024 * 1024
"""Bytes; all certificate authorities of a system have about a tenth of it."""
_NOT_TLS = (
    "WRONG_VERSION_NUMBER",
    "HTTP_REQUEST",
    "HTTPS_PROXY_REQUEST",
    "UNKNOWN_PROTOCOL",
    "RECORD_LAYER_FAILURE",
    "PACKET_LENGTH_TOO_LONG",
)
"""Reasons of different OpenSSL versions if the response is not TLS."""
_MARKS = (b"-----BEGIN CERTIFICATE-----", b"-----BEGIN TRUSTED CERTIFICATE-----")


def tls_context(certificates: str = "") -> ssl.SSLContext:
    """Return a client's context for TLS 1.2 and later.

    `certificates` is a PEM file with certificate authorities to trust besides the system's.
    Raises `CertificatesUnusable`, which names the file and the remedy.
    """
    # Not needed to show the window.
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if certificates:
        read_certificates(certificates)
        try:
            context.load_verify_locations(cafile=certificates)
        except (OSError, ValueError):
            raise _unusable(
                certificates, "a certificate in it is damaged; get the file again"
            ) from None
    return context


async def read_certificates_async(file: str) -> bytes:
    """Return the content of a file with certificates without blocking; raises as above."""
    return await _with_deadline(lambda: read_certificates(file), file)


async def tls_context_async(certificates: str = "") -> ssl.SSLContext:
    """Return the same without blocking, even if the file is on a disk that hangs."""
    return await _with_deadline(lambda: tls_context(certificates), certificates)


def is_not_tls(error: BaseException) -> bool:
    """Return whether a handshake failed because the server does not use TLS."""
    return isinstance(error, ssl.SSLError) and error.reason in _NOT_TLS


def tls_reason(error: ssl.SSLError) -> str:
    """Return OpenSSL's reason in words, without its error number."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    return (error.reason or "").replace("_", " ").lower() or str(error)


def read_certificates(file: str) -> bytes:
    """Return the content; raise for files that OpenSSL silently accepts or would read forever."""
    path = Path(file)
    try:
        if path.exists() and not path.is_file():
            raise _unusable(file, "this is not a file; choose a file with certificates")
        with path.open("rb") as opened:
            content = opened.read(_MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _unusable(file, f"{reason}; choose the file again") from None
    if len(content) > _MAX_FILE_BYTES:
        raise _unusable(file, "it is too large for certificates; choose another file")
    if not content.strip():
        raise _unusable(file, "it is empty; get the file again")
    if not any(mark in content for mark in _MARKS):
        remedy = "ask for the file in PEM (Base-64) format, or choose another one"
        raise _unusable(file, f"it contains no certificate in PEM format; {remedy}")
    return content


async def _with_deadline(read: Callable[[], _Read], file: str) -> _Read:
    from contact_editor.services import daemon_threads

    try:
        return await daemon_threads.run_in_daemon_thread(
            read, "certificates", daemon_threads.CALL_TIMEOUT_S
        )
    except TimeoutError:
        remedy = "choose a file on this machine"
        raise _unusable(file, f"it could not be read in time; {remedy}") from None


def _unusable(file: str, reason: str) -> errors.CertificatesUnusable:
    return errors.CertificatesUnusable(f"{file}: {reason}")
