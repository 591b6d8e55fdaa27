"""Whom to believe who they are: the system's trust store, and a company's own authority."""

from __future__ import annotations

import ssl
from pathlib import Path

from contact_editor.services import errors

_MAX_FILE_BYTES = 4 * 1024 * 1024
"""Bytes; all the authorities of a system together have about a tenth of it."""
_NO_TLS = (
    "WRONG_VERSION_NUMBER",
    "HTTP_REQUEST",
    "HTTPS_PROXY_REQUEST",
    "UNKNOWN_PROTOCOL",
    "RECORD_LAYER_FAILURE",
    "PACKET_LENGTH_TOO_LONG",
)
"""What the versions of OpenSSL say where the answer is in another language."""
_MARKS = (b"-----BEGIN CERTIFICATE-----", b"-----BEGIN TRUSTED CERTIFICATE-----")


def tls_context(certificates: str = "") -> ssl.SSLContext:
    """Gives what a client needs for TLS 1.2 and later.

    `certificates` is a file in PEM form whose authorities are trusted beside the system's own.
    Raises `CertificatesUnusable`, which names the file and the remedy.
    """
    # Not needed to show the window.
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if certificates:
        _check(certificates)
        try:
            context.load_verify_locations(cafile=certificates)
        except (OSError, ValueError):
            raise _unusable(
                certificates, "a certificate in it is damaged; get the file anew"
            ) from None
    return context


async def tls_context_async(certificates: str = "") -> ssl.SSLContext:
    """Gives the same, and holds nobody up where the file lies on a disk that hangs."""
    from contact_editor.services import daemon_threads

    def read() -> ssl.SSLContext:
        return tls_context(certificates)

    try:
        return await daemon_threads.run_in_daemon_thread(
            read, "certificates", daemon_threads.CALL_TIMEOUT_S
        )
    except TimeoutError:
        remedy = "choose a file on this machine"
        raise _unusable(certificates, f"it could not be read in time; {remedy}") from None


def speaks_no_tls(error: BaseException) -> bool:
    """Tells whether a handshake failed because the other end does not know what one is."""
    return isinstance(error, ssl.SSLError) and error.reason in _NO_TLS


def said_by_tls(error: ssl.SSLError) -> str:
    """Gives the library's words for what it has against the other end. Its number means nothing."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    return (error.reason or "").replace("_", " ").lower() or str(error)


def _check(file: str) -> None:
    """Says what OpenSSL would not say, or would wait for without end."""
    path = Path(file)
    try:
        if path.exists() and not path.is_file():
            raise _unusable(file, "this is no file; choose a file with certificates")
        with path.open("rb") as opened:
            content = opened.read(_MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _unusable(file, f"{reason}; choose the file again") from None
    if len(content) > _MAX_FILE_BYTES:
        raise _unusable(file, "it is too large for certificates; choose another file")
    if not content.strip():
        raise _unusable(file, "it is empty; get the file anew")
    if not any(mark in content for mark in _MARKS):
        remedy = "ask for the file in PEM (Base-64) form, or choose another one"
        raise _unusable(file, f"it holds no certificate in PEM form; {remedy}")


def _unusable(file: str, reason: str) -> errors.CertificatesUnusable:
    return errors.CertificatesUnusable(f"{file}: {reason}")
