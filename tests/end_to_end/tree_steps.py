"""Prints what a screen reader finds in each state that the program shows, a line of JSON each.

Run by the system's own Python, which has pyatspi; it imports nothing of the program.
Usage: tree_steps.py SHOWN SEEN, the pipes of `states_on_screen.py`
"""

import json
import os
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it
from gi.repository import GLib  # type: ignore[import-not-found]  # pyatspi is made with it

STATES = (
    "focusable", "focused", "editable", "read_only", "enabled", "checkable", "transient", "active",
)  # fmt: skip
LISTENING = "listening"
MOST_CHILDREN = 60
"""Of a list: each row is asked for over the bus."""
heard: list[str] = []


def listen(event: Any) -> None:
    heard.append(str(event.any_data))


def walk(node: Any, path: tuple[int, ...] = ()) -> Iterator[Any]:
    """Yield what shows below a window."""
    for number in range(min(node.childCount, MOST_CHILDREN)):
        child = node.getChildAtIndex(number)
        if child is None or len(path) > 40:
            continue
        states = child.getState()
        if states.contains(pyatspi.STATE_SHOWING):
            yield child, states
            yield from walk(child, (*path, number))


def told(node: Any, states: Any) -> dict[str, Any]:
    named = [name for name in STATES if states.contains(getattr(pyatspi, f"STATE_{name.upper()}"))]
    return {
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "states": named,
        "box": list(_box(node)) if "focused" in named else [],
    }


def _box(node: Any) -> tuple[int, int, int, int]:
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x, box.y, box.width, box.height


def hand_out_events() -> None:
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def nodes() -> list[dict[str, Any]]:
    (app,) = [app for app in pyatspi.Registry.getDesktop(0) if app and "states" in app.name]
    windows = [window for window in app if window.getState().contains(pyatspi.STATE_SHOWING)]
    return [told(*found) for window in windows for found in walk(window)]


def wait_for_program() -> None:
    while LISTENING not in heard:
        GLib.MainContext.default().iteration(True)


def main(shown: str, seen: str) -> None:
    pyatspi.Registry.registerEventListener(listen, "object:announcement")
    answer = os.open(seen, os.O_RDWR)
    with open(shown, encoding="utf-8") as states:
        for line in states:
            report = json.loads(line)
            if report["state"] == LISTENING:
                wait_for_program()
            else:
                # What was announced before comes before the last answer.
                found = nodes()
                hand_out_events()
                print(json.dumps({**report, "nodes": found, "heard": heard}), flush=True)
            heard.clear()
            os.write(answer, b"+")


if __name__ == "__main__":
    main(*sys.argv[1:])
