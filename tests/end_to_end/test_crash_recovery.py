"""The program is killed while the user types, and around a write: the next start tells the truth.

`CRASHES=200 pytest -o faulthandler_timeout=0 FILE` kills it two hundred times each, and holds it to
the second within which it writes. An ordinary run does it once and `scripts/fuzz` twenty times:
these may run beside much else, and hold it to what its journal is seen to hold.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from tests.counts import counted
from tests.fakes.secret_service import needs_keyring, secret_service
from tests.fuzz.cases import EVERYTHING
from tests.seed import chance

ROOT = Path(__file__).parents[2]
TIMES = int(os.environ.get("CRASHES", "20" if EVERYTHING else "1"))
ARE_TIMED = TIMES >= 50
SLOW_S = 0.12
"""How long the server takes for the read and for the write of a save."""
SAFE_AFTER_S = 1.0
"""What was typed longer ago than this is never lost."""
pytestmark = [pytest.mark.slow, pytest.mark.fuzz, needs_keyring]


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


def told_by(running: subprocess.Popen[str], last: str) -> dict[str, str]:
    """Return what a start says, up to the line that begins with a word."""
    assert running.stdout is not None
    told: dict[str, str] = {}
    for line in running.stdout:
        word, _, text = line.rstrip("\n").partition(" ")
        told[word] = text
        if word == last:
            break
    assert last in told, told
    return told


def typed_until_killed(running: subprocess.Popen[str], after_s: float | None) -> tuple[str, str]:
    """Kill the program while it types; return what must be offered, and the last that may be.

    It is killed after so many seconds, or as soon as something was kept.
    """
    typed: list[tuple[float, str]] = []
    kept = [""]

    def take(line: str) -> None:
        kind, _, text = line.rstrip("\n").partition(" ")
        if kind == "kept":
            kept.append(text)
        else:
            at, _, text = text.partition(" ")
            typed.append((float(at), text))

    assert running.stdout is not None
    begun = time.monotonic()
    for line in running.stdout:
        take(line)
        if kept[1:] if after_s is None else time.monotonic() > begun + after_s:
            break
    running.kill()
    killed_at = time.monotonic()
    for line in running.stdout:
        if line.endswith("\n"):
            take(line)
    due = [text for at, text in typed if ARE_TIMED and killed_at - at > SAFE_AFTER_S]
    return [*kept, *due][-1], typed[-1][1]


def test_what_was_typed_a_second_before_a_kill_is_offered_and_restored(
    bus: str, folder: Path, server: PracticeServer
) -> None:
    due = last = earlier = ""
    for kill in range(TIMES + 1):
        with program(bus, "type", str(folder), server.key) as running:
            told = told_by(running, "restored")
            offered = told["offered"]
            assert offered.startswith(due), kill
            # Of one that was killed at once, what was restored before it may be there still.
            assert last.startswith(offered) or (not due and offered == earlier), kill
            assert not due or told["restored"] == offered, kill
            earlier = told["restored"]
            after_s = chance("kill", kill).uniform(0.1, 2.5) if kill else None
            due, last = typed_until_killed(running, after_s)
        counted["killed while typing, and the start before it offered what was due"] += 1


def test_a_save_that_a_kill_interrupts_is_settled_as_the_server_has_it(
    bus: str, folder: Path, server: PracticeServer
) -> None:
    name = ""
    for kill in range(TIMES + 1):
        with program(bus, "save", str(folder), server.key, f"Name {kill}") as running:
            told = told_by(running, "sends")
            if kill:
                check_settled(told, name, server)
            name = f"Name {kill}"
            # Both reads, before the write and after it, and the write.
            for method in ("GET", "PUT"):
                server.add_fault("delay", method=method, seconds=SLOW_S, times=2)
            server.world.clear_log()
            assert running.stdin is not None
            running.stdin.write("\n")
            running.stdin.flush()
            # Any moment will do: before, during and after the write.
            moment = chance("kill around a write", kill)
            reached = moment.choice(("", "GET", "PUT"))
            assert not reached or server.world.wait_until(partial(_has_seen, reached))
            time.sleep(moment.uniform(0.0, 2 * SLOW_S))
            running.kill()
        server.world.faults.clear()
    if ARE_TIMED:
        for case in ("stored, settled by a read", "not stored, settled by a read"):
            assert counted[f"killed around a write, {case}"], counted


def _has_seen(method: str, world: PracticeState) -> bool:
    return any(entry.method == method for entry in world.log)


def check_settled(told: dict[str, str], name: str, server: PracticeServer) -> None:
    """What a start says of the save before is what the server has."""
    is_stored = server.world.contact("simvoly", 123)["name"] == name
    assert told["open"] == "0", told
    assert (told["outcome"] == "stored" and told["name"] == name) is is_stored, told
    # What was not stored is there to be saved again; what was typed only just before may be lost.
    assert told["form"] == name or "said" not in told, told
    was_open = "settled by a read" if "said" in told else "nothing was open"
    counted[f"killed around a write, {'' if is_stored else 'not '}stored, {was_open}"] += 1
