"""Only the user can read what the program keeps, whatever the system would allow others."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from contact_editor.practice.server import PracticeServer
from tests.fakes.secret_service import needs_keyring, secret_service

ROOT = Path(__file__).parents[2]
KINDS = ("window.ini", "connections.toml", "window.lock", "window.socket", ".log", ".lock", ".db")
"""What must be among the files: a program that wrote none of them would pass as well."""
OF_OTHERS = {"fontconfig", "mesa_shader_cache", "mesa_shader_cache_db", "dconf"}
"""Folders that other libraries write into, wherever a program with a window runs."""
pytestmark = [pytest.mark.slow, needs_keyring]


@pytest.fixture
def home() -> Iterator[Path]:
    """A home folder with a short name: the path of a socket has to fit."""
    with tempfile.TemporaryDirectory(prefix="home-") as folder:
        yield Path(folder)


def modes(home: Path) -> dict[str, int]:
    """Return the permissions of all that is in the home folder now, by path."""
    found: dict[str, int] = {}
    for folder, folders, files in os.walk(home):
        folders[:] = [name for name in folders if name not in OF_OTHERS]
        for name in (*folders, *files):
            path = Path(folder, name)
            found[str(path.relative_to(home))] = stat.S_IMODE(path.lstat().st_mode)
    found.pop("started", None)
    return found


def open_to_others(found: dict[str, int]) -> dict[str, str]:
    return {path: oct(mode) for path, mode in found.items() if mode & 0o077}


@pytest.mark.parametrize("umask", ["022", "000"])
def test_all_that_the_program_keeps_is_for_the_user_only(
    home: Path, server: PracticeServer, umask: str
) -> None:
    surroundings = {name: value for name, value in os.environ.items() if "XDG_" not in name}
    with (
        secret_service() as bus,
        subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.private_steps", umask],
            cwd=ROOT,
            env={
                **surroundings,
                "HOME": str(home),
                "QT_QPA_PLATFORM": "offscreen",
                "DBUS_SESSION_BUS_ADDRESS": bus,
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as running,
    ):
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(json.dumps([server.connections(), server.key]) + "\n")
        running.stdin.flush()
        assert running.stdout.readline() == "used\n"
        while_it_runs = modes(home)
        running.stdin.write("\n")
        running.stdin.flush()
        assert running.wait() == 0
    missing = [end for end in KINDS if not any(path.endswith(end) for path in while_it_runs)]
    assert (missing, open_to_others(while_it_runs), open_to_others(modes(home))) == ([], {}, {})
