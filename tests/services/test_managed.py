"""What IT lays down for a machine is read, named where it is wrong, and locks when in doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from contact_editor.services.connections import ConnectionsUnreadable
from contact_editor.services.managed import Managed, Settings, Updates, read_managed, read_settings

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
    with pytest.raises(ConnectionsUnreadable, match="mend it by hand"):
        read_settings(file)
