"""What IT lays down for a machine is read, named where it is wrong, and locks when in doubt."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from contact_editor.services.connections.base_url import base_address
from contact_editor.services.connections.config_folders import MANAGED_FILES, machine_config_folder
from contact_editor.services.connections.connection import ConnectionsUnreadable
from contact_editor.services.connections.managed_settings import (
    Managed,
    Settings,
    Updates,
    read_managed,
    read_settings,
)
from tests.catalogue import catalogue

DOCUMENT = Path(__file__).parents[3] / "docs" / "managed.md"
EXAMPLES = re.findall(r"```toml\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)

CONNECTIONS = """
[[connection]]
name = "Acme"
provider = "simvoly"
parameters = { domain = "www.acme.example" }
"""
SETTINGS = """
only_these_connections = true
[updates]
address = "https://intranet.example/contact-editor.json"
"""


def test_no_folder_lays_nothing_down(tmp_path: Path) -> None:
    assert read_managed(tmp_path / "none") == Managed(tmp_path / "none")


def test_connections_and_settings_are_read(tmp_path: Path) -> None:
    (tmp_path / "connections.toml").write_text(CONNECTIONS)
    (tmp_path / "settings.toml").write_text(SETTINGS)
    found = read_managed(tmp_path)
    assert [item.name for item in found.connections] == ["Acme"]
    assert found.only_these
    assert found.updates == Updates("https://intranet.example/contact-editor.json")
    assert found.faults == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("only_these_connections = yes", "not TOML"),
        ("only_this_connections = true", "did you mean `only_these_connections`?"),
        ("only_these_connections = 1", "expected `bool`"),
        ("[updates]\nadress = 'x'", "updates: unknown key `adress`; did you mean `address`?"),
    ],
)
def test_a_slip_in_the_settings_is_named_and_locks_all_the_same(
    tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "settings.toml").write_text(text)
    found = read_managed(tmp_path)
    assert found.only_these
    (fault,) = found.faults
    assert fault.startswith(str(tmp_path / "settings.toml"))
    assert said in fault


def test_a_persons_own_settings_are_read_the_same_way(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    assert read_settings(file) == Settings()
    file.write_text("[updates]\naddress = 'https://a.example'")
    assert read_settings(file).updates.address == "https://a.example"
    file.write_text("[updates")
    with pytest.raises(ConnectionsUnreadable, match="correct it by hand"):
        read_settings(file)


def test_the_machines_folder_is_where_the_system_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform == "win32":
        assert machine_config_folder() == Path(os.environ["PROGRAMDATA"], "contact-editor")
        return
    monkeypatch.setenv("XDG_CONFIG_DIRS", os.pathsep.join((str(tmp_path), "/etc/other")))
    assert machine_config_folder() == tmp_path / "contact-editor"
    monkeypatch.delenv("XDG_CONFIG_DIRS")
    if sys.platform == "linux":
        assert machine_config_folder() == Path("/etc/xdg/contact-editor")


def test_the_document_has_an_example_for_each_system() -> None:
    assert len([text for text in EXAMPLES if "certificates" in text]) == 3


@pytest.mark.parametrize("text", EXAMPLES)
def test_an_example_in_the_document_can_be_used(tmp_path: Path, text: str) -> None:
    kind = "connections" if "[[connection]]" in text else "settings"
    (tmp_path / f"{kind}.toml").write_text(text, "utf-8")
    found = read_managed(tmp_path)
    assert found.faults == ()
    assert found.connections or found.updates.address
    assert {item.provider for item in found.connections} <= set(catalogue().providers)
    for item in found.connections:
        base_address(catalogue().providers[item.provider], item)


def test_ones_own_descriptions_come_before_the_machines_or_not_at_all(tmp_path: Path) -> None:
    machine, own = tmp_path / "machine", tmp_path / "own"
    assert Managed(machine).description_folders(own) == (own, machine / "providers")
    assert Managed(machine, only_these=True).description_folders(own) == (machine / "providers",)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is one such folder")
@pytest.mark.parametrize("name", MANAGED_FILES)
def test_a_desktop_session_s_own_folder_does_not_hide_what_is_laid_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    folders = [tmp_path / "xdg-session", tmp_path / "xdg"]
    monkeypatch.setenv("XDG_CONFIG_DIRS", ":".join(map(str, folders)))
    assert machine_config_folder() == folders[0] / "contact-editor"
    (folders[1] / "contact-editor" / name).mkdir(parents=True)
    assert machine_config_folder() == folders[1] / "contact-editor"
    (folders[0] / "contact-editor" / name).mkdir(parents=True)
    assert machine_config_folder() == folders[0] / "contact-editor"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is one such folder")
def test_a_folder_that_nobody_may_look_into_is_named_and_locks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A name that is too long stands in for missing rights, which the superuser always has.
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path / ('x' * 300)}:{tmp_path / 'xdg'}")
    managed = read_managed(machine_config_folder())
    assert managed.only_these
    assert managed.settings_unread
    assert len(managed.faults) == 2
    assert all("cannot be read" in fault for fault in managed.faults)
