"""A host is believed if the system's trust store or the company's own authority vouches for it."""

from __future__ import annotations

import shutil
import ssl
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from contact_editor.services import daemon_threads, errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.http.client_factory import HttpClientFactory
from contact_editor.services.http.tls import tls_context
from contact_editor.services.http.transport import Request, Response, Transport
from contact_editor.viewmodels.messages.error_messages import error_message
from tests.fakes.certificates import Authority
from tests.fakes.peers import Peer, responding
from tests.services.conftest import Run
from tests.waiting import WAIT_LIMIT_S

pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None, reason="certificates are made with openssl"
)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def _ask(run: Run, address: str, certificates: str = "") -> Response:
    connection = Connection("Acme", "acme", certificates=certificates)
    asked = Transport(address, {}, client_factory=HttpClientFactory(address, connection))
    try:
        return run(asked.send(Request("GET", "/x"), {"Authorization": "Bearer key"}))
    finally:
        run(asked.close())


def test_a_companys_own_authority_is_believed_where_its_file_is_named_and_only_there(
    run: Run, stack: ExitStack, authority: Authority
) -> None:
    peer = stack.enter_context(Peer(responding(200, b"[1]"), authority.context()))
    with pytest.raises(errors.CertificateRefused):
        _ask(run, peer.address)
    assert peer.asked == [], "the key left all the same"
    assert _ask(run, peer.address, str(authority.file)).body == [1]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own store is asked")
def test_the_file_is_believed_beside_the_systems_store_and_not_instead_of_it(
    run: Run, stack: ExitStack, authority: Authority, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    other = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    for context in (authority.context(), other.context()):
        peer = stack.enter_context(Peer(responding(200, b"[1]"), context))
        assert _ask(run, peer.address, str(other.file)).body == [1]


@pytest.mark.parametrize(
    ("certificate", "reason"),
    [
        ({"host": "DNS:other.example"}, "mismatch"),
        ({"begins": "200101", "ends": "200201"}, "expired"),
        (None, "self-signed"),
    ],
    ids=["wrong-host", "expired", "self-signed"],
)
def test_the_companys_own_authority_makes_no_bad_certificate_good(
    run: Run, stack: ExitStack, authority: Authority,
    certificate: dict[str, str] | None, reason: str,
) -> None:  # fmt: skip
    context = authority.self_signed() if certificate is None else authority.context(**certificate)
    peer = stack.enter_context(Peer(responding(200), context))
    with pytest.raises(errors.CertificateRefused) as caught:
        _ask(run, peer.address, str(authority.file))
    assert sys.platform != "linux" or reason in str(caught.value).replace("f s", "f-s")
    assert peer.asked == []
    assert "The key was not sent" in error_message(caught.value).text


def test_no_tls_before_1_2_is_spoken() -> None:
    assert tls_context().minimum_version == ssl.TLSVersion.TLSv1_2
    assert tls_context().verify_mode == ssl.CERT_REQUIRED
    assert tls_context().check_hostname


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "No such file"),
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"\x30\x82\x01\x0a\x02\x82", "no certificate in PEM format"),
        (
            b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
            "no certificate in PEM",
        ),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "is damaged"),
        (b"-----BEGIN CERTIFICATE-----\n\xff\xfe", "is damaged"),
        (b"-" * 5_000_000, "too large"),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_a_file_that_cannot_be_used_is_named_with_what_to_do(
    run: Run, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    file = tmp_path / "Company.pem"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(errors.CertificatesUnusable, match=reason) as caught:
        _ask(run, "https://127.0.0.1:1", str(file))
    said = error_message(caught.value).text
    assert str(file) in said
    assert "choose" in said or "get the file again" in said
    assert "Nothing was sent" in said


def test_a_file_on_a_disk_that_hangs_is_given_up_and_holds_nobody_else_up(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()
    file, read = tmp_path / "Company.pem", Path.open

    def hang(path: Path, how: str) -> object:
        if path == file:
            let_go.wait(WAIT_LIMIT_S)
        return read(path, how)

    async def client() -> None:
        route = HttpClientFactory(
            "https://127.0.0.1:1", Connection("Acme", "acme", certificates=str(file))
        )
        await route.client({}, httpx.Timeout(1))

    monkeypatch.setattr(daemon_threads, "CALL_TIMEOUT_S", 0.2)
    monkeypatch.setattr(Path, "open", hang)
    file.touch()
    try:
        with pytest.raises(errors.CertificatesUnusable, match="in time"):
            # In the loop itself the time would only be up once the file was read, with success.
            run(client())
    finally:
        let_go.set()


@pytest.mark.parametrize("place", [".", "/dev/zero", "a\0b"])
def test_what_is_no_file_is_said_to_be_none(place: str) -> None:
    with pytest.raises(errors.CertificatesUnusable):
        tls_context(place)
