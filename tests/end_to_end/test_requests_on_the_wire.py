"""What goes over the wire: a load is one read, a save is a read, a write and a read."""

from __future__ import annotations

import re
from typing import Any

import pytest
from PySide6.QtWidgets import QRadioButton

from contact_editor.practice.faults import Fault
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.practice.switches import Switches
from contact_editor.services.contacts import watch
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.counts import counted
from tests.end_to_end.driver import Driver
from tests.fuzz.cases import EVERYTHING
from tests.seed import chance

NAMES = {"simvoly": "Practice Simvoly", "notocat": "Practice Notocat"}
LAG_READS = len(watch.LAG_DELAYS_S)
FLOWS = 120 if EVERYTHING else 12
SERVERS: tuple[dict[str, Any], ...] = (
    {}, {"answer": "echo"}, {"answer": "stale"}, {"answer": "empty"}, {"answer": "accepted"},
    {"lag": 1}, {"lag": 3, "answer": "stale"}, {"lag": 99}, {"stores": "nothing"},
    {"text": "trimmed"}, {"text": "escaped"}, {"numbers": "text"}, {"phone": "normalised"},
)  # fmt: skip


@pytest.fixture
def second_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "SECOND_LOOK_DELAY_S", 0.0)


def methods(world: PracticeState) -> str:
    """Return the requests for contacts, a letter each: G for a read, P for a write."""
    return "".join(entry.method[0] for entry in world.log if "/contacts" in entry.path)


def settled(window: Driver) -> bool:
    return window.step is SaveStep.IDLE and not window.contact.under_way


def opened(window: Driver, provider: str, contact: object) -> None:
    """Open a contact, with the names of its lists, and forget what that cost."""
    window.use(NAMES[provider])
    window.open(str(contact))
    if provider == "simvoly":
        window.until(lambda: window.app.workspace.session.lookup_names.get("subscriber-lists"))


def send_as_shown(window: Driver) -> None:
    """Answer what the review asks: another server may have rewritten values of this account."""

    def unanswered() -> list[QRadioButton]:
        buttons = window.app.window.findChildren(QRadioButton)
        asked = [one for one in buttons if one.isVisible() and one.text() == "Send as shown"]
        return [one for one in asked if not one.isChecked()]

    while buttons := unanswered():
        # Each answer builds the review again.
        buttons[0].click()
        window.settle()


@pytest.mark.parametrize("provider", NAMES)
def test_a_load_is_one_read(window: Driver, server: PracticeServer, provider: str) -> None:
    first, second = server.world.ids(provider)[:2]
    email = server.world.contact(provider, second)["email"]
    opened(window, provider, first)
    server.world.clear_log()
    window.open(email)
    assert methods(server.world) == "G"
    window.app.workspace.refresh()
    window.until(lambda: len(server.world.log) == 2 and window.is_open())
    assert methods(server.world) == "GG"


@pytest.mark.parametrize("provider", NAMES)
@pytest.mark.usefixtures("second_look")
def test_a_save_is_a_read_a_write_a_read_and_a_second_look(
    window: Driver, server: PracticeServer, provider: str
) -> None:
    opened(window, provider, server.world.ids(provider)[0])
    window.write("Name", "On the wire")
    server.world.clear_log()
    window.review()
    assert methods(server.world) == "", "the review waits for nothing"
    window.ctrl_s()
    window.until(lambda: settled(window))
    assert methods(server.world) == "GPGG"


@pytest.mark.parametrize("provider", NAMES)
@pytest.mark.usefixtures("second_look", "old_reads")
def test_an_old_review_adds_one_read(window: Driver, server: PracticeServer, provider: str) -> None:
    opened(window, provider, server.world.ids(provider)[0])
    window.write("Name", "On the wire")
    server.world.clear_log()
    window.review()
    window.until(lambda: window.contact.flow.ready and not window.contact.flow.refreshing)
    assert methods(server.world) == "G"
    window.ctrl_s()
    window.until(lambda: settled(window))
    assert methods(server.world) == "GGPGG"


@pytest.mark.slow
@pytest.mark.fuzz
@pytest.mark.usefixtures("second_look")
def test_whatever_a_server_does_a_save_writes_once_and_reads_so_often_at_most(
    window: Driver, server: PracticeServer
) -> None:
    random, world = chance("flows"), server.world
    for number in range(FLOWS):
        provider = random.choice(list(NAMES))
        world.switches = Switches()
        world.restore()
        opened(window, provider, random.choice(world.ids(provider)[:3]))
        window.write("Name", f" Flow {number} & on ")
        world.switches = Switches(**(server_does := random.choice(SERVERS)))
        if random.random() < 0.3:
            code = random.choice((400, 403, 404, 409, 422))
            world.faults.add(
                Fault("status", method="PUT", code=code, written=random.random() < 0.5)
            )
        world.clear_log()
        window.review()
        send_as_shown(window)
        window.ctrl_s()
        window.until(lambda: settled(window))
        world.faults.clear()
        sent = methods(world)
        counted[f"flows on the wire: {sent}"] += 1
        most = 1 + LAG_READS + 1
        assert re.fullmatch(f"GPG{{1,{most}}}", sent), (sent, server_does, window.said)
        window.contact.editing.revert_all()


@pytest.mark.parametrize(
    ("request_number", "sent"),
    [(1, "G"), (2, "GG"), (3, "GGPG{1,7}"), (4, "GGPG{1,7}")],
    ids=["the review's read", "the read before the write", "the write", "the read after it"],
)
@pytest.mark.usefixtures("old_reads")
def test_each_request_of_a_save_is_cancelled_by_esc(
    john: Driver, server: PracticeServer, request_number: int, sent: str
) -> None:
    world = server.world
    world.faults.add(Fault("delay", seconds=60.0, skip=request_number - 1))
    john.write("Name", "Cancelled")
    john.review()
    if request_number > 1:
        john.until(lambda: john.contact.flow.ready and not john.contact.flow.refreshing)
        john.ctrl_s()
    john.until(lambda: len(world.log) == request_number)
    john.escape()
    john.until(lambda: world.log[request_number - 1].disconnected)
    # What was written may be read on for a while, in the background; nothing is sent again.
    john.until(lambda: john.step is SaveStep.IDLE and re.fullmatch(sent, methods(world)))
    assert john.contact.editing.draft.value("name") == "Cancelled"


# A save whose value is not visible yet is read further: the next one waits for that.
@pytest.mark.usefixtures("second_look")
def test_the_second_look_at_a_save_ends_when_the_next_one_begins(
    john: Driver, server: PracticeServer
) -> None:
    world = server.world
    world.faults.add(Fault("delay", seconds=60.0, skip=3))
    john.write("Name", "First")
    john.review()
    john.ctrl_s()
    john.until(lambda: len(world.log) == 4 and john.step is SaveStep.IDLE)
    john.write("City", "Second")
    john.review()
    john.until(lambda: world.log[3].disconnected)
    assert methods(world) == "GPGG"
