"""The check of a connection tells apart what keeps this machine from reaching a host."""

from __future__ import annotations

import contextlib
import shutil
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from contact_editor.services import errors
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.services.diagnostics import raw_connection
from contact_editor.services.diagnostics.results import Check, CheckResult, ResultCode, Verdict
from contact_editor.viewmodels.diagnostics.check_messages import one_line_text
from tests.fakes.certificates import Authority
from tests.fakes.key_stores import MemoryStore
from tests.fakes.peers import (
    Peer,
    hanging_up,
    reading_and_hanging_up,
    responding,
    sending,
    staying_silent,
)
from tests.fakes.real_proxies import PASSWORD, REAL_PROXIES, USER, is_installed
from tests.services.conftest import Examine
from tests.waiting import WAIT_LIMIT_S, wait_for, with_growing_limits

needs_openssl = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="certificates are made with openssl"
)
LIST = b'{"items":[],"totalCount":0}'
AFTER = (Check.TCP, Check.TLS, Check.ANSWER, Check.KEY_ACCEPTED, Check.PARAMETERS, Check.RIGHTS)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raw_connection, "CONNECT_TIMEOUT_S", 0.2)
    monkeypatch.setattr(raw_connection, "_MIN_ADDRESS_TIMEOUT_S", 0.2)


def secured(peer: Peer) -> str:
    return peer.address.replace("http:", "https:")


def trouble_in(finding: CheckResult) -> type[object]:
    assert finding.verdict is Verdict.BAD
    return type(finding.error)


def test_a_connection_that_works(examine: Examine) -> None:
    found = examine()
    assert {finding.verdict for finding in found.values()} == {Verdict.GOOD, Verdict.NOT_TRIED}
    not_tried = [check for check, each in found.items() if each.verdict is Verdict.NOT_TRIED]
    assert not_tried == [Check.NAME, Check.TLS, Check.PARAMETERS]
    assert "is an IP address" in one_line_text(found[Check.NAME])
    assert "this computer" in one_line_text(found[Check.TLS])
    assert "accepts connections" in one_line_text(found[Check.TCP])


@pytest.mark.parametrize("host", ["nobody.invalid", "a" * 64 + ".invalid"])
def test_a_name_that_nobody_has(examine: Examine, host: str) -> None:
    found = examine(address=f"https://{host}")
    assert trouble_in(found[Check.NAME]) is errors.HostNotFound
    assert f"{host} was not found" in one_line_text(found[Check.NAME])
    for check in AFTER:
        assert (found[check].code, found[check].blocked_by) == (ResultCode.STOPPED, Check.NAME)
    # What does not need the network is looked at all the same.
    assert found[Check.KEYRING].verdict is found[Check.KEY].verdict is Verdict.GOOD


def test_a_name_that_is_found(examine: Examine, practice: object) -> None:
    found = examine(address="http://localhost:1")[Check.NAME]
    assert found.verdict is Verdict.GOOD
    assert "localhost is" in one_line_text(found)
    assert "127.0.0.1" in found.facts["addresses"]


def test_a_name_server_that_is_silent(
    examine: Examine, hurried: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = socket.socketpair()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_more: silent[0].recv(1))
    found = examine(address="https://slow.example")[Check.NAME]
    assert (found.verdict, found.code) == (Verdict.BAD, ResultCode.TOO_SLOW)
    for end in silent:
        end.close()


def test_a_port_at_which_nobody_listens(examine: Examine) -> None:
    with socket.socket() as bound:
        # As long as it is bound, no other program can listen there.
        bound.bind(("127.0.0.1", 0))
        found = examine(address=f"http://127.0.0.1:{bound.getsockname()[1]}")
    assert trouble_in(found[Check.TCP]) is errors.ConnectionRefused
    assert "refused the connection on that port (Connection refused)" in one_line_text(
        found[Check.TCP]
    )
    assert found[Check.ANSWER].blocked_by is Check.TCP


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full backlog refuses at once")
def test_a_host_that_takes_no_more_connections(
    examine: Examine, hurried: None, stack: ExitStack
) -> None:
    listening = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
    for _ in range(3):
        waiting = stack.enter_context(socket.socket())
        waiting.setblocking(False)
        waiting.connect_ex(listening.getsockname())
    found = examine(address=f"http://127.0.0.1:{listening.getsockname()[1]}")
    assert trouble_in(found[Check.TCP]) is errors.ConnectTimedOut


