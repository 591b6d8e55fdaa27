"""All changes have a tab beside those of the contacts, and each save can be undone from there."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from shiboken6 import isValid

from contact_editor.app.settings.language import ENGLISH
from contact_editor.practice.server import PracticeServer
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.history.all_changes_page import AllChangesPage
from contact_editor.ui.main_window.tab_strip import TabStrip
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import CONNECTION, Starts
from tests.end_to_end.places import change, held

JOHN = ("simvoly", 123)


def save(window: Driver, name: str, text: str) -> None:
    known = len(window.app.journal.history.records)
    window.write(name, text)
    window.save()
    window.until(lambda: len(window.app.journal.history.records) > known)


def opened(window: Driver, count: int) -> AllChangesPage:
    """Open the tab, and wait until it has so many saves."""
    window.app.window.actions_by_name["all_changes"].trigger()
    page = window.app.journal.all_changes.page
    window.until(lambda: page.table.rowCount() == count)
    return page


def texts_of_buttons(window: Driver) -> list[str]:
    """Return the texts of the buttons in sight."""
    buttons = window.app.window.findChildren(QAbstractButton)
    return [button.text().split("\t")[0] for button in buttons if button.isVisible()]


def cell(page: AllChangesPage, row: int, column: int) -> str:
    item = page.table.item(row, column)
    return item.text() if item is not None else ""


def strip(window: Driver) -> TabStrip:
    return window.app.loaded_controller.tabs.strip


def test_it_has_a_tab_that_is_chosen_and_closed_as_that_of_a_contact(start: Starts) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    page = opened(window, 1)
    assert window.focused() is page.table
    assert (strip(window).isVisible(), strip(window).count()) == (True, 2)
    assert (strip(window).tabText(1), strip(window).shown) == ("All changes", 1)
    assert window.app.window.windowTitle() == "All changes – Contact Editor"
    form = window.app.loaded_controller.page
    QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    assert form.isVisible()
    assert "John Doe" in window.app.window.windowTitle()
    QTest.keyClick(window.app.window, Qt.Key.Key_Tab, CTRL)
    assert page.isVisible()
    assert window.focused() is page.table
    opened(window, 1)
    assert strip(window).count() == 2, "It is open only once."
    QTest.keyClick(page.table, Qt.Key.Key_W, CTRL)
    assert form.isVisible()
    assert strip(window).isHidden()
    opened(window, 1)
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert strip(window).isHidden()
    assert window.line("City").text() == "Varna", "The contact is still open."


def test_it_is_shown_without_a_contact_and_stays_when_the_last_one_is_closed(start: Starts) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    page = opened(window, 1)
    strip(window).close_requested.emit(0)
    assert page.isVisible()
    assert (strip(window).isVisible(), strip(window).count()) == (True, 1)
    strip(window).close_requested.emit(0)
    assert window.app.loaded_controller.start_page.isVisible()
    page = opened(window, 1)
    assert page.isVisible()
    window.open("124")
    assert strip(window).count() == 2


def test_what_was_saved_meanwhile_is_there_when_it_is_shown_again(start: Starts) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    save(window, "City", "Ruse")
    page = opened(window, 2)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    chosen = page.selected()
    QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    save(window, "City", "Burgas")
    QTest.keyClick(window.app.window, Qt.Key.Key_2, CTRL)
    window.until(lambda: page.table.rowCount() == 3)
    assert page.selected() == chosen


def test_a_save_of_a_closed_contact_is_undone_after_it_was_read_and_reviewed(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    save(window, "Name", "Johnny")
    save(window, "City", "Varna")
    window.app.workspace.close_contact()
    server.world.edit(*JOHN, {"phone": "+359 2 000"})
    page = opened(window, 2)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert "John Doe → Johnny" in [label.text() for label in page.details.findChildren(QLabel)]
    window.press("Undo this save", page.details)
    window.until(lambda: window.step is SaveStep.REVIEWING)
    assert server.world.contact(*JOHN)["name"] == "Johnny", "Nothing is sent before the review."
    title = window.app.loaded_controller.page.review.title.text()
    assert title.startswith("Undo the save of today ")
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and "undone, verified at" in window.said)
    page = opened(window, 3)
    row = next(row for row in range(3) if "Johnny" in cell(page, row, 2) and row)
    assert cell(page, row, 3).startswith("Undone today ")
    page.table.setCurrentCell(row, 0)
    assert not page.details.undo.isEnabled(), "There is nothing left of it."
    shown = [label.text() for label in page.details.findChildren(QLabel)]
    assert cell(page, row, 3) in shown
    page.table.setCurrentCell(1, 0)
    assert page.details.undo.isEnabled()
    john = server.world.contact(*JOHN)
    assert (john["name"], john["city"], john["phone"]) == ("John Doe", "Varna", "+359 2 000")


def test_an_undo_is_reviewed_where_saves_are_not_as_its_contact_was_not_in_sight(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    save(window, "Name", "Johnny")
    window.app.workspace.close_contact()
    known = window.app.manager.named(CONNECTION)
    assert known is not None
    skips = msgspec.structs.replace(known, environment="sandbox", skip_review=True)
    window.app.manager.put(skips, instead_of=CONNECTION)
    window.use(CONNECTION)
    page = opened(window, 1)
    window.press("Undo this save", page.details)
    window.until(lambda: window.step is not SaveStep.IDLE)
    assert window.step is SaveStep.REVIEWING
    assert server.world.contact(*JOHN)["name"] == "Johnny"


def test_edits_of_the_contact_come_first(start: Starts) -> None:
    window = start.with_john()
    save(window, "Name", "Johnny")
    window.write("City", "Varna")
    page = opened(window, 1)
    window.press("Undo this save", page.details)
    window.until(lambda: "Save or revert your changes first" in window.said)
    assert window.line("City").text() == "Varna"
    assert window.step is SaveStep.IDLE


@pytest.mark.parametrize("ending", ["refused", "cancelled"])
def test_if_the_contact_cannot_be_read_nothing_is_undone_now_or_later(
    start: Starts, server: PracticeServer, ending: str
) -> None:
    window = start.with_john()
    save(window, "Name", "Johnny")
    window.app.workspace.close_contact()
    page = opened(window, 1)
    if ending == "refused":
        server.add_fault("status", method="GET", code=403)
        window.press("Undo this save", page.details)
        window.until(lambda: window.said)
    else:
        with held(server, lambda entry: entry.method == "GET") as arrived:
            window.press("Undo this save", page.details)
            window.until(arrived.is_set)
            window.app.workspace.cancel()
    window.until(lambda: not window.app.workspace.busy)
    server.world.faults.clear()
    window.open("123")
    window.settle()
    assert window.step is SaveStep.IDLE


def test_through_a_connection_that_is_read_only_by_now_no_undo_is_proposed(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    save(window, "Name", "Johnny")
    change(window, CONNECTION, read_only=True)
    window.until(lambda: window.is_open() and window.contact.connection.read_only)
    page = opened(window, 1)
    window.press("Undo this save", page.details)
    window.until(lambda: window.said == "This connection is read-only. Nothing was undone.")
    assert window.step is SaveStep.IDLE
    assert server.world.log[-1].method == "GET"


def test_a_save_of_which_nothing_was_stored_offers_no_undo(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    server.set_switches(ignored_field="name")
    save(window, "Name", "Johnny")
    page = opened(window, 1)
    assert not page.details.undo.isEnabled()


def test_no_key_changes_the_contact_behind_it(start: Starts) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    page = opened(window, 1)
    QTest.keyClick(page.table, Qt.Key.Key_Z, CTRL)
    actions = window.app.window.actions_by_name
    about_contact = ("undo", "undo_save", "read_again", "forget_contact")
    assert [name for name in about_contact if actions[name].isEnabled()] == []
    QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    assert window.line("City").text() == "Varna"
    assert [name for name in about_contact if not actions[name].isEnabled()] == []
    QTest.keyClick(window.app.window, Qt.Key.Key_Z, CTRL)
    assert window.line("City").text() == "Sofia", "In the contact it can be undone."


def test_the_message_of_a_contact_is_shown_with_its_tab_alone(start: Starts) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    said = window.said
    bar = window.app.loaded_controller.message_actions.bar
    assert bar.offers(MessageAction.UNDO_SAVE)
    page = opened(window, 1)
    assert window.said == ""
    assert not bar.offers(MessageAction.UNDO_SAVE)
    window.app.window.actions_by_name["settings"].trigger()
    assert window.said == ""
    window.app.window.actions_by_name["escape"].trigger()
    window.app.window.actions_by_name["verify_journal"].trigger()
    window.until(lambda: "verified" in window.said)
    assert page.isVisible()
    QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    assert window.said == said


def test_what_becomes_of_a_save_behind_it_is_reported_with_the_name(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    window.write("City", "Varna")
    with held(server, lambda entry: entry.method != "GET") as arrived:
        window.ctrl_s()
        if window.step is SaveStep.REVIEWING:
            window.see_review()
            window.ctrl_s()
        window.until(arrived.is_set)
        opened(window, 0)
    window.until(lambda: window.said.startswith("John Doe: "))
    bar = window.app.loaded_controller.message_actions.bar
    assert not bar.offers(MessageAction.UNDO_SAVE)
    window.press("Show", bar)
    assert window.app.loaded_controller.page.isVisible()
    window.until(lambda: bar.offers(MessageAction.UNDO_SAVE))


def test_a_conflict_found_behind_it_leaves_the_focus_and_has_it_when_it_is_shown(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    save(window, "Name", "Johnny")
    window.write("City", "Varna")
    window.review()
    server.world.edit(*JOHN, {"city": "Ruse"})
    with held(server, lambda entry: entry.method == "GET") as arrived:
        window.ctrl_s()
        window.until(arrived.is_set)
        page = opened(window, 1)
    window.until(lambda: window.step is SaveStep.SETTLING)
    window.settle()
    assert window.focused() is page.table
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    window.until(lambda: window.app.loaded_controller.page.conflicts.isAncestorOf(window.focused()))


@pytest.mark.parametrize("name", ["shortcuts", "manual", "settings"])
def test_tab_title_and_escape_agree_when_a_page_is_opened_over_it(start: Starts, name: str) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    page = opened(window, 1)
    window.app.window.actions_by_name[name].trigger()
    assert page.isHidden()
    assert strip(window).shown == 1
    assert window.app.window.windowTitle() == "All changes – Contact Editor"
    window.app.window.actions_by_name["escape"].trigger()
    assert page.isVisible()
    QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    window.app.window.actions_by_name[name].trigger()
    assert strip(window).shown == 0
    assert "John Doe" in window.app.window.windowTitle()
    window.app.window.actions_by_name["escape"].trigger()
    assert window.app.loaded_controller.page.isVisible()


@pytest.mark.parametrize("is_chosen", [True, False], ids=["all changes", "contact"])
def test_it_is_still_open_in_another_language(start: Starts, *, is_chosen: bool) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    opened(window, 1)
    if not is_chosen:
        QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    window.app.window.actions_by_name["settings"].trigger()
    settings = window.app.user_settings
    settings.set_value("language", "de")
    try:
        window.until(lambda: window.app.window.find_bar.line.accessibleName() != "Find")
        assert strip(window).count() == 2
        assert window.app.settings_controller.page.isVisible()
        assert strip(window).shown == (1 if is_chosen else 0)
        assert ("John Doe" in window.app.window.windowTitle()) is not is_chosen
        window.app.window.actions_by_name["escape"].trigger()
        all_changes = window.app.journal.all_changes.page
        shown = all_changes if is_chosen else window.app.loaded_controller.page
        assert shown.isVisible()
    finally:
        settings.set_value("language", "en")
        window.until(lambda: window.app.window.find_bar.line.accessibleName() == "Find")


def test_the_menus_stay_what_they_are_when_its_details_change(start: Starts) -> None:
    window = start.with_john()
    save(window, "Name", "Johnny")
    save(window, "City", "Varna")
    page = opened(window, 2)
    QTest.keyClick(window.app.window, Qt.Key.Key_F6)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    assert all(map(isValid, window.app.window.menus_by_title.values()))


def test_an_undo_whose_contact_is_being_read_goes_on_in_a_window_of_another_language(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    save(window, "Name", "Johnny")
    window.app.workspace.close_contact()
    page = opened(window, 1)
    before = window.app.window
    try:
        with held(server, lambda entry: entry.method == "GET") as arrived:
            window.press("Undo this save", page.details)
            window.until(arrived.is_set)
            window.app.settings_controller.show()
            language = window.app.settings_controller.page.rows["language"].control
            assert isinstance(language, ComboBox)
            language.setCurrentIndex(language.findData("de"))
            language.activated.emit(language.currentIndex())
            window.until(lambda: window.app.window is not before)
            window.until(lambda: not isValid(before))
        window.until(lambda: not window.app.workspace.busy)
        window.until(lambda: window.step is SaveStep.REVIEWING)
        assert server.world.contact(*JOHN)["name"] == "Johnny"
    finally:
        window.app.language.use(ENGLISH)
        QLocale.setDefault(QLocale.c())
