"""However a file of connections is mangled: writing one entry loses nothing else in it."""

from __future__ import annotations

import contextlib
import re
import tomllib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.services.connections.base_url import base_address, checked_address
from contact_editor.services.connections.connection import (
    Connection,
    ConnectionsUnreadable,
    read_connections,
)
from contact_editor.services.connections.connections_writer import put_connection, remove_connection
from tests.catalogue import catalogue
from tests.counts import counted
from tests.fuzz.cases import cases
from tests.fuzz.mutations import UNSEEN, mangled

_FILES = [
    """# my connections
theme = "dark"

# A is the site
[[connection]]
name = "A"
provider = "simvoly"  # the one
parameters = { domain = "a.example" }

# B is the shop
[[connection]]
name = "B"
provider = "notocat"
address = "https://b.example/v1/"
[connection.parameters]
newsletter = "wks_Tj4fTx-GWT0kCkKc375tG"

# C is faulty, and stays
[[connection]]
name = "C"
colour = "red"

# not ours
[other]
x = 1
""",
    """[[connection]]
name = "A"
provider = "simvoly"
parameters.domain = "a.example"
# the last word on A
[[connection]] # B
'name' = 'B'
provider = \"\"\"
notocat\"\"\"
  [connection.parameters]
  newsletter = "wks_Tj4fTx-GWT0kCkKc375tG"
    # within B
  [connection.more.of]
  it = [ 1, # one
         2 ]
""",
    'connection = [ { name = "A", provider = "simvoly" }, { name = "B", provider = "x" } ]\n',
    "# nothing but this\n",
]
_NASTY = [
    "[[connection]]\n", "[connection]\n", "[connection.parameters]\n", "[other]\n", "[[other]]\n",
    'name = "A"\n', 'name = "B"\n', "name = 1\n", "name.x = 1\n", '"name"', "connection = []\n",
    "connection.x = 1\n", "parameters.x.y = 1\n", "[other.connection]\n", "# A\n", "#", "{", "}",
    "[", "]", "=", ".", ",", "\r\n", "\r", '"""', "'''", '"\\u0000"', '"\\', "inf", "0x1F", "1_0",
    "2024-01-01T00:00:00Z", "00:00:00", "9" * 5000, "[" * 2000, "\t", "\ufeff", *UNSEEN,
]  # fmt: skip
_NEW = Connection("New", "notocat", "sandbox", parameters={"newsletter": "wks_1"})
_REMARK = re.compile(rb"#.*")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("connected") / "connections.toml"


@pytest.mark.slow
@cases(0.2)
@given(
    content=mangled(_FILES, _NASTY),
    write=st.sampled_from(
        [("put", ""), ("put", "A"), ("put", "B"), ("put", "Z"), ("remove", "A"), ("remove", "B")]
    ),
)
def test_one_entry_is_written_and_the_rest_stays(
    file: Path, content: bytes, write: tuple[str, str]
) -> None:
    counted["fuzzed files of connections"] += 1
    file.write_bytes(content)
    _read(file)
    verb, name = write
    reason = ""
    try:
        _WRITES[verb](file, name)
    except ConnectionsUnreadable as error:
        reason = str(error)
    if reason:
        assert reason.startswith(f"{file}: ")
        assert file.read_bytes() == content
        return
    counted["fuzzed files of connections that were written"] += 1
    before, after = _parsed(content), _parsed(file.read_bytes())
    old, new = before.pop("connection", []), after.pop("connection", [])
    # As text: what is not a number is not equal to itself.
    assert repr(after) == repr(before)
    assert repr(new) == repr(_expected(old, verb, name))
    lost = _remarks(content) - _remarks(file.read_bytes())
    assert not lost or verb == "remove" or name in ("A", "B")


def _read(file: Path) -> None:
    """Reads the file, and does with what is in it what the window would do."""
    found = read_connections(file)
    assert all(fault.startswith(f"{file}: ") for fault in found.faults)
    assert len({item.name for item in found.items}) == len(found.items)
    for connection in found.items:
        for provider in catalogue().providers.values():
            with contextlib.suppress(ValueError):
                address = base_address(provider, connection)
                assert checked_address(address) == address
                assert address.lower().startswith(("https://", "http://"))


def _put(file: Path, name: str) -> None:
    put_connection(file, _NEW, instead_of=name)


_WRITES: dict[str, Callable[[Path, str], None]] = {"put": _put, "remove": remove_connection}


def _parsed(content: bytes) -> dict[str, Any]:
    return tomllib.loads(content.decode("utf-8-sig"))


def _expected(old: list[Any], verb: str, name: str) -> list[Any]:
    """Return the entries that the file should have after the write."""
    if verb == "remove":
        return [entry for entry in old if entry.get("name") != name]
    table = msgspec.to_builtins(_NEW)
    names = [entry.get("name") for entry in old]
    place = names.index(name) if name and name in names else len(old)
    return [*old[:place], table, *old[place + 1 :]]


def _remarks(content: bytes) -> Counter[bytes]:
    return Counter(_REMARK.findall(content))
