"""A proxy of the connection or the system is used, except to this machine, and blamed itself."""

from __future__ import annotations

import socket

import pytest

from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.http import transport
from contact_editor.services.http.client_factory import HttpClientFactory
from contact_editor.services.http.transport import Request, Transport
from contact_editor.viewmodels.messages.error_messages import error_message
from tests.fakes.key_stores import MemoryStore
from tests.fakes.peers import (
    Handler,
    Peer,
    hanging_up,
    reading_and_hanging_up,
    responding,
    sending,
    staying_silent,
)
from tests.services.conftest import Run
from tests.waiting import with_growing_limits

_SETTINGS = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")


def _ask(run: Run, address: str, proxy: str = "") -> errors.ServiceError:
    route = HttpClientFactory(address, Connection("Acme", "acme", proxy=proxy))
    asked = Transport(address, {}, client_factory=route)
    with pytest.raises(errors.ServiceError) as caught:
        run(asked.send(Request("GET", "/x"), {"Authorization": "Bearer key"}))
    run(asked.close())
    return caught.value


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_no_proxy_stands_between_this_machine_and_itself(
    run: Run, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    with Peer(responding(200, b"1")) as peer, Peer(responding(200, b"2")) as proxy:
        for name in _SETTINGS:
            monkeypatch.setenv(name, proxy.address)
        asked = Transport(f"http://{host}:{peer.port}", {})
        assert run(asked.send(Request("GET", "/x"), {})).body == 1
        assert proxy.asked == []
        run(asked.close())


@pytest.mark.parametrize(
    "proxy",
    [
        "http://127.0.0.1:1",
        "http://proxy.invalid:3128",
        "http://user:secret@127.0.0.1:1",
        "socks5://127.0.0.1:1",
        "gopher://user:secret@127.0.0.1:1",
    ],
)
def test_a_proxy_that_cannot_be_reached_is_blamed_itself(
    run: Run, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    trouble = _ask(run, "https://nobody.invalid")
    assert type(trouble) is errors.ProxyFailed
    assert "proxy" in str(trouble)
    assert "secret" not in str(trouble)


def test_a_proxy_that_refuses_is_blamed_itself_and_gets_no_key(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Peer(responding(407)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        assert type(_ask(run, "https://nobody.invalid")) is errors.ProxyAuthenticationRequired
    assert [line.split(b" ")[0] for line in proxy.asked] == [b"CONNECT"]
    assert b"Bearer" not in proxy.asked[0]


def test_a_proxy_whose_password_is_kept_nowhere(run: Run) -> None:
    with Peer(responding(407)) as proxy:
        connection = Connection("Acme", "acme", proxy=proxy.address, proxy_user="ann")
        route = HttpClientFactory("https://nobody.invalid", connection, Credentials(MemoryStore()))
        asked = Transport("https://nobody.invalid", {}, client_factory=route)
        with pytest.raises(
            errors.ProxyAuthenticationRequired, match="no password is stored"
        ) as caught:
            run(asked.send(Request("GET", "/x"), {}))
        run(asked.close())
    assert "`proxy-password`" in error_message(caught.value).text


def test_a_plain_proxy_that_is_named_with_https(run: Run) -> None:
    def misunderstanding(peer: Peer, client: socket.socket) -> None:
        client.recv(65_536)
        client.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with Peer(misunderstanding) as proxy:
        trouble = _ask(run, "https://nobody.invalid", f"https://127.0.0.1:{proxy.port}")
    assert type(trouble) is errors.ProxyFailed
    assert "it does not use TLS; if that is intended, begin its URL with http://" in str(trouble)


def test_a_proxy_that_hangs_up_is_blamed_itself(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with Peer(sending(b"HTTP/1.1 200 Connected\r\n\r\n")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        assert type(_ask(run, "https://nobody.invalid")) is errors.ProxyFailed


def test_an_exception_from_the_proxy_is_heeded(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "nobody.invalid")
    assert type(_ask(run, "https://nobody.invalid")) is errors.HostNotFound


def _garbled(peer: Peer, client: socket.socket) -> None:
    client.recv(65_536)
    client.sendall(b"\x00\x01\x02")


def _half_a_greeting(peer: Peer, client: socket.socket) -> None:
    client.recv(65_536)
    client.sendall(b"\x05")


@pytest.mark.parametrize("scheme", ["http", "socks5", "https"])
@pytest.mark.parametrize(
    "handler",
    [hanging_up, reading_and_hanging_up, _garbled, _half_a_greeting],
)
def test_a_proxy_that_does_what_none_does_is_blamed_itself(
    run: Run, scheme: str, handler: Handler
) -> None:
    with Peer(handler) as proxy:
        trouble = _ask(run, "https://127.0.0.1:1", f"{scheme}://127.0.0.1:{proxy.port}")
    assert type(trouble) is errors.ProxyFailed
    assert f"127.0.0.1:{proxy.port}" in str(trouble)


@pytest.mark.parametrize("status", [400, 404, 405, 501])
def test_a_web_server_in_the_place_of_a_proxy_is_said_to_be_none(run: Run, status: int) -> None:
    with Peer(responding(status)) as site:
        trouble = _ask(run, "https://nobody.invalid", site.address)
    assert type(trouble) is errors.ProxyFailed
    assert f"this server is not a proxy (it returned status {status})" in str(trouble)


@pytest.mark.parametrize("answer", [responding(503), responding(301), sending(b"")])
def test_a_proxy_that_answers_for_itself_is_blamed_itself(run: Run, answer: Handler) -> None:
    with Peer(answer) as proxy:
        assert type(_ask(run, "https://127.0.0.1:1", proxy.address)) is errors.ProxyFailed


@pytest.mark.parametrize("scheme", ["http", "socks5", "https"])
def test_a_proxy_that_keeps_silent_is_waited_for_no_longer_than_a_connection(
    run: Run, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    monkeypatch.setattr(transport, "CONNECT_TIMEOUT_S", 0.2)
    with Peer(staying_silent) as proxy:
        trouble = _ask(run, "https://127.0.0.1:1", f"{scheme}://127.0.0.1:{proxy.port}")
    assert type(trouble) is errors.ProxyFailed
    assert "did not respond in time" in str(trouble)


def test_a_host_that_keeps_silent_behind_a_proxy_is_blamed_and_not_the_proxy(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opening(peer: Peer, client: socket.socket) -> None:
        sending(b"HTTP/1.1 200 Connected\r\n\r\n")(peer, client)
        staying_silent(peer, client)

    def ask(limit_s: float) -> errors.ServiceError:
        monkeypatch.setattr(transport, "CONNECT_TIMEOUT_S", limit_s)
        with Peer(opening) as proxy:
            return _ask(run, "https://127.0.0.1:1", proxy.address)

    trouble = with_growing_limits(ask, lambda it: type(it) is errors.ConnectTimedOut)
    assert type(trouble) is errors.ConnectTimedOut
