"""Causes of a failed request are distinguished, and none is blamed on another part."""

from __future__ import annotations

import shutil
import socket
import ssl
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from contact_editor.services import errors
from contact_editor.services.http import transport
from contact_editor.services.http.transport import Request, Transport
from contact_editor.viewmodels.messages.error_messages import error_message
from tests.fakes.certificates import Authority
from tests.fakes.peers import (
    Peer,
    hanging_up,
    reading_and_hanging_up,
    responding,
    sending,
    staying_silent,
)
from tests.services.conftest import Run
from tests.waiting import WAIT_LIMIT_S

needs_openssl = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="certificates are made with openssl"
)
Ask = Callable[..., errors.ServiceError]


@pytest.fixture
def trouble_at(run: Run) -> Ask:
    def ask(address: str, read_timeout_s: float = WAIT_LIMIT_S) -> errors.ServiceError:
        asked = Transport(address, {}, read_timeout_s=read_timeout_s)
        with pytest.raises(errors.ServiceError) as caught:
            run(asked.send(Request("GET", "/contacts"), {"Authorization": "Bearer key"}))
        run(asked.close())
        return caught.value

    return ask


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def closed_port() -> Iterator[int]:
    with socket.socket() as bound:
        # As long as it is bound, no other program can listen there.
        bound.bind(("127.0.0.1", 0))
        yield int(bound.getsockname()[1])


@pytest.mark.parametrize("host", ["nobody.invalid", "a" * 64 + ".invalid", "a..invalid"])
def test_a_name_that_nobody_has(trouble_at: Ask, host: str) -> None:
    trouble = trouble_at(f"https://{host}")
    assert (type(trouble), trouble.host) == (errors.HostNotFound, host)
    assert "[Errno" not in str(trouble)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_port_at_which_nobody_listens(trouble_at: Ask, closed_port: int, host: str) -> None:
    trouble = trouble_at(f"http://{host}:{closed_port}")
    assert (type(trouble), trouble.host) == (errors.ConnectionRefused, f"{host}:{closed_port}")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full backlog refuses at once")
def test_a_host_that_takes_no_more_connections(
    trouble_at: Ask, monkeypatch: pytest.MonkeyPatch, stack: ExitStack
) -> None:
    monkeypatch.setattr(transport, "CONNECT_TIMEOUT_S", 0.2)
    listening = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
    for _ in range(3):
        waiting = stack.enter_context(socket.socket())
        waiting.setblocking(False)
        waiting.connect_ex(listening.getsockname())
    trouble = trouble_at(f"http://127.0.0.1:{listening.getsockname()[1]}")
    assert type(trouble) is errors.ConnectTimedOut


def test_a_handshake_that_is_never_answered(
    trouble_at: Ask, monkeypatch: pytest.MonkeyPatch, stack: ExitStack
) -> None:
    monkeypatch.setattr(transport, "CONNECT_TIMEOUT_S", 0.2)
    peer = stack.enter_context(Peer(staying_silent))
    assert type(trouble_at(peer.address.replace("http", "https"))) is errors.ConnectTimedOut


@pytest.mark.parametrize("handler", [hanging_up, reading_and_hanging_up])
def test_a_handshake_that_is_hung_up_on_blames_no_certificate(
    trouble_at: Ask, stack: ExitStack, handler: Callable[[Peer, socket.socket], None]
) -> None:
    peer = stack.enter_context(Peer(handler))
    assert type(trouble_at(peer.address.replace("http", "https"))) is errors.NetworkDown


def _misunderstanding(peer: Peer, client: socket.socket) -> None:
    """Takes a handshake for a request."""
    client.recv(65_536)
    client.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def test_a_port_that_speaks_no_tls_is_told_from_a_certificate_that_proves_nothing(
    trouble_at: Ask, stack: ExitStack
) -> None:
    peer = stack.enter_context(Peer(_misunderstanding))
    trouble = trouble_at(peer.address.replace("http", "https"))
    assert (type(trouble), str(trouble)) == (errors.TlsNotSupported, "wrong version number")


