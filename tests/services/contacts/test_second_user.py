"""At every moment of a save a second user edits: no proof is untrue, and no edit of theirs is lost
outside the one round trip between the read and the write."""

from __future__ import annotations

import threading
import time
from random import Random
from typing import Any

import httpx
import pytest

from contact_editor.practice.faults import Fault
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import Moment, PracticeState
from contact_editor.practice.switches import Switches, semantic_combinations
from contact_editor.services.contacts import watch
from tests.counts import counted
from tests.fuzz.cases import EVERYTHING
from tests.seed import chance
from tests.services.conftest import Open, Run
from tests.services.one_contact import KEPT
from tests.services.second_user import SECOND, THEIRS, Beside

pytestmark = [pytest.mark.slow, pytest.mark.fuzz, pytest.mark.usefixtures("at_once")]

MOMENTS = [
    (method, number, moment)
    for method, number in (("GET", 1), ("GET", 2), ("PUT", 1), ("GET", 3), ("GET", 4))
    for moment in Moment
]
"""The review's read, the read and the write, the proof, the second look; each at three moments."""
DELAY_S = 0.004
"""How long each request takes at least in the sweep over time."""
SLICE = 4
"""Moments of the sweep over time that an ordinary run tries, of all milliseconds."""
SERVERS: dict[str, dict[str, Any]] = {
    "all cleared": {},
    "kept": KEPT,
    "echo": {"answer": "echo", **KEPT},
    "stale answer": {"answer": "stale"},
    "202": {"answer": "accepted"},
    "lag": {"answer": "stale", "lag": 1},
}


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)


def _servers(provider: str, keeps: bool) -> list[Switches]:
    """Return servers to try, of those that do what is said of the account."""
    random = chance("servers", provider, keeps)
    known = [Switches(**values) for values in SERVERS.values()]
    combinations = list(semantic_combinations(provider))
    if keeps:
        known = [each for each in known if each.omitted == "kept"]
        combinations = [each for each in combinations if each.omitted == "kept"]
    if EVERYTHING:
        return [*known, *random.sample(combinations, 20)]
    return [random.choice([*known, random.choice(combinations)])]


def _milliseconds(run: Run, beside: Beside, random: Random) -> list[float]:
    """Return a moment, in seconds, within each millisecond that a save takes here."""
    started = time.monotonic()
    run(beside.save())
    beside.end()
    last = round((time.monotonic() - started) * 1000) + 2
    moments = [(millisecond + random.random()) / 1000 for millisecond in range(last)]
    return moments if EVERYTHING else random.sample(moments, min(SLICE, last))


def _judge(beside: Beside, name: str) -> None:
    untrue, lost, in_the_gap = beside.untrue(), beside.lost(), beside.in_the_gap()
    where = "in the gap" if in_the_gap else "outside the gap"
    counted[f"{name}: saves"] += beside.edited
    counted[f"{name}: said to be verified"] += beside.verified
    counted[f"{name}: verified and untrue"] += bool(untrue)
    counted[f"{name}: edits of the second user {where}"] += beside.edited
    counted[f"{name}: edits of the second user lost {where}"] += bool(lost)
    events = [event.what for event in beside.events]
    assert not untrue, (untrue, events)
    assert in_the_gap or not lost, (lost, events)


def _name(kind: str, keeps: bool) -> str:
    return f"second user {kind}, {'left_out known' if keeps else 'left_out unknown'}"


@pytest.mark.parametrize("keeps", [True, False], ids=["left_out-kept", "left_out-unknown"])
@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_a_second_user_at_any_moment_of_a_save_is_not_overwritten_outside_the_gap(
    run: Run, opened: Open, world: PracticeState, provider_id: str, keeps: bool
) -> None:
    gateway, random = opened(provider_id, keeps_left_out=keeps), chance("kinds", provider_id, keeps)
    for switches in _servers(provider_id, keeps):
        world.switches = switches
        for at in MOMENTS:
            kinds = list(THEIRS[provider_id].values())
            for changes in kinds if EVERYTHING else random.sample(kinds, 2):
                beside = Beside(gateway, world, changes, at)
                run(beside.save())
                beside.end()
                _judge(beside, _name("at each moment", keeps))


@pytest.mark.parametrize("keeps", [True, False], ids=["left_out-kept", "left_out-unknown"])
@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_a_second_user_at_any_millisecond_of_a_save_is_not_overwritten_outside_the_gap(
    run: Run, opened: Open, practice: PracticeServer, world: PracticeState, provider_id: str,
    keeps: bool,
) -> None:  # fmt: skip
    gateway = opened(provider_id, keeps_left_out=keeps)
    random = chance("milliseconds", provider_id, keeps)
    world.switches = Switches(**KEPT)
    url = f"{practice.address(provider_id)}/contacts"
    changing = [each for each in THEIRS[provider_id].values() if each and "name" not in each]
    headers = {"authorization": f"Bearer {practice.key}", "user-agent": SECOND}
    with httpx.Client(headers=headers) as second:
        for at_s in _milliseconds(run, Beside(gateway, world), random):
            for changes in changing if EVERYTHING else random.sample(changing, 1):
                world.faults.clear()
                world.faults.add(Fault("delay", seconds=DELAY_S, times=50))
                beside = Beside(gateway, world)
                sent = {"email": world.contact(provider_id, beside.contact)["email"], **changes}
                place = f"{url}/{beside.contact}"
                timer = threading.Timer(at_s, second.put, (place,), {"json": sent})
                timer.start()
                run(beside.save())
                timer.join()
                beside.end()
                _judge(beside, _name("over HTTP at each millisecond", keeps))
