"""What 1,000 loads leave behind: memory, objects of Python and of Qt, open files, threads."""

from __future__ import annotations

import argparse
import gc
import os
import threading

from PySide6.QtCore import QAbstractAnimation, QObject

from bench.holds import load
from bench.measure import Limit, Measure, report
from bench.probe import memory_of
from bench.window import calm, real_window, until
from tests.end_to_end.driver import Driver

_WARM_UP = 250
"""Loads until every cache is as full as it gets."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=1000)
    times = parser.parse_args().times
    with real_window() as (window, _):
        for turn in range(_WARM_UP):
            load(window, turn)
        left(window)  # looking at the objects of Qt makes a Python object of each
        before = left(window)
        for turn in range(times):
            load(window, turn)
        after = left(window)
    report(
        *(
            Measure(
                what=f"{what} left behind by {times:,} loads", unit=unit,
                ours=[after[what] - before[what]], limit=Limit.HIGHEST, budget=budget,
            )
            for what, unit, budget in (
                ("memory", "MB", 2), ("Python objects", "", 100), ("Qt objects", "", 0),
                ("open files", "", 0), ("threads", "", 0),
            )
        )
    )  # fmt: skip


def left(window: Driver) -> dict[str, float]:
    calm()
    # The button of Qt that clears a line fades in, and its animation is deleted then.
    until(lambda: not window.app.window.findChildren(QAbstractAnimation))
    gc.collect()
    calm()
    return {
        "memory": memory_of("/proc/self/smaps_rollup", "Private_Dirty:") / 1024,
        "Python objects": len(gc.get_objects()),
        "Qt objects": len(window.app.window.findChildren(QObject)),
        "open files": len(os.listdir("/proc/self/fd")),
        "threads": threading.active_count(),
    }


if __name__ == "__main__":
    main()
