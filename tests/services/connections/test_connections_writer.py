"""Writing the file of connections touches one entry, and all of it or nothing reaches the disk."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from hypothesis import example, given
from hypothesis import strategies as st

from contact_editor.services.connections.connection import (
    Connection,
    ConnectionsUnreadable,
    read_connections,
)
from contact_editor.services.connections.connections_writer import put_connection, remove_connection

OTHERS = """# my connections
theme = "dark"

# A is the site
[[connection]]
name = "A"
provider = "simvoly"
parameters = { domain = "a.example" }

# B is the shop
[[connection]]
name = "B"
provider = "simvoly"
[connection.parameters]
domain = "b.example"

# C is faulty, and stays
[[connection]]
name = "C"
colour = "red"  # whoever put it there

# not ours
[other]
x = 1
"""
REMARKS = [line for line in OTHERS.splitlines() if line.startswith("#")]
NEW = Connection("New", "notocat", "sandbox", parameters={"newsletter": "wks_1"})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "connections.toml"
    file.write_text(OTHERS)
    return file


def _names(file: Path) -> list[str]:
    return [item.name for item in read_connections(file).items]


@pytest.mark.parametrize(
    ("spoil", "names"),
    [
        (lambda file: put_connection(file, NEW), ["A", "B", "New"]),
        (lambda file: put_connection(file, NEW, instead_of="A"), ["New", "B"]),
        (lambda file: put_connection(file, NEW, instead_of="B"), ["A", "New"]),
        (lambda file: put_connection(file, NEW, instead_of="C"), ["A", "B", "New"]),
        (lambda file: put_connection(file, NEW, instead_of="Z"), ["A", "B", "New"]),
        (lambda file: remove_connection(file, "A"), ["B"]),
        (lambda file: remove_connection(file, "B"), ["A"]),
        (lambda file: remove_connection(file, "C"), ["A", "B"]),
        (lambda file: remove_connection(file, "Z"), ["A", "B"]),
    ],
    ids=range(9),
)
def test_the_rest_of_the_file_survives_with_its_remarks(
    file: Path, spoil: Callable[[Path], None], names: list[str]
) -> None:
    spoil(file)
    assert _names(file) == names
    lines = file.read_text().splitlines()
    assert [line for line in lines if line.startswith("#")] == REMARKS
    assert {'theme = "dark"', "[other]", "x = 1"} <= {*lines}
    for line in lines:
        assert lines.count(line) == 1 or not line.startswith("#")


def test_a_remark_stays_before_the_entry_that_it_is_about(file: Path) -> None:
    put_connection(file, NEW, instead_of="A")
    remove_connection(file, "New")
    text = file.read_text()
    assert text.index("# B is the shop") < text.index('name = "B"') < text.index("# C is faulty")
    assert text.index("# not ours") < text.index("[other]")


def test_the_last_connection_can_go_and_another_can_come(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "connections.toml"
    for _ in range(2):
        put_connection(file, NEW)
        assert read_connections(file).items == (NEW,)
        remove_connection(file, "New")
        assert (_names(file), read_connections(file).faults) == ([], ())


def test_an_entry_is_added_below_a_last_line_without_an_end(file: Path) -> None:
    for rest in ('[[connection]]\nname = "A"\nprovider = "x"', 'theme = "dark"', "# nothing"):
        file.write_text(rest)
        put_connection(file, NEW)
        assert file.read_text().startswith(f"{rest}\n")
        assert read_connections(file).items[-1] == NEW


def test_the_remarks_after_the_only_connection_stay_where_they_are(file: Path) -> None:
    file.write_text('[[connection]]\nname = "A"\n# not ours\n[other]\nx = 1\n# the end\n')
    remove_connection(file, "A")
    assert file.read_text() == "# not ours\n[other]\nx = 1\n# the end\n"


def test_a_file_that_would_become_another_is_left_alone(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = tomlkit.dumps
    for wrong in (
        lambda document: whole(document).replace("x = 1", "x = 2"),
        lambda document: whole(document).replace("b.example", "c.example"),
        lambda document: whole(document)[:-4],
        lambda document: document["what trips it up"],
    ):
        monkeypatch.setattr("tomlkit.dumps", wrong)
        for write in (partial(put_connection, file, NEW), partial(remove_connection, file, "A")):
            with pytest.raises(ConnectionsUnreadable, match="by hand; nothing was changed"):
                write()
    assert file.read_text() == OTHERS


@given(
    name=st.text(min_size=1, max_size=20).filter(lambda t: t.strip() and t.isprintable())
    | st.sampled_from(["a\nb", 'a"""b', "a\\", "a]]\n[[connection", "#", "\t\x00\x7fx"]),
    value=st.text(st.characters(codec="utf-8"), max_size=20),
    read_only=st.booleans(),
)
@example(name="A", value="", read_only=False)
@example(name="c", value="", read_only=False)
def test_any_connection_comes_back_as_it_was_put_unless_its_name_is_taken(
    tmp_path_factory: pytest.TempPathFactory, name: str, value: str, read_only: bool
) -> None:
    file = tmp_path_factory.getbasetemp() / "round.toml"
    file.write_text(OTHERS)
    connection = Connection(name, "x", read_only=read_only, address=value, parameters={"p": value})
    if name.casefold() in ("a", "c"):
        with pytest.raises(ConnectionsUnreadable, match="already; choose another name"):
            put_connection(file, connection, instead_of="B")
        assert file.read_text() == OTHERS
        return
    put_connection(file, connection, instead_of="B")
    assert connection in read_connections(file).items


def test_a_connection_is_put_without_what_it_does_not_say(file: Path) -> None:
    put_connection(file, Connection("Bare", "x"), instead_of="B")
    assert '[[connection]]\nname = "Bare"\nprovider = "x"\n' in file.read_text()


def test_nobody_else_may_read_the_file(file: Path) -> None:
    put_connection(file, NEW)
    assert os.name == "nt" or file.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_the_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(file)
    put_connection(link, NEW)
    assert link.is_symlink()
    assert "New" in _names(file)


@pytest.mark.parametrize("call", ["os.open", "os.fsync", "os.replace"])
def test_a_full_disk_leaves_the_old_file_and_says_so(
    file: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(call, full)
    for write in (partial(put_connection, file, NEW), partial(remove_connection, file, "A")):
        with pytest.raises(ConnectionsUnreadable) as caught:
            write()
        assert str(file) in str(caught.value)
        assert os.strerror(errno.ENOSPC) in str(caught.value)
    monkeypatch.undo()
    assert file.read_text() == OTHERS
    assert [path.name for path in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(
    "content",
    [b"[[connection", b"\xff", b"connection = 3", b'connection = [{name = "A"}]', b"[connection]"],
)
def test_a_file_that_was_not_understood_is_left_alone(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    for write in (partial(put_connection, file, NEW), partial(remove_connection, file, "A")):
        with pytest.raises(ConnectionsUnreadable):
            write()
    assert file.read_bytes() == content


def test_a_place_that_cannot_be_written_is_said(file: Path, tmp_path: Path) -> None:
    for place in (tmp_path, file / "connections.toml"):
        with pytest.raises(ConnectionsUnreadable):
            put_connection(place, NEW)
    with pytest.raises(ConnectionsUnreadable):
        put_connection(file, Connection("half of a pair \ud800", "x"))
    assert file.read_text() == OTHERS
    assert [path.name for path in file.parent.iterdir()] == [file.name]
