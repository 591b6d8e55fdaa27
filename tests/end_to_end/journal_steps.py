"""One start of the program with a journal: types until it is killed, or says what it offers.

Run as a program of its own, in a session with a real keyring.
"""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from itertools import chain, count
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contact_editor.services.journal.drafts import drafts_of
from contact_editor.services.journal.history.saves import saves_of
from contact_editor.services.journal.intents import open_intents
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.waiting import WAIT_LIMIT_S

CONNECTION = "Practice Simvoly"


def start(folder: str, key: str, contact: str = "") -> Driver:
    window = Driver(QApplication([]), Path(folder))
    window.app.manager.keep_key(CONNECTION, key)
    is_first = not Path(folder, "journal").is_dir()
    window.use(CONNECTION)
    if is_first and not contact:
        # The journal is made with the first contact.
        window.open("123")
    if contact:
        window.open(contact)
    return window


def type_for_ever(window: Driver) -> None:
    """Print what is offered and restored, then type into the name.

    Print after each key what stands there, and since when; and what the journal is seen to hold.
    """
    window.until(lambda: window.app.journal.restorer.is_read and window.app.journal.tabs.is_read)
    drafts = [stored.draft for stored in window.app.journal.restorer.drafts]
    if window.app.workspace.unloaded is not None:
        # Its tab was on disk, too.
        window.until(window.is_open)
        drafts = [window.contact.editing.draft]
    print("offered", drafts[0].edits.get("name", "") if drafts else "", flush=True)
    if not window.is_open():
        if drafts:
            window.press("Restore")
            window.until(window.is_open)
        else:
            window.open("123")
    line = window.line("Name")
    print("restored", line.text(), flush=True)
    line.clear()
    # No start types what another one has typed.
    own = f"{os.getpid()}:"
    journal, account = window.app.journal.access.journal, window.app.journal.restorer.account
    look = journal.read(partial(drafts_of, account=account))
    for word in chain([own], map(str, count())):
        for character in f"{word} ":
            QTest.keyClicks(line, character)
            print("typed", time.monotonic(), line.text(), flush=True)
            QTest.qWait(5)
        if look.done():
            held = [str(stored.draft.edits.get("name")) for stored in look.result()]
            if held and held[0].startswith(own):
                print("kept", held[0], flush=True)
            look = journal.read(partial(drafts_of, account=account))


def edit(window: Driver, *fields: str) -> None:
    """Type into fields (NAME=TEXT), and stay until it is killed with all of it on disk."""
    window.until(lambda: window.app.journal.access.status.is_on_disk)
    type_fields(window, fields)
    window.app.journal.autosave.write()
    stay(window)


def save_and_stay(window: Driver, *fields: str) -> None:
    """Save fields (NAME=TEXT), and stay until it is killed with all of it on disk."""
    window.until(lambda: window.app.journal.access.status.is_on_disk)
    type_fields(window, fields)
    if window.contact.has_edits:
        window.save()
    window.until(lambda: window.app.journal.history.records)
    stay(window)


def type_fields(window: Driver, fields: tuple[str, ...]) -> None:
    for field in fields:
        name, _, text = field.partition("=")
        if name == "Note":
            window.contact.editing.edit("note", text)
        else:
            window.write(name, text)


def stay(window: Driver) -> None:
    window.app.journal.access.journal.read(lambda db: None).result(WAIT_LIMIT_S)
    print("done", flush=True)
    sys.stdin.read()


def save(window: Driver, name: str) -> None:
    """Say what became of the save before; save a name, and say when the write begins."""
    tell_save(window)
    window.until(lambda: window.app.journal.access.status.is_on_disk)
    window.write("Name", name)
    window.review()
    window.see_review()
    print("sends", flush=True)
    sys.stdin.readline()
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE)
    # Until it is killed.
    sys.stdin.read()


def tell_save(window: Driver) -> None:
    """Wait until a save that was under way is settled; say what became of it."""
    journal = window.app.journal
    account = journal.restorer.account
    window.until(lambda: journal.restorer.is_read)
    if journal.access.journal.read(partial(open_intents, account=account)).result():
        window.until(window.is_open)
        print("said", window.said, flush=True)
    records = journal.access.journal.read(
        partial(saves_of, account=account, contact_id=123)
    ).result()
    latest = records[0] if records else None
    after = latest.changes[0].after if latest and latest.changes else ""
    print("outcome", latest.outcome if latest else "none", flush=True)
    print("name", after, flush=True)
    left = journal.access.journal.read(partial(open_intents, account=account)).result()
    print("open", len(left), flush=True)
    if not window.is_open():
        window.open("123")
    print("form", window.line("Name").text(), flush=True)


if __name__ == "__main__":
    step, *more = sys.argv[1:]
    if step == "type":
        type_for_ever(start(*more))
    elif step in ("edit", "save and stay"):
        act = edit if step == "edit" else save_and_stay
        act(start(*more[:3]), *more[3:])
    elif step == "save":
        save(start(*more[:2]), more[2])
