"""Does the main job over the accessibility bus, as a screen reader could.

Run by the system's own Python, which has pyatspi; it imports nothing of the program.
"""

import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it

WAIT_LIMIT_S = 150.0
"""Longer than in `tests.waiting`: each look asks the program for every widget over the bus."""


def walk(node: Any, depth: int = 0) -> Iterator[Any]:
    """Gives every accessible below this one."""
    for child in node:
        if child is not None and depth < 40:
            yield child
            yield from walk(child, depth + 1)


def program() -> Any:
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app and "contact" in app.name.lower()), None)


def wait_for(what: str, find: Callable[[], Any]) -> Any:
    """Gives what `find` finds, as soon as it finds something."""
    ends = time.monotonic() + WAIT_LIMIT_S
    while time.monotonic() < ends:
        try:
            found = find()
        except Exception:  # what was just there may be gone
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"not found: {what}")


def showing(name: str, role: Any) -> Any:
    """Finds what is on the screen with that name and role."""

    def find() -> Any:
        app = program()
        return next(
            (
                node
                for node in walk(app)
                if node.name == name
                and node.getRole() == role
                and node.getState().contains(pyatspi.STATE_SHOWING)
            ),
            None,
        )

    return wait_for(f"{name!r} ({role})", find)


def write(name: str, text: str) -> None:
    showing(name, pyatspi.ROLE_TEXT).queryEditableText().setTextContents(text)


def press(name: str) -> None:
    showing(name, pyatspi.ROLE_PUSH_BUTTON).queryAction().doAction(0)


def says(words: str) -> Any:
    """Waits until a text on the screen holds the words; gives the text."""

    def find() -> Any:
        texts = (
            node.name or (node.queryText().getText(0, -1) if "Text" in interfaces(node) else "")
            for node in walk(program())
            if node.getRole() in (pyatspi.ROLE_LABEL, pyatspi.ROLE_TEXT, pyatspi.ROLE_STATIC)
            and node.getState().contains(pyatspi.STATE_SHOWING)
        )
        return next((text for text in texts if words in text), None)

    return wait_for(repr(words), find)


def interfaces(node: Any) -> Any:
    return pyatspi.listInterfaces(node)


if __name__ == "__main__":
    wait_for("the program", program)
    showing("Connection", pyatspi.ROLE_COMBO_BOX)
    write("Find", "john@doe.com")
    # As Enter in the line would be: the bus has no action for it.
    showing("Find", pyatspi.ROLE_TEXT).queryComponent().grabFocus()
    subprocess.run(["xdotool", "key", "Return"], check=True)
    write("Name", "Johnny Accessible")
    write("Tags", "heard")
    showing("Tags", pyatspi.ROLE_TEXT).queryComponent().grabFocus()
    subprocess.run(["xdotool", "key", "Return"], check=True)
    says("2 changes")
    press("Review and save")
    press("Save to Practice Simvoly (sandbox)")
    print(says("Saved and verified"))
    print(says("2 of 2 changes stored"))
