"""A contact with 300 fields of the account's own: opened, another one, the filter and the palette.

The definitions come from a server in another process, as HubSpot sends them: texts, numbers, dates,
choices, notes and yes/no.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bench.form import Held, holds
from bench.measure import report
from bench.window import Pulse, application, calm, until
from contact_editor.app.window.window_controller import WindowController
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import CTRL, Driver
from tests.fakes.fact_server import fact_server, read_facts

_COUNT = 300
_TYPES = ("text", "number", "date", "select", "booleancheckbox", "checkbox", "textarea", "text")
_OPTIONS = tuple({"value": f"v{n}", "label": f"Choice {n}"} for n in range(8))
_VALUES = {
    "number": "{n}", "date": "2026-03-{day:02}", "select": "v{small}", "booleancheckbox": "true",
    "checkbox": "v1;v{small}", "text": "value {n}", "textarea": "line {n}\nof two",
}  # fmt: skip
_CONTACTS = ("512", "513")


def facts() -> dict[str, Any]:
    """Return the facts of a HubSpot account with 300 fields of its own, and two contacts in it."""
    facts = read_facts("hubspot")
    table = facts["operations"]["definitions"]
    definitions = json.loads(table["answer"])
    types = [_TYPES[n % len(_TYPES)] for n in range(_COUNT)]
    definitions["results"] += [
        {
            "name": f"own_{n}", "label": f"Own field {n}", "fieldType": kind,
            "options": _OPTIONS if kind in ("select", "checkbox") else [],
        }
        for n, kind in enumerate(types)
    ]  # fmt: skip
    table["answer"] = json.dumps(definitions)
    contacts = json.loads(facts["contacts"])
    for number, contact in enumerate(contacts):
        contact["properties"] |= {
            f"own_{n}": _VALUES[kind].format(n=n + number, day=1 + n % 27, small=2 + number)
            for n, kind in enumerate(types)
        }
    facts["contacts"] = json.dumps(contacts)
    return facts


def serve() -> None:
    with fact_server(facts()) as server:
        print(server.address, flush=True)
        sys.stdin.read()


@contextmanager
def account() -> Iterator[str]:
    """Serve it from a process of its own, until it is left; yields the address."""
    with subprocess.Popen(
        [sys.executable, "-m", "bench.account_fields", "--serve"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


@contextmanager
def window(address: str) -> Iterator[Driver]:
    """A window on the account, in which no contact is open yet."""
    with tempfile.TemporaryDirectory() as folder:
        put_connection(
            Path(folder) / "connections.toml", Connection("Sales", "hubspot", address=address)
        )
        driver = Driver(application(), Path(folder), connection="Sales")
        driver.app.window.resize(1366, 696)
        driver.app.manager.keep_key("Sales", "made-up-key")
        calm()
        yield driver
        driver.close()
        calm()


def held_by(act: Callable[[], None]) -> Held:
    pulse = Pulse()
    with pulse.beating():
        act()
        calm()
    return Held.longest(pulse)


def open_contact(driver: Driver, contact: str) -> None:
    workspace = driver.app.workspace
    driver.find(contact)

    def is_open() -> bool:
        if workspace.view is not WindowView.CONTACT or workspace.busy:
            return False
        shown = workspace.contact
        return shown is not None and str(shown.editing.draft.snapshot.reference.id) == contact

    until(is_open)


def controller(driver: Driver) -> WindowController:
    assert driver.app.controller is not None
    return driver.app.controller


def filter_fields(driver: Driver, words: str) -> None:
    controller(driver).page.form.filter.line.setText(words)


def press_ctrl_k(driver: Driver) -> None:
    QTest.keyClick(driver.app.window, Qt.Key.Key_K, CTRL)


def measured(address: str) -> dict[str, Held]:
    """Return what held one window, by what was done in it."""
    first, other = _CONTACTS
    steps: dict[str, Callable[[Driver], None]] = {
        "a contact with 300 account fields is opened": lambda window: open_contact(window, first),
        "another contact with 300 account fields": lambda window: open_contact(window, other),
        "the palette over 300 account fields": press_ctrl_k,
        "300 account fields are filtered": lambda window: filter_fields(window, "29"),
        "the filter of 300 account fields is cleared": lambda window: filter_fields(window, ""),
    }
    with window(address) as driver:
        return {name: held_by(partial(step, driver)) for name, step in steps.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=7)
    parser.add_argument("--serve", action="store_true", help="serve the account and nothing more")
    options = parser.parse_args()
    if options.serve:
        serve()
        return
    with account() as address:
        found = [measured(address) for _ in range(options.times + 1)][1:]
    for name in found[0]:
        report(*holds(f"{name}, longest hold", [one[name] for one in found]))


if __name__ == "__main__":
    main()
