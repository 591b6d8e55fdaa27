"""The window with a provider that takes its time: the review is there, and editing goes on."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import httpx
from PySide6.QtTest import QTest

from bench.measure import Limit, Measure, percentile, report
from bench.practice import Practice
from bench.window import Painted, Pulse, calm, real_window, until
from contact_editor.services.credentials.authorization import authorization
from contact_editor.viewmodels.saving import save_review
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver

_FIRST, _NEXT = "con_D6zCfeVDaAAT-b9dl9SIE", "con_DhozJ6g3xTeOdxVlE7N7P"
_LARGE = "124"
_SLOW_S, _SLOWEST_S = 2.0, 8.0
_LETTERS = "typed while the other one is checked"


class Slow:
    """Tells the practice server to hold its answers back."""

    def __init__(self, practice: Practice) -> None:
        root = httpx.URL(practice.simvoly).copy_with(path="/practice/faults")
        self._faults = str(root)

    def answers(self, seconds: float, *, method: str = "*", skip: int = 0) -> None:
        """Hold back the answers from now on, after so many."""
        fault = {"kind": "delay", "method": method, "seconds": seconds, "skip": skip, "times": 99}
        httpx.post(self._faults, json=fault).raise_for_status()

    def ends(self) -> None:
        httpx.delete(self._faults).raise_for_status()


class Took(NamedTuple):
    """Milliseconds by the clock, and of the processor."""

    clock: float
    processor: float


def _fill(driver: Driver, practice: Practice) -> None:
    """Store many tags and properties in one contact."""
    headers = authorization(driver.app.contact.editing.provider.access, practice.key)
    address = f"{practice.simvoly}/contacts/{_LARGE}"
    contact = httpx.get(address, headers=headers).raise_for_status().json()
    tags = [f"tag {n}" for n in range(200)]
    properties = [{"name": f"name {n}", "value": f"value {n} & more"} for n in range(300)]
    body = {"email": contact["email"], "subscribed": True, "tags": tags, "properties": properties}
    httpx.put(address, headers=headers, json=body).raise_for_status()


class Review(NamedTuple):
    """How long it took from Ctrl+S."""

    shown: Took
    """To the painted review."""
    settled: Took
    """Until the form below it was locked and painted, too."""


def _review(driver: Driver, slow: Slow, turn: int) -> Review:
    """Return how long a review took for which the contact is read again behind it."""
    driver.write("Name", f"John {turn}")
    calm()
    painted = Painted(driver.app.window)
    slow.answers(_SLOW_S)
    begun, used = time.perf_counter(), time.thread_time()
    driver.ctrl_s()
    until(lambda: driver.step is SaveStep.REVIEWING and painted.seen)
    shown = Took((painted.clock - begun) * 1000, (painted.processor - used) * 1000)
    settled = Took((calm() - begun) * 1000, (time.thread_time() - used) * 1000)
    assert driver.contact.flow.refreshing, "the read behind it was to be slow"
    slow.ends()
    driver.escape()
    until(lambda: driver.step is SaveStep.IDLE)
    return Review(shown, settled)


def _editing(driver: Driver, slow: Slow, pulse: Pulse) -> list[Took]:
    """Return how long each letter took in the next contact while one is checked."""
    driver.use("Notocat")
    driver.open(_NEXT)
    driver.open(_FIRST)
    driver.write("Name", f"Checked {time.monotonic():.0f}")
    # The read before the write and the write are quick, the answer of the check is not.
    slow.answers(_SLOWEST_S, method="GET", skip=1)
    driver.ctrl_s()
    until(lambda: driver.step is SaveStep.REVIEWING)
    driver.ctrl_s()
    until(lambda: driver.step is SaveStep.CHECKING)
    checked = driver.contact
    tabs = driver.app.workspace.tabs.contacts
    driver.app.workspace.choose(next(one for one in reversed(tabs) if one is not checked))
    calm()
    line = driver.line("First name")
    line.setFocus()
    took, painted = [], Painted(driver.app.window)
    with pulse.beating():
        for letter in _LETTERS:
            painted.seen = False
            took.append(_timed(partial(QTest.keyClicks, line, letter), lambda: painted.seen))
        assert checked.checking, "it was to be checked still"
    slow.ends()
    until(lambda: not checked.checking)
    return took


def _timed(call: Callable[[], object], done: Callable[[], object]) -> Took:
    begun, used = time.perf_counter(), time.thread_time()
    call()
    until(done)
    return Took((time.perf_counter() - begun) * 1000, (time.thread_time() - used) * 1000)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=7)
    times = parser.parse_args().times
    # Every read is too old to be reviewed as it is.
    save_review.FRESH_FOR_S = -1.0
    with real_window() as (driver, practice):
        slow, pulse = Slow(practice), Pulse()
        driver.open("123")
        reviews = [_review(driver, slow, turn) for turn in range(times + 1)][1:]
        _fill(driver, practice)
        driver.open(_LARGE)
        large = [_review(driver, slow, turn) for turn in range(times + 1)][1:]
        save_review.FRESH_FOR_S = 60.0
        letters = _editing(driver, slow, pulse)
    report(
        Measure(
            what=f"review on the screen, the provider takes {_SLOW_S:g} s", unit="ms",
            ours=[took.shown.clock for took in reviews], limit=Limit.HIGHEST, budget=50,
        ),
        Measure(
            what="the same, time of the processor", unit="ms",
            ours=[took.shown.processor for took in reviews],
        ),
        Measure(
            what="the same, until the form below is locked and painted, too", unit="ms",
            ours=[took.settled.clock for took in reviews],
        ),
        Measure(
            what="review of a contact with 200 tags and 300 properties on the screen", unit="ms",
            ours=[took.shown.clock for took in large], limit=Limit.HIGHEST, budget=50,
        ),
        Measure(
            what="the same, time of the processor", unit="ms",
            ours=[took.shown.processor for took in large],
        ),
        Measure(
            what="the same, until the form below is locked and painted, too", unit="ms",
            ours=[took.settled.clock for took in large],
        ),
        Measure(
            what=f"a letter in the next contact while one is checked for {_SLOWEST_S:g} s",
            unit="ms", ours=[took.clock for took in letters],
        ),
        Measure(
            what="the same, time of the processor", unit="ms",
            ours=[took.processor for took in letters],
        ),
        Measure(
            what="the same, longest hold", unit="ms",
            ours=[percentile(pulse.holds, 1.0)], limit=Limit.HIGHEST, budget=50,
        ),
    )  # fmt: skip


if __name__ == "__main__":
    main()
