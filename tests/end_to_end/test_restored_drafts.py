"""What was typed before a restart comes back, whenever the journal can be read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import SIGNAL

from contact_editor.model.draft import Draft, elements
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import LogEntry
from contact_editor.services.journal.intents import begin_draft_intent
from contact_editor.ui.main_window import message_bar
from contact_editor.viewmodels.history.drafts.draft_merging import DraftMerging
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import CONNECTION, Starts, on_disk
from tests.end_to_end.places import held


def type_then_end(start: Starts, field: str, text: str) -> None:
    window = start.with_john()
    window.write(field, text)
    start.end(window)


def open_while_locked(start: Starts) -> Driver:
    """Start with a locked keyring, and open John Doe before it is unlocked."""
    start.keyring.locked = True
    window = start()
    window.use(CONNECTION)
    window.open("123")
    assert window.line("Name").text() == "John Doe"
    return window


def unlock(window: Driver) -> None:
    if "keyring is locked" not in window.said:
        # It is said after what is said of the contact.
        window.escape()
    window.press("Unlock")
    window.until(lambda: on_disk(window) and window.app.journal.restorer.is_read)


def test_a_draft_comes_back_into_a_contact_opened_before_the_journal_was_read(
    start: Starts,
) -> None:
    type_then_end(start, "Name", "Johnny")
    window = open_while_locked(start)
    unlock(window)
    assert window.line("Name").text() == "Johnny"
    assert "1 unsaved change of John Doe from before" in window.said
    start.end(window)
    again = start.with_john()
    assert again.line("Name").text() == "Johnny"


def test_a_draft_of_tags_is_announced_when_it_is_merged_with_the_tags_of_another_user(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    window.add_tag("fair")
    start.end(window)
    tags = server.world.contact("simvoly", 123)["tags"]
    server.world.edit("simvoly", 123, {"tags": [*tags, "other-user"]})
    window = open_while_locked(start)
    unlock(window)
    assert elements(window.contact.editing.draft.value("tags"))[-2:] == ("other-user", "fair")
    assert "1 unsaved change of John Doe from before" in window.said


def test_a_save_during_which_the_journal_is_unlocked_is_not_taken_for_an_interrupted_one(
    start: Starts, server: PracticeServer
) -> None:
    window = open_while_locked(start)
    window.write("Name", "Johnny")
    window.review()
    with held(server, lambda entry: entry.method == "PUT") as arrived:
        window.ctrl_s()
        window.until(arrived.is_set)
        restore(window, start)
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    assert window.said.startswith("Saved and verified")


def restore_while_reviewing(start: Starts, field: str = "City") -> Driver:
    """Review another edit than that of before, and unlock the keyring meanwhile."""
    type_then_end(start, field, "Varna")
    window = open_while_locked(start)
    window.write("Name", "Johnny")
    window.review()
    restore(window, start)
    return window


def restore(window: Driver, start: Starts) -> None:
    start.keyring.locked = False
    window.app.journal.access.open(may_prompt=True)
    window.until(lambda: on_disk(window) and window.app.journal.restorer.is_read)


def is_write(entry: LogEntry, _server: PracticeServer) -> bool:
    return entry.method == "PUT"


def is_read_after_it(entry: LogEntry, server: PracticeServer) -> bool:
    return entry.method == "GET" and any(each.method == "PUT" for each in server.world.log)


def ends_with_only_the_city_unsaved(window: Driver, start: Starts) -> None:
    """Wait for the result of a save of the name; what was typed before is still unsaved."""
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    assert window.said.startswith("Saved and verified")
    assert window.contact.editing.draft.edits == {"city": "Varna"}
    assert window.line("City").text() == "Varna"
    start.end(window)
    again = start.with_john()
    assert (again.line("Name").text(), again.line("City").text()) == ("Johnny", "Varna")
    assert again.contact.editing.draft.edits == {"city": "Varna"}


def test_a_draft_of_before_that_is_read_during_a_review_survives_the_save(start: Starts) -> None:
    window = restore_while_reviewing(start)
    window.ctrl_s()
    ends_with_only_the_city_unsaved(window, start)


def test_a_draft_of_before_that_is_read_while_a_save_is_sent_survives_it(
    start: Starts, server: PracticeServer
) -> None:
    type_then_end(start, "City", "Varna")
    window = open_while_locked(start)
    window.write("Name", "Johnny")
    window.review()
    with held(server, lambda entry: entry.method == "GET") as arrived:
        window.ctrl_s()
        window.until(arrived.is_set)
        assert window.step is SaveStep.SENDING
        restore(window, start)
    ends_with_only_the_city_unsaved(window, start)


@pytest.mark.parametrize("is_held", [is_write, is_read_after_it])
def test_a_draft_of_before_that_is_read_during_a_save_is_announced_after_its_result(
    start: Starts, server: PracticeServer, monkeypatch: pytest.MonkeyPatch,
    is_held: Callable[[LogEntry, PracticeServer], bool],
) -> None:  # fmt: skip
    type_then_end(start, "City", "Varna")
    window = open_while_locked(start)
    window.write("Name", "Johnny")
    window.review()
    announced: list[str] = []
    monkeypatch.setattr(message_bar, "announce", lambda _, text, **__: announced.append(text))
    with held(server, lambda entry: is_held(entry, server)) as arrived:
        window.ctrl_s()
        window.until(arrived.is_set)
        restore(window, start)
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    window.until(lambda: window.seen("1 unsaved change of John Doe from before"))
    assert window.said.startswith("Saved and verified")
    assert "1 unsaved change of John Doe from before" in announced[-1]


def test_what_was_typed_since_the_start_is_not_said_to_be_from_before(start: Starts) -> None:
    type_then_end(start, "City", "Varna")
    window = open_while_locked(start)
    window.write("City", "Plovdiv")
    window.write("Name", "Johnny")
    window.app.journal.autosave.write()
    unlock(window)
    assert window.contact.editing.draft.edits == {"city": "Plovdiv", "name": "Johnny"}
    assert "from before" not in window.said
    assert not window.seen("from before")


def test_only_what_is_left_of_a_draft_of_before_is_counted(start: Starts) -> None:
    window = start.with_john()
    window.write("City", "Varna")
    window.write("Company", "Engine Ltd")
    start.end(window)
    window = open_while_locked(start)
    window.write("City", "Plovdiv")
    unlock(window)
    assert "1 unsaved change of John Doe from before" in window.said


def test_what_was_typed_and_saved_after_the_draft_of_before_takes_precedence(
    start: Starts,
) -> None:
    window = restore_while_reviewing(start, "Name")
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    window.until(lambda: not window.contact.open_connection.session.aside)
    assert not window.contact.has_edits
    assert window.line("Name").text() == "Johnny"


def test_a_draft_of_before_that_is_read_during_a_review_survives_it_without_a_save(
    start: Starts, server: PracticeServer
) -> None:
    window = restore_while_reviewing(start)
    server.world.edit("simvoly", 123, {"name": "Johnny"})
    window.ctrl_s()
    window.until(lambda: window.said.startswith("Nothing to send"))
    window.until(lambda: window.line("City").text() == "Varna")
    assert window.said.startswith("Nothing to send")
    assert window.contact.editing.draft.edits == {"city": "Varna"}


def test_a_draft_of_before_that_is_read_during_a_review_is_in_the_form_after_it_is_left(
    start: Starts,
) -> None:
    window = restore_while_reviewing(start)
    window.escape()
    window.until(lambda: window.line("City").text() == "Varna")
    assert "1 unsaved change of John Doe from before" in window.said
    assert window.contact.editing.draft.edits == {"name": "Johnny", "city": "Varna"}
    window.app.workspace.close_contact()
    window.open("123")
    assert window.contact.editing.draft.edits == {"name": "Johnny", "city": "Varna"}


def test_a_draft_of_before_is_kept_with_a_contact_that_is_closed_under_review(
    start: Starts,
) -> None:
    window = restore_while_reviewing(start)
    window.app.workspace.close_contact()
    window.open("123")
    assert window.contact.editing.draft.edits == {"name": "Johnny", "city": "Varna"}
    start.end(window)
    again = start.with_john()
    assert again.contact.editing.draft.edits == {"name": "Johnny", "city": "Varna"}


def test_what_was_typed_before_and_after_the_restart_is_merged(start: Starts) -> None:
    type_then_end(start, "Name", "Johnny")
    window = open_while_locked(start)
    window.write("City", "Varna")
    unlock(window)
    assert (window.line("Name").text(), window.line("City").text()) == ("Johnny", "Varna")
    start.end(window)
    again = start.with_john()
    assert (again.line("Name").text(), again.line("City").text()) == ("Johnny", "Varna")


def test_drafts_of_one_contact_follow_its_saves_through_one_connection(start: Starts) -> None:
    contact = start.with_john().contact
    merging, signal = DraftMerging(), SIGNAL("step_changed(PyObject)")
    before = contact.flow.receivers(signal)
    for name in ("Jon", "Johnny"):
        earlier = Draft(contact.editing.snapshot, {"name": name})
        merging.add(contact, contact.open_connection.session, earlier)
    assert contact.flow.receivers(signal) == before + 1


def test_a_draft_of_before_is_not_lost_with_a_contact_that_was_closed_meanwhile(
    start: Starts,
) -> None:
    type_then_end(start, "Name", "Johnny")
    window = open_while_locked(start)
    window.write("City", "Varna")
    window.app.workspace.close_contact()
    unlock(window)
    window.open("123")
    assert (window.line("Name").text(), window.line("City").text()) == ("Johnny", "Varna")


def test_a_draft_of_another_window_is_not_overwritten(start: Starts) -> None:
    one, two = start.with_john(), start.with_john()
    one.write("Name", "Johnny")
    one.app.journal.autosave.write()
    two.write("City", "Varna")
    start.end(two)
    start.end(one)
    again = start.with_john()
    again.open("123")
    assert (again.line("Name").text(), again.line("City").text()) == ("Johnny", "Varna")


@pytest.mark.parametrize("earlier", ["", "Jon"])
def test_what_an_interrupted_save_did_not_store_is_in_the_form_again(
    start: Starts, earlier: str
) -> None:
    window = start.with_john()
    if earlier:
        # What was typed last was not on disk yet.
        window.write("Name", earlier)
        window.app.journal.autosave.write()
    begin = partial(
        begin_draft_intent, intent_id="1", account=window.app.journal.restorer.account,
        draft=Draft(window.contact.editing.snapshot, {"name": "Johnny"}), title="John Doe",
        connection=CONNECTION, now=window.app.journal.access.journal.now(), note={},
    )  # fmt: skip
    window.app.journal.access.journal.write("intent", begin)
    start.end(window)
    window = start()
    window.use(CONNECTION)
    window.until(lambda: "Not stored as of" in window.said)
    assert "Name: NOT stored" in window.said
    assert window.line("Name").text() == "Johnny"
    assert window.contact.has_edits


def two_drafts(start: Starts) -> Driver:
    """Start with two drafts of an earlier session, and none of their contacts open."""
    window = start.with_john()
    window.open("106")
    window.write("City", "Ruse")
    window.app.workspace.close_contact()
    window.write("Name", "Johnny")
    window.app.workspace.close_contact()
    start.end(window)
    window = start()
    window.use(CONNECTION)
    window.until(lambda: "Unsaved changes from an earlier session" in window.said)
    return window


def test_the_other_draft_is_offered_still_when_one_was_restored(start: Starts) -> None:
    window = two_drafts(start)
    window.press("Restore")
    window.until(window.is_open)
    first = window.contact.title
    window.until(lambda: "Unsaved changes from an earlier session" in window.said)
    assert first not in window.said
    window.press("Restore")
    window.until(lambda: window.contact.title != first and window.is_open())
    assert window.contact.has_edits
    assert "Unsaved changes from an earlier session" not in window.said


def test_a_draft_whose_contact_is_gone_does_not_end_the_offer(
    start: Starts, server: PracticeServer
) -> None:
    window = two_drafts(start)
    server.add_fault("status", method="GET", code=404, times=2)
    window.press("Restore")
    window.until(lambda: window.not_found)
    assert "Unsaved changes from an earlier session" in window.said
    assert {each.contact_id for each in window.app.journal.restorer.drafts} == {106, 123}
