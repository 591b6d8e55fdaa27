"""The file of connections is read whole or in part, and what is wrong is named with its place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.services.connections.connection import Connection, Connections, read_connections

WRITTEN_BY_HAND = """
# The shop of my sister
[[connection]]
name = "Shop"
provider = "simvoly"
environment = "sandbox"  # for now
read_only = true

[connection.parameters]
domain = "shop.example.com"

[[connection]]
name = "Letter"
provider = "notocat"
parameters = { newsletter = "wks_Tj4fTx-GWT0kCkKc375tG" }
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "connections.toml"


def _read(file: Path, text: str | bytes) -> Connections:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_connections(file)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_file_written_by_hand_is_read(file: Path, ends: str, mark: bytes) -> None:
    found = _read(file, mark + WRITTEN_BY_HAND.replace("\n", ends).encode())
    assert found.faults == ()
    assert found.items == (
        Connection("Shop", "simvoly", "sandbox", True, parameters={"domain": "shop.example.com"}),
        Connection("Letter", "notocat", parameters={"newsletter": "wks_Tj4fTx-GWT0kCkKc375tG"}),
    )


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "connection = []"])
def test_no_connection_is_no_fault(file: Path, text: str) -> None:
    assert read_connections(file) == Connections()
    assert _read(file, text) == Connections()


def test_a_misspelt_table_is_named(file: Path) -> None:
    found = _read(file, '[[conection]]\nname = "Shop"\nprovider = "x"\n')
    assert found.items == ()
    assert found.faults[0].endswith("unknown table `conection`; did you mean `connection`?")


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('name = 7\nprovider = "x"', "name: expected"),
        ('name = "X"', "`provider`"),
        ('provider = "x"', "`name`"),
        ('name = "X"\nprovider = "x"\nkey = "secret"', "`key`"),
        ('name = "X"\nprovider = "x"\nenvironment = "staging"', "staging"),
        ('name = "X"\nprovider = "x"\nread_only = "yes"', "read_only: expected"),
        ('name = "X"\nprovider = "x"\nread_only = 1', "read_only: expected"),
        ('name = "X"\nprovider = "x"\nparameters = { domain = 1 }', "parameters"),
        ('name = "X"\nprovider = "x"\naddress = 2020-01-01', "address: expected"),
        ('name = " "\nprovider = "x"', "needs a unique name"),
        ('name = "Shop"\nprovider = "x"', "needs a unique name"),
    ],
)
def test_a_faulty_entry_is_named_with_its_place_while_the_rest_works(
    file: Path, entry: str, said: str
) -> None:
    last = '\n[[connection]]\nname = "Last"\nprovider = "x"\n'
    found = _read(file, f"{WRITTEN_BY_HAND}\n[[connection]]\n{entry}\n{last}")
    assert [item.name for item in found.items] == ["Shop", "Letter", "Last"]
    (fault,) = found.faults
    assert fault.startswith((f"{file}: connection 3: ", f"{file}: connection 3 “"))
    assert said in fault
    assert "secret" not in fault


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ('"Acme"', "connection 1 “Acme”: "),
        ('"a\\u001b[31m"', "connection 1 “a [31m”: "),
        ('" "', "connection 1: "),
        ("7", "connection 1: "),
        ('"' + "x" * 5_000 + '"', "connection 1 “" + "x" * 100 + "”: "),
    ],
)
def test_a_faulty_entry_is_named_by_its_name_where_it_has_one(
    file: Path, name: str, named: str
) -> None:
    (fault,) = _read(file, f"[[connection]]\nname = {name}\n").faults
    assert fault.startswith(f"{file}: {named}")


@pytest.mark.parametrize("value", ["3", '"x"', "{ name = 'x' }", "true"])
def test_one_table_in_place_of_many_is_said_to_be_one(file: Path, value: str) -> None:
    found = _read(file, f"connection = {value}")
    assert found == Connections(faults=(f"{file}: write [[connection]], in double brackets",))


@pytest.mark.parametrize("elements", ["1, 2", '"a"', "[]"])
def test_elements_that_are_no_tables_are_faults(file: Path, elements: str) -> None:
    found = _read(file, f"connection = [{elements}]")
    assert found.items == ()
    assert all(fault.startswith(f"{file}: connection ") for fault in found.faults)
    assert found.faults


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[[connection", "not TOML"),
        (b"a = 1\na = 2", "not TOML"),
        (b"\xff\xfe[\x00", "not UTF-8"),
        (b"name = '\xe4'", "not UTF-8"),
        (b"a = " + b"[" * 100_000, "not TOML"),
        (b"\x00" * 10, "not TOML"),
        (b"a = " + b"9" * 5000, "not TOML"),
    ],
    ids=range(7),
)
def test_a_file_that_cannot_be_read_is_one_fault_that_names_it(
    file: Path, content: bytes, said: str
) -> None:
    found = _read(file, content)
    assert found.items == ()
    (fault,) = found.faults
    assert fault.startswith(f"{file}: {said}")


def test_a_place_that_cannot_be_read_is_one_fault_that_names_it(tmp_path: Path) -> None:
    # A folder, because the superuser may read every file.
    (fault,) = read_connections(tmp_path).faults
    assert fault.startswith(f"{tmp_path}: cannot be read: ")
    (tmp_path / "file").touch()
    (fault,) = read_connections(tmp_path / "file" / "connections.toml").faults
    assert "cannot be read" in fault


@given(
    content=st.binary(max_size=200)
    | st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace"))
)
def test_no_content_whatever_does_more_than_be_named(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.toml"
    found = _read(file, content)
    assert all(str(file) in fault for fault in found.faults)


def test_names_that_a_keyring_may_take_for_one_are_not_two(file: Path) -> None:
    found = _read(file, WRITTEN_BY_HAND.replace('"Letter"', '"SHOP"'))
    assert [item.name for item in found.items] == ["Shop"]
    assert "needs a unique name" in found.faults[0]


@pytest.mark.skipif(os.name != "posix", reason="links need a privilege elsewhere")
def test_a_link_to_a_file_that_is_gone_is_not_the_same_as_no_file(tmp_path: Path) -> None:
    file = tmp_path / "connections.toml"
    assert not read_connections(file).faults
    file.symlink_to(tmp_path / "unmounted" / "connections.toml")
    (said,) = read_connections(file).faults
    assert said == f"{file}: cannot be read: the file that it links to is missing"
