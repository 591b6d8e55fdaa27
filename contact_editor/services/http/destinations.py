"""Destinations of a connection's secrets, which are bound to them when they are entered."""

from __future__ import annotations

from hashlib import sha256

from contact_editor.services import errors
from contact_editor.services.connections.base_url import key_host
from contact_editor.services.connections.connection import Connection
from contact_editor.services.credentials.key_destination import UNREAD, KeyDestination
from contact_editor.services.http.proxies import DIRECTLY

_UNREADABLE = "unreadable"


def key_destination(address: str, connection: Connection, fingerprint: str = UNREAD) -> str:
    """Return the destination of a key for an address; reads no file."""
    trusts = connection.certificates and address.startswith("https:")
    return str(
        KeyDestination(key_host(address), own_proxy(connection), fingerprint if trusts else "")
    )


async def read_key_destination(address: str, connection: Connection) -> str:
    """Return the same with the current fingerprint of the certificates.

    Raises `CertificatesUnusable`.
    """
    if not (connection.certificates and address.startswith("https:")):
        return key_destination(address, connection)
    from contact_editor.services.http.tls import read_certificates_async

    content = await read_certificates_async(connection.certificates)
    return key_destination(address, connection, sha256(content).hexdigest()[:32])


async def destination_to_store(address: str, connection: Connection) -> str:
    """Return the same; unreadable certificates require the key again once they can be read."""
    try:
        return await read_key_destination(address, connection)
    except errors.CertificatesUnusable:
        return key_destination(address, connection, _UNREADABLE)


def own_proxy(connection: Connection) -> str:
    """Return the proxy of the connection itself, if any."""
    return "" if connection.proxy == DIRECTLY else connection.proxy
