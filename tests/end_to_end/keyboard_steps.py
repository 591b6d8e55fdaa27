"""Does the main job by key presses alone; reads the window over the accessibility bus.

Run by the system's own Python, which has pyatspi; it imports nothing of the program.
Usage: keyboard_steps.py latin|polish|korean WIDTH HEIGHT
WORDS is a JSON object with the texts of the window, by their English.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it
from accessibility_steps import (  # type: ignore[import-not-found]  # it stands beside this file
    confirm,
    program,
    says,
    showing,
    wait_for,
    walk,
)

ALT_GR = "ISO_Level3_Shift"
UNDOES = "UNDOES" in os.environ
WORDS: dict[str, str] = json.loads(os.environ["WORDS"])


def press(*keys: str) -> None:
    for key in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def write(text: str) -> None:
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)


def write_polish() -> str:
    """Type letters that need AltGr on a Polish keyboard; return what is to appear."""
    for letter in "cezolszan":
        subprocess.run(["xdotool", "keydown", ALT_GR, "key", letter, "keyup", ALT_GR], check=True)
    return "ćężółśżąń"


def write_korean() -> str:
    """Compose two syllables with the input method; return what is to appear."""
    press("Hangul")
    write("gksrmf")
    # A space ends the composition, as it does for everyone who types Korean.
    press("space")
    press("Hangul")
    return "한글"


def write_latin() -> str:
    write("Johnny Keys")
    return "Johnny Keys"


WRITERS: dict[str, Callable[[], str]] = {
    "latin": write_latin,
    "polish": write_polish,
    "korean": write_korean,
}


def focused() -> Any:
    return wait_for(
        "what has the focus",
        lambda: next(
            (
                node
                for node in walk(program())
                if node.getState().contains(pyatspi.STATE_FOCUSED)
                and node.getState().contains(pyatspi.STATE_FOCUSABLE)
                and node.getState().contains(pyatspi.STATE_SHOWING)
                # The entry of a closed list counts itself as focused, too.
                and not node.getState().contains(pyatspi.STATE_TRANSIENT)
            ),
            None,
        ),
    )


def wait_for_focus(name: str) -> Any:
    def find() -> Any:
        node = focused()
        return node if node.name == name else None

    return wait_for(f"the focus in {name!r}", find)


def text_of(node: Any) -> str:
    return str(node.queryText().getText(0, -1))


def check_on_screen(width: int, height: int) -> None:
    """Wait until what has the focus lies on the screen."""

    def is_inside() -> bool:
        box = focused().queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        across = box.x >= 0 and box.width > 0 and box.x + box.width <= width
        return across and box.y >= 0 and bool(box.y + box.height <= height)

    wait_for("the focus on the screen", is_inside)


def go_to(field: str) -> None:
    """Go to a field through the commands, by its first letters."""
    run_command(field, letters=4)
    wait_for_focus(field)


def run_command(name: str, letters: int = 30) -> None:
    press("ctrl+k")
    write(name[:letters].lower())
    wait_for(f"{name} in the commands", lambda: _is_offered(name))
    press("Return")


def _is_offered(field: str) -> bool:
    names = (
        node.name
        for node in walk(program())
        if node.getRole() in (pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL)
        and node.getState().contains(pyatspi.STATE_SHOWING)
    )
    return any(name.startswith(field) for name in names)


def undo_the_save() -> None:
    """Undo what was saved, through the commands, but for the tag, which stays."""
    run_command(WORDS["Undo the save"])
    confirm(WORDS["Save to Practice Simvoly (sandbox)"], lambda: press("ctrl+s"))
    print(says(WORDS["1 of 2 changes are undone."]))
    go_to(WORDS["Name"])
    wait_for("the former name", lambda: text_of(focused()) == "John Doe")


def main(writer: str, width: int, height: int) -> None:
    wait_for("the program", program)
    wait_for_focus(WORDS["Find"])
    check_on_screen(width, height)
    write("john@doe.com")
    # An input method brings the letters when it comes to it.
    wait_for("the address in Find", lambda: text_of(focused()) == "john@doe.com")
    press("Return")
    showing(WORDS["Name"], pyatspi.ROLE_TEXT)
    go_to(WORDS["Name"])
    check_on_screen(width, height)
    press("ctrl+a")
    wanted = WRITERS[writer]()
    wait_for(f"{wanted!r} in Name", lambda: wanted in text_of(focused()))
    # One step back and forward again, as a slip of the hand is mended.
    before = text_of(focused())
    press("ctrl+z")
    wait_for("the undone edit", lambda: text_of(focused()) != before)
    press("ctrl+y")
    wait_for("the edit once more", lambda: text_of(focused()) == before)
    go_to(WORDS["Tags"])
    check_on_screen(width, height)
    write("keys")
    press("Return")
    says(WORDS["2 changes"])
    press("ctrl+s")
    showing(WORDS["Save to Practice Simvoly (sandbox)"], pyatspi.ROLE_PUSH_BUTTON)
    check_on_screen(width, height)
    confirm(WORDS["Save to Practice Simvoly (sandbox)"], lambda: press("ctrl+s"))
    print(says(WORDS["Saved and verified"]))
    print(says(WORDS["Stored: Name, Tags."]))
    print(before)
    check_on_screen(width, height)
    if UNDOES:
        undo_the_save()
    press("ctrl+w")
    wait_for_focus(WORDS["Find"])
    press("ctrl+q")
    wait_for("the end of the program", lambda: program() is None)
    print("closed")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
