"""A server on loopback that misbehaves, to the byte."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TypeAlias

from tests.waiting import WAIT_LIMIT_S

_TLS_HANDSHAKE = b"\x16\x03"
Handler: TypeAlias = Callable[["Peer", socket.socket], None]
"""Serves one client that has connected."""


class Peer:
    """Serves one client after another with the same handler; keeps their requests."""

    def __init__(self, handler: Handler, context: ssl.SSLContext | None = None) -> None:
        self.asked: list[bytes] = []
        """Head and body of each request that was read, as they came."""
        self._handler = handler
        self._context = context
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="peer", daemon=True)

    @property
    def address(self) -> str:
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Peer:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), timeout=WAIT_LIMIT_S).close()
        self._thread.join(WAIT_LIMIT_S)
        self._listening.close()

    def read(self, client: socket.socket) -> None:
        """Read one request to its end; an `EOFError` if it is none."""
        head, _, body = _until(client, b"\r\n\r\n")
        lines = head.lower().split(b"\r\n")
        length = next((line for line in lines if line.startswith(b"content-length:")), b":0")
        while len(body) < int(length.partition(b":")[2]):
            body += client.recv(65_536)
        self.asked.append(head + b"\r\n\r\n" + body)

    def _serve(self) -> None:
        while True:
            client, _ = self._listening.accept()
            with client:
                if self._over.is_set():
                    return
                client.settimeout(WAIT_LIMIT_S)
                # The client may be gone at any moment: that is what is tried here.
                with contextlib.suppress(OSError, EOFError):
                    self._meet(client)

    def _meet(self, client: socket.socket) -> None:
        if self._context is None:
            self._handler(self, client)
            return
        with self._context.wrap_socket(client, server_side=True) as secured:
            self._handler(self, secured)


def sending(*pieces: bytes) -> Handler:
    """Return a handler that reads the request, sends the pieces and hangs up."""

    def handler(peer: Peer, client: socket.socket) -> None:
        peer.read(client)
        for piece in pieces:
            client.sendall(piece)

    return handler


def responding(status: int, body: bytes = b"", **headers: str) -> Handler:
    """Return a handler that responds with this; an underscore in a header's name is a dash."""
    named = {"content-type": "application/json", "content-length": str(len(body))}
    # Without it a client may send its next request into a connection that is being closed.
    named["connection"] = "close"
    named |= {name.replace("_", "-"): value for name, value in headers.items()}
    head = f"HTTP/1.1 {status} Said\r\n" + "".join(f"{n}: {v}\r\n" for n, v in named.items())
    return sending(head.encode() + b"\r\n" + body)


def hanging_up(peer: Peer, client: socket.socket) -> None:
    """Close the connection before anything is read."""


def reading_and_hanging_up(peer: Peer, client: socket.socket) -> None:
    """Read what comes first, and close the connection."""
    client.recv(65_536)


def staying_silent(peer: Peer, client: socket.socket) -> None:
    """Read until the client leaves, and send nothing."""
    while client.recv(65_536):
        pass


def _until(client: socket.socket, mark: bytes) -> tuple[bytes, bytes, bytes]:
    received = b""
    while mark not in received:
        piece = client.recv(65_536)
        if not piece:
            raise EOFError("the client left")
        received += piece
        if received.startswith(_TLS_HANDSHAKE):
            # Like any server without TLS; the client would wait for its answer until the timeout.
            raise EOFError("no HTTP")
    return received.partition(mark)
