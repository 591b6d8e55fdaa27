"""Whatever comes between, the words on the screen are what the server's final state is."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from contact_editor.practice.sample_contacts import subscriber_lists
from contact_editor.practice.server import PracticeServer
from contact_editor.services.contacts import watch
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.saving import confirmation_guard
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving import save_review
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.fakes.failing_reads import fail_reads_after_the_write
from tests.fakes.held_request import held

JOHN = ("simvoly", 123)


def stored(server: PracticeServer) -> dict[str, Any]:
    contact: dict[str, Any] = server.world.contact(*JOHN)
    return contact


def writes(server: PracticeServer) -> int:
    return sum(entry.method == "PUT" for entry in server.world.log)


@pytest.mark.usefixtures("old_reads")
def test_a_review_shows_what_another_user_changed_since_the_contact_was_read(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    server.world.edit(*JOHN, {"city": "Varna"})
    john.review()
    john.until(lambda: "City: Sofia → Varna" in john.seen("Changed meanwhile"))
    john.until(lambda: john.contact.flow.ready)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert john.said.endswith("Stored: Name.")
    assert (stored(server)["name"], stored(server)["city"]) == ("Johnny", "Varna")
    assert john.line("City").text() == "Varna"


@pytest.mark.usefixtures("old_reads")
def test_a_review_that_changes_by_itself_takes_no_key_that_was_meant_for_the_one_before(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(save_review, "GUARD_MS", 60_000)
    john.write("Name", "Johnny")
    server.world.edit(*JOHN, {"city": "Varna"})
    john.review()
    john.until(lambda: "City: Sofia → Varna" in john.seen("Changed meanwhile"))
    assert not john.contact.flow.ready
    john.ctrl_s()
    assert john.step is SaveStep.REVIEWING
    assert writes(server) == 0


def test_a_change_is_left_out_in_the_review_and_the_last_one_ends_it(
    john: Driver, server: PracticeServer
) -> None:
    def leave_out(label: str) -> None:
        buttons = john.app.window.findChildren(IconButton)
        name = f"Leave {label} out of this save"
        next(b for b in buttons if b.accessibleName() == name and b.isVisible()).click()

    john.write("Name", "Johnny")
    john.write("City", "Varna")
    john.review()
    leave_out("City")
    john.until(lambda: john.step is SaveStep.REVIEWING)
    assert [change.field.key for change in john.contact.editing.changes()] == ["name"]
    leave_out("Name")
    assert john.step is SaveStep.IDLE
    assert not john.contact.editing.changes()
    assert not writes(server)


@pytest.mark.parametrize("moment", ["before the review", "in the review"])
def test_another_users_edit_of_another_field_is_kept_and_told(
    john: Driver, server: PracticeServer, moment: str
) -> None:
    john.write("Name", "Johnny")
    if moment == "before the review":
        server.world.edit(*JOHN, {"city": "Varna"})
    john.review()
    if moment == "in the review":
        server.world.edit(*JOHN, {"city": "Varna"})
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert "Saved and verified" in john.said
    assert "Just changed by another user (kept): City: Sofia → Varna" in john.said
    assert (stored(server)["name"], stored(server)["city"]) == ("Johnny", "Varna")
    assert john.line("City").text() == "Varna"


def test_the_review_is_there_at_once_and_a_save_is_a_read_a_write_and_a_read(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    john.ctrl_s()
    assert john.step is SaveStep.REVIEWING
    assert john.app.loaded_controller.page.review.isVisible()
    assert server.world.log == []
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert [entry.method for entry in server.world.log] == ["GET", "PUT", "GET"]


def test_a_conflict_found_on_sending_opens_the_choice_and_sends_nothing(
    john: Driver, server: PracticeServer
) -> None:
    john.write("City", "Plovdiv")
    john.review()
    server.world.edit(*JOHN, {"city": "Varna"})
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.SETTLING)
    assert not john.said, "the sheet says it; the bar below repeats nothing"
    assert (stored(server)["city"], writes(server)) == ("Varna", 0)


def test_another_contact_under_the_same_id_is_not_written(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    john.review()
    server.set_switches(record="another")
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert "nother contact is there now under the same id" in john.said
    assert writes(server) == 0
    assert john.line("Name").text() == "Johnny"


@pytest.mark.parametrize("answer", ["Same contact, review again", "Stop"])
def test_a_contact_with_another_name_and_email_is_asked_about(
    john: Driver, server: PracticeServer, answer: str
) -> None:
    john.write("City", "Ruse")
    john.review()
    server.set_switches(record="another-undated")
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDENTIFYING)
    assert john.seen("Another Contact")
    # The sheet says it; a message would take its room.
    assert john.said == ""
    assert writes(server) == 0
    john.press(answer)
    expected = SaveStep.REVIEWING if answer != "Stop" else SaveStep.IDLE
    john.until(lambda: john.step is expected)
    assert writes(server) == 0


def test_the_user_goes_on_while_it_is_checked_what_was_stored(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    john.review()
    server.add_fault("delay", method="GET", skip=1, seconds=60)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.CHECKING)
    assert "checking" in john.said
    assert "erified" not in john.said
    assert john.seen("Checking")
    john.write("City", "Varna")
    john.open("11")
    assert john.contact.editing.snapshot.reference.id == 11
    john.write("City", "Ruse")
    assert john.contact.has_edits


def test_what_is_typed_while_a_save_is_checked_stays_an_edit(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    john.review()
    with held(server, "GET", skip=1):
        john.ctrl_s()
        john.until(lambda: john.step is SaveStep.CHECKING)
        john.write("City", "Varna")
    john.until(lambda: john.step is SaveStep.IDLE)
    assert john.said.startswith("Saved and verified")
    assert [change.field.key for change in john.contact.editing.changes()] == ["city"]
    assert john.line("City").text() == "Varna"


def test_a_key_refused_by_the_read_before_the_write_keeps_the_review(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    john.review()
    server.add_fault("status", method="GET", code=401)
    john.ctrl_s()
    john.until(lambda: "key" in john.said)
    assert john.step is SaveStep.REVIEWING
    assert (john.contact.flow.proposal is not None, writes(server)) == (True, 0)


@pytest.mark.usefixtures("old_reads")
@pytest.mark.parametrize(("choice", "city"), [("mine", "Plovdiv"), ("theirs", "Varna")])
def test_the_same_field_is_a_conflict_that_a_person_settles(
    john: Driver, server: PracticeServer, choice: str, city: str
) -> None:
    john.write("City", "Plovdiv")
    john.write("Name", "Johnny")
    server.world.edit(*JOHN, {"city": "Varna"})
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.SETTLING)
    sheet = john.app.loaded_controller.page.conflicts
    QTest.keyClick(john.focused(), Qt.Key.Key_2 if choice == "mine" else Qt.Key.Key_1)
    assert sheet.sides() == (choice,)
    QTest.keyClick(john.focused(), Qt.Key.Key_Return)
    john.until(lambda: john.step is SaveStep.REVIEWING)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert john.said.startswith("Saved and verified")
    assert (stored(server)["city"], stored(server)["name"]) == (city, "Johnny")


def test_the_same_tag_added_by_both_is_no_conflict(john: Driver, server: PracticeServer) -> None:
    john.add_tag("fair")
    john.add_tag("spring")
    server.world.edit(*JOHN, {"tags": ["vip", "lead", "fair", "theirs"]})
    assert "Saved and verified" in john.save()
    assert set(stored(server)["tags"]) == {"vip", "lead", "fair", "theirs", "spring"}


def test_an_edit_between_the_last_read_and_the_write_is_said_where_it_can_be_seen(
    john: Driver, server: PracticeServer
) -> None:
    john.add_tag("mine")
    server.set_switches(tags="merge")
    server.add_fault(
        "other_edit", method="PUT", changes={"tags": ["vip", "lead", "theirs"], "memberId": 9}
    )
    said = john.save()
    assert "Tags: theirs: added unexpectedly" in said
    assert set(stored(server)["tags"]) == {"vip", "lead", "mine", "theirs"}


def test_what_changed_unasked_can_be_put_back(john: Driver, server: PracticeServer) -> None:
    john.write("Name", "Johnny")
    server.add_fault("other_edit", method="PUT", when="after", changes={"city": "Varna"})
    server.set_switches(answer="empty")
    assert "City: changed unexpectedly, from “Sofia” to “Varna”" in john.save()
    john.press("Put back")
    john.until(lambda: john.step is SaveStep.REVIEWING)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert john.said.startswith("Saved and verified")
    assert stored(server)["city"] == "Sofia"


def test_a_drop_before_the_write_is_said_to_have_stored_nothing(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    server.add_fault("drop_before", method="PUT")
    assert "Name: sent “Johnny”; the provider still returns “John Doe”" in john.save()
    assert stored(server)["name"] == "John Doe"
    assert john.line("Name").text() == "Johnny", "what was typed is not lost"
    assert writes(server) == 1


def test_a_drop_after_the_write_is_found_to_have_stored_all(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    server.add_fault("drop_after", method="PUT")
    assert "The change was stored nevertheless" in john.save()
    assert stored(server)["name"] == "Johnny"
    assert writes(server) == 1


def test_a_500_with_a_message_is_quoted_and_looked_into(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    server.add_fault("status", method="PUT", code=500, message="Disk quota at 100 %")
    said = john.save()
    assert "“Disk quota at 100 %”" in said
    assert "“John Doe”" in said
    assert (stored(server)["name"], writes(server)) == ("John Doe", 1)


def test_a_500_that_stored_all_the_same_is_seen_through(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    server.add_fault("status", method="PUT", code=500, written=True)
    assert "The change was stored nevertheless" in john.save()
    assert (stored(server)["name"], writes(server)) == ("Johnny", 1)


def test_a_200_that_says_it_failed_is_a_failure(john: Driver, server: PracticeServer) -> None:
    john.write("Name", "Johnny")
    server.add_fault("success_false", method="PUT", message="Plan exceeded")
    said = john.save()
    assert "“Plan exceeded”" in said
    assert "“John Doe”" in said
    assert stored(server)["name"] == "John Doe"


def test_a_429_is_said_and_never_sent_again_by_itself(john: Driver, server: PracticeServer) -> None:
    john.write("Name", "Johnny")
    server.add_fault("status", method="PUT", code=429, retry_after=1)
    said = john.save()
    assert "asks to wait 1 s" in said
    assert "Not saved. " in said
    assert "“John Doe”" in said
    assert (stored(server)["name"], writes(server)) == ("John Doe", 1)
    assert john.line("Name").text() == "Johnny"


@pytest.mark.parametrize("answer", ["stale", "empty"])
def test_an_answer_that_proves_nothing_is_checked_by_reading(
    john: Driver, server: PracticeServer, answer: str
) -> None:
    server.set_switches(answer=answer)
    john.write("Name", "Johnny")
    assert john.save().startswith("Saved and verified")
    assert stored(server)["name"] == "Johnny"


def test_a_provider_that_shows_a_write_late_is_waited_for(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(answer="stale", lag="2")
    john.write("Name", "Johnny")
    john.save()
    john.until(lambda: john.said.startswith("Saved and verified"))
    assert writes(server) == 1


def test_a_field_that_is_silently_ignored_is_said_to_be_not_stored(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(ignored_field="city")
    john.write("City", "Varna")
    john.write("Name", "Johnny")
    john.save()
    john.until(lambda: "NOT" in john.said)
    said = john.said
    assert "1 of 2 changes are stored. City: NOT stored, still “Sofia”" in said
    assert (stored(server)["city"], stored(server)["name"]) == ("Sofia", "Johnny")
    assert [change.field.key for change in john.contact.editing.changes()] == ["city"]
    note = john.app.loaded_controller.page.form.row("city").note
    assert note.isVisible()
    assert "Not stored by the last save" in note.text()
    john.write("City", "Burgas")
    assert "Not stored" not in note.text()


def test_the_result_of_a_save_stands_between_the_form_and_the_action_bar(john: Driver) -> None:
    john.write("Name", "Johnny")
    john.save()
    controller = john.app.loaded_controller
    bar, page = controller.message_actions.bar, controller.page
    assert bottom_of(bar) == page.changes.mapToGlobal(QPoint()).y()
    assert bottom_of(page.forms) == bar.mapToGlobal(QPoint()).y()
    # Nothing is left of it where there is no form.
    john.app.window.actions_by_name["close_contact"].trigger()
    assert not page.isVisible()
    assert bar.parentWidget() is not page


def bottom_of(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint(0, widget.height())).y()


def test_a_normalised_phone_is_shown_with_both_values(john: Driver, server: PracticeServer) -> None:
    server.set_switches(phone="normalised")
    john.write("Phone", "+359 (2) 123-456")
    said = john.save()
    assert said.startswith("Saved and verified")
    assert "Phone: stored as “+3592123456”, you entered “+359 (2) 123-456”" in said
    assert stored(server)["phone"] == "+3592123456"
    assert john.line("Phone").text() == "+3592123456"


def test_what_cannot_be_known_is_not_known_until_it_is_read(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", ())
    john.write("Name", "Johnny")
    john.review()
    server.add_fault("drop_after", method="PUT")
    fail_reads_after_the_write(server)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert "NOT KNOWN" in john.said
    assert john.line("Name").text() == "Johnny"
    server.world.faults.clear()
    john.press("Refresh", john.app.loaded_controller.message_actions.bar)
    john.until(lambda: "Stored: Name." in john.said)
    assert not john.contact.editing.changes()


def test_a_save_can_be_undone(john: Driver, server: PracticeServer) -> None:
    john.write("Name", "Johnny")
    john.write("City", "Varna")
    john.save()
    john.press_action(MessageAction.UNDO_SAVE)
    john.until(lambda: john.step is SaveStep.REVIEWING)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert john.said.startswith("Save of today ")
    assert " undone, verified at " in john.said
    assert (stored(server)["name"], stored(server)["city"]) == ("John Doe", "Sofia")


@pytest.mark.usefixtures("old_reads")
def test_undo_leaves_alone_what_somebody_else_changed_since(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    john.write("City", "Varna")
    john.save()
    server.world.edit(*JOHN, {"city": "Ruse"})
    john.press_action(MessageAction.UNDO_SAVE)
    john.until(lambda: john.step is SaveStep.REVIEWING)
    john.until(lambda: "City: Varna → Ruse" in john.seen("Changed meanwhile"))
    john.until(lambda: john.contact.flow.ready)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert (stored(server)["name"], stored(server)["city"]) == ("John Doe", "Ruse")


def test_undo_of_what_the_provider_only_adds_says_why_not(
    john: Driver, server: PracticeServer
) -> None:
    john.add_tag("for good")
    john.save()
    john.press_action(MessageAction.UNDO_SAVE)
    john.until(lambda: "Can't be undone" in john.said)
    assert "Tags: added for good" in john.said


def test_the_cursor_is_where_it_was_after_a_save(john: Driver) -> None:
    john.write("City", "Varna")
    john.save()
    assert john.focused() is john.line("City")


def test_consent_goes_out_as_freshly_read(john: Driver, server: PracticeServer) -> None:
    john.write("Name", "Johnny")
    server.world.edit(*JOHN, {"subscribed": False, "subscriberLists": [0]})
    assert john.save().startswith("Saved and verified")
    assert stored(server)["subscribed"] is False
    assert stored(server)["subscriberLists"] == [0]


def test_a_read_only_connection_cannot_write(
    window: Driver, server: PracticeServer, folder: Any
) -> None:
    from contact_editor.services.connections.connection import Connection

    table = {**server.connections()[0], "name": "Looking", "read_only": True}
    window.app.manager.add_temporary(Connection(**table), server.key)
    window.use("Looking")
    window.open("123")
    assert window.line("Name").isReadOnly()
    assert not window.button("Review and save").isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_review_that_was_not_seen_for_a_moment_is_not_sent(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch, key: Qt.Key
) -> None:
    monkeypatch.setattr(confirmation_guard, "GUARD_MS", 60_000)
    john.write("Name", "Johnny")
    john.ctrl_s()
    assert john.step is SaveStep.REVIEWING
    pressed = CTRL if key is Qt.Key.Key_S else Qt.KeyboardModifier.NoModifier
    review = john.app.loaded_controller.page.review
    for _ in range(3):
        QTest.keyClick(review.main, key, pressed)
        john.settle()
    assert john.step is SaveStep.REVIEWING
    assert not writes(server)
    assert not review.sight.is_over
    monkeypatch.setattr(confirmation_guard, "GUARD_MS", 0)
    QTest.keyClick(review.main, key, pressed)
    assert john.step is SaveStep.REVIEWING
    john.see_review()
    QTest.keyClick(review.main, key, pressed)
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert stored(server)["name"] == "Johnny"


def test_a_second_key_before_the_review_was_painted_does_not_send_it(
    john: Driver, server: PracticeServer
) -> None:
    john.write("Name", "Johnny")
    for _ in range(2):
        QTest.keyClick(john.app.window, Qt.Key.Key_S, CTRL)
    assert john.step is SaveStep.REVIEWING
    john.see_review()
    assert john.step is SaveStep.REVIEWING
    assert not writes(server)


def test_another_users_change_of_a_list_is_told_by_the_name_of_the_list(
    john: Driver, server: PracticeServer
) -> None:
    names = {each["id"]: each["name"] for each in subscriber_lists()}
    john.until(lambda: john.app.workspace.session.lookup_names)
    held = stored(server)["subscriberLists"]
    added = next(number for number in names if number not in held)
    john.write("Name", "Johnny")
    john.review()
    server.world.edit(*JOHN, {"subscriberLists": [*held, added]})
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    assert f"added {names[added]} (#{added})" in john.said
