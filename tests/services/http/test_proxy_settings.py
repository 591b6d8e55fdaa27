"""What a setting says of a proxy is taken strictly, and its password is never shown."""

from __future__ import annotations

import base64
import threading
import urllib.request

import pytest

from contact_editor.services import daemon_threads, errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.http.client_factory import HttpClientFactory
from contact_editor.services.http.proxies import (
    InvalidSystemProxy,
    checked_proxy,
    configured_proxy,
    proxy_for,
)
from contact_editor.services.http.transport import Request, Transport
from contact_editor.services.redaction.redactor import Redactor
from tests.fakes.key_stores import MemoryStore, MoodyStore
from tests.fakes.peers import Peer, responding
from tests.services.conftest import Open, Run
from tests.waiting import WAIT_LIMIT_S


def _ask(run: Run, address: str, proxy: str = "") -> errors.ServiceError:
    route = HttpClientFactory(address, Connection("Acme", "acme", proxy=proxy))
    asked = Transport(address, {}, client_factory=route)
    with pytest.raises(errors.ServiceError) as caught:
        run(asked.send(Request("GET", "/x"), {"Authorization": "Bearer key"}))
    run(asked.close())
    return caught.value


@pytest.mark.parametrize(
    ("proxy", "reason"),
    [
        ("proxy.example:3128", "must begin with"),
        ("gopher://proxy.example:70", "must begin with"),
        ("socks4://proxy.example:1080", "must begin with"),
        ("http://proxy.example", "port is missing"),
        ("http://proxy.example:0", "port is missing"),
        ("http://proxy.example:99999", "port must be a number up to 65535$"),
        ("http://proxy.example:abc", "port must be a number up to 65535$"),
        ("http://:3128", "only scheme, host and port"),
        ("http://proxy.example:3128/path", "only scheme, host and port"),
        ("http://proxy.example:3128?a", "only scheme, host and port"),
        ("http://proxy.example:3128#a", "only scheme, host and port"),
        ("http://pro xy.example:3128", "only scheme, host and port"),
        ("http://pro\nxy.example:3128", "only scheme, host and port"),
        ("http://próxy.example:3128", "only scheme, host and port"),
        ("http://[bad:3128", "the host is not valid$"),
        (
            "http://clerk:word@proxy.example:3128",
            "`proxy_user`, the password in the keyring .*`proxy-password`",
        ),
        ("None", "must begin with"),
    ],
)
def test_a_setting_that_names_no_proxy_is_refused_in_plain_words(proxy: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason) as caught:
        checked_proxy(proxy)
    assert str(caught.value).startswith("proxy")
    assert "word@" not in str(caught.value)


def test_a_connection_whose_proxy_is_none_is_not_even_opened(opened: Open) -> None:
    with pytest.raises(ValueError, match="must begin with"):
        opened("simvoly", proxy="gopher://proxy.example:70")
    with pytest.raises(ValueError, match="could read the key"):
        opened("simvoly", proxy="http://proxy.example:3128")


@pytest.mark.parametrize(
    "proxy",
    ["", "none", "http://proxy.example:3128", "https://p:443/", "socks5://[::1]:1080"],
)
def test_a_setting_that_names_a_proxy_or_none_is_taken(proxy: str) -> None:
    assert checked_proxy(proxy) == proxy


def test_no_key_goes_over_a_proxy_unprotected(run: Run) -> None:
    with pytest.raises(ValueError, match="could read the key"):
        checked_proxy("http://proxy.example:3128", "http://127.0.0.1:8080")
    with Peer(responding(200)) as proxy:
        trouble = _ask(run, "http://127.0.0.1:1", proxy.address)
    assert (type(trouble), proxy.asked) == (errors.ProxyFailed, [])


@pytest.mark.parametrize(
    "setting",
    ["gopher://clerk:s3cret-word@proxy.example", "http://clerk:s3cret-word@p:99999",
     "http://clerk:s3cret-word@", "://clerk:s3cret-word@p:1", "socks4://clerk:s3cret-word@p:1"],
)  # fmt: skip
def test_a_broken_setting_of_the_system_is_blamed_and_shows_no_password(
    run: Run, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", setting)
    trouble = _ask(run, "https://nobody.invalid")
    assert type(trouble) is errors.ProxyFailed
    assert "the system's settings" in str(trouble)
    assert "s3cret" not in str(trouble) + repr(trouble.__context__) + repr(trouble.__cause__)


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_broken_setting_of_the_system_is_named_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "http://proxy.example:abc")
    with pytest.raises(InvalidSystemProxy) as caught:
        configured_proxy("https://acme.example")
    assert str(caught.value) == (
        f"{name} in the system's settings: proxy 'http://proxy.example:abc': the port must be a "
        "number up to 65535; correct it there, or enter a proxy in the connection"
    )


def test_none_goes_directly_whatever_the_system_says(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    assert type(_ask(run, "https://nobody.invalid", "none")) is errors.HostNotFound


def test_a_proxy_of_the_systems_settings_is_read_with_its_user_and_shown_without(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    redactor = Redactor()
    credentials = Credentials(MemoryStore(), redactor)
    monkeypatch.setenv("HTTPS_PROXY", "clerk:s3cret%2F#w@rd@proxy.example")
    proxy = run(proxy_for("https://acme.example", Connection("Acme", "acme"), credentials))
    assert proxy is not None
    assert (proxy.scheme, proxy.host, proxy.port) == ("http", "proxy.example", 80)
    assert (proxy.user, proxy.password) == ("clerk", "s3cret/#w@rd")
    assert proxy.shown == "http://proxy.example:80"
    assert "s3cret" not in f"{proxy!r} {proxy}"
    shown = base64.b64encode(b"clerk:s3cret/#w@rd").decode()
    told = redactor.redact(f"the password s3cret/#w@rd was used as Basic {shown}")
    assert not {"s3cret/#w@rd", shown} & set(told.split())


def test_a_system_that_looks_names_up_for_it_holds_nobody_up(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()

    def look_up(host: str) -> bool:
        return let_go.wait(WAIT_LIMIT_S)

    monkeypatch.setattr(daemon_threads, "CALL_TIMEOUT_S", 0.2)
    monkeypatch.setattr(urllib.request, "proxy_bypass", look_up)
    try:
        # In the loop itself the time would only be up once the look-up has ended, with success.
        with pytest.raises(ValueError, match="in time"):
            run(proxy_for("https://acme.example", Connection("Acme", "acme"), None))
    finally:
        let_go.set()


def test_the_connections_user_goes_before_the_systems(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://clerk:word@proxy.example:3128")
    credentials = Credentials(MemoryStore())
    credentials.keep_proxy_password("Acme", "another")
    connection = Connection("Acme", "acme", proxy_user="ann")
    proxy = run(proxy_for("https://acme.example", connection, credentials))
    assert proxy is not None
    assert (proxy.user, proxy.password) == ("ann", "another")


def test_without_a_keyring_the_proxy_itself_says_that_it_wants_a_password(run: Run) -> None:
    connection = Connection("Acme", "acme", proxy="http://p:1", proxy_user="ann")
    store = MoodyStore()
    store.trouble = errors.KeyringMissing("none")
    credentials = Credentials(store)
    proxy = run(proxy_for("https://acme.example", connection, credentials))
    assert proxy is not None
    assert (proxy.user, proxy.password) == ("ann", "")
