"""A save is undone where what it wrote is still there, also by another session, and truly said."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from contact_editor.practice.server import PracticeServer
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.sheet import Separator
from contact_editor.ui.history.undo_popover import UndoPopover
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import CONNECTION, Starts
from tests.end_to_end.places import held
from tests.fuzz.cases import some_of

JOHN = ("simvoly", 123)
MOMENTS = ("at once", "after a restart", "of an older save")
_Test = Callable[..., Any]


def at_any_moment(test: _Test) -> _Test:
    """Run a test at one of the moments, another one each time; `scripts/fuzz` runs it at all."""
    moments = some_of(MOMENTS, 1, "moments", test.__name__)
    return pytest.mark.fuzz(pytest.mark.parametrize("when", moments)(test))


def saved(start: Starts, when: str, **fields: str) -> Driver:
    """Save John Doe, and come to the moment at which that save is to be undone."""
    window = start.with_john()
    save(window, **fields)
    if when == "of an older save":
        save(window, Phone="+359 2 000")
        save(window, Company="Engine Ltd")
    if when != "at once":
        start.end(window)
        window = start.with_john()
        window.until(lambda: window.app.journal.history.records)
    return window


def save(window: Driver, **fields: str) -> None:
    known = len(window.app.journal.history.records)
    for name, text in fields.items():
        if name == "Tags":
            window.add_tag(text)
        else:
            window.write(name, text)
    window.save()
    window.until(lambda: len(window.app.journal.history.records) > known)


def undo(window: Driver) -> str:
    """Undo the first of the saves; return what is said of the result."""
    window.app.journal.history.undo(window.app.journal.history.records[-1])
    if window.step is not SaveStep.REVIEWING:
        return window.said
    title = window.app.loaded_controller.page.review.title.text()
    assert title.startswith("Undo the save of today ")
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    return window.said


@pytest.mark.parametrize("when", MOMENTS)
def test_when_nothing_else_happened_the_former_values_are_there_again(
    start: Starts, server: PracticeServer, when: str
) -> None:
    window = saved(start, when, Name="Johnny", City="Varna")
    said = undo(window)
    assert re.match(r"Save of today \d\d:\d\d undone, verified at \d\d:\d\d\.", said)
    assert "Name: stored: “John Doe”. City: stored: “Sofia”." in said
    john = server.world.contact(*JOHN)
    assert (john["name"], john["city"]) == ("John Doe", "Sofia")
    if when == "of an older save":
        assert (john["phone"], john["companyName"]) == ("+359 2 000", "Engine Ltd")


def test_the_way_to_undo_a_save_stays_while_later_edits_hold_it_up(start: Starts) -> None:
    window = saved(start, "at once", City="Varna")
    window.write("City", "Burgas")
    window.press_action(MessageAction.UNDO_SAVE)
    assert "later changes first" in window.said
    bar = window.app.loaded_controller.message_actions.bar
    assert bar.offers(MessageAction.UNDO_SAVE)
    assert bar.offers(MessageAction.COPY_RECEIPT)
    window.contact.editing.revert_all()
    assert "Saved and verified" in window.said
    window.press_action(MessageAction.UNDO_SAVE)
    assert window.step is SaveStep.REVIEWING


def test_every_way_to_undo_the_last_save_names_its_time(start: Starts) -> None:
    window = saved(start, "at once", City="Varna")
    text = f"Undo the save of {window.time_of_save()}"
    bar = window.app.loaded_controller.message_actions.bar
    action = window.app.window.actions_by_name["undo_save"]
    button = bar.buttons.buttons[MessageAction.UNDO_SAVE]
    assert (action.text().replace("&", ""), action.toolTip(), button.text()) == (text, text, text)
    assert button.accessibleName() in ("", text)
    window.write("City", "Burgas")
    action.trigger()
    assert "later changes first" in window.said
    assert bar.buttons.buttons[MessageAction.UNDO_SAVE].text() == text
    window.app.window.actions_by_name["settings"].trigger()
    # There, it undoes nothing.
    assert action.text() == "&Undo this save"


def saved_without_review(start: Starts) -> Driver:
    window = start.with_john()
    known = window.app.manager.named(CONNECTION)
    assert known is not None
    skips = msgspec.structs.replace(known, environment="sandbox", skip_review=True)
    window.app.manager.put(skips, instead_of=CONNECTION)
    window.use(CONNECTION)
    window.open("123")
    window.write("City", "Varna")
    window.ctrl_s()
    window.until(lambda: "Saved and verified" in window.said)
    return window


def test_an_undo_from_the_side_panel_is_reviewed_even_where_reviews_are_skipped(
    start: Starts, server: PracticeServer
) -> None:
    window = saved_without_review(start)
    history = window.app.journal.history
    window.until(lambda: history.records)
    history.undo(history.records[0])
    window.until(lambda: window.step is not SaveStep.IDLE)
    assert window.step is SaveStep.REVIEWING
    assert server.world.contact(*JOHN)["city"] == "Varna"


def test_a_key_opens_the_review_of_the_undo_and_sends_nothing_even_where_reviews_are_skipped(
    start: Starts, server: PracticeServer
) -> None:
    window = saved_without_review(start)
    bar = window.app.loaded_controller.message_actions.bar
    assert bar.buttons.buttons[MessageAction.UNDO_SAVE].keys == "Ctrl+Shift+Y"
    QTest.keyClick(window.line("City"), Qt.Key.Key_Y, CTRL | Qt.KeyboardModifier.ShiftModifier)
    window.until(lambda: window.step is not SaveStep.IDLE)
    assert window.step is SaveStep.REVIEWING
    assert window.app.loaded_controller.page.review.title.text().startswith("Undo the save of")
    assert server.world.contact(*JOHN)["city"] == "Varna"


def test_reverting_all_keeps_the_undo_of_the_save_in_sight(start: Starts) -> None:
    window = saved(start, "at once", City="Varna")
    text = f"Undo the save of {window.time_of_save()}"
    window.write("City", "Burgas")
    window.press("Revert all")
    bar = window.app.loaded_controller.message_actions.bar
    assert window.said == "1 change reverted. Nothing was sent."
    assert [button.text() for button in bar.buttons.buttons.values()] == ["Undo", text]
    window.press_action(MessageAction.UNDO_REVERTING)
    assert window.line("City").text() == "Burgas"
    assert "Saved and verified" in window.said


def test_after_an_undo_every_way_to_undo_is_named_after_that(start: Starts) -> None:
    window = saved(start, "at once", City="Varna")
    undo(window)
    bar = window.app.loaded_controller.message_actions.bar
    action = window.app.window.actions_by_name["undo_save"]
    assert bar.buttons.buttons[MessageAction.UNDO_SAVE].text() == "Undo this undo"
    assert action.text().replace("&", "") == "Undo this undo"
    save(window, City="Burgas")
    assert action.text().replace("&", "") == f"Undo the save of {window.time_of_save()}"


@at_any_moment
def test_a_field_that_another_user_changed_since_stays_and_the_rest_is_undone(
    start: Starts, server: PracticeServer, when: str
) -> None:
    window = saved(start, when, Name="Johnny", City="Varna")
    server.world.edit(*JOHN, {"name": "Maria"})
    said = undo(window)
    assert re.match(r"Save of today \d\d:\d\d partly undone at \d\d:\d\d\.", said)
    assert "1 of 2 changes are undone." in said
    assert "City: stored: “Sofia”. Name: not undone: it has since been changed to “Maria”." in said
    john = server.world.contact(*JOHN)
    assert (john["name"], john["city"]) == ("Maria", "Sofia")


def test_what_is_back_already_is_said_when_the_rest_cannot_be_undone(
    start: Starts, server: PracticeServer
) -> None:
    window = saved(start, "at once", Name="Johnny", City="Varna")
    server.world.edit(*JOHN, {"name": "Maria"})
    assert "partly undone at" in undo(window)
    window.until(lambda: len(window.app.journal.history.records) == 2)
    assert undo(window).splitlines() == [
        "Name is left unchanged: it was changed to “Maria” since.",
        "City is already as it was before this save.",
    ]
    server.world.edit(*JOHN, {"name": "Johnny"})
    window.app.workspace.refresh()
    window.until(lambda: window.is_open() and window.line("Name").text() == "Johnny")
    said = undo(window)
    assert re.match(r"Save of today \d\d:\d\d undone, verified at \d\d:\d\d\.", said)
    assert "Name: stored: “John Doe”. City: already back to “Sofia”." in said


def test_an_undo_that_another_user_made_first_says_so(
    start: Starts, server: PracticeServer
) -> None:
    window = saved(start, "at once", Name="Johnny")
    server.world.edit(*JOHN, {"name": "John Doe"})
    said = undo(window)
    assert said == "Nothing was undone. Name is already as it was before this save."


@at_any_moment
def test_if_another_user_changed_all_of_it_nothing_is_sent_and_it_is_said_what_is_there(
    start: Starts, server: PracticeServer, when: str
) -> None:
    window = saved(start, when, Name="Johnny")
    server.world.edit(*JOHN, {"name": "Maria"})
    server.world.clear_log()
    said = undo(window)
    assert "Name is left unchanged: it was changed to “Maria” since." in said
    assert server.world.contact(*JOHN)["name"] == "Maria"
    assert not [entry for entry in server.world.log if entry.method == "PUT"]


@at_any_moment
def test_another_field_that_another_user_changed_is_left_alone(
    start: Starts, server: PracticeServer, when: str
) -> None:
    window = saved(start, when, Name="Johnny")
    server.world.edit(*JOHN, {"city": "Varna"})
    assert "undone, verified at" in undo(window)
    john = server.world.contact(*JOHN)
    assert (john["name"], john["city"]) == ("John Doe", "Varna")


@at_any_moment
def test_what_the_provider_cannot_undo_is_said_and_stays(
    start: Starts, server: PracticeServer, when: str
) -> None:
    window = saved(start, when, Name="Johnny", Tags="vip customer")
    said = undo(window)
    assert "partly undone at" in said
    stays = "Tags: vip customer: not undone: Tags can't be removed through the API."
    assert f"Name: stored: “John Doe”. {stays}" in said
    john = server.world.contact(*JOHN)
    assert john["name"] == "John Doe"
    assert "vip customer" in john["tags"]


def open_popover(window: Driver) -> UndoPopover:
    """Press the button of the newest save in the side panel."""
    side = window.app.loaded_controller.page.side
    page = window.app.loaded_controller.page
    page.show_side(True)
    side.setCurrentIndex(0)
    window.until(lambda: window.app.journal.history.records)
    window.button("Undo this save", side).setFocus()
    QTest.keyClick(window.focused(), Qt.Key.Key_Space)
    window.until(lambda: side.findChild(UndoPopover))
    (popover,) = side.findChildren(UndoPopover)
    return popover


def test_the_history_says_what_an_undo_does_before_it_is_reviewed(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    save(window, Name="Johnny", City="Varna", Tags="for good")
    server.world.edit(*JOHN, {"city": "Ruse"})
    window.app.workspace.refresh()
    window.until(lambda: window.is_open() and window.line("City").text() == "Ruse")
    popover = open_popover(window)
    texts = [label.text() for label in popover.findChildren(QLabel)]
    assert texts[0].startswith("Undo the save of today")
    assert texts[1:7] == [
        "Name", "back to “John Doe”", "City", "not undone: it has since been changed to “Ruse”",
        "Tags: for good", "not undone: Tags can't be removed through the API",
    ]  # fmt: skip
    assert popover.focusWidget() is popover.review
    QTest.keyClick(popover.cancel, Qt.Key.Key_Escape)
    window.until(lambda: not popover_is_open(window))
    assert window.step is SaveStep.IDLE
    popover = open_popover(window)
    QTest.keyClick(popover.review, Qt.Key.Key_Return)
    window.until(lambda: window.step is SaveStep.REVIEWING and window.contact.flow.ready)
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and "partly undone at" in window.said)
    assert server.world.contact(*JOHN)["name"] == "John Doe"
    window.until(lambda: len(window.app.journal.history.records) == 2)
    # What stayed can be undone once it is again as that save left it.
    assert undo_buttons(window) == ["Undo this undo"]


def undo_buttons(window: Driver) -> list[str]:
    """Return which undos *History* offers, sorted by what their buttons say."""
    buttons = window.app.loaded_controller.page.side.findChildren(KeyedButton)
    offers = ("Undo this save", "Undo this undo")
    return sorted(each.text() for each in buttons if each.text() in offers and not each.isHidden())


def test_the_history_offers_no_undo_of_what_is_undone_as_a_whole(start: Starts) -> None:
    window = saved(start, "at once", Name="Johnny")
    undo(window)
    window.until(lambda: len(window.app.journal.history.records) == 2)
    assert undo_buttons(window) == ["Undo this undo"]


def test_a_line_separates_the_saves_of_a_contact(start: Starts) -> None:
    window = start.with_john()
    for name in ("Johnny", "Jon"):
        save(window, Name=name)
    window.until(lambda: len(window.app.journal.history.records) == 2)
    page = window.app.loaded_controller.page
    page.show_side(True)
    lines = page.side.findChildren(Separator)
    assert len([line for line in lines if line.isVisible()]) == 1


def popover_is_open(window: Driver) -> bool:
    return bool(window.app.loaded_controller.page.side.findChildren(UndoPopover))


def test_a_restored_value_is_taken_back_by_the_button_beside_its_message(start: Starts) -> None:
    window = start.with_john()
    save(window, Name="Johnny")
    page = window.app.loaded_controller.page
    page.show_side(True)
    page.side.setCurrentIndex(0)
    window.press("Restore “John Doe”", page.side)
    assert window.said == "Name restored in the form. It is not sent until you save."
    assert window.line("Name").text() == "John Doe"
    window.press("Undo", window.app.loaded_controller.message_actions.bar)
    assert window.line("Name").text() == "Johnny"
    assert not window.said
    window.press("All changes", page.side)
    window.until(
        lambda: window.app.window.pages.currentWidget() is window.app.journal.all_changes.page
    )


def test_the_popover_of_a_save_closes_when_another_contact_opens(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    save(window, City="Varna")
    first, (record,) = window.contact, window.app.journal.history.records
    server.world.edit("simvoly", 125, {"city": "Varna"})
    with held(server, lambda entry: entry.path.endswith("/125")) as arrived:
        window.find("125")
        window.until(arrived.is_set)
        open_popover(window)
    window.until(lambda: window.contact is not first and window.is_open())
    window.until(lambda: not popover_is_open(window))
    window.app.journal.history.undo(record)
    assert window.step is SaveStep.IDLE


def test_undo_beside_a_restored_value_leaves_later_edits(start: Starts) -> None:
    window = start.with_john()
    save(window, Name="Johnny")
    (change,) = window.app.journal.history.records[0].changes
    window.app.journal.history.restore(change)
    window.write("City", "Varna")
    window.press("Undo", window.app.loaded_controller.message_actions.bar)
    assert window.line("Name").text() == "Johnny"
    assert window.line("City").text() == "Varna"
    assert not window.said


def test_what_was_restored_is_no_longer_said_once_it_is_undone(start: Starts) -> None:
    window = start.with_john()
    save(window, Name="Johnny")
    (change,) = window.app.journal.history.records[0].changes
    window.app.journal.history.restore(change)
    assert "restored in the form" in window.said
    window.contact.editing.undo_stack.undo()
    assert not window.said
