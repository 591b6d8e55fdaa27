"""A key stored through the window in a real Secret Service is found at the next start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from contact_editor.practice.server import PracticeServer

ROOT = Path(__file__).parents[2]
PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon", "secret-tool")
SESSION = """
set -eu
export XDG_RUNTIME_DIR=$(mktemp -d) HOME=$(mktemp -d)
export XDG_DATA_HOME=$HOME/data
chmod 700 "$XDG_RUNTIME_DIR"
eval "$(printf 'pw\\n' | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"
"$@"
"""
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="the Secret Service is a matter of Linux"
    ),
]


def in_session(*steps: list[str]) -> str:
    """Runs steps one after another in a session bus with an unlocked keyring of its own."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    assert not missing, f"not installed: {missing}; scripts/set-up test installs them"
    script = " && ".join(" ".join(f"'{word}'" for word in step) for step in steps)
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", SESSION, "session", "bash", "-c", script],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def steps(name: str, folder: Path, key: str) -> list[str]:
    module = "tests.end_to_end.keyring_steps"
    return [sys.executable, "-m", module, name, str(folder), key]


def test_a_key_stored_through_the_window_is_there_at_the_next_start(
    folder: Path, server: PracticeServer
) -> None:
    which = ["service", "contact-editor:Practice Simvoly", "username", "api-key"]
    find = ["secret-tool", "lookup", *which]
    said = in_session(steps("store", folder, server.key), find, ["echo"], steps("load", folder, ""))
    assert said.split("\n")[:3] == ["store: John Doe", server.key, "load: John Doe"]
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files
    assert all(server.key.encode() not in file.read_bytes() for file in files)


def test_a_key_that_was_put_there_beforehand_is_used(folder: Path, server: PracticeServer) -> None:
    put = (
        f"printf %s {server.key} | secret-tool store --label=key "
        'service "contact-editor:Practice Simvoly" username api-key'
    )
    assert "load: John Doe" in in_session(["bash", "-c", put], steps("load", folder, ""))
