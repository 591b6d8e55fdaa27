"""Where the requests of a connection go, and whether a key may travel there."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection


def base_address(provider: Provider, connection: Connection) -> str:
    """Gives the address that the provider's paths are appended to, without a slash at its end.

    Raises `ValueError` with the reason where the connection does not say enough, or where the
    address would let a key travel unprotected.
    """
    for parameter in provider.access.parameters:
        given = connection.parameters.get(parameter.key, "")
        if not re.fullmatch(parameter.pattern, given):
            example = f"; it looks like {parameter.example}" if parameter.example else ""
            raise ValueError(f"{parameter.label}: {given!r} does not fit{example}")
    address = connection.address or provider.access.base.format_map(connection.parameters)
    return checked_address(address)


def checked_address(address: str) -> str:
    """Gives the address back if a key may travel there; `ValueError` says why it may not."""
    # Not quoted until it is certain that no password stands in it.
    if "@" in address:
        raise ValueError("address: neither a user's name nor a password belongs there")
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ValueError(f"address {address!r}: {error}") from error
    # An empty query counts as well: paths are appended to what stands here.
    if not host or any(mark in address for mark in "?#"):
        raise ValueError(f"address {address!r}: only scheme, host, port and path belong here")
    if not (address.isascii() and address.isprintable()) or " " in address:
        raise ValueError(f"address {address!r}: holds characters that no address holds")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ValueError(
            f"address {address!r}: must begin with https:// "
            "(http:// only for a server on this machine)"
        )
    return address.rstrip("/")


def key_host(address: str) -> str:
    """Names whom a key for this address may go to: the host, and the port where it is not 443."""
    parts = urlsplit(address)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    host = (parts.hostname or "").rstrip(".")
    return host if port == 443 else f"{host}:{port}"


def is_loopback(host: str) -> bool:
    """Tells whether the host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
