"""A file that the program is pointed to may be a pipe, a device, or endless."""

from __future__ import annotations

import os
import sys
import tomllib
from pathlib import Path

import pytest

from contact_editor.providers.catalogue import parse_description, read_catalogue
from contact_editor.providers.file_reading import (
    MAX_DOTS,
    MAX_FILE_BYTES,
    read_regular_file,
    toml_text,
)
from contact_editor.services.connections.connection import read_connections

POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="named pipes and /dev are POSIX")


def test_a_regular_file_is_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 100_000)
    assert read_regular_file(file) == b"x" * 100_000


def test_a_file_that_is_too_large_is_refused_with_the_limit(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 3_000)
    with pytest.raises(OSError, match="larger than 2 KiB"):
        read_regular_file(file, 2_048)


@POSIX_ONLY
def test_a_pipe_in_place_of_the_connections_is_named_and_does_not_block(tmp_path: Path) -> None:
    file = tmp_path / "connections.toml"
    os.mkfifo(file)
    assert read_connections(file).faults == (f"{file}: cannot be read: not a regular file",)


@POSIX_ONLY
def test_an_endless_file_in_place_of_the_connections_is_named(tmp_path: Path) -> None:
    file = tmp_path / "connections.toml"
    file.symlink_to("/dev/zero")
    assert read_connections(file).faults == (f"{file}: cannot be read: not a regular file",)


def test_connections_that_are_too_large_are_named(tmp_path: Path) -> None:
    file = tmp_path / "connections.toml"
    file.write_bytes(b"#" * (MAX_FILE_BYTES + 1))
    assert "cannot be read: larger than 4096 KiB" in read_connections(file).faults[0]


@POSIX_ONLY
def test_a_pipe_among_the_descriptions_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "acme.toml")
    (tmp_path / "other.toml").write_text("nonsense")
    first, second = read_catalogue([tmp_path]).faults
    assert str(first) == f"{tmp_path / 'acme.toml'}: cannot be read: not a regular file"
    assert second.file.name == "other.toml"


HUGE = b"format = 2\n" + b".".join([b"a"] * 50_000) + b" = 1\n"


@pytest.fixture
def parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails a test that gives the parser what it would take minutes for."""

    def fail(text: str) -> None:
        pytest.fail("it was parsed")

    monkeypatch.setattr(tomllib, "loads", fail)


@pytest.mark.usefixtures("parser")
def test_a_key_of_thousands_of_parts_is_refused_with_its_line_before_it_is_parsed(
    tmp_path: Path,
) -> None:
    with pytest.raises(ValueError, match="line 2 has more than 200 dots"):
        parse_description(HUGE)
    (tmp_path / "huge.toml").write_bytes(HUGE)
    [fault] = read_catalogue([tmp_path]).faults
    assert "line 2 has more than 200 dots" in str(fault)
    [said] = read_connections(tmp_path / "huge.toml").faults
    assert "line 2 has more than 200 dots; break it up" in said


def test_a_long_key_and_texts_with_dots_are_read() -> None:
    key = ".".join(["a"] * MAX_DOTS)
    tables = tomllib.loads(toml_text(f"{key} = 1\ntext = '...'\n".encode()))
    assert tables["text"] == "..."