def test_a_handshake_that_is_never_answered(
    examine: Examine, monkeypatch: pytest.MonkeyPatch, stack: ExitStack
) -> None:
    def found_within(limit_s: float) -> dict[Check, CheckResult]:
        monkeypatch.setattr(raw_connection, "CONNECT_TIMEOUT_S", limit_s)
        return examine(address=secured(stack.enter_context(Peer(staying_silent))))

    found = with_growing_limits(found_within, lambda it: it[Check.TCP].verdict is Verdict.GOOD)
    assert trouble_in(found[Check.TLS]) is errors.ConnectTimedOut


@pytest.mark.parametrize("handler", [hanging_up, reading_and_hanging_up])
def test_a_handshake_that_is_hung_up_on_blames_no_certificate(
    examine: Examine, stack: ExitStack, handler: Callable[[Peer, socket.socket], None]
) -> None:
    found = examine(address=secured(stack.enter_context(Peer(handler))))
    assert trouble_in(found[Check.TLS]) is errors.NetworkDown


def test_a_port_that_speaks_no_tls_is_told_from_a_certificate_that_proves_nothing(
    examine: Examine, stack: ExitStack
) -> None:
    plain = stack.enter_context(Peer(misunderstanding))
    found = examine(address=secured(plain))
    assert trouble_in(found[Check.TLS]) is errors.TlsNotSupported
    words = one_line_text(found[Check.TLS])
    assert "does not use TLS on that port (wrong version number)" in words
    assert "Check the port and https://" in words
    assert "ermitted" not in words


@needs_openssl
def test_a_port_that_speaks_tls_and_is_asked_without(
    examine: Examine, stack: ExitStack, authority: Authority
) -> None:
    peer = stack.enter_context(Peer(responding(200), authority.context()))
    found = examine(address=peer.address.replace("https:", "http:"))
    assert (found[Check.ANSWER].verdict, found[Check.ANSWER].code) == (
        Verdict.BAD,
        ResultCode.TLS_REQUIRED,
    )
    assert "Use https:// in the connection's address." in one_line_text(found[Check.ANSWER])
    assert found[Check.KEY_ACCEPTED].blocked_by is Check.ANSWER
    assert peer.asked == []


def in_days(days: int) -> str:
    return f"{datetime.now(UTC) + timedelta(days=days):%y%m%d}"


@needs_openssl
@pytest.mark.parametrize(
    ("certificate", "came", "words"),
    [
        ({"host": "DNS:other.example"}, ResultCode.ANOTHER_HOST, "for other.example, not for"),
        ({"begins": "200101", "ends": "200201"}, ResultCode.EXPIRED, "expired on 2020-02-01"),
        ({"begins": "480101"}, ResultCode.NOT_YET_VALID, "This computer's clock is probably slow"),
        (None, ResultCode.SELF_SIGNED, "Nobody is self-signed"),
    ],
    ids=["wrong-host", "expired", "not-yet", "self-signed"],
)
def test_a_certificate_that_proves_nothing(
    examine: Examine,
    stack: ExitStack,
    authority: Authority,
    certificate: dict[str, str] | None,
    came: ResultCode,
    words: str,
) -> None:
    context = authority.self_signed() if certificate is None else authority.context(**certificate)
    peer = stack.enter_context(Peer(responding(200), context))
    found = examine(address=peer.address, certificates=str(authority.file))
    finding = found[Check.TLS]
    assert (finding.verdict, finding.code) == (Verdict.BAD, came)
    assert words in one_line_text(finding)
    assert "Nothing was sent." in one_line_text(finding)
    assert found[Check.ANSWER].blocked_by is Check.TLS
    assert peer.asked == [], "something was sent all the same"


