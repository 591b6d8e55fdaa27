"""Files are written completely or not at all, and only the user can read them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from contact_editor.services.private_files import (
    make_missing_folders,
    make_private_file,
    make_private_folder,
    open_private_file,
    write_privately,
)

posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


def mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o777


@posix
def test_only_the_user_can_read_a_written_file(tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text("old")
    file.chmod(0o644)
    write_privately(file, b"new")
    assert (file.read_bytes(), mode_of(file)) == (b"new", 0o600)


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.toml"
    file.write_text("old")

    def full(*_: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        write_privately(file, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["a.toml"]
    assert file.read_text() == "old"


@posix
def test_a_write_goes_to_the_target_of_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    link.symlink_to(target)
    write_privately(link, b"new")
    assert link.is_symlink()
    assert target.read_text() == "new"


@posix
def test_a_folder_that_others_can_read_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    make_private_folder(folder)
    assert mode_of(folder) == 0o700


@posix
def test_an_appended_file_is_private_from_the_start(tmp_path: Path) -> None:
    with open_private_file(tmp_path / "log") as file:
        file.write("a line\n")
    assert mode_of(tmp_path / "log") == 0o600


@posix
def test_missing_folders_are_private_and_existing_ones_are_left_alone(tmp_path: Path) -> None:
    existing = tmp_path / "a"
    existing.mkdir()
    existing.chmod(0o755)
    make_missing_folders(existing / "b" / "c")
    found = [mode_of(existing), mode_of(existing / "b"), mode_of(existing / "b" / "c")]
    assert found == [0o755, 0o700, 0o700]


@posix
def test_a_file_for_another_library_is_private_and_keeps_what_it_has(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("old")
    old.chmod(0o644)
    for file in (old, new):
        make_private_file(file)
    assert (old.read_text(), mode_of(old)) == ("old", 0o600)
    assert (new.read_text(), mode_of(new)) == ("", 0o600)


@posix
def test_a_log_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    file = tmp_path / "log"
    file.write_text("a line\n")
    file.chmod(0o644)
    open_private_file(file).close()
    assert mode_of(file) == 0o600
