"""What IT laid down comes first, can be used with a key of one's own, and cannot be changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from contact_editor.background import NetworkThread
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services.connections.connection import Connection, read_connections
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.connections.managed_settings import read_managed
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.viewmodels.connections.connection_list import LockedByAdmin
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from tests.catalogue import catalogue
from tests.fakes.key_stores import MoodyStore
from tests.fakes.machine import ACME, ONLY_THESE, lay_down

SHOP = Connection(name="Shop", provider="simvoly", parameters={"domain": "www.shop.example"})
LENT = Connection(name="Practice", provider="simvoly", address="http://127.0.0.1:1")


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    return tmp_path / "machine"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "own" / "connections.toml"


@pytest.fixture
def keys() -> MoodyStore:
    return MoodyStore()


@pytest.fixture
def background() -> Iterator[NetworkThread]:
    background = NetworkThread()
    yield background
    background.stop()


@pytest.fixture
def opened(
    machine: Path, file: Path, keys: MoodyStore, background: NetworkThread
) -> Callable[[], ConnectionManager]:
    """Reads the files as they are then."""

    def open_them() -> ConnectionManager:
        managed = read_managed(machine)
        return ConnectionManager(catalogue(), file, Credentials(keys), background, managed)

    return open_them


Opened = Callable[[], ConnectionManager]


def names(manager: ConnectionManager) -> list[str]:
    return [item.name for item in manager.items]


def test_managed_first_then_own_then_those_to_practise_on(
    opened: Opened, machine: Path, file: Path
) -> None:
    lay_down(machine, ACME)
    put_connection(file, SHOP)
    manager = opened()
    manager.add_temporary(LENT, "key")
    assert names(manager) == ["Acme", "Shop", "Practice"]
    assert [manager.is_managed(item) for item in manager.items] == [True, False, False]
    assert manager.faults == ()


def test_where_only_these_are_allowed_ones_own_are_not_read_and_practice_stays(
    opened: Opened, machine: Path, file: Path
) -> None:
    lay_down(machine, ACME, settings=ONLY_THESE)
    put_connection(file, SHOP)
    file.write_text(file.read_text() + "\n[[connection]]\nname = 7\n")
    manager = opened()
    manager.add_temporary(LENT, "key")
    assert names(manager) == ["Acme", "Practice"]
    assert manager.faults == ()
    assert manager.effective_file == machine / "connections.toml"


@pytest.mark.parametrize("name", ["Acme", "ACME"])
def test_an_own_connection_with_the_name_of_a_managed_one_loses_and_is_named(
    opened: Opened, machine: Path, file: Path, name: str
) -> None:
    lay_down(machine, ACME)
    put_connection(file, msgspec.structs.replace(SHOP, name=name))
    manager = opened()
    assert manager.items == (ACME,)
    (fault,) = manager.faults
    assert fault.startswith(f"{file}: connection “{name}”: ")
    assert str(machine / "connections.toml") in fault


def test_what_is_wrong_in_the_machines_files_is_named_with_them(
    opened: Opened, machine: Path
) -> None:
    lay_down(machine, msgspec.structs.replace(ACME, provider="nobody"), settings="only = 1")
    manager = opened()
    settings, unknown = manager.faults
    assert settings.startswith(str(machine / "settings.toml"))
    assert unknown.startswith(f"{machine / 'connections.toml'}: connection “Acme”: ")
    assert manager.add_blocked_reason()


def test_a_managed_connection_is_neither_written_nor_removed(
    opened: Opened, machine: Path, file: Path, keys: MoodyStore
) -> None:
    lay_down(machine, ACME)
    put_connection(file, SHOP)
    keys.put("Acme", "kept-key")
    manager = opened()
    before = (machine / "connections.toml").read_bytes(), file.read_bytes()
    altered = msgspec.structs.replace(ACME, read_only=True)
    for refused in (
        lambda: manager.put(altered, instead_of="Acme", key="new-key"),
        lambda: manager.put(msgspec.structs.replace(ACME, name="Mine"), instead_of="Acme"),
        lambda: manager.put(msgspec.structs.replace(SHOP, name="acme"), instead_of="Shop"),
        lambda: manager.remove("Acme"),
    ):
        with pytest.raises(LockedByAdmin, match="Managed by your IT department"):
            refused()
    assert ((machine / "connections.toml").read_bytes(), file.read_bytes()) == before
    assert keys.keys == {"Acme": "kept-key"}


def test_where_only_these_are_allowed_none_is_written_or_removed(
    opened: Opened, machine: Path, file: Path
) -> None:
    lay_down(machine, ACME, settings=ONLY_THESE)
    put_connection(file, SHOP)
    manager = opened()
    for refused in (
        lambda: manager.put(msgspec.structs.replace(SHOP, name="New"), key="key"),
        lambda: manager.remove("Shop"),
    ):
        with pytest.raises(LockedByAdmin, match="allows only its own connections"):
            refused()
    assert read_connections(file).items == (SHOP,)


def test_its_key_and_the_password_of_its_proxy_are_the_persons(
    opened: Opened, machine: Path, keys: MoodyStore, qtbot: QtBot
) -> None:
    lay_down(machine, msgspec.structs.replace(ACME, proxy="http://proxy:1", proxy_user="me"))
    manager = opened()
    for key in ("my-key", "my-other-key"):
        with qtbot.waitSignal(manager.store_key("Acme", key).succeeded):
            pass
        assert keys.keys["Acme"] == key
    assert keys.kept[SecretKind.KEY_HOST]["Acme"] == "www.acme.example proxy=http://proxy:1"
    with qtbot.waitSignal(manager.proxy_passwords.store("Acme", "secret").succeeded):
        pass
    assert keys.kept[SecretKind.PROXY_PASSWORD]["Acme"] == "secret"
    assert keys.kept[SecretKind.PASSWORD_PROXY]["Acme"] == "http://proxy:1"
    with qtbot.waitSignal(manager.drop_key("Acme").succeeded):
        pass
    assert all(not kept for kept in keys.kept.values())
    assert names(manager) == ["Acme"]


def test_it_is_used_with_the_persons_key(
    opened: Opened, machine: Path, practice: PracticeServer, world: PracticeState, qtbot: QtBot
) -> None:
    assert practice.world is world
    table = next(table for table in practice.connections() if table["provider"] == "simvoly")
    lay_down(machine, Connection(**table), settings=ONLY_THESE)
    manager = opened()
    (connection,) = manager.items
    with qtbot.waitSignal(manager.test_connection(connection, key=practice.key).succeeded):
        pass


def test_what_it_lays_down_meanwhile_is_there_when_the_files_are_read_again(
    opened: Opened, machine: Path, file: Path, qtbot: QtBot
) -> None:
    put_connection(file, SHOP)
    manager = opened()
    lay_down(machine, ACME, settings=ONLY_THESE)
    with qtbot.waitSignal(manager.changed):
        manager.read_again()
    assert names(manager) == ["Acme"]


@pytest.mark.parametrize(
    ("theirs", "own", "used"),
    [
        ("https://it.example", "https://own.example", "https://it.example"),
        ("", "https://own.example", "https://own.example"),
        ("", "", ""),
    ],
)
def test_the_machines_address_for_updates_counts_before_the_persons(
    opened: Opened, machine: Path, file: Path, theirs: str, own: str, used: str
) -> None:
    lay_down(machine, settings=f"[updates]\naddress = '{theirs}'")
    lay_down(file.parent, settings=f"{ONLY_THESE}[updates]\naddress = '{own}'")
    manager = opened()
    assert manager.updates.address == used
    # The user's own file locks no one out.
    assert manager.add_blocked_reason() == ""


def test_own_settings_that_cannot_be_read_are_named_and_lock_nothing(
    opened: Opened, file: Path
) -> None:
    lay_down(file.parent, settings="[updates")
    manager = opened()
    (fault,) = manager.faults
    assert fault.startswith(str(file.with_name("settings.toml")))
    assert manager.add_blocked_reason() == ""