@needs_openssl
def test_an_authority_that_nobody_trusts_is_named(
    examine: Examine, stack: ExitStack, authority: Authority
) -> None:
    peer = stack.enter_context(Peer(responding(200, LIST), authority.context()))
    finding = examine(address=peer.address)[Check.TLS]
    assert (finding.verdict, finding.code) == (Verdict.BAD, ResultCode.UNKNOWN_AUTHORITY)
    assert "is signed by Tests, which this computer does not trust" in one_line_text(finding)
    assert "choose that file in the connection" in one_line_text(finding)


@needs_openssl
def test_a_file_that_does_not_hold_the_authority_is_said_to_have_been_read(
    examine: Examine, stack: ExitStack, authority: Authority, tmp_path: Path
) -> None:
    other = Authority(tmp_path)
    peer = stack.enter_context(Peer(responding(200, LIST), authority.context()))
    finding = examine(address=peer.address, certificates=str(other.file))[Check.TLS]
    assert (finding.verdict, finding.code) == (Verdict.BAD, ResultCode.NOT_IN_FILE)
    assert one_line_text(finding).startswith(
        f"{other.file} was read, but does not contain the authority that signed this "
        "certificate (issuer: Tests)."
    )


@needs_openssl
def test_the_companys_own_authority(
    examine: Examine, stack: ExitStack, authority: Authority
) -> None:
    peer = stack.enter_context(Peer(responding(200, LIST), authority.context()))
    found = examine(address=peer.address, certificates=str(authority.file))
    finding = found[Check.TLS]
    assert (finding.verdict, finding.code) == (Verdict.GOOD, ResultCode.CERTIFICATE_TRUSTED)
    words = one_line_text(finding)
    assert "TLSv1.3" in words
    assert "signed-127.0.0.1" in words
    assert "signed by Tests" in words
    assert finding.facts["days"] > 8_000
    assert found[Check.KEY_ACCEPTED].verdict is Verdict.GOOD


@needs_openssl
def test_a_certificate_that_ends_soon(
    examine: Examine, stack: ExitStack, authority: Authority
) -> None:
    peer = stack.enter_context(Peer(responding(200, LIST), authority.context(ends=in_days(5))))
    found = examine(address=peer.address, certificates=str(authority.file))
    assert (found[Check.TLS].verdict, found[Check.TLS].code) == (
        Verdict.CAUTION,
        ResultCode.EXPIRES_SOON,
    )
    assert found[Check.ANSWER].verdict is Verdict.GOOD


@needs_openssl
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1:DeprecationWarning")
def test_a_version_of_tls_that_is_no_longer_safe(
    examine: Examine, stack: ExitStack, authority: Authority
) -> None:
    context = authority.context()
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    found = examine(address=stack.enter_context(Peer(responding(200), context)).address)
    assert trouble_in(found[Check.TLS]) is errors.CertificateRefused
    assert "permitted" not in one_line_text(found[Check.TLS])


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"address": "http://elsewhere.example"}, "must begin with https://"),
        ({"address": "", "parameters": {"domain": "no domain"}}, "example: www.example.com"),
        ({"proxy": "gopher://a:1", "address": "https://a.example"}, "must begin with http://"),
        ({"certificates": "/nowhere/ca.pem"}, "/nowhere/ca.pem: No such file"),
    ],
)
def test_settings_that_do_not_fit(examine: Examine, changed: dict[str, Any], words: str) -> None:
    found = examine(**changed)
    assert found[Check.SETTINGS].verdict is Verdict.BAD
    assert words in one_line_text(found[Check.SETTINGS])
    assert found[Check.NAME].blocked_by is found[Check.KEY].blocked_by is Check.SETTINGS


def tunnelling(status: bytes) -> Callable[[Peer, socket.socket], None]:
    return sending(b"HTTP/1.1 %s\r\n\r\n" % status)


