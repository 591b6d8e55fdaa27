"""The program ends in each step of a save: nothing typed is lost, and nothing is sent twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services.contacts import watch
from contact_editor.services.journal.intents import accounts_with_intents
from contact_editor.viewmodels.history.saves import interrupted_saves
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import CONNECTION, Starts
from tests.waiting import WAIT_LIMIT_S

SLOW_S = 0.5


@pytest.fixture(autouse=True)
def short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interrupted_saves, "PAUSE_MS", 0)


def seen(server: PracticeServer, *methods: str) -> bool:
    """Wait until the server was asked that much of a save."""

    def came(world: PracticeState) -> bool:
        found = [entry.method for entry in world.log]
        return all(found.count(method) >= methods.count(method) for method in methods)

    return server.world.wait_until(came)


def reviewing(window: Driver, server: PracticeServer) -> None:
    window.review()
    window.see_review()


def comparing(window: Driver, server: PracticeServer) -> None:
    reviewing(window, server)
    server.add_fault("delay", method="GET", seconds=SLOW_S)
    window.ctrl_s()
    assert seen(server, "GET")


def sending(window: Driver, server: PracticeServer) -> None:
    reviewing(window, server)
    server.add_fault("delay", method="PUT", seconds=SLOW_S)
    window.ctrl_s()
    assert seen(server, "PUT")


def stored_and_not_answered(window: Driver, server: PracticeServer) -> None:
    reviewing(window, server)
    server.add_fault("delay", method="PUT", seconds=SLOW_S, written=True)
    window.ctrl_s()
    assert seen(server, "PUT")


def checking(window: Driver, server: PracticeServer) -> None:
    reviewing(window, server)
    window.ctrl_s()
    assert seen(server, "PUT")
    server.add_fault("delay", method="GET", seconds=SLOW_S)
    window.until(lambda: window.step in (SaveStep.CHECKING, SaveStep.IDLE))


def unknown(window: Driver, server: PracticeServer) -> None:
    reviewing(window, server)
    server.add_fault("drop_after", method="PUT")
    window.ctrl_s()
    assert seen(server, "PUT")
    # The reads that would tell what became of it.
    server.add_fault("drop_before", method="GET", times=20)
    window.until(lambda: window.step is not SaveStep.SENDING)


STEPS = [reviewing, comparing, sending, stored_and_not_answered, checking, unknown]


def settled(window: Driver) -> bool:
    read = window.app.journal.access.journal.read(accounts_with_intents)
    return not read.result(WAIT_LIMIT_S)


@pytest.mark.parametrize("step", STEPS)
def test_a_save_that_the_end_of_the_program_interrupts_is_settled_at_the_next_start(
    start: Starts, server: PracticeServer, monkeypatch: pytest.MonkeyPatch,
    step: Callable[[Driver, PracticeServer], None],
) -> None:  # fmt: skip
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", WAIT_LIMIT_S)
    window = start.with_john()
    window.write("Name", "Johnny")
    window.until(window.app.journal.is_safe)
    server.world.clear_log()
    step(window, server)
    # As after SIGTERM: without a question.
    start.end(window)
    server.world.faults.clear()
    again = start()
    again.use(CONNECTION)
    again.until(lambda: again.app.journal.restorer.is_read and again.app.journal.tabs.is_read)
    # In its tab of before.
    again.until(again.is_open)
    again.until(lambda: settled(again))
    again.until(lambda: not again.app.workspace.busy)
    sent = sum(entry.method == "PUT" for entry in server.world.log)
    stored = server.world.contact("simvoly", 123)["name"]
    assert sent <= 1
    assert again.line("Name").text() == "Johnny"
    assert (stored == "Johnny") is (not again.contact.has_edits)
