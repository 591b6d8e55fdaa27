"""Does the whole job over the accessibility bus alone: from the first start to the closed program.

Run by the system's own Python, which has pyatspi; it imports nothing of the program.
Usage: whole_job_steps.py ADDRESS, of the provider with one field of every kind
WORDS is a JSON object with the texts of the window, by their English.
"""

import json
import os
import sys
import urllib.request
from contextlib import suppress
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it
from accessibility_steps import (  # type: ignore[import-not-found]  # it stands beside this file
    announced,
    confirm,
    leave,
    listen_to_announcements,
    name_is,
    press,
    program,
    says,
    showing,
    wait_for,
    walk,
    write,
)

WORDS: dict[str, str] = json.loads(os.environ["WORDS"])
KEY = "a-key-of-the-bus"
TEXTS = {
    "line": "Bea", "note": "one\nthree", "email": "bea@made-up.example", "phone": "+359888123456",
    "country": "France", "whole-number": "39", "number": "2", "date": "1991-03-01",
    "json": '{"a": 2}',
}  # fmt: skip
"""What is written into the field of each kind that is one line or text."""
TAG = "heard"
REMOVED = ("Spring", "red")
"""Of the lists and of the choices, which add only by a key or a click."""
ENTRIES = {"owner": "Bea", "points": "13"}
"""What is written into an entry of the properties and of the custom fields."""
CHANGED = {
    *(name.replace("-", "_") for name in TEXTS),
    "tags", "lists", "yes_no", "choice", "choices", "properties", "custom_fields",
}  # fmt: skip
"""The keys of all fields: each is changed."""


def stored(address: str) -> dict[str, Any]:
    """Return the contact as the provider has it."""
    with urllib.request.urlopen(f"{address}/contacts/7") as answer:
        return dict(json.load(answer))


def changed(before: dict[str, Any], now: dict[str, Any]) -> set[str]:
    return {key for key in before if in_order(before[key]) != in_order(now[key])}


def in_order(value: Any) -> Any:
    """Return a value with the entries of a set in one order."""
    return sorted(value, key=str) if isinstance(value, list) else value


def check_changes(address: str, before: dict[str, Any], expected: set[str]) -> None:
    differing = changed(before, stored(address))
    if differing != expected:
        raise SystemExit(f"changed at the provider: {differing}; expected: {expected}")


def add_connection(address: str) -> None:
    """Add the connection from the start page, and keep its key for the session if asked."""
    press(WORDS["Add a connection"])
    write(WORDS["Search providers"], "Every")
    entry = showing("Every kind", pyatspi.ROLE_LIST_ITEM, begins=True)
    entry.queryAction().doAction(0)
    key = showing(WORDS["API key"], pyatspi.ROLE_PASSWORD_TEXT)
    key.queryEditableText().setTextContents(KEY)
    press(WORDS["Network"])
    write(WORDS["API base URL"], address)
    press(WORDS["Save and open"])

    def is_added() -> bool:
        # This session may have no keyring, or one that nobody can unlock.
        shown = [node for node in walk(program()) if node.getRole() == pyatspi.ROLE_PUSH_BUTTON]
        for node in shown:
            if node.name == WORDS["Keep for this session"]:
                node.queryAction().doAction(0)
        return not any(node.name == WORDS["Save and open"] for node in shown)

    wait_for("the end of the dialog", is_added)


def edit_every_kind() -> None:
    for name, text in TEXTS.items():
        write(name, text)
    write("tags", TAG)
    leave("tags", to="line")
    for name in REMOVED:
        press(WORDS["Remove"].format(name=name))
    for name, text in ENTRIES.items():
        write(name, text)
    showing("yes-no", pyatspi.ROLE_CHECK_BOX).queryAction().doAction(0)
    choice = showing("choice", pyatspi.ROLE_COMBO_BOX).queryAction()
    names = [choice.getName(at) for at in range(choice.nActions)]
    choice.doAction(names.index("Increase"))


def undo_the_save(address: str, before: dict[str, Any]) -> None:
    save = WORDS["Save to Every kind (PRODUCTION)"]
    press(WORDS["Undo the save"], begins=True)
    confirm(save, lambda: press(save))
    print(says(WORDS["undone, verified"]))
    name_is("line", "Ana")
    check_changes(address, before, set())


def quit_program() -> None:
    press(WORDS["Menu"])
    item = showing(WORDS["Quit"], pyatspi.ROLE_MENU_ITEM, begins=True)
    with suppress(Exception):  # the program may end before it answers
        item.queryAction().doAction(0)
    wait_for("the end of the program", lambda: program() is None)
    print("closed")


def main(address: str) -> None:
    before = stored(address)
    listen_to_announcements()
    wait_for("the program", program)
    add_connection(address)
    write(WORDS["Find"], "ana@made-up.example")
    press(WORDS["Search"])
    name_is("line", "Ana")
    edit_every_kind()
    says(WORDS["16 changes"])
    press(WORDS["Review and save"])
    save = WORDS["Save to Every kind (PRODUCTION)"]
    confirm(save, lambda: press(save))
    print(says(WORDS["Saved and verified"]))
    announced(WORDS["Saved and verified"])
    check_changes(address, before, CHANGED)
    undo_the_save(address, before)
    quit_program()


if __name__ == "__main__":
    main(sys.argv[1])
