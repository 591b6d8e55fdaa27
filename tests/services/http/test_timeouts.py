"""Each stage of a request has its end: also an answer that trickles, and one that never stops."""

from __future__ import annotations

import socket

import pytest

from contact_editor.services import errors
from contact_editor.services.http import transport
from contact_editor.services.http.response_body import MAX_BODY_BYTES
from contact_editor.services.http.transport import Exchange, Request, Transport
from tests.fakes.peers import Handler, Peer, sending
from tests.services.conftest import Run
from tests.waiting import with_growing_limits

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def _trouble(
    run: Run, handler: Handler, body: object = None
) -> tuple[errors.ServiceError, Exchange]:
    exchanges: list[Exchange] = []
    with Peer(handler) as peer:
        asked = Transport(peer.address, {}, on_exchange=exchanges.append)
        with pytest.raises(errors.ServiceError) as caught:
            run(asked.send(Request("PUT", "/x", body=body), {}))
        run(asked.close())
    return caught.value, exchanges[0]


def test_an_answer_that_trickles_has_an_end(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def trickling(peer: Peer, client: socket.socket) -> None:
        sending(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")(peer, client)
        client.settimeout(0.02)
        while True:
            client.sendall(b"1\r\n \r\n")
            try:
                if not client.recv(1):
                    return
            except TimeoutError:
                pass

    def ask(limit_s: float) -> tuple[errors.ServiceError, Exchange]:
        monkeypatch.setattr(transport, "TOTAL_TIMEOUT_S", limit_s)
        return _trouble(run, trickling)

    trouble, exchange = with_growing_limits(ask, lambda it: it[1].received > 3)
    assert type(trouble) is errors.ResponseTimedOut
    assert exchange.received > 3, "it did not trickle"


def test_a_body_that_nobody_takes_has_an_end(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def reading_nothing(peer: Peer, client: socket.socket) -> None:
        left.recv(1)

    monkeypatch.setattr(transport, "SEND_TIMEOUT_S", 0.2)
    done, left = socket.socketpair()
    with done, left, Peer(reading_nothing) as peer:
        asked = Transport(peer.address, {})
        # It left in part: whether it took effect is not known.
        with pytest.raises(errors.ResponseTimedOut):
            run(asked.send(Request("PUT", "/x", body="x" * 20_000_000), {}))
        run(asked.close())
        done.sendall(b"1")


def test_an_answer_that_announces_too_much_is_not_begun(run: Run) -> None:
    head = HEAD + b"Content-Length: %d\r\n\r\n" % (MAX_BODY_BYTES + 1)
    trouble, exchange = _trouble(run, sending(head))
    assert type(trouble) is errors.TooLarge
    assert exchange.received == 0


def test_an_answer_that_announces_nothing_ends_at_the_limit(run: Run) -> None:
    def endless(peer: Peer, client: socket.socket) -> None:
        sending(HEAD + b"\r\n[")(peer, client)
        while True:
            client.sendall(b"1," * 30_000)

    trouble, exchange = _trouble(run, endless)
    assert type(trouble) is errors.TooLarge
    assert "1 MB" in str(trouble)
    assert exchange.received < MAX_BODY_BYTES + 1_000_000