@pytest.mark.parametrize(
    ("status", "trouble", "words"),
    [
        (b"407 Who are you", errors.ProxyAuthenticationRequired, "no user name is entered"),
        (b"403 Forbidden", errors.ProxyFailed, "it returned status 403"),
        (b"nonsense", errors.ProxyFailed, "not an HTTP proxy"),
        (b"400 Bad", errors.ProxyFailed, "is not a proxy (it returned status 400)"),
        (b"404 Where", errors.ProxyFailed, "is not a proxy (it returned status 404)"),
        (b"405 How", errors.ProxyFailed, "is not a proxy (it returned status 405)"),
        (b"501 What", errors.ProxyFailed, "is not a proxy (it returned status 501)"),
    ],
)
def test_a_proxy_that_lets_nobody_through(
    examine: Examine,
    stack: ExitStack,
    status: bytes,
    trouble: type[errors.ServiceError],
    words: str,
) -> None:
    proxy = stack.enter_context(Peer(tunnelling(status)))
    found = examine(address="https://www.acme.example", proxy=proxy.address)
    assert found[Check.NAME].code is ResultCode.NAME_LEFT_TO_PROXY
    assert trouble_in(found[Check.PROXY]) is trouble
    assert words in one_line_text(found[Check.PROXY])
    assert proxy.address in one_line_text(found[Check.PROXY])
    assert found[Check.TCP].blocked_by is Check.PROXY


def test_a_proxy_whose_password_is_kept_nowhere(examine: Examine, stack: ExitStack) -> None:
    proxy = stack.enter_context(Peer(tunnelling(b"407 Who are you")))
    changed = {"proxy": proxy.address, "proxy_user": "ann"}
    found = examine(address="https://www.acme.example", **changed)[Check.PROXY]
    assert trouble_in(found) is errors.ProxyAuthenticationRequired
    words = one_line_text(found)
    assert "no password is stored for its user" in words
    assert "in the connection, under Network" in words
    assert "`proxy-password`" in words


def test_a_proxy_that_speaks_no_tls(examine: Examine, stack: ExitStack) -> None:
    proxy = stack.enter_context(Peer(misunderstanding))
    found = examine(address="https://www.acme.example", proxy=secured(proxy))[Check.PROXY]
    assert trouble_in(found) is errors.ProxyFailed
    assert "it does not use TLS; if that is intended, begin its URL with http://" in one_line_text(
        found
    )


