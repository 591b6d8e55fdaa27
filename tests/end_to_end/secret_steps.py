"""Types, pastes and deletes a key in the connection dialog, and listens on the accessibility bus.

Run by the system's own Python, which has pyatspi; it imports nothing of the program.
Usage: secret_steps.py TYPED PASTED PLAIN, of which PASTED is on the clipboard
"""

import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it
from accessibility_steps import (  # type: ignore[import-not-found]  # it stands beside this file
    WAIT_LIMIT_S,
    program,
    showing,
    wait_for,
)
from gi.repository import GLib  # type: ignore[import-not-found]  # pyatspi is made with it

DOT = "\u25cf"
EVENTS = (
    "object:text-changed", "object:text-caret-moved", "object:text-selection-changed",
    "object:property-change", "object:state-changed", "object:announcement",
    "object:visible-data-changed", "object:active-descendant-changed", "focus",
)  # fmt: skip
heard: list[tuple[str, str, str]] = []
"""Type of event, name of its source, and the text that came with it."""


def listen(event: Any) -> None:
    try:
        heard.append((str(event.type), event.source.name, str(event.any_data)))
    except Exception:  # the source may be gone
        heard.append((str(event.type), "", str(event.any_data)))


def until(what: str, condition: Callable[[], Any]) -> Any:
    """Hand out events until something holds."""
    ends, context = time.monotonic() + WAIT_LIMIT_S, GLib.MainContext.default()
    while time.monotonic() < ends:
        while context.iteration(False):
            pass
        if found := condition():
            return found
        time.sleep(0.05)
    raise SystemExit(f"never came: {what}; heard: {heard[-20:]}")


def press(key: str) -> None:
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def write(text: str) -> None:
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)


def focus(node: Any) -> None:
    node.queryComponent().grabFocus()
    until(f"the focus in {node.name!r}", lambda: node.getState().contains(pyatspi.STATE_FOCUSED))


def length_becomes(node: Any, length: int) -> None:
    text = node.queryText()
    until(f"a length of {length}", lambda: text.characterCount == length)
    if text.getText(0, -1) != DOT * length:
        raise SystemExit(f"the field reads {text.getText(0, -1)!r}")


def main(typed: str, pasted: str, plain: str) -> None:
    wait_for("the program", program)
    # By key: an action that opens a dialog responds only once that is closed.
    focus(showing("Add a connection", pyatspi.ROLE_PUSH_BUTTON))
    press("Return")
    focus(showing("Search providers", pyatspi.ROLE_TEXT))
    write("brevo")
    press("Return")
    key = showing("API key", pyatspi.ROLE_PASSWORD_TEXT)
    for event in EVENTS:
        pyatspi.Registry.registerEventListener(listen, event)
    focus(key)
    write(typed)
    length_becomes(key, len(typed))
    press("BackSpace")
    press("Left")
    press("Delete")
    length_becomes(key, len(typed) - 2)
    press("ctrl+v")
    length_becomes(key, len(typed) - 2 + len(pasted))
    press("ctrl+a")
    press("ctrl+v")
    length_becomes(key, len(pasted))
    press("ctrl+a")
    press("Delete")
    length_becomes(key, 0)
    of_key = [text for kind, name, text in heard if name == "API key" and "text-changed" in kind]
    print("told of the key:", len(of_key), "dots only:", not "".join(of_key).strip(DOT))
    # What is not secret is heard: the listening itself works.
    name = showing("Name", pyatspi.ROLE_TEXT)
    focus(name)
    # In the place of the suggested name.
    press("ctrl+a")
    write(plain)
    until("the plain text", lambda: name.queryText().getText(0, -1) == plain)
    until(
        "the plain text, heard",
        lambda: (
            "".join(
                text
                for kind, name, text in heard
                if name == "Name" and "text-changed:insert" in kind
            )
            == plain
        ),
    )
    everything = "\n".join("|".join(event) for event in heard)
    for secret in (typed, pasted):
        if secret in everything or secret[:6] in everything:
            raise SystemExit(f"heard {secret!r} in clear")
    print("heard in clear: nothing")


if __name__ == "__main__":
    main(*sys.argv[1:])
