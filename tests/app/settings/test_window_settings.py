"""The window's settings are kept, and no disk keeps the window from opening."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from contact_editor.app.settings.window_settings import WindowSettings

POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="named pipes and modes of POSIX")


def test_what_is_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    settings = WindowSettings(tmp_path / "data" / "window.ini")
    for key, value in {"connection": "Ü “=;#%x", "updates/asked_at": "2026", "a/b/c": "1"}.items():
        settings.set_value(key, value)
    settings.flush()
    again = WindowSettings(tmp_path / "data" / "window.ini")
    assert again.value("connection") == "Ü “=;#%x"
    assert again.value("updates/asked_at") == "2026"
    assert again.value("a/b/c") == "1"
    assert again.value("missing", "default") == "default"
    assert not again.fault


def test_a_value_cannot_become_another_setting(tmp_path: Path) -> None:
    settings = WindowSettings(tmp_path / "window.ini")
    settings.set_value("connection", "Acme\n[windows]\nappearance=dark")
    settings.flush()
    again = WindowSettings(tmp_path / "window.ini")
    assert again.value("windows/appearance") == again.value("appearance") == ""


def test_settings_written_by_an_earlier_version_are_read(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[General]\nappearance=dark\nconnection=Acme\n")
    settings = WindowSettings(tmp_path / "window.ini")
    assert (settings.value("appearance"), settings.value("connection")) == ("dark", "Acme")


@POSIX_ONLY
def test_only_the_user_can_read_them(tmp_path: Path) -> None:
    settings = WindowSettings(tmp_path / "window.ini")
    settings.set_value("connection", "Acme")
    settings.flush()
    assert stat.S_IMODE((tmp_path / "window.ini").stat().st_mode) == 0o600


@POSIX_ONLY
@pytest.mark.parametrize("kind", ["pipe", "endless", "folder", "huge", "no text"])
def test_what_is_no_settings_file_is_named_and_left_as_it_is(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "window.ini"
    make: dict[str, Callable[[], object]] = {
        "pipe": lambda: os.mkfifo(file),
        "endless": lambda: file.symlink_to("/dev/zero"),
        "folder": file.mkdir,
        "huge": lambda: file.write_bytes(b"#" * 300_000),
        "no text": lambda: file.write_bytes(b"\xff\xfe\x00no section"),
    }
    make[kind]()
    before = _written(file)
    settings = WindowSettings(file)
    assert settings.fault.startswith(f"{file}: cannot be read")
    settings.set_value("connection", "Acme")
    settings.flush()
    assert settings.value("connection") == "Acme"
    assert _written(file) == before


@pytest.mark.parametrize(
    ("content", "line"),
    [(b"\0" * 200_000, 1), (b"[General]\nzoom=100\nlangua", 3), (b"zoom=100\n[General]\n", 1)],
)
def test_a_damaged_file_is_named_with_the_line_and_not_with_its_content(
    tmp_path: Path, content: bytes, line: int
) -> None:
    file = tmp_path / "window.ini"
    file.write_bytes(content)
    said = WindowSettings(file).fault
    assert said.startswith(f"{file}: cannot be read: line {line} is not a setting; correct")
    assert "\0" not in said
    assert len(said) < 300


def _written(file: Path) -> tuple[int, ...]:
    """Return what only a write changes: reading may change the time of the last access."""
    found = file.lstat()
    return found.st_ino, found.st_mode, found.st_size, found.st_mtime_ns


def test_without_a_file_they_last_for_the_session() -> None:
    settings = WindowSettings(None)
    settings.set_value("connection", "Acme")
    assert settings.value("connection") == "Acme"


def test_nothing_waits_for_further_settings_once_all_is_written(
    tmp_path: Path, qtbot: QtBot
) -> None:
    settings = WindowSettings(tmp_path / "window.ini")
    for number in range(50):
        settings.set_value("connection", f"Acme {number}")
        settings.flush()
        assert WindowSettings(settings.file).value("connection") == f"Acme {number}"
    qtbot.waitUntil(lambda: "window.ini" not in [each.name for each in threading.enumerate()])
