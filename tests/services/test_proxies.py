"""A proxy of the system's settings is used, except to this machine, and blamed for its own."""

from __future__ import annotations

import pytest

from contact_editor.services import errors
from contact_editor.services.transport import Request, Transport
from tests.fakes.peers import Peer, answering, saying
from tests.services.conftest import Run

_SETTINGS = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")


def _ask(run: Run, address: str) -> errors.Trouble:
    asked = Transport(address, {})
    with pytest.raises(errors.Trouble) as caught:
        run(asked.send(Request("GET", "/x"), {"Authorization": "Bearer key"}))
    run(asked.close())
    return caught.value


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_no_proxy_stands_between_this_machine_and_itself(
    run: Run, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    with Peer(saying(200, b"1")) as peer, Peer(saying(200, b"2")) as proxy:
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
    with Peer(saying(407)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        assert type(_ask(run, "https://nobody.invalid")) is errors.ProxyFailed
    assert [line.split(b" ")[0] for line in proxy.asked] == [b"CONNECT"]
    assert b"Bearer" not in proxy.asked[0]


def test_a_proxy_that_hangs_up_is_blamed_itself(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with Peer(answering(b"HTTP/1.1 200 Connected\r\n\r\n")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        assert type(_ask(run, "https://nobody.invalid")) is errors.ProxyFailed


def test_an_exception_from_the_proxy_is_heeded(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "nobody.invalid")
    assert type(_ask(run, "https://nobody.invalid")) is errors.HostNotFound
