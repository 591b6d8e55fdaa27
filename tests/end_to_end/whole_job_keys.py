"""Does the whole job by key presses alone: from the first start to the closed program.

Run by the system's own Python, which has pyatspi; it only reads the window over the accessibility
bus, and imports nothing of the program.
Usage: whole_job_keys.py ADDRESS, of the provider with one field of every kind
WORDS is a JSON object with the texts of the window, by their English.
"""

import sys
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it
from accessibility_steps import (  # type: ignore[import-not-found]  # it stands beside this file
    confirm,
    says,
    showing,
    wait_for,
    walk,
)
from keyboard_steps import (  # type: ignore[import-not-found]  # it stands beside this file
    WORDS,
    focused,
    press,
    program,
    run_command,
    text_of,
    wait_for_focus,
    write,
)
from whole_job_steps import (  # type: ignore[import-not-found]  # it stands beside this file
    CHANGED,
    KEY,
    TEXTS,
    check_changes,
    stored,
)

ADDED = {"tags": "heard", "lists": "Autumn", "choices": "green"}
"""What is added to the fields that are sets."""
MOST_TABS = 60


def tab_to(name: str, key: str = "Tab") -> None:
    """Press Tab, or Shift+Tab, until the focus is in a control of that name."""
    seen: list[str] = []
    for _ in range(MOST_TABS):
        before = focused()
        seen.append(before.name)
        if before.name == name:
            return
        press(key)
        wait_for("the next control", lambda before=before: focused() != before)
    raise SystemExit(f"Tab does not lead to {name!r}, but to {seen}")


def go_to(name: str) -> None:
    """Go to a field through the commands, by its whole name; wait until they are gone."""
    run_command(name)
    wait_for(f"the focus in {name!r}", lambda: not _is_typed(focused(), name))


def _is_typed(node: Any, text: str) -> bool:
    return bool(node.getRole() == pyatspi.ROLE_TEXT and text_of(node) == text)


def add_connection(address: str) -> None:
    wait_for_focus(WORDS["Add a connection"])
    press("Return")
    wait_for_focus(WORDS["Search providers"])
    write("Every")
    press("Return")
    tab_to(WORDS["API key"])
    write(KEY)
    tab_to(WORDS["Network"])
    press("space")
    tab_to(WORDS["API base URL"])
    write(address)
    press("ctrl+s")

    def is_added() -> bool:
        # This session may have no keyring, or one that nobody can unlock.
        names = {node.name for node in walk(program())}
        if WORDS["Keep for this session"] in names:
            tab_to(WORDS["Keep for this session"])
            press("space")
        return WORDS["Save and open"] not in names

    wait_for("the end of the dialog", is_added)


def edit_every_kind() -> None:
    for name, text in TEXTS.items():
        go_to(name)
        wait_for_focus(name)
        press("ctrl+a")
        for at, line in enumerate(text.split("\n")):
            if at:
                press("Return")
            write(line)
        wait_for(f"{text!r} in {name!r}", lambda text=text: text_of(focused()) == text)
    for name, text in ADDED.items():
        go_to(name)
        wait_for_focus(name)
        write(text)
        wait_for(f"{text!r} in {name!r}", lambda text=text: text_of(focused()) == text)
        press("Return")
    go_to("yes-no")
    wait_for_focus("yes-no")
    press("space")
    go_to("choice")
    wait_for_focus("choice")
    press("Down")
    for field, entry, text in (("properties", "owner", "Bea"), ("custom-fields", "points", "13")):
        # It leads to the button that adds an entry, after those that are there.
        go_to(field)
        tab_to(entry, "shift+Tab")
        press("ctrl+a")
        write(text)


def main(address: str) -> None:
    before = stored(address)
    wait_for("the program", program)
    add_connection(address)
    wait_for_focus(WORDS["Find"])
    write("ana@made-up.example")
    wait_for("the address in Find", lambda: text_of(focused()) == "ana@made-up.example")
    press("Return")
    showing("line", pyatspi.ROLE_TEXT)
    edit_every_kind()
    says(WORDS["16 changes"])
    press("ctrl+s")
    save = WORDS["Save to Every kind (PRODUCTION)"]
    confirm(save, lambda: press("ctrl+s"))
    print(says(WORDS["Saved and verified"]))
    check_changes(address, before, CHANGED)
    run_command(WORDS["Undo the save"])
    confirm(save, lambda: press("ctrl+s"))
    print(says(WORDS["undone, verified"]))
    check_changes(address, before, set())
    press("ctrl+w")
    wait_for_focus(WORDS["Find"])
    press("ctrl+q")
    wait_for("the end of the program", lambda: program() is None)
    print("closed")


if __name__ == "__main__":
    main(sys.argv[1])
