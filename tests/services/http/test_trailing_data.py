"""A second response on a kept connection belongs to no request: it is never taken for one's own."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import threading
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest

from contact_editor.services.connections.connection import Connection
from contact_editor.services.http.client_factory import HttpClientFactory
from contact_editor.services.http.transport import Request, Transport
from tests.fakes.certificates import Authority
from tests.fakes.peers import Handler, Peer
from tests.services.conftest import Run
from tests.waiting import WAIT_LIMIT_S, wait_for

if sys.platform == "linux":
    import fcntl
    import termios


def unacknowledged(client: socket.socket) -> int:
    """Return how many bytes of what was sent have not arrived at the other end, where known."""
    if sys.platform != "linux":
        return 0
    count = array("i", [0])
    fcntl.ioctl(client.fileno(), termios.TIOCOUTQ, count)
    return count[0]


def response(body: object) -> bytes:
    content = json.dumps(body).encode()
    head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content


STRAY = response("stray")


def at_once(client: socket.socket, own: bytes) -> None:
    client.sendall(own + STRAY)


def one_after_the_other(client: socket.socket, own: bytes) -> None:
    # Over TLS in two records.
    client.sendall(own)
    client.sendall(STRAY)


def a_part(client: socket.socket, own: bytes) -> None:
    client.sendall(own + STRAY[:20])


def nothing_more(client: socket.socket, own: bytes) -> None:
    client.sendall(own)


Send = Callable[[socket.socket, bytes], None]


def numbered_responses(
    send: Send, clients: list[socket.socket], all_sent: threading.Semaphore
) -> Handler:
    """Responds to each request with its number, and keeps the connection."""

    def handler(peer: Peer, client: socket.socket) -> None:
        clients.append(client)
        while True:
            peer.read(client)
            try:
                send(client, response(len(peer.asked)))
                wait_for(lambda: not unacknowledged(client))
            finally:
                # Also where the client has closed the connection after the response.
                all_sent.release()

    return handler


def asked(
    run: Run, peer: Peer, authority: Authority, all_sent: threading.Semaphore
) -> list[object]:
    """Return the bodies of four responses, the next request made once all of the last was sent.

    What arrives after a request was sent is, in HTTP/1.1, its response: no client can know better.
    """
    trusting = Connection("Acme", "acme", certificates=str(Path(authority.file)))
    factory = HttpClientFactory(peer.address, trusting)
    transport = Transport(peer.address, {}, client_factory=factory)

    async def ask() -> list[object]:
        bodies: list[object] = []
        for _ in range(4):
            bodies.append((await transport.send(Request("GET", "/x"), {})).body)
            assert await asyncio.to_thread(all_sent.acquire, timeout=WAIT_LIMIT_S)
        await transport.close()
        return bodies

    return run(ask())


@pytest.mark.parametrize("is_secure", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("send", [at_once, one_after_the_other, a_part])
def test_a_stray_response_is_no_response_to_the_next_request(
    run: Run, authority: Authority, send: Send, is_secure: bool
) -> None:
    clients: list[socket.socket] = []
    all_sent = threading.Semaphore(0)
    context = authority.context() if is_secure else None
    with Peer(numbered_responses(send, clients, all_sent), context) as peer:
        assert asked(run, peer, authority, all_sent) == [1, 2, 3, 4]
    assert len(clients) == 4


@pytest.mark.parametrize("is_secure", [False, True], ids=["plain", "tls"])
def test_a_clean_connection_is_kept(run: Run, authority: Authority, is_secure: bool) -> None:
    clients: list[socket.socket] = []
    all_sent = threading.Semaphore(0)
    context = authority.context() if is_secure else None
    with Peer(numbered_responses(nothing_more, clients, all_sent), context) as peer:
        assert asked(run, peer, authority, all_sent) == [1, 2, 3, 4]
    assert len(clients) == 1
