"""What runs on a test's desktop ends with the test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.desktop import ROOT, run_on_desktop
from tests.waiting import wait_for

SCRIPT = 'start sleep 1000\n: >"$NOTE"\n'


def running(note: Path) -> list[str]:
    """Return the commands of all processes that came from the desktop with this note."""
    commands = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environment = (process / "environ").read_bytes().split(b"\0")
            command = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if f"NOTE={note}".encode() in environment:
            commands.append(command.decode().replace("\0", " "))
    return commands


@pytest.mark.slow
def test_nothing_that_a_test_started_outlives_it(tmp_path: Path) -> None:
    note = tmp_path / "note"
    run_on_desktop(SCRIPT, NOTE=str(note))
    wait_for(lambda: not running(note))


@pytest.mark.slow
def test_nothing_that_a_test_started_outlives_its_process_that_was_killed(tmp_path: Path) -> None:
    note = tmp_path / "note"
    steps = "import sys; from tests.end_to_end.desktop import run_on_desktop as run; "
    steps += "run(sys.argv[1], NOTE=sys.argv[2])"
    test = subprocess.Popen([sys.executable, "-c", steps, SCRIPT + "sleep 1000", note], cwd=ROOT)
    wait_for(note.exists)
    commands = " ".join(running(note))
    assert "Xvfb" in commands
    assert "openbox" in commands
    test.kill()
    test.wait()
    wait_for(lambda: not running(note))
