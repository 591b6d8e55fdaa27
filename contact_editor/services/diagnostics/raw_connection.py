"""A TCP connection, direct or through a proxy, before any request is sent."""

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
from contact_editor.services.http.proxies import (
    NO_PASSWORD_LOGIN,
    Proxy,
    credentials_reason,
    status_reason,
)

CONNECT_TIMEOUT_S = 10.0
"""For one step."""
_MIN_ADDRESS_TIMEOUT_S = 2.0
"""For one of several addresses."""
_MAX_RESPONSE_BYTES = 16_384
_NEEDS_PASSWORD = (407, 401)
"""A proxy's status without valid credentials; some proxies use the wrong one."""
_REFUSES = (400, 403, 404, 405, 501)
"""A proxy's status if it allows no tunnel to this host."""


class HostUnreachable(OSError):
    """The proxy works, but did not reach the host."""


class RawConnection:
    """A TCP connection with a reader and a writer."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @property
    def address(self) -> str:
        """The IP address of the peer."""
        return str((self._writer.get_extra_info("peername") or ("?",))[0])

    async def secure(self, context: ssl.SSLContext, host: str) -> ssl.SSLObject:
        """Make a TLS handshake; return the TLS object."""
        async with asyncio.timeout(CONNECT_TIMEOUT_S):
            await self._writer.start_tls(context, server_hostname=host)
        secured: ssl.SSLObject = self._writer.get_extra_info("ssl_object")
        return secured

    def abort(self) -> None:
        """Close the connection at once."""
        self._writer.transport.abort()

    async def open_tunnel(self, host: str, port: int, proxy: Proxy) -> None:
        """Open a tunnel through an HTTP proxy; raises `ProxyFailed` or `HostUnreachable`."""
        authority = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        head = f"CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n"
        if proxy.user:
            encoded = base64.b64encode(f"{proxy.user}:{proxy.password}".encode()).decode()
            head += f"Proxy-Authorization: Basic {encoded}\r\n"
        response = await self._request(head.encode() + b"\r\n")
        first = response.partition(b"\r\n")[0].decode("ascii", "replace")
        version, _, rest = first.partition(" ")
        status = int(rest[:3]) if rest[:3].isdecimal() else 0
        if not version.startswith("HTTP/") or not status:
            raise errors.ProxyFailed("this server is not an HTTP proxy", host=host)
        # Only the status of its response: its text is not trusted.
        if status in _NEEDS_PASSWORD:
            raise errors.ProxyAuthenticationRequired(
                credentials_reason(proxy), host=host, status=status
            )
        if status in _REFUSES:
            raise errors.ProxyFailed(status_reason(status), host=host, status=status)
        if not 200 <= status < 300:
            raise HostUnreachable(f"it returned status {status}")

    async def open_socks(self, host: str, port: int, proxy: Proxy) -> None:
        """Open a tunnel through a SOCKS 5 proxy (RFC 1928, 1929); raises as `open_tunnel`."""
        methods = b"\x00\x02" if proxy.user else b"\x00"
        self._writer.write(b"\x05" + bytes([len(methods)]) + methods)
        version, method = await self._read(2)
        if version != 5:
            raise errors.ProxyFailed("this server is not a SOCKS 5 proxy", host=host)
        if method == 2:
            user, password = proxy.user.encode(), proxy.password.encode()
            self._writer.write(bytes([1, len(user)]) + user + bytes([len(password)]) + password)
            if (await self._read(2))[1] != 0:
                raise errors.ProxyAuthenticationRequired(credentials_reason(proxy), host=host)
        elif method != 0:
            reason = NO_PASSWORD_LOGIN if proxy.user else credentials_reason(proxy)
            raise errors.ProxyAuthenticationRequired(reason, host=host)
        name = host.encode("idna")
        self._writer.write(
            b"\x05\x01\x00\x03" + bytes([len(name)]) + name + struct.pack(">H", port)
        )
        _, reply, _, address_type = await self._read(4)
        await self._read({1: 4, 4: 16}.get(address_type) or (await self._read(1))[0])
        await self._read(2)
        if reply == 2:
            raise errors.ProxyFailed("its rules do not allow this host", host=host)
        if reply != 0:
            raise HostUnreachable(_SOCKS.get(reply, f"reply {reply}"))

    async def _request(self, request: bytes) -> bytes:
        self._writer.write(request)
        async with asyncio.timeout(CONNECT_TIMEOUT_S):
            try:
                return await self._reader.readuntil(b"\r\n\r\n")
            except asyncio.IncompleteReadError as error:
                if error.partial:
                    return error.partial
                raise ConnectionResetError("it closed the connection") from None
            except asyncio.LimitOverrunError:
                return await self._reader.read(_MAX_RESPONSE_BYTES)

    async def _read(self, count: int) -> bytes:
        async with asyncio.timeout(CONNECT_TIMEOUT_S):
            try:
                return await self._reader.readexactly(count)
            except asyncio.IncompleteReadError:
                raise ConnectionResetError("it closed the connection") from None


_SOCKS = {
    1: "general failure",
    3: "the network cannot be reached",
    4: "the host cannot be reached",
    5: "the host refused the connection",
    6: "the time limit was exceeded",
}


async def resolve(host: str) -> list[str]:
    """Resolve a host name on a thread that may hang; raises `OSError`, `TimeoutError`."""

    def look_up() -> list[Any]:
        return socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)

    async with asyncio.timeout(CONNECT_TIMEOUT_S):
        found = await run_in_daemon_thread(look_up, "name")
    return [*dict.fromkeys(str(address[0]) for *_, address in found)]


async def connect(addresses: Sequence[str], port: int) -> RawConnection:
    """Connect to the first address that responds; raises `OSError`, `TimeoutError`."""
    last_error: Exception = OSError("no address")
    timeout_s = max(CONNECT_TIMEOUT_S / max(len(addresses), 1), _MIN_ADDRESS_TIMEOUT_S)
    for address in addresses:
        try:
            async with asyncio.timeout(timeout_s):
                return RawConnection(*await asyncio.open_connection(address, port))
        except (OSError, TimeoutError) as error:
            last_error = error
    raise last_error
