"""The main job from behind a company's proxy, at a host that only the company vouches for."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import Driver
from tests.end_to_end.test_window_stays_responsive import Elsewhere
from tests.fakes.certificates import Authority
from tests.fakes.real_proxies import PASSWORD, USER, RealProxy, is_installed, tinyproxy
from tests.fakes.tls_front import tls_front

pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None or not is_installed("tinyproxy"),
    reason="certificates are made with openssl, and tinyproxy is the proxy",
)
Start = Callable[..., Driver]


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[Elsewhere]:
    server = Elsewhere()
    yield server
    server.close()


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[RealProxy]:
    with tinyproxy(tmp_path) as running:
        yield running


@pytest.fixture
def connection(
    tmp_path_factory: pytest.TempPathFactory, proxy: RealProxy, elsewhere: Elsewhere
) -> Iterator[Connection]:
    """Yield a connection to the practice server over TLS, with a certificate of the company's."""
    authority = Authority(tmp_path_factory.mktemp("authority"))
    plain = urlsplit(elsewhere.address)
    with tls_front(*authority.files(), plain.port or 0) as port:
        yield Connection(
            "Company",
            "simvoly",
            address=f"https://127.0.0.1:{port}{plain.path}",
            certificates=str(authority.file),
            proxy=proxy.address,
            proxy_user=USER,
            parameters={"domain": "practice.example"},
        )


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path, elsewhere: Elsewhere) -> Iterator[Start]:
    drivers: list[Driver] = []

    def start(connection: Connection, password: str) -> Driver:
        put_connection(tmp_path / "connections.toml", connection)
        drivers.append(Driver(qapp, tmp_path, connection=connection.name))
        drivers[0].app.manager.keep_key(connection.name, elsewhere.key)
        drivers[0].app.manager.proxy_passwords.keep(connection.name, password)
        return drivers[0]

    yield start
    for driver in drivers:
        driver.close()


def test_a_contact_is_read_edited_and_saved_over_the_proxy(
    start: Start, connection: Connection, proxy: RealProxy, elsewhere: Elsewhere
) -> None:
    window = start(connection, PASSWORD)
    window.open("123")
    window.write("Name", "Behind the wall")
    assert "Stored: Name" in window.save()
    assert elsewhere.call("GET", "contacts/simvoly/123")["name"] == "Behind the wall"
    assert "CONNECT" in proxy.said()
    assert not [secret for secret in (PASSWORD, elsewhere.key) if secret in proxy.said()]


def test_with_the_wrong_password_that_is_said_and_another_one_can_be_tried(
    start: Start, connection: Connection
) -> None:
    window = start(connection, "wrong")
    window.find("123")
    window.until(lambda: window.said)
    assert "The proxy for 127.0.0.1:" in window.said
    assert "it rejected the user name or the password" in window.said
    assert "The key was not sent" in window.said
    window.app.manager.proxy_passwords.keep("Company", PASSWORD)
    window.press("Try again")
    window.until(
        lambda: window.app.workspace.view is WindowView.CONTACT and not window.app.workspace.busy
    )


def test_without_the_companys_certificates_the_host_is_blamed_and_not_the_proxy(
    start: Start, connection: Connection
) -> None:
    window = start(msgspec.structs.replace(connection, certificates=""), PASSWORD)
    window.find("123")
    window.until(lambda: window.said)
    assert "was rejected (" in window.said
    assert "proxy" not in window.said
