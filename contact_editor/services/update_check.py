"""Whether a newer version is announced, at the address that IT or the person has set."""

from __future__ import annotations

import re

import msgspec

from contact_editor.services import errors
from contact_editor.services.connections.base_url import checked_address
from contact_editor.services.http.transport import Request, Transport

_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,3}")


class Announced(msgspec.Struct, frozen=True):
    """A version that is there to be had."""

    version: str
    page: str = ""
    """Where people read about it; shown, and never opened or fetched by itself."""


async def newer_version(address: str, current: str) -> Announced | None:
    """Asks the address for `{"version": "1.2.0", "page": "https://…"}`; None: nothing newer.

    Nothing about the person or the machine is sent. Raises `ValueError` for an address that is
    none, `Trouble` where no usable answer came.
    """
    transport = Transport(checked_address(address), {})
    try:
        answer = await transport.send(Request("GET", ""), {})
    finally:
        await transport.close()
    try:
        announced = msgspec.convert(answer.body, Announced)
    except msgspec.ValidationError:
        announced = Announced("")
    if answer.status != 200 or not _VERSION.fullmatch(announced.version):
        raise errors.InvalidResponse("no version is announced there", host=transport.host)
    return announced if _numbers(announced.version) > _numbers(current) else None


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.match(version)
    numbers = tuple(int(part) for part in found[0].split(".")) if found else ()
    return (*numbers, 0, 0, 0, 0)[:4]
