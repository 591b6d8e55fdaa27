"""Base URL of a connection, and whether a key may be sent to it."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from contact_editor.model.email_addresses import ascii_domain
from contact_editor.providers.description import Provider
from contact_editor.providers.patterns import matches
from contact_editor.providers.templates import names_in
from contact_editor.providers.typed_parameter import is_host_part
from contact_editor.services.connections.connection import Connection


def base_address(provider: Provider, connection: Connection) -> str:
    """Return the URL that the provider's paths are appended to, without a slash at its end.

    Raises `ValueError` if a parameter of the connection is missing or not valid, or if the key
    would be sent unencrypted.
    """
    values = dict(connection.parameters)
    access = provider.access
    in_headers = set(names_in([*access.headers.values(), access.placement.value]))
    for parameter in provider.access.parameters:
        value = connection.parameters.get(parameter.key, "")
        if is_host_part(provider.access, parameter):
            value = ascii_domain(value)
        values[parameter.key] = value
        if not matches(parameter.pattern, value):
            example = f"; example: {parameter.example}" if parameter.example else ""
            raise ValueError(f"{parameter.label}: {value!r} is not valid{example}")
        if parameter.key in in_headers and not (value.isascii() and value.isprintable()):
            raise ValueError(
                f"{parameter.label}: {value!r} cannot be sent in a header; "
                "use plain ASCII letters, digits and signs"
            )
    address = connection.address or provider.access.base.format_map(values)
    return checked_address(address)


def checked_address(address: str) -> str:
    """Return the address if a key may be sent to it; `ValueError` with the reason if not."""
    # Not quoted until it is certain that it contains no password.
    if "@" in address:
        raise ValueError("address: remove the user name and the password")
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise ValueError(f"address {address!r}: {error}") from error
    if port == 0:
        raise ValueError(f"address {address!r}: the port must be a number from 1 to 65535")
    # Not even an empty query: paths are appended to the address.
    if not host or any(mark in address for mark in "?#"):
        raise ValueError(f"address {address!r}: enter only scheme, host, port and path")
    if not (address.isascii() and address.isprintable()) or " " in address:
        raise ValueError(f"address {address!r}: contains characters that a URL cannot have")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ValueError(
            f"address {address!r}: must begin with https:// "
            "(http:// only for a server on this machine)"
        )
    return address.rstrip("/")


def key_host(address: str) -> str:
    """Return the host that a key for this address may be sent to, with the port if not 443."""
    parts = urlsplit(address)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    host = (parts.hostname or "").rstrip(".")
    return host if port == 443 else f"{host}:{port}"


def is_loopback(host: str) -> bool:
    """Return whether the host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
