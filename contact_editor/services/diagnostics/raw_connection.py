"""A line to somebody on the network, straight or over a proxy, with no request on it yet."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
import struct
from collections.abc import Sequence
from typing import Any

from contact_editor.services import errors
from contact_editor.services.daemon_threads import run_in_daemon_thread
from contact_editor.services.http.proxies import Proxy, credentials_reason, status_reason

CONNECT_TIMEOUT_S = 10.0
"""Seconds for one step."""
_LEAST = 2.0
"""Seconds for one of several addresses."""
_MAX_RESPONSE_BYTES = 16_384
_WANTS_PASSWORD = (407, 401)
"""What a proxy answers to somebody that it does not know; some mistake the number."""
_REFUSES = (400, 403, 404, 405, 501)
"""What a proxy answers that lets nobody through to this host."""


class HostUnreachable(OSError):
    """The proxy lets through, and did not reach the host."""


class RawConnection:
    """Bytes there and back."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @property
    def address(self) -> str:
        """The number of whoever is at the other end."""
        return str((self._writer.get_extra_info("peername") or ("?",))[0])

    async def secure(self, context: ssl.SSLContext, host: str) -> ssl.SSLObject:
        """Shakes hands; gives what stands between the two ends from then on."""
        async with asyncio.timeout(CONNECT_TIMEOUT_S):
            await self._writer.start_tls(context, server_hostname=host)
        secured: ssl.SSLObject = self._writer.get_extra_info("ssl_object")
        return secured

    def abort(self) -> None:
        """Hangs up without a word."""
        self._writer.transport.abort()

    async def open_tunnel(self, host: str, port: int, proxy: Proxy) -> None:
        """Asks an HTTP proxy for a way to a host; raises `ProxyFailed` or `HostUnreachable`."""
        authority = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        head = f"CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n"
        if proxy.user:
            shown = base64.b64encode(f"{proxy.user}:{proxy.password}".encode()).decode()
            head += f"Proxy-Authorization: Basic {shown}\r\n"
        answer = await self._asked(head.encode() + b"\r\n")
        first = answer.partition(b"\r\n")[0].decode("ascii", "replace")
        version, _, said = first.partition(" ")
        status = int(said[:3]) if said[:3].isdecimal() else 0
        if not version.startswith("HTTP/") or not status:
            raise errors.ProxyFailed("what answers there is no HTTP proxy", host=host)
        # Of its answer only the number: its words are anybody's.
        if status in _WANTS_PASSWORD:
            raise errors.ProxyWantsPassword(credentials_reason(proxy), host=host, status=status)
        if status in _REFUSES:
            raise errors.ProxyFailed(status_reason(status), host=host, status=status)
        if not 200 <= status < 300:
            raise HostUnreachable(f"it answered {status}")

    async def open_socks(self, host: str, port: int, proxy: Proxy) -> None:
        """Asks a SOCKS 5 proxy for a way to a host (RFC 1928, 1929); raises as `open_tunnel`."""
        ways = b"\x00\x02" if proxy.user else b"\x00"
        self._writer.write(b"\x05" + bytes([len(ways)]) + ways)
        version, way = await self._exactly(2)
        if version != 5:
            raise errors.ProxyFailed("what answers there is no SOCKS 5 proxy", host=host)
        if way == 2:
            name, word = proxy.user.encode(), proxy.password.encode()
            self._writer.write(bytes([1, len(name)]) + name + bytes([len(word)]) + word)
            if (await self._exactly(2))[1] != 0:
                raise errors.ProxyWantsPassword(credentials_reason(proxy), host=host)
        elif way != 0:
            said = "it takes no user name and password" if proxy.user else credentials_reason(proxy)
            raise errors.ProxyWantsPassword(said, host=host)
        asked = host.encode("idna")
        self._writer.write(
            b"\x05\x01\x00\x03" + bytes([len(asked)]) + asked + struct.pack(">H", port)
        )
        _, reply, _, kind = await self._exactly(4)
        await self._exactly({1: 4, 4: 16}.get(kind) or (await self._exactly(1))[0])
        await self._exactly(2)
        if reply == 2:
            raise errors.ProxyFailed("its rules do not let this host through", host=host)
        if reply != 0:
            raise HostUnreachable(_SOCKS.get(reply, f"reply {reply}"))

    async def _asked(self, request: bytes) -> bytes:
        self._writer.write(request)
        async with asyncio.timeout(CONNECT_TIMEOUT_S):
            try:
                return await self._reader.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError as error:
                if error.partial:
                    return error.partial
                raise ConnectionResetError("it hung up") from None
            except asyncio.LimitOverrunError:
                return await self._reader.read(_MAX_RESPONSE_BYTES)

    async def _exactly(self, count: int) -> bytes:
        async with asyncio.timeout(CONNECT_TIMEOUT_S):
            try:
                return await self._reader.readexactly(count)
            except asyncio.IncompleteReadError:
                raise ConnectionResetError("it hung up") from None


_SOCKS = {
    1: "a fault of its own",
    3: "the network cannot be reached",
    4: "the host cannot be reached",
    5: "the host refuses the connection",
    6: "it took too long",
}


async def resolve(host: str) -> list[str]:
    """Looks a name up, on a thread that may hang; raises `OSError`, `TimeoutError`."""

    def look_up() -> list[Any]:
        return socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)

    async with asyncio.timeout(CONNECT_TIMEOUT_S):
        answers = await run_in_daemon_thread(look_up, "name")
    return [*dict.fromkeys(str(where[0]) for *_, where in answers)]


async def connect(addresses: Sequence[str], port: int) -> RawConnection:
    """Connects to the first of the addresses that answers; raises `OSError`, `TimeoutError`."""
    trouble: Exception = OSError("no address")
    for address in addresses:
        try:
            async with asyncio.timeout(max(CONNECT_TIMEOUT_S / len(addresses), _LEAST)):
                return RawConnection(*await asyncio.open_connection(address, port))
        except (OSError, TimeoutError) as error:
            trouble = error
    raise trouble
