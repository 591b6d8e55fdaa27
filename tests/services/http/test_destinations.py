"""A key and a proxy's password go only where they were entered for, whatever a file says by now."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_destination import KeyDestination
from contact_editor.services.http.destinations import (
    destination_to_store,
    key_destination,
    read_key_destination,
)
from contact_editor.viewmodels.messages.error_messages import error_message
from tests.catalogue import provider
from tests.fakes.certificates import Authority
from tests.fakes.key_stores import MemoryStore
from tests.fakes.peers import Peer, responding
from tests.services.conftest import Run

ACME = Connection("Acme", "simvoly", parameters={"domain": "www.acme.example"})
ADDRESS = "https://www.acme.example/api"


@pytest.mark.parametrize("proxy", ["", "none"])
def test_directly_a_key_is_bound_to_its_host_alone(proxy: str) -> None:
    connection = msgspec.structs.replace(ACME, proxy=proxy)
    assert key_destination(ADDRESS, connection) == "www.acme.example"


def test_a_destination_is_read_as_it_was_written() -> None:
    for whole in (
        KeyDestination("www.acme.example"),
        KeyDestination("[::1]:8080", "http://proxy.example:3128"),
        KeyDestination("a.example", "socks5://[::1]:1080", "0f"),
        KeyDestination("a.example", certificates="?"),
    ):
        assert KeyDestination.parse(str(whole)) == whole


def test_certificates_are_known_by_their_content_not_by_their_name(
    run: Run, tmp_path: Path, authority: Authority
) -> None:
    def bound_to(file: Path) -> str:
        connection = msgspec.structs.replace(ACME, certificates=str(file))
        return run(read_key_destination(ADDRESS, connection))

    content = authority.file.read_text()
    file, copied = tmp_path / "ca.pem", tmp_path / "copied.pem"
    file.write_text(content)
    copied.write_text(content)
    before = bound_to(file)
    assert before == bound_to(copied)
    file.write_text(content + content)
    assert bound_to(file) != before


def test_certificates_that_cannot_be_read_are_named_and_ask_for_the_key_once_they_can(
    run: Run, tmp_path: Path, authority: Authority
) -> None:
    gone = msgspec.structs.replace(ACME, certificates=str(tmp_path / "gone.pem"))
    with pytest.raises(errors.CertificatesUnusable, match=r"gone\.pem"):
        run(read_key_destination(ADDRESS, gone))
    store = MemoryStore()
    stored = run(destination_to_store(ADDRESS, gone))
    run(Credentials(store).store("Acme", "k", stored))
    (tmp_path / "gone.pem").write_text(authority.file.read_text())
    with pytest.raises(errors.KeyForOtherHost, match="certificates"):
        run(Credentials(store).key("Acme", run(read_key_destination(ADDRESS, gone))))


def test_a_proxy_that_a_file_names_by_now_sees_nothing_of_the_key_and_is_named(run: Run) -> None:
    credentials = Credentials(MemoryStore())
    run(credentials.store("Acme", "c4n4ry-key", "www.acme.example"))
    with Peer(responding(502)) as proxy:
        changed = msgspec.structs.replace(ACME, proxy=proxy.address)
        gateway = open_gateway(provider("simvoly"), changed, credentials)
        with pytest.raises(errors.KeyForOtherHost) as caught:
            run(gateway.test_connection())
        run(gateway.close())
    assert proxy.asked == []
    assert error_message(caught.value).text == (
        "The key stored for this connection was entered for no proxy of the connection's own; it "
        f"would now go through {proxy.address}. It was not sent. Enter the key for "
        "www.acme.example, or change the connection."
    )


def test_a_file_that_adds_a_proxy_and_its_certificates_gets_no_key_and_both_are_named(
    run: Run, authority: Authority
) -> None:
    credentials = Credentials(MemoryStore())
    run(credentials.store("Acme", "c4n4ry-key", "www.acme.example"))
    with Peer(responding(502)) as proxy:
        changed = msgspec.structs.replace(
            ACME, proxy=proxy.address, certificates=str(authority.file)
        )
        gateway = open_gateway(provider("simvoly"), changed, credentials)
        with pytest.raises(errors.KeyForOtherHost) as caught:
            run(gateway.test_connection())
        run(gateway.close())
    assert proxy.asked == []
    said = error_message(caught.value).text
    assert proxy.address in said
    assert "certificate" in said


def test_a_proxy_that_a_file_names_by_now_gets_no_password_of_another(run: Run) -> None:
    credentials = Credentials(MemoryStore(Acme="k"))
    run(credentials.store_proxy_password("Acme", "c4n4ry-pw", "http://proxy.example:3128"))
    with Peer(responding(407)) as proxy:
        changed = msgspec.structs.replace(ACME, proxy=proxy.address, proxy_user="clerk")
        gateway = open_gateway(provider("simvoly"), changed, credentials)
        with pytest.raises(errors.PasswordForOtherProxy) as caught:
            run(gateway.test_connection())
        run(gateway.close())
    assert proxy.asked == []
    assert proxy.address in error_message(caught.value).text
