"""*Compare* reviews the draft of an earlier session; it sends nothing, of no contact."""

from __future__ import annotations

import msgspec
import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import CONNECTION, Starts
from tests.end_to_end.places import choose, held, written


@pytest.fixture
def offered(start: Starts) -> Driver:
    """The next start, with the offer of a draft of contact 106."""
    window = start.with_john()
    window.open("106")
    window.write("City", "Varna")
    window.app.workspace.close_contact()
    window.app.workspace.close_contact()
    start.end(window)
    window = start()
    window.use(CONNECTION)
    window.until(lambda: window.app.journal.restorer.drafts)
    return window


def compare(window: Driver) -> None:
    window.app.loaded_controller.message_actions.choose(MessageAction.COMPARE_DRAFTS)


def test_compare_shows_the_review_of_the_draft(offered: Driver, server: PracticeServer) -> None:
    compare(offered)
    offered.until(lambda: offered.step is SaveStep.REVIEWING)
    assert offered.contact.editing.draft.edits == {"city": "Varna"}
    assert not written(server)


def test_compare_shows_the_review_also_on_a_connection_that_skips_it(
    offered: Driver, server: PracticeServer
) -> None:
    connection = offered.app.manager.named(CONNECTION)
    assert connection is not None
    skips = msgspec.structs.replace(connection, environment="sandbox", skip_review=True)
    offered.app.manager.put(skips, instead_of=CONNECTION)
    offered.use(CONNECTION)
    compare(offered)
    offered.until(lambda: offered.is_open() or offered.step is not SaveStep.IDLE)
    assert offered.step is SaveStep.REVIEWING
    assert not written(server)


def test_compare_sends_nothing_of_another_tab_that_is_shown_meanwhile(
    offered: Driver, server: PracticeServer
) -> None:
    offered.open("11")
    offered.open("123")
    offered.write("Name", "Johnny")
    offered.review()
    john = offered.contact
    server.add_fault("status", method="GET", code=401, times=1)
    with held(server, lambda entry: entry.method == "GET") as arrived:
        offered.ctrl_s()
        offered.until(arrived.is_set)
        choose(offered, 1)
    offered.until(lambda: john.flow.step is SaveStep.REVIEWING)
    with held(server, lambda entry: entry.path.endswith("/106")) as arrived:
        compare(offered)
        offered.until(arrived.is_set)
        choose(offered, 2)
    assert offered.contact is john
    assert john.flow.step is SaveStep.REVIEWING
    assert not written(server)
