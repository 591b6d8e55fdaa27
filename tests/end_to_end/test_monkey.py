"""A monkey at the real window crashes nothing, hangs nothing and loses nothing that it typed."""

from __future__ import annotations

import gc
import os
import time
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.counts import counted
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import Starts
from tests.end_to_end.monkey.ledger import Ledger
from tests.end_to_end.monkey.monkey import Monkey
from tests.end_to_end.monkey.troubles import Troubles
from tests.end_to_end.monkey.watchdog import Watchdog
from tests.fuzz.cases import EVERYTHING
from tests.seed import chance

SECONDS = float(os.environ.get("MONKEY_SECONDS", "300" if EVERYTHING else "60"))
STEPS = 60
"""Steps between two looks at what was typed."""
RESTARTS = 0.2
"""How often the program is ended and started again after that."""
NAMES = {"simvoly": "Practice Simvoly", "notocat": "Practice Notocat"}

pytestmark = [pytest.mark.slow, pytest.mark.fuzz]


@pytest.mark.parametrize("number", range(2 if EVERYTHING else 1))
def test_a_monkey_crashes_nothing_and_loses_nothing_that_it_typed(
    start: Starts, server: PracticeServer, number: int
) -> None:
    random = chance("monkey", number)
    ledger, troubles = Ledger(server.world), Troubles(server, random)
    ends = time.monotonic() + SECONDS
    window, monkey, crashes = _started(start, random, ledger, troubles)
    with Watchdog() as dog:
        while time.monotonic() < ends:
            monkey.run(STEPS)
            details = window.app.crash_reporter.crashes.details()
            assert not crashes, "\n".join((*monkey.steps, details))
            _come_to_rest(window, server, troubles)
            monkey.surroundings.restore()
            if random.random() < RESTARTS:
                steps = monkey.steps
                ledger.look()
                window.until(window.app.journal.is_safe)
                with dog.paused():
                    start.end(window)
                    # The program takes all that is there at its start for needed.
                    gc.unfreeze()
                    gc.collect()
                    window, monkey, crashes = _started(start, random, ledger, troubles)
                monkey.steps = [*steps, "restart"]
                counted["starts of the program by the monkey"] += 1
            _nothing_is_lost(window, ledger, monkey)
    counted["hangs over a second"] += len(dog.hangs)
    counted["longest time without an event, in ms"] = max(
        counted["longest time without an event, in ms"], round(dog.longest_s * 1000)
    )
    for stack in dog.hangs[:3]:
        print(f"a hang over a second:\n{stack}")


def _started(
    start: Starts, random: Random, ledger: Ledger, troubles: Troubles
) -> tuple[Driver, Monkey, list[str]]:
    window = start.with_john()
    crashes: list[str] = []
    window.app.crash_reporter.crashes.crashed.connect(crashes.append)
    return window, Monkey(window, random, ledger, troubles), crashes


def _come_to_rest(window: Driver, server: PracticeServer, troubles: Troubles) -> None:
    troubles.end()
    for name in NAMES.values():
        window.app.manager.keep_key(name, server.key)

    def rests() -> bool:
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            window.escape()
        workspace = window.app.workspace
        if window.step not in (SaveStep.IDLE, SaveStep.CHECKING, SaveStep.SENDING):
            workspace.cancel()
        return not workspace.busy and not workspace.writing

    window.until(rests)


def _nothing_is_lost(window: Driver, ledger: Ledger, monkey: Monkey) -> None:
    """Open each contact that something was typed for, and look."""
    ledger.look()
    for provider, contact in ledger.contacts():
        window.use(NAMES[provider])
        window.until(lambda: window.app.journal.restorer.is_read)
        window.open(str(contact))
        assert window.contact.editing.snapshot.reference.id == contact
        lost = ledger.lost(provider, window.contact.editing.draft)
        # What may belong to another contact is put aside, and offered.
        for aside in window.app.workspace.session.aside_of(contact):
            lost = {place: text for place, text in lost.items() if aside.value(place.key) != text}
        offered = window.app.journal.restorer.drafts
        assert not lost, "\n".join((*monkey.steps, repr(lost), f"offered: {offered}"))
        counted["contacts looked through for what was typed"] += 1
        window.contact.editing.revert_all()
        ledger.forget(provider, contact)
