"""One start of the program with a journal: types until it is killed, or says what it offers.

Run as a program of its own, in a session with a real keyring.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.end_to_end.driver import Driver

CONNECTION = "Practice Simvoly"


def start(folder: str, key: str, contact: str = "") -> Driver:
    window = Driver(QApplication([]), Path(folder))
    window.app.manager.keep_key(CONNECTION, key)
    window.use(CONNECTION)
    if contact:
        window.open(contact)
    return window


def type_for_ever(window: Driver) -> None:
    """Type into the name, and say after each key what stands there, and since when."""
    window.until(lambda: window.app.journal.access.status.is_on_disk)
    line = window.line("Name")
    line.clear()
    number = 0
    while True:
        for character in f"{number} ":
            QTest.keyClicks(line, character)
            print(time.monotonic(), line.text(), flush=True)
            QTest.qWait(5)
        number += 1


def tell_offer(window: Driver) -> None:
    """Say what is offered; then restore it, and say what stands in the form."""
    window.until(lambda: window.app.journal.restorer.drafts)
    offered = window.app.journal.restorer.drafts
    print("offered", offered[0].draft.edits["name"], flush=True)
    window.press("Restore")
    window.until(window.is_open)
    print("restored", window.line("Name").text(), flush=True)
    window.close()


if __name__ == "__main__":
    step, *more = sys.argv[1:]
    if step == "type":
        type_for_ever(start(*more))
    else:
        tell_offer(start(*more))