def test_a_system_whose_setting_names_no_proxy_is_to_be_mended_there(
    examine: Examine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:abc")
    found = examine(address="https://www.acme.example")[Check.SETTINGS]
    assert (found.verdict, found.code) == (Verdict.BAD, ResultCode.SYSTEM_INVALID)
    words = one_line_text(found)
    assert words.startswith("HTTPS_PROXY in the system's settings: ")
    assert words.endswith("; correct it there, or enter a proxy in the connection.")


def test_a_proxy_at_which_nobody_listens(examine: Examine) -> None:
    found = examine(address="https://www.acme.example", proxy="http://127.0.0.1:1")
    assert trouble_in(found[Check.PROXY]) is errors.ProxyFailed
    assert "http://127.0.0.1:1: Connection refused" in one_line_text(found[Check.PROXY])


def test_a_proxy_that_does_not_reach_the_host_is_not_to_blame(
    examine: Examine, stack: ExitStack
) -> None:
    proxy = stack.enter_context(Peer(tunnelling(b"502 No such host")))
    found = examine(address="https://www.acme.example", proxy=proxy.address)
    assert found[Check.PROXY].verdict is Verdict.GOOD
    assert found[Check.TCP].code is ResultCode.PROXY_CANNOT_CONNECT
    assert "can't reach www.acme.example (it returned status 502)" in one_line_text(
        found[Check.TCP]
    )


def test_the_systems_proxy_is_named_with_where_it_is_said(
    examine: Examine, stack: ExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = stack.enter_context(Peer(tunnelling(b"407 Who")))
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:s3cret-word@127.0.0.1:{proxy.port}")
    found = examine(address="https://www.acme.example")[Check.PROXY]
    assert trouble_in(found) is errors.ProxyAuthenticationRequired
    assert "it rejected the user name or the password" in one_line_text(found)
    assert "s3cret-word" not in one_line_text(found)
    (asked,) = proxy.asked
    assert b"Proxy-Authorization: Basic" in asked


@needs_openssl
@pytest.mark.parametrize("name", REAL_PROXIES)
def test_a_real_proxy(
    examine: Examine, stack: ExitStack, authority: Authority, tmp_path: Path, name: str
) -> None:
    if not is_installed(name):
        pytest.skip(f"{name} is not installed")
    proxy = stack.enter_context(REAL_PROXIES[name](tmp_path))
    peer = stack.enter_context(Peer(responding(200, LIST), authority.context()))
    changed = {"address": peer.address, "certificates": str(authority.file)}
    store = MemoryStore(**{"Practice Simvoly": "a-key-of-some-length"})
    store.put("Practice Simvoly", PASSWORD, SecretKind.PROXY_PASSWORD)
    found = examine(**changed, store=store, proxy=proxy.address, proxy_user=USER)
    assert found[Check.PROXY].code is ResultCode.PROXY_PASSES
    assert f"{proxy.address} (from the connection) accepts" in one_line_text(found[Check.PROXY])
    assert found[Check.TCP].code is ResultCode.CONNECTED_THROUGH
    assert found[Check.TLS].code is ResultCode.CERTIFICATE_TRUSTED
    assert found[Check.KEY_ACCEPTED].verdict is Verdict.GOOD
    store.put("Practice Simvoly", "another-word", SecretKind.PROXY_PASSWORD)
    found = examine(**changed, store=store, proxy=proxy.address, proxy_user=USER)
    assert trouble_in(found[Check.PROXY]) is errors.ProxyAuthenticationRequired
    store.remove("Practice Simvoly", SecretKind.PROXY_PASSWORD)
    found = examine(**changed, store=store, proxy=proxy.address)
    assert trouble_in(found[Check.PROXY]) is errors.ProxyAuthenticationRequired
    assert "no user name is entered" in one_line_text(found[Check.PROXY])


def misunderstanding(peer: Peer, client: socket.socket) -> None:
    """Takes a handshake for a request."""
    client.recv(65_536)
    client.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def relaying(peer: Peer, client: socket.socket) -> None:
    """Does what an HTTP proxy does that lets everybody through."""
    peer.read(client)
    host, _, port = peer.asked[-1].split()[1].decode().partition(":")
    with socket.create_connection((host, int(port)), timeout=WAIT_LIMIT_S) as beyond:
        client.sendall(b"HTTP/1.1 200 Fine\r\n\r\n")
        back = threading.Thread(target=_pass_on, args=(beyond, client), daemon=True)
        back.start()
        _pass_on(client, beyond)
        back.join(WAIT_LIMIT_S)


def _pass_on(one: socket.socket, other: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while piece := one.recv(65_536):
            other.sendall(piece)
        other.shutdown(socket.SHUT_RDWR)


@needs_openssl
def test_a_proxy_that_is_reached_over_tls(
    examine: Examine, stack: ExitStack, authority: Authority
) -> None:
    peer = stack.enter_context(Peer(responding(200, LIST), authority.context()))
    proxy = stack.enter_context(Peer(relaying, authority.context()))
    changed = {"address": peer.address, "proxy": proxy.address}
    found = examine(**changed, certificates=str(authority.file))
    assert found[Check.PROXY].code is ResultCode.PROXY_PASSES
    assert found[Check.TLS].code is ResultCode.CERTIFICATE_TRUSTED
    found = examine(**changed)
    assert trouble_in(found[Check.PROXY]) is errors.ProxyFailed
    assert "its certificate is not valid" in one_line_text(found[Check.PROXY])


@needs_openssl
def test_a_certificate_is_read_over_a_proxy_as_well(
    examine: Examine, stack: ExitStack, authority: Authority
) -> None:
    peer = stack.enter_context(Peer(responding(200, LIST), authority.context()))
    proxy = stack.enter_context(Peer(relaying))
    finding = examine(address=peer.address, proxy=proxy.address)[Check.TLS]
    assert finding.code is ResultCode.UNKNOWN_AUTHORITY
    assert "is signed by Tests" in one_line_text(finding)
    assert peer.asked == []


def test_no_thread_is_left_behind(examine: Examine) -> None:
    before = {thread.name for thread in threading.enumerate()}
    examine(address="https://nobody.invalid")

    def left() -> set[str]:
        return {thread.name for thread in threading.enumerate()} - before

    # The keyring's stays as long as the program; here each check has credentials of its own.
    wait_for(lambda: left() <= {"keyring"})
