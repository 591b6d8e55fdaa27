"""Over real proxies that want a password: the key stays in the tunnel, each fault has its words."""

from __future__ import annotations

import base64
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.services.http.client_factory import HttpClientFactory
from contact_editor.services.http.transport import Request, Response, Transport
from contact_editor.viewmodels.messages.error_messages import error_message
from tests.fakes.certificates import Authority
from tests.fakes.key_stores import MemoryStore
from tests.fakes.peers import Peer, responding
from tests.fakes.real_proxies import PASSWORD, REAL_PROXIES, USER, RealProxy, is_installed
from tests.fakes.tls_front import tls_front
from tests.services.conftest import Run

KEY = "c4n4ry/Key+9f8e7d"
SECRETS = (KEY, PASSWORD, base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode())
Ask = Callable[..., Response]


@pytest.fixture(params=REAL_PROXIES)
def proxy(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RealProxy]:
    if not is_installed(request.param):
        pytest.skip(f"{request.param} is not installed")
    with REAL_PROXIES[request.param](tmp_path) as running:
        yield running


@pytest.fixture
def store() -> MemoryStore:
    """A keyring that holds the right password."""
    store = MemoryStore()
    store.put("Acme", PASSWORD, SecretKind.PROXY_PASSWORD)
    return store


@pytest.fixture
def ask(run: Run, proxy: RealProxy, store: MemoryStore, authority: Authority) -> Iterator[Ask]:
    opened: dict[str, Transport] = {}
    credentials = Credentials(store)

    def ask(address: str, **changed: str) -> Response:
        if address not in opened:
            plain = Connection(
                "Acme",
                "acme",
                proxy=proxy.address,
                proxy_user=USER,
                certificates=str(authority.file),
            )
            connection = msgspec.structs.replace(plain, **changed)
            opened[address] = Transport(
                address, {}, client_factory=HttpClientFactory(address, connection, credentials)
            )
        request = Request("PUT", "/contacts/1", body={"a": 1})
        return run(opened[address].send(request, {"Authorization": f"Bearer {KEY}"}))

    yield ask
    for transport in opened.values():
        run(transport.close())


@pytest.fixture
def provider(authority: Authority) -> Iterator[Peer]:
    with Peer(responding(200, b"[1]"), authority.context()) as peer:
        yield peer


def _secrets_in(trouble: errors.ServiceError, proxy: RealProxy) -> list[str]:
    told = "".join(traceback.format_exception(trouble))
    inner = repr(vars(trouble)) + repr(trouble.__context__) + repr(trouble.__cause__)
    said = told + inner + error_message(trouble).text + proxy.said()
    return [secret for secret in SECRETS if secret in said]


def test_with_the_right_password_the_request_arrives_and_its_key_stays_in_the_tunnel(
    ask: Ask, provider: Peer, proxy: RealProxy
) -> None:
    assert ask(provider.address).body == [1]
    assert ask(provider.address).body == [1]
    assert [KEY.encode() in each for each in provider.asked] == [True, True]
    assert not any(b"roxy" in each for each in provider.asked)
    assert not [secret for secret in SECRETS if secret in proxy.said()]
    assert "127.0.0.1" in proxy.said()


@pytest.mark.parametrize(
    ("user", "kept", "words"),
    [
        (USER, "wrong", "it rejected the user name or the password"),
        (USER, "", "no password is stored for its user"),
        ("nobody", PASSWORD, "it rejected the user name or the password"),
        ("", PASSWORD, "no user name is entered"),
    ],
    ids=["wrong", "none-kept", "nobody", "no-user"],
)
def test_with_another_password_nothing_is_sent_and_that_is_said(
    ask: Ask, provider: Peer, proxy: RealProxy, store: MemoryStore, user: str, kept: str, words: str
) -> None:
    store.put("Acme", kept, SecretKind.PROXY_PASSWORD)
    with pytest.raises(errors.ProxyAuthenticationRequired, match=words) as caught:
        ask(provider.address, proxy_user=user)
    assert proxy.address in str(caught.value)
    assert provider.asked == []
    assert _secrets_in(caught.value, proxy) == []


def test_a_password_that_was_mended_in_the_keyring_is_used_at_the_next_try(
    ask: Ask, provider: Peer, store: MemoryStore
) -> None:
    store.put("Acme", "wrong", SecretKind.PROXY_PASSWORD)
    with pytest.raises(errors.ProxyAuthenticationRequired):
        ask(provider.address)
    store.put("Acme", PASSWORD, SecretKind.PROXY_PASSWORD)
    assert ask(provider.address).body == [1]


@pytest.mark.parametrize("address", ["https://127.0.0.1:1", "https://nobody.invalid"])
def test_a_host_that_the_proxy_does_not_reach(ask: Ask, proxy: RealProxy, address: str) -> None:
    with pytest.raises(errors.ProxyFailed, match=proxy.address) as caught:
        ask(address)
    assert type(caught.value) is errors.ProxyFailed
    assert _secrets_in(caught.value, proxy) == []


def test_behind_a_proxy_a_host_still_has_to_prove_who_it_is(
    ask: Ask, proxy: RealProxy, authority: Authority
) -> None:
    for context in (
        authority.self_signed(),
        authority.context(host="DNS:other.example"),
        authority.context(ends="200201"),
    ):
        with Peer(responding(200), context) as peer:
            with pytest.raises(errors.CertificateRefused) as caught:
                ask(peer.address)
            assert peer.asked == []
        assert _secrets_in(caught.value, proxy) == []


@pytest.mark.parametrize("proxy", ["tinyproxy"], indirect=True)
def test_a_proxy_that_is_reached_over_tls_has_to_prove_who_it_is_too(
    ask: Ask, provider: Peer, proxy: RealProxy, authority: Authority
) -> None:
    with tls_front(*authority.files(), int(proxy.address.rpartition(":")[2])) as port:
        over = f"https://127.0.0.1:{port}"
        assert ask(provider.address, proxy=over).body == [1]
        with pytest.raises(errors.ProxyFailed, match="its certificate is not valid") as caught:
            ask("https://127.0.0.1:1", proxy=over, certificates="")
    assert _secrets_in(caught.value, proxy) == []
    assert len(provider.asked) == 1


def test_a_proxy_of_the_systems_settings_gets_the_password_that_stands_there(
    run: Run, proxy: RealProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    scheme, _, place = proxy.address.partition("://")
    for password, kind in (
        (PASSWORD, errors.ProxyFailed),
        ("wrong", errors.ProxyAuthenticationRequired),
    ):
        monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://{USER}:{password}@{place}")
        asked = Transport("https://nobody.invalid", {})
        with pytest.raises(errors.ServiceError) as caught:
            run(asked.send(Request("GET", "/x"), {"Authorization": f"Bearer {KEY}"}))
        run(asked.close())
        assert type(caught.value) is kind
        assert _secrets_in(caught.value, proxy) == []
