"""A button of a message acts on a contact only where the user sees that contact."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.places import held
from tests.end_to_end.test_pages_stay import PAGES, is_contact_shown, leave, show, shown

ANYWHERE = {
    # A page or a dialog of its own.
    MessageAction.ENTER_KEY, MessageAction.ENTER_SESSION_KEY, MessageAction.CHANGE_CONNECTION,
    MessageAction.CHECK_CONNECTION, MessageAction.SHOW_DAMAGED,
    # About the program and its journal.
    MessageAction.COPY_DETAILS, MessageAction.UNLOCK_KEYRING, MessageAction.RETRY_JOURNAL,
    MessageAction.START_JOURNAL,
    # The message or its question names the contact, and nothing of it changes in the window.
    MessageAction.COPY_RECEIPT, MessageAction.DISCARD_DRAFTS, MessageAction.DISCARD_UNREAD,
    # Shows the tab itself.
    MessageAction.SHOW_CONTACT,
}  # fmt: skip


@pytest.mark.parametrize("name", ["settings", "all_changes"])
@pytest.mark.parametrize("action", MessageAction)
def test_what_it_acts_on_is_in_view(john: Driver, name: str, action: MessageAction) -> None:
    seen: list[bool] = []
    actions = john.app.loaded_controller.message_actions
    actions.more[action] = lambda: seen.append(is_contact_shown(john))
    page = show(john, name)
    actions.show_message(Message("Something happened.", actions=(action,), asks_for_key=False))
    john.until(actions.bar.isVisible)
    (button,) = actions.bar.action_buttons()
    button.click()
    assert seen == [action not in ANYWHERE]
    assert (shown(john) is page) is (action in ANYWHERE)


@pytest.mark.parametrize("name", PAGES)
def test_a_key_is_shown_only_where_it_chooses_the_action(john: Driver, name: str) -> None:
    actions = john.app.loaded_controller.message_actions
    john.write("City", "Varna")
    page = show(john, name)
    wanted = {
        MessageAction.GO_BACK: "Esc", MessageAction.READ_AGAIN: "Ctrl+R",
        MessageAction.UNDO_EDIT: "Ctrl+Z",
    }  # fmt: skip

    def keys() -> dict[MessageAction, str]:
        return {action: button.keys for action, button in actions.bar.buttons.buttons.items()}

    actions.show_message(Message("It failed.", Tone.ERROR, tuple(wanted)))
    assert keys() == dict.fromkeys(wanted, "")
    assert not any("(" in button.toolTip() for button in actions.bar.action_buttons())
    leave(john)
    assert shown(john) is not page
    actions.show_message(Message("It failed.", Tone.ERROR, tuple(wanted)))
    assert keys() == wanted
    show(john, name)
    actions.show_message(Message("It failed.", Tone.ERROR, tuple(wanted)))
    actions.view_needed.emit()
    assert is_contact_shown(john)
    assert keys() == wanted


@pytest.mark.parametrize("name", PAGES)
def test_the_message_of_a_contact_is_in_sight_with_the_contact_alone(
    john: Driver, name: str
) -> None:
    john.write("City", "Varna")
    said = john.save()
    show(john, name)
    assert john.said == ""
    leave(john)
    assert john.said == said


@pytest.mark.parametrize("name", ["settings", "manual", "shortcuts"])
def test_the_result_of_a_save_behind_a_page_is_told_with_the_name_and_shown_by_its_button(
    john: Driver, server: PracticeServer, name: str
) -> None:
    john.write("City", "Varna")
    john.review()
    with held(server, lambda entry: entry.method != "GET") as arrived:
        john.ctrl_s()
        john.until(arrived.is_set)
        page = show(john, name)
    john.until(lambda: john.said.startswith("John Doe: Saved and verified"))
    assert shown(john) is page
    john.press("Show", john.app.loaded_controller.message_actions.bar)
    assert is_contact_shown(john)
    john.until(lambda: john.said.startswith("Saved and verified"))
    john.press_action(MessageAction.UNDO_SAVE)
    assert john.app.loaded_controller.page.review.isVisible()


@pytest.mark.parametrize("name", ["settings", "all_changes"])
def test_a_save_that_stops_for_a_decision_behind_a_page_is_told_there(
    john: Driver, server: PracticeServer, name: str
) -> None:
    john.write("City", "Varna")
    john.review()
    john.see_review()
    server.world.edit("simvoly", 123, {"city": "Ruse"})
    with held(server, lambda entry: entry.method == "GET") as arrived:
        john.ctrl_s()
        john.until(arrived.is_set)
        page = show(john, name)
    john.until(lambda: john.step is SaveStep.SETTLING)
    john.until(lambda: "Nothing was sent: choose which value to keep" in john.said)
    assert john.said.startswith("John Doe: ")
    assert shown(john) is page
    john.press("Show", john.app.loaded_controller.message_actions.bar)
    assert is_contact_shown(john)
    assert john.said == ""
    assert john.step is SaveStep.SETTLING


def test_what_is_told_behind_a_page_of_the_contact_can_be_dismissed_there(
    john: Driver, server: PracticeServer
) -> None:
    john.write("City", "Varna")
    john.review()
    with held(server, lambda entry: entry.method != "GET") as arrived:
        john.ctrl_s()
        john.until(arrived.is_set)
        page = show(john, "settings")
    john.until(lambda: john.said.startswith("John Doe: Saved and verified"))
    actions = john.app.loaded_controller.message_actions
    QTest.mouseClick(actions.bar.close_button, Qt.MouseButton.LeftButton)
    john.settle()
    assert john.said == ""
    assert shown(john) is page
    leave(john)
    assert john.said.startswith("Saved and verified")
