"""The program is killed while the user types, and around a write: the next start tells the truth.

`CRASHES=200 pytest -s FILE` kills it two hundred times each; an ordinary run does a few.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from contact_editor.practice.server import PracticeServer
from tests.counts import counted
from tests.fakes.secret_service import needs_keyring, secret_service
from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[2]
TIMES = int(os.environ.get("CRASHES", "3"))
SLOW_S = 0.12
"""How long the server takes for the read and for the write of a save."""
SAFE_AFTER_S = 1.0
"""What was typed longer ago than this is never lost."""
pytestmark = [pytest.mark.slow, needs_keyring]


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    with secret_service() as address:
        yield address


def program(bus: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.end_to_end.journal_steps", *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": bus},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def typed_until_killed(bus: str, folder: Path, key: str, after_s: float) -> tuple[str, str]:
    """Kill the program while it types; return what must be offered, and the last that may be."""
    typed = []
    with program(bus, "type", str(folder), key, "123") as running:
        assert running.stdout is not None
        ends: float | None = None
        for line in running.stdout:
            ends = ends or time.monotonic() + after_s
            typed.append(line.rstrip("\n").split(" ", 1))
            if time.monotonic() > ends:
                running.kill()
                killed_at = time.monotonic()
                break
        typed += [line.split(" ", 1) for line in running.stdout.read().splitlines() if " " in line]
    due = [text for at, text in typed if killed_at - float(at) > SAFE_AFTER_S]
    return (due[-1] if due else ""), typed[-1][1]


@pytest.mark.parametrize("seed", range(TIMES))
def test_what_was_typed_a_second_before_a_kill_is_offered_and_restored(
    bus: str, folder: Path, server: PracticeServer, seed: int
) -> None:
    due, last = typed_until_killed(bus, folder, server.key, random.Random(seed).uniform(0.1, 2.5))
    with program(bus, "tell", str(folder), server.key) as running:
        output, _ = running.communicate(timeout=WAIT_LIMIT_S)
    told = dict(line.split(" ", 1) for line in output.splitlines() if " " in line)
    assert told["offered"].startswith(due)
    assert last.startswith(told["offered"])
    assert told["restored"] == told["offered"]
    counted["killed while typing, all that was due was offered"] += 1


@pytest.mark.parametrize("seed", range(TIMES))
def test_a_save_that_a_kill_interrupts_is_settled_as_the_server_has_it(
    bus: str, folder: Path, server: PracticeServer, seed: int
) -> None:
    name = f"Name {seed}"
    with program(bus, "save", str(folder), server.key, "123", name) as running:
        assert running.stdout is not None
        assert running.stdin is not None
        assert running.stdout.readline() == "sends\n"
        for method in ("GET", "PUT"):
            server.misbehave("delay", method=method, seconds=SLOW_S)
        running.stdin.write("\n")
        running.stdin.flush()
        # Any moment will do: before, during and after the write.
        time.sleep(random.Random(seed).uniform(0.0, 4 * SLOW_S))
        running.kill()
    server.world.faults.clear()
    with program(bus, "settle", str(folder), server.key) as running:
        output, _ = running.communicate(timeout=WAIT_LIMIT_S)
    told = dict(line.split(" ", 1) for line in output.splitlines() if " " in line)
    is_stored = server.world.contact("simvoly", 123)["name"] == name
    assert told["open"] == "0"
    assert (told["outcome"] == "stored" and told["name"] == name) is is_stored
    # What was not stored is there to be saved again.
    assert told["form"] == name
    was_open = "settled by a read" if "said" in told else "nothing was open"
    counted[f"killed around a write, {'' if is_stored else 'not '}stored, {was_open}"] += 1


@pytest.mark.skipif(TIMES < 50, reason="too few for every case to come up")
def test_every_case_of_a_kill_around_a_write_came_up() -> None:
    for case in ("stored, settled by a read", "not stored, settled by a read"):
        assert counted[f"killed around a write, {case}"], counted
