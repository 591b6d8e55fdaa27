"""Check for a newer version, at the URL that the administrator or the user has set."""

from __future__ import annotations

import re

import msgspec

from contact_editor.services import errors
from contact_editor.services.connections.base_url import checked_address
from contact_editor.services.http.transport import Request, Transport

_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,3}")


class AvailableVersion(msgspec.Struct, frozen=True):
    """An available version."""

    version: str
    page: str = ""
    """The URL of its release notes; shown, and never opened or fetched automatically."""


async def newer_version(address: str, current: str) -> AvailableVersion | None:
    """Request `{"version": "1.2.0", "page": "https://…"}`; return None if it is not newer.

    Nothing about the user or the machine is sent. Raises `ValueError` if the address is not
    valid, and `ServiceError` if there is no usable response.
    """
    transport = Transport(checked_address(address), {})
    try:
        response = await transport.send(Request("GET", ""), {})
    finally:
        await transport.close()
    try:
        available = msgspec.convert(response.body, AvailableVersion)
    except msgspec.ValidationError:
        available = AvailableVersion("")
    if response.status != 200 or not _VERSION.fullmatch(available.version):
        raise errors.InvalidResponse("the response announces no version", host=transport.host)
    return available if _numbers(available.version) > _numbers(current) else None


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.match(version)
    numbers = tuple(int(part) for part in found[0].split(".")) if found else ()
    return (*numbers, 0, 0, 0, 0)[:4]
