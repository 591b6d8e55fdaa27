"""Switching between open contacts: from the choice of a tab to the painted window.

Of one provider, and of two, whose forms are both kept.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

from bench.measure import Limit, Measure, report
from bench.window import Painted, calm, real_window, until
from contact_editor.viewmodels.contact.open_contact import OpenContact
from tests.end_to_end.driver import Driver

_SAME = ("con_D6zCfeVDaAAT-b9dl9SIE", "con_DhozJ6g3xTeOdxVlE7N7P")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=30)
    times = parser.parse_args().times
    with real_window() as (driver, _):
        driver.open("123")
        driver.use("Notocat")
        for contact in _SAME:
            driver.open(contact)
        tabs = driver.app.workspace.tabs.contacts
        first, *same = tabs
        report(
            *switched(driver, same, times, "a tab of the same provider"),
            *switched(driver, (first, same[0]), times, "a tab of another provider"),
        )


def switched(
    driver: Driver, contacts: Sequence[OpenContact], times: int, name: str
) -> list[Measure]:
    """Choose one after the other, by turns."""
    clock, processor = [], []
    painted = Painted(driver.app.window)
    for turn in range(times + len(contacts)):
        calm()
        painted.seen = False
        begun, used = time.perf_counter(), time.thread_time()
        driver.app.workspace.choose(contacts[turn % len(contacts)])
        until(lambda: painted.seen)
        clock.append((time.perf_counter() - begun) * 1000)
        processor.append((time.thread_time() - used) * 1000)
    driver.app.window.removeEventFilter(painted)
    first = len(contacts)
    return [
        Measure(
            what=f"{name}, to the window painted", unit="ms", ours=clock[first:],
            limit=Limit.HIGHEST, budget=50,
        ),
        Measure(what="the same, time of the processor", unit="ms", ours=processor[first:]),
    ]  # fmt: skip


if __name__ == "__main__":
    main()
