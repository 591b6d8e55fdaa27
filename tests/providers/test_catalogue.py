"""The descriptions that can be used are found, whatever stands beside them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from contact_editor.model.fields import Effect
from contact_editor.providers.catalogue import parse_description, read_catalogue
from contact_editor.resources import resource
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.viewmodels.connections.connection_list import ConnectionList
from tests.catalogue import catalogue

SIMVOLY = resource("providers", "simvoly.toml").read_text("utf-8")


def test_the_descriptions_that_ship_are_whole() -> None:
    assert catalogue().faults == ()
    files = {file.stem for file in resource("providers").glob("*.toml")}
    assert catalogue().providers.keys() == files


WRITABLE = sorted(name for name, provider in catalogue().providers.items() if provider.writes)


@pytest.mark.parametrize("name", WRITABLE)
def test_a_description_that_writes_names_the_creation_time_by_which_contacts_differ(
    name: str,
) -> None:
    provider = catalogue().providers[name]
    times = {field.key for field in provider.fields if field.label.startswith("Created")}
    times |= {field.key for field in provider.fields if field.role == "created"}
    assert {provider.identity.created} == (times or {""})


def _with(old: str, new: str) -> bytes:
    assert old in SIMVOLY
    return SIMVOLY.replace(old, new, 1).encode()


def test_a_description_of_ones_own_comes_after_the_built_in_ones(tmp_path: Path) -> None:
    (tmp_path / "b.toml").write_bytes(_with('name = "Simvoly"', 'name = "Mine"'))
    (tmp_path / "a.toml").write_bytes(_with('id = "simvoly"', 'id = "other"'))
    (tmp_path / "notes.txt").write_bytes(b"not a description")
    found = read_catalogue([resource("providers"), tmp_path])
    assert found.faults == ()
    assert found.providers["simvoly"].name == "Mine"
    assert list(found.providers) == [*catalogue().providers, "other"]


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    windows = b"\xef\xbb\xbf" + SIMVOLY.replace("\n", "\r\n").encode()
    assert parse_description(windows) == catalogue().providers["simvoly"]


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "gone.toml").symlink_to(tmp_path / "nowhere")
    found = read_catalogue([tmp_path, resource("providers")])
    assert [(f.file.name, f.reason[:15]) for f in found.faults] == [
        ("folder.toml", "cannot be read:"),
        ("gone.toml", "cannot be read:"),
    ]
    assert len(found.providers) == len(catalogue().providers)


def test_a_folder_that_is_missing_is_no_fault_and_one_that_cannot_be_read_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read_catalogue([tmp_path / "nowhere"]).faults == ()

    def refuse(_: Path) -> Any:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "iterdir", refuse)
        [fault] = read_catalogue([tmp_path]).faults
    assert str(fault) == f"{tmp_path}: cannot be read: Permission denied"
    (tmp_path / "file").touch()
    found = read_catalogue([tmp_path / "file", resource("providers")])
    assert len(found.providers) == len(catalogue().providers)


def test_two_files_with_one_id_are_said_and_the_first_counts(tmp_path: Path) -> None:
    shipped = resource("providers", "simvoly.toml").read_text("utf-8")
    (tmp_path / "a.toml").write_text(shipped, "utf-8")
    (tmp_path / "b.toml").write_text(shipped.replace('"Simvoly"', '"Other"'), "utf-8")
    found = read_catalogue([tmp_path])
    assert found.providers["simvoly"].name == "Simvoly"
    assert [fault.file.name for fault in found.faults] == ["b.toml"]
    assert "is already used in a.toml" in str(found.faults[0])


def test_the_email_that_identifies_a_contact_warns_without_being_told_to() -> None:
    plain = parse_description(SIMVOLY.replace('effects = ["changes-identity"]', "").encode())
    email = plain.field(plain.identity.email)
    assert email is not None
    assert Effect.CHANGES_IDENTITY in email.effects


def test_the_fault_of_a_description_is_found_by_its_id_and_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "crm.toml").write_bytes(_with('id = "simvoly"', 'id = "amagi-crm"\nlabel = 1'))
    found = read_catalogue([tmp_path])
    for name in ("amagi-crm", "crm"):
        fault = found.fault_of(name)
        assert fault is not None
        assert "label" in fault.reason
    assert found.fault_of("other") is None


def test_a_connection_to_a_description_with_a_fault_says_which(tmp_path: Path) -> None:
    (tmp_path / "crm.toml").write_bytes(_with('id = "simvoly"', 'id = "amagi-crm"\nlabel = 1'))
    known = ConnectionList(
        read_catalogue([tmp_path]), tmp_path / "connections.toml", Managed(tmp_path)
    )
    said = known.problem_with(Connection("Test", "amagi-crm"))
    assert said.startswith("The description crm.toml has a fault: ")
    assert "label" in said


_ON_THREADS = """
import sys, threading
from pathlib import Path
from contact_editor.providers.catalogue import parse_description
content, together, parsed = Path(sys.argv[1]).read_bytes(), threading.Barrier(4), []
sys.setswitchinterval(1e-6)
def parse():
    together.wait()
    parsed.append(parse_description(content).id)
threads = [threading.Thread(target=parse) for _ in range(4)]
for each in threads: each.start()
for each in threads: each.join()
print(*parsed)
"""


def test_several_threads_parse_their_first_description_at_once() -> None:
    file = str(resource("providers", "simvoly.toml"))
    run = [sys.executable, "-c", _ON_THREADS, file]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.split()) == (0, ["simvoly"] * 4), done.stderr
