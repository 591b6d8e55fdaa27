"""How long the thread of the window was held in one go: by loads, saves, changes of the provider.

Beside it, an empty window right after each: what the machine does to anybody.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from bench.measure import Limit, Measure, percentile, report
from bench.practice import Practice
from bench.window import Pulse, calm, real_window, until
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver

REFERENCE = "an empty window at rest"
_SETTLED = 0.05
"""Seconds after the end of each, in which what it left behind is done."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=30)
    times = parser.parse_args().times
    with real_window() as (window, practice):
        calls = {
            "a load": lambda turn: load(window, turn),
            "a save": lambda turn: save(window, turn),
            "a change of the provider": lambda turn: change(window, practice, turn),
        }
        for name, call in calls.items():
            report(*watch(window, name, call, times))


def load(window: Driver, turn: int) -> None:
    window.find("123" if turn % 2 else "124")
    opened(window)


def save(window: Driver, turn: int) -> None:
    window.write("Name", f"John {turn}")
    window.ctrl_s()
    until(lambda: window.step is SaveStep.REVIEWING)
    window.ctrl_s()
    until(lambda: window.step is SaveStep.IDLE and window.said)
    assert "erified" in window.said, window.said


def change(window: Driver, practice: Practice, turn: int) -> None:
    """Turns to the other provider and opens a contact there: another form."""
    connection = practice.connections[(turn + 1) % 2]
    window.use(connection.name)
    window.find("123" if connection.provider == "simvoly" else "noto@example.org")
    opened(window)


def opened(window: Driver) -> None:
    # Keys that are sent straight to the line leave the list below it open.
    popup = window.app.window.find_bar.line.completer().popup()
    assert popup is not None
    popup.hide()
    until(lambda: window.app.workspace.view is WindowView.CONTACT and not window.app.workspace.busy)


def watch(real: Driver, name: str, call: Callable[[int], None], times: int) -> list[Measure]:
    empty, window, noise = QMainWindow(), Pulse(), Pulse()
    empty.show()
    calm()
    # Keys and shortcuts go to the window that is in front.
    real.app.window.activateWindow()
    calm()
    longest, idle, seconds = [], [], 0.0
    for turn in range(times + 1):
        before, begun = len(window.holds), time.perf_counter()
        with window.beating():
            call(turn)
            rest(_SETTLED)
        seconds = time.perf_counter() - begun
        if not turn:  # the first brings httpx and the rest with it: it is told apart
            first, window.holds = max(window.holds), []
            continue
        longest.append(max(window.holds[before:]))
        before = len(noise.holds)
        with noise.beating():
            rest(seconds)
        idle.append(max(noise.holds[before:]))
    empty.hide()
    ranks = [percentile(window.holds, 0.99)], [percentile(noise.holds, 0.99)]

    def measure(what: str, ours: list[float], theirs: list[float], budget: float = 0) -> Measure:
        limit = Limit.HIGHEST if budget else Limit.NONE
        return Measure(
            what=what, unit="ms", reference=REFERENCE if theirs else "",
            ours=ours, theirs=theirs, limit=limit, budget=budget,
        )  # fmt: skip

    return [
        measure(f"longest hold in each of {name}", longest, idle, 50),
        measure(f"99 of 100 beats during {name}", *ranks, 16),
        measure(f"longest hold in the first of {name}", [first], [], 50),
    ]


def rest(seconds: float) -> None:
    end = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > end)


if __name__ == "__main__":
    main()
