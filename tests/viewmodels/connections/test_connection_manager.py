"""A key goes only to the host of its own connection."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from contact_editor.background import NetworkThread
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection, read_connections
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager, KeyRequired
from tests.catalogue import catalogue
from tests.fakes.key_stores import MoodyStore

SHOP = Connection(name="Shop", provider="simvoly", parameters={"domain": "www.acme.com"})
BELONGS = "Enter the API key. The saved key belongs to www.acme.com."


@pytest.fixture
def server(practice: PracticeServer, world: PracticeState) -> PracticeServer:
    assert practice.world is world
    return practice


@pytest.fixture
def keys() -> MoodyStore:
    return MoodyStore(Shop="shop-key")


@pytest.fixture
def background() -> Iterator[NetworkThread]:
    background = NetworkThread()
    yield background
    background.stop()


@pytest.fixture
def manager(tmp_path: Path, keys: MoodyStore, background: NetworkThread) -> ConnectionManager:
    file = tmp_path / "connections.toml"
    managed = Managed(tmp_path / "machine")
    manager = ConnectionManager(catalogue(), file, Credentials(keys), background, managed)
    manager.put(SHOP)
    return manager


def shop(address: str = "", **parameters: str) -> Connection:
    """Return the saved connection, altered."""
    altered = SHOP.parameters | parameters
    return msgspec.structs.replace(SHOP, address=address, parameters=altered)


@pytest.mark.parametrize(
    ("altered", "wanted"),
    [
        (shop(), ""),
        (shop("https://www.acme.com"), ""),
        (shop("https://WWW.acme.com:443/elsewhere"), ""),
        (shop(domain="no domain"), ""),
        (shop("https://www.acme.com:8443"), BELONGS),
        (shop("https://acme.com"), BELONGS),
        (shop("http://localhost"), BELONGS),
        (shop(domain="www.other.com"), BELONGS),
    ],
)
def test_a_kept_key_is_for_one_scheme_host_and_port(
    manager: ConnectionManager, altered: Connection, wanted: str
) -> None:
    assert manager.missing_key_reason(altered, kept_as="Shop") == wanted


def test_the_port_is_named_where_it_is_not_the_usual_one(manager: ConnectionManager) -> None:
    manager.add_temporary(msgspec.structs.replace(shop("http://localhost:8123"), name="Here"), "k")
    words = manager.missing_key_reason(shop("http://localhost"), kept_as="Here")
    assert words.endswith("belongs to localhost:8123.")


def test_a_try_sends_no_kept_key_to_an_address_that_is_not_saved(
    manager: ConnectionManager, server: PracticeServer, keys: MoodyStore
) -> None:
    server.world.clear_log()
    altered = shop(server.address("simvoly"))
    for connection in (altered, msgspec.structs.replace(altered, name="")):
        with pytest.raises(KeyRequired, match="Enter the API key"):
            manager.test_connection(connection, key="  ")
    assert not keys.was_asked.is_set()
    assert not server.world.log


def test_a_try_with_a_key_of_its_own_is_made(
    manager: ConnectionManager, server: PracticeServer, qtbot: QtBot
) -> None:
    work = manager.test_connection(shop(server.address("simvoly")), key=server.key)
    with qtbot.waitSignal(work.succeeded):
        pass


@pytest.mark.parametrize("name", ["Shop", "Store"])
def test_a_connection_does_not_take_its_key_to_another_host(
    manager: ConnectionManager, name: str
) -> None:
    before = manager.file.read_bytes()
    moved = msgspec.structs.replace(shop(domain="www.other.com"), name=name)
    with pytest.raises(KeyRequired, match=r"belongs to www\.acme\.com"):
        manager.put(moved, instead_of="Shop")
    assert manager.file.read_bytes() == before


def test_what_leaves_the_host_alone_is_put_without_a_key(manager: ConnectionManager) -> None:
    renamed = msgspec.structs.replace(SHOP, name="Store", read_only=True)
    manager.put(renamed, instead_of="Shop")
    assert read_connections(manager.file).items == (renamed,)


def test_a_saved_connection_without_an_address_needs_its_key_entered(
    manager: ConnectionManager,
) -> None:
    manager.put(shop(domain="no domain"), instead_of="Shop")
    with pytest.raises(KeyRequired, match="host of the saved key is unknown"):
        manager.put(SHOP, instead_of="Shop")


def test_another_host_never_sees_the_old_key_even_where_the_keyring_refuses_the_new_one(
    manager: ConnectionManager, server: PracticeServer, keys: MoodyStore, qtbot: QtBot
) -> None:
    keys.trouble = errors.KeyringLocked("locked")
    here = shop(server.address("simvoly"))
    manager.put(here, instead_of="Shop", key=server.key)
    with qtbot.waitSignal(manager.store_key("Shop", server.key).failed):
        pass
    with qtbot.waitSignal(manager.test_connection(here).succeeded):
        pass
