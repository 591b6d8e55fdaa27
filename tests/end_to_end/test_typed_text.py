"""Text in an add line that is not added stays with its contact, or is asked about."""

from __future__ import annotations

import gc
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.app.window.tabs.tab_states import tab_state
from contact_editor.practice.server import PracticeServer
from contact_editor.ui.main_window.tab_strip import TabMark
from contact_editor.ui.main_window.unsaved_dialog import UnsavedChangesDialog
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.test_pending_tags import LEFT_OVER, type_list

REFUSED = "“score” already exists with another type"


def close_contact(window: Driver) -> None:
    QTest.keyClick(window.app.window, Qt.Key.Key_W, CTRL)
    window.settle()


def bar_text(window: Driver) -> str:
    return window.app.loaded_controller.page.changes.count.text()


@pytest.fixture
def asked(john: Driver, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the question before closing says; it is answered with *Keep editing*."""
    said: list[str] = []

    def answer(box: UnsavedChangesDialog) -> int:
        said.append(f"{box.text()}\n{box.informativeText()}")
        box.stay_button.click()
        return 0

    monkeypatch.setattr(UnsavedChangesDialog, "exec", answer)
    return said


@pytest.mark.parametrize("is_journalled", [False, True])
def test_closing_the_window_asks_about_text_for_a_list(
    john: Driver, asked: list[str], is_journalled: bool
) -> None:
    john.app.loaded_controller.closing_guard.keeps_unsaved = lambda: is_journalled
    line = type_list(john, "berlin meetup")
    assert not john.app.window.close()
    assert john.app.window.isVisible()
    assert "John Doe (Practice Simvoly)" in asked[0]
    assert "Typed and not added: berlin meetup." in asked[0]
    assert line.text() == "berlin meetup"
    line.clear()
    assert not john.app.workspace.unsaved()


@pytest.mark.parametrize("leave", [close_contact, lambda window: window.open("106")])
def test_closing_the_window_asks_about_text_for_a_list_of_another_contact(
    john: Driver, asked: list[str], leave: object
) -> None:
    assert callable(leave)
    type_list(john, "berlin meetup")
    leave(john)
    john.app.loaded_controller.closing_guard.keeps_unsaved = lambda: True
    assert not john.app.window.close()
    assert "John Doe (Practice Simvoly)" in asked[0]
    assert "berlin meetup" in asked[0]


def test_text_for_a_list_comes_back_when_its_contact_is_opened_again(john: Driver) -> None:
    type_list(john, "berlin meetup")
    close_contact(john)
    assert not john.is_open()
    assert "They will be there when you open it again" in john.said
    john.open("106")
    assert john.line("Lists").text() == ""
    john.open("123")
    assert john.line("Lists").text() == "berlin meetup"
    assert john.seen(LEFT_OVER[0][1])
    assert len(john.app.workspace.unsaved()) == 1
    john.line("Lists").clear()
    assert not john.app.workspace.unsaved()


def test_a_tab_with_text_that_was_not_added_is_marked_as_unsaved(john: Driver) -> None:
    type_list(john, "berlin meetup")
    john.open("106")
    workspace = john.app.workspace
    marks = [tab_state(workspace, tab).mark for tab in workspace.tabs.tabs]
    assert marks == [TabMark.UNSAVED, TabMark.NONE]


def test_text_for_a_list_is_not_shown_for_another_contact_with_the_id(
    john: Driver, server: PracticeServer
) -> None:
    type_list(john, "berlin meetup")
    close_contact(john)
    server.set_switches(record="another")
    john.open("123")
    assert john.line("Lists").text() == ""
    assert john.app.workspace.not_added() == ["berlin meetup"]


def test_discarding_a_contact_drops_what_is_typed_for_it(john: Driver) -> None:
    type_list(john, "berlin meetup")
    john.line("Tags").setText("fair")
    john.app.workspace.discard(*john.contact.key)
    assert not john.app.workspace.unsaved()
    john.open("123")
    assert john.line("Lists").text() == ""
    assert not john.contact.has_edits


def test_a_contact_is_not_kept_in_memory_after_its_tab_is_closed(john: Driver) -> None:
    contact = ref(john.contact)
    type_list(john, "berlin meetup")
    close_contact(john)
    gc.collect()
    assert contact() is None


@pytest.fixture
def refused(window: Driver, server: PracticeServer) -> Driver:
    """The window with a custom field typed that exists with another type."""
    contact = server.world.ids("notocat")[0]
    server.world.edit("notocat", contact, {"custom_fields": {"score": 7}})
    window.use("Practice Notocat")
    window.open(str(contact))
    window.button("Add field").click()
    QTest.keyClicks(window.line("Name to add"), "score")
    QTest.keyClicks(window.line("Value to add"), "high")
    return window


def test_a_refused_field_comes_back_with_its_name_and_value(
    refused: Driver, server: PracticeServer
) -> None:
    refused.open(str(server.world.ids("notocat")[1]))
    assert not refused.app.loaded_controller.page.form.rows_with_pending()
    QTest.keyClick(refused.app.window, Qt.Key.Key_1, CTRL)
    refused.settle()
    assert refused.line("Name to add").text() == "score"
    assert refused.line("Value to add").text() == "high"
    assert refused.seen(REFUSED)


def test_a_refused_field_is_not_said_to_be_added_by_a_save(refused: Driver) -> None:
    assert "typed in Custom fields: not added" in bar_text(refused)
    assert "added when you save" not in bar_text(refused)
    refused.line("Value to add").clear()
    assert "added when you save" in bar_text(refused)


def test_a_value_without_a_name_is_not_lost(refused: Driver) -> None:
    refused.line("Name to add").clear()
    assert "not added" in bar_text(refused)
    refused.ctrl_s()
    assert refused.step is SaveStep.IDLE
    assert refused.focused() is refused.line("Name to add")
    assert refused.seen("Enter a name for this value.")


@pytest.mark.parametrize("action", [MessageAction.SAVE_REST, MessageAction.LEAVE_OUT])
def test_each_way_to_a_review_has_what_is_typed(john: Driver, action: MessageAction) -> None:
    john.write("City", "Varna")
    john.line("Tags").setFocus()
    QTest.keyClicks(john.line("Tags"), "fair")
    john.app.loaded_controller.message_actions.choose(action)
    john.until(lambda: john.step is SaveStep.REVIEWING)
    assert {each.field.key for each in john.contact.editing.changes()} == {"city", "tags"}
    assert john.seen("fair")


@pytest.mark.parametrize("action", [MessageAction.SAVE_REST, MessageAction.LEAVE_OUT])
def test_each_way_to_a_review_asks_about_text_for_a_list(
    john: Driver, action: MessageAction
) -> None:
    john.write("City", "Varna")
    line = type_list(john, "berlin meetup")
    john.line("City").setFocus()
    john.app.window.actions_by_name["shortcuts"].trigger()
    john.app.loaded_controller.message_actions.choose(action)
    assert john.step is SaveStep.IDLE
    assert john.focused() is line
    assert john.seen(LEFT_OVER[0][1])


def test_a_save_is_not_undone_while_a_typed_tag_would_be_lost(john: Driver) -> None:
    john.write("City", "Varna")
    john.save()
    john.line("Tags").setFocus()
    QTest.keyClicks(john.line("Tags"), "fair")
    john.app.loaded_controller.message_actions.choose(MessageAction.UNDO_SAVE)
    assert "undo the save" in john.said
    assert john.contact.editing.draft.value("tags")[-1:] == ("fair",)  # type: ignore[index]
    john.contact.editing.revert_all()
    line = type_list(john, "berlin meetup")
    john.app.loaded_controller.message_actions.choose(MessageAction.UNDO_SAVE)
    assert john.step is SaveStep.IDLE
    assert john.focused() is line