@pytest.mark.parametrize("content", [b"\x15\x03\x03\x00\x02\x02\x46", b"SSH-2.0-Server\r\n\r\n"])
def test_what_is_no_http_is_said_to_be_none(
    trouble_at: Ask, stack: ExitStack, content: bytes
) -> None:
    trouble = trouble_at(stack.enter_context(Peer(sending(content))).address)
    assert type(trouble) is errors.ConnectionLost
    assert "the response is not HTTP; check the port, and whether the URL" in str(trouble)


@needs_openssl
@pytest.mark.parametrize(
    ("certificate", "reason"),
    [
        ({"host": "DNS:other.example"}, "mismatch"),
        ({"begins": "200101", "ends": "200201"}, "expired"),
        (None, "self-signed"),
    ],
    ids=["wrong-host", "expired", "self-signed"],
)
def test_a_certificate_that_proves_nothing(
    trouble_at: Ask,
    stack: ExitStack,
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    certificate: dict[str, str] | None,
    reason: str,
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    context = authority.self_signed() if certificate is None else authority.context(**certificate)
    peer = stack.enter_context(Peer(responding(200), context))
    trouble = trouble_at(peer.address)
    assert type(trouble) is errors.CertificateRefused
    assert sys.platform != "linux" or reason in str(trouble).replace("self signed", "self-signed")
    assert peer.asked == [], "the key left all the same"


@needs_openssl
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1:DeprecationWarning")
def test_a_version_of_tls_that_is_no_longer_safe(
    trouble_at: Ask, stack: ExitStack, authority: Authority
) -> None:
    context = authority.context()
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    peer = stack.enter_context(Peer(responding(200), context))
    assert type(trouble_at(peer.address)) is errors.CertificateRefused
    assert peer.asked == []


@needs_openssl
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own store is asked")
def test_a_certificate_of_an_authority_that_the_system_trusts(
    run: Run, stack: ExitStack, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    peer = stack.enter_context(Peer(responding(200, b"[1]"), authority.context()))
    asked = Transport(peer.address, {})
    assert run(asked.send(Request("GET", "/x"), {})).body == [1]
    run(asked.close())


@pytest.mark.parametrize(
    ("handler", "kind"),
    [
        (hanging_up, errors.ConnectionLost),
        (reading_and_hanging_up, errors.ConnectionLost),
        (sending(b"SSH-2.0-Server\r\n"), errors.ConnectionLost),
        (sending(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), errors.ConnectionLost),
        (sending(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000), errors.ConnectionLost),
    ],
    ids=["hung-up", "hung-up-later", "another-protocol", "cut-off", "endless-head"],
)
def test_an_answer_that_breaks_off(
    trouble_at: Ask,
    stack: ExitStack,
    handler: Callable[[Peer, socket.socket], None],
    kind: type[errors.ServiceError],
) -> None:
    assert type(trouble_at(stack.enter_context(Peer(handler)).address)) is kind


@pytest.mark.parametrize(
    "request_",
    [Request("GET", f"/{'x' * 100_000}"), Request("GET", "/", (("q", "é" * 100_000),))],
    ids=["path", "query"],
)
def test_an_address_that_is_too_long_does_not_blame_the_network(
    run: Run, request_: Request
) -> None:
    asked = Transport("http://127.0.0.1:9", {})
    with pytest.raises(errors.AddressTooLong) as caught:
        run(asked.send(request_, {}))
    run(asked.close())
    assert error_message(caught.value).text == (
        "The text is too long to look for, so nothing was sent. Enter a shorter one."
    )


def test_an_answer_that_never_comes(trouble_at: Ask, stack: ExitStack) -> None:
    peer = stack.enter_context(Peer(staying_silent))
    assert type(trouble_at(peer.address, read_timeout_s=0.2)) is errors.ResponseTimedOut
