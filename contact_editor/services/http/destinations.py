"""Where the secrets of a connection would go: what they are bound to when they are entered."""

from __future__ import annotations

from hashlib import sha256

from contact_editor.services import errors
from contact_editor.services.connections.base_url import key_host
from contact_editor.services.connections.connection import Connection
from contact_editor.services.credentials.key_destination import UNREAD, KeyDestination
from contact_editor.services.http.proxies import DIRECTLY

_UNREADABLE = "unreadable"


def key_destination(address: str, connection: Connection, fingerprint: str = UNREAD) -> str:
    """Return what a key for an address is bound to; no file is read."""
    trusts = connection.certificates and address.startswith("https:")
    return str(
        KeyDestination(key_host(address), own_proxy(connection), fingerprint if trusts else "")
    )


async def read_key_destination(address: str, connection: Connection) -> str:
    """Return the same with the fingerprint of the certificates as they are now.

    Raises `CertificatesUnusable`.
    """
    if not (connection.certificates and address.startswith("https:")):
        return key_destination(address, connection)
    from contact_editor.services.http.tls import read_certificates_async

    content = await read_certificates_async(connection.certificates)
    return key_destination(address, connection, sha256(content).hexdigest()[:32])


async def destination_to_store(address: str, connection: Connection) -> str:
    """Return the same; certificates that cannot be read now ask for the key once they can."""
    try:
        return await read_key_destination(address, connection)
    except errors.CertificatesUnusable:
        return key_destination(address, connection, _UNREADABLE)


def own_proxy(connection: Connection) -> str:
    """Return the proxy that the connection itself names."""
    return "" if connection.proxy == DIRECTLY else connection.proxy
