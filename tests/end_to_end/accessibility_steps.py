"""Does the main job over the accessibility bus, as a screen reader could.

Run by the system's own Python, which has pyatspi; it imports nothing of the program.
Usage: accessibility_steps.py LANGUAGE
WORDS is a JSON object with the texts of the window by language, and by their English.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it
from gi.repository import GLib  # type: ignore[import-not-found]  # pyatspi is made with it

heard: list[str] = []
"""What the program announced."""
WAIT_LIMIT_S = 150.0
"""Longer than in `tests.waiting`: each look asks the program for every widget over the bus."""


def walk(node: Any, depth: int = 0) -> Iterator[Any]:
    """Yield every accessible below this one, without what is in a hidden one.

    Each question is a message to the program and back, and most of the window is hidden.
    """
    for child in node:
        if child is None or depth >= 40 or not child.getState().contains(pyatspi.STATE_VISIBLE):
            continue
        yield child
        yield from walk(child, depth + 1)


def program() -> Any:
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in desktop if app and "contact" in app.name.lower()), None)


def wait_for(what: str, find: Callable[[], Any]) -> Any:
    """Return what `find` finds, as soon as it finds something."""
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


def showing(name: str, role: Any, *, begins: bool = False) -> Any:
    """Finds what is on the screen with that name, or one that begins so, and role."""

    def find() -> Any:
        app = program()
        return next(
            (
                node
                for node in walk(app)
                if (node.name == name or (begins and node.name.startswith(name)))
                and node.getRole() == role
                and node.getState().contains(pyatspi.STATE_SHOWING)
            ),
            None,
        )

    return wait_for(f"{name!r} ({role})", find)


def write(name: str, text: str) -> None:
    showing(name, pyatspi.ROLE_TEXT).queryEditableText().setTextContents(text)


def press(name: str, *, begins: bool = False) -> None:
    showing(name, pyatspi.ROLE_PUSH_BUTTON, begins=begins).queryAction().doAction(0)


def confirm(button: str, confirm_it: Callable[[], None]) -> None:
    """Confirm the review with that button; it takes no attempt before it was in sight a while."""
    node = showing(button, pyatspi.ROLE_PUSH_BUTTON)

    def attempt() -> bool:
        time.sleep(1)
        confirm_it()
        time.sleep(1)
        return not node.getState().contains(pyatspi.STATE_SHOWING)

    wait_for(f"the end of the review with {button!r}", attempt)


def says(words: str) -> Any:
    """Waits until a text on the screen holds the words; return the text."""

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


def listen_to_announcements() -> None:
    """Note in `heard` what the program announces from now on."""
    pyatspi.Registry.registerEventListener(_listen, "object:announcement")


def _listen(event: Any) -> None:
    heard.append(str(event.any_data))


def announced(*words: str) -> None:
    """Wait until one announcement has all of these words."""

    def find() -> Any:
        while GLib.MainContext.default().iteration(False):
            pass
        return any(all(each in text for each in words) for text in heard)

    wait_for(f"the announcement of {words}; heard: {heard}", find)
    heard.clear()


def name_is(name: str, text: str) -> None:
    """Wait until the field of that name has a text."""
    wait_for(
        f"{text!r} in {name!r}",
        lambda: showing(name, pyatspi.ROLE_TEXT).queryText().getText(0, -1) == text,
    )


def leave(name: str, to: str) -> None:
    """Move the focus from one field to another, which adds what was typed."""
    focus(name)
    focus(to)


def focus(name: str) -> None:
    """Give a field the focus."""
    showing(name, pyatspi.ROLE_TEXT).queryComponent().grabFocus()
    wait_for(
        f"the focus in {name}",
        lambda: showing(name, pyatspi.ROLE_TEXT).getState().contains(pyatspi.STATE_FOCUSED),
    )


def main(words: dict[str, str]) -> None:
    listen_to_announcements()
    wait_for("the program", program)
    showing(words["Connection"], pyatspi.ROLE_COMBO_BOX)
    write(words["Find"], "john@doe.com")
    press(words["Search"])
    name, before = words["Name"], "John Doe"
    name_is(name, before)
    write(name, "Johnny Accessible")
    write(words["Tags"], "heard")
    leave(words["Tags"], to=name)
    says(words["2 changes"])
    press(words["Review and save"])
    save = words["Save to Practice Simvoly (sandbox)"]
    confirm(save, lambda: press(save))
    print(says(words["Saved and verified"]))
    print(says(words["Stored: Name, Tags."]))
    announced(words["Saved and verified"], words["Stored: Name, Tags."])
    press(words["Undo the save"], begins=True)
    confirm(save, lambda: press(save))
    print(says(words["1 of 2 changes are undone."]))
    announced(words["1 of 2 changes are undone."])
    name_is(name, before)


if __name__ == "__main__":
    main(json.loads(os.environ["WORDS"])[sys.argv[1]])
