"""Several contacts are open side by side, each with its edits and undo steps."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from contact_editor.practice.server import PracticeServer
from contact_editor.services.journal import intents
from contact_editor.ui.main_window.tab_strip import TabStrip
from contact_editor.ui.palette.command_palette import CommandPalette
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver
from tests.waiting import WAIT_LIMIT_S

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def strip(window: Driver) -> TabStrip:
    return window.app.loaded_controller.tabs.strip


def titles(window: Driver) -> list[str]:
    return [strip(window).accessibleTabName(n) for n in range(strip(window).count())]


def press(window: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(window.app.window, key, modifiers)


def test_one_contact_alone_needs_no_tabs(john: Driver) -> None:
    assert not strip(john).isVisible()


def test_a_second_contact_opens_in_a_tab_and_the_first_keeps_its_edits(john: Driver) -> None:
    john.write("Name", "Johnny")
    john.open("106")
    assert strip(john).isVisible()
    assert titles(john)[0] == "John Doe, unsaved changes, Practice Simvoly, sandbox"
    press(john, Qt.Key.Key_1)
    assert john.line("Name").text() == "Johnny"
    assert john.said == ""


def test_undo_steps_survive_a_change_of_tabs(john: Driver) -> None:
    john.write("Name", "Johnny")
    john.open("106")
    press(john, Qt.Key.Key_Tab)
    assert john.line("Name").text() == "Johnny"
    while john.contact.editing.undo_stack.canUndo():
        press(john, Qt.Key.Key_Z)
    assert john.line("Name").text() == "John Doe"
    assert titles(john)[0] == "John Doe, Practice Simvoly, sandbox"


def test_ctrl_tab_goes_round_both_ways(john: Driver) -> None:
    for number in ("106", "107"):
        john.open(number)
    seen = []
    for _ in range(3):
        press(john, Qt.Key.Key_Tab)
        seen.append(strip(john).currentIndex())
    assert seen == [0, 1, 2]
    press(john, Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert strip(john).currentIndex() == 1


def test_a_contact_that_is_found_again_is_no_second_tab(john: Driver) -> None:
    john.open("106")
    john.open("123")
    assert strip(john).count() == 2
    assert strip(john).currentIndex() == 0


def test_closing_a_tab_shows_its_neighbour_and_keeps_the_draft(john: Driver) -> None:
    john.write("Name", "Johnny")
    john.open("106")
    press(john, Qt.Key.Key_1)
    press(john, Qt.Key.Key_W)
    assert john.contact.editing.snapshot.reference.id == 106
    assert not strip(john).isVisible()
    assert john.app.workspace.unsaved() == ["John Doe (Practice Simvoly)"]
    john.open("123")
    assert john.line("Name").text() == "Johnny"


def test_unsaved_changes_of_every_tab_are_named_before_the_window_closes(john: Driver) -> None:
    john.write("Name", "Johnny")
    john.open("106")
    john.write("Name", "Someone")
    assert len(john.app.workspace.unsaved()) == 2


def test_a_save_is_of_the_contact_that_is_shown(john: Driver) -> None:
    john.write("Name", "Johnny")
    john.open("106")
    john.write("City", "Plovdiv")
    assert john.save().startswith("Saved and verified"), john.said
    press(john, Qt.Key.Key_1)
    assert [change.after for change in john.contact.editing.changes()] == ["Johnny"]


def test_the_result_of_a_save_is_there_again_with_its_tab_until_it_is_dismissed(
    john: Driver,
) -> None:
    john.write("Name", "Johnny")
    said = john.save()
    john.open("106")
    assert "Saved and verified" not in john.said
    press(john, Qt.Key.Key_1)
    assert john.said == said
    john.app.loaded_controller.message_actions.bar.close_button.click()
    press(john, Qt.Key.Key_2)
    press(john, Qt.Key.Key_1)
    assert john.said == ""


def test_a_contact_may_be_closed_while_the_journal_is_slow_with_its_review(
    john: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intents, "TIMEOUT_S", WAIT_LIMIT_S)
    crashes: list[str] = []
    john.app.crash_reporter.crashes.crashed.connect(crashes.append)
    goes_on, journal = threading.Event(), john.app.journal.access.journal
    journal.read(lambda _: goes_on.wait(WAIT_LIMIT_S))
    john.write("Name", "Johnny")
    note = john.contact.editing.note
    john.review()
    john.app.workspace.close_contact()
    john.until(lambda: not isValid(note))
    goes_on.set()
    # Answers come in the order of the questions.
    answers: list[object] = []
    john.app.journal.access.read(lambda _: 1, answers.append)
    john.until(lambda: answers)
    assert not crashes, john.app.crash_reporter.crashes.details()


def test_a_chosen_tab_has_the_focus_where_it_was_left(john: Driver) -> None:
    john.line("City").setFocus()
    page = john.app.loaded_controller.page
    john.until(lambda: page.form.field_at(john.focused()) == "city")
    john.open("106")
    john.until(lambda: strip(john).count() == 2 and strip(john).currentIndex() == 1)
    john.until(lambda: page.form.field_at(john.focused()))
    press(john, Qt.Key.Key_1)
    john.until(lambda: john.focused().accessibleName() == "City")
    press(john, Qt.Key.Key_2)
    john.until(lambda: page.form.field_at(john.focused()))


def test_where_the_shown_tab_is_closed_the_next_one_has_the_focus_where_it_was_left(
    john: Driver,
) -> None:
    john.line("City").setFocus()
    john.open("106")
    john.line("Name").setFocus()
    strip(john).close_requested.emit(1)
    assert john.focused().accessibleName() == "City"


def test_the_shortcuts_page_gives_the_focus_back(john: Driver) -> None:
    john.line("City").setFocus()
    QTest.keyClick(john.app.window, Qt.Key.Key_F1)
    john.until(lambda: not john.app.loaded_controller.page.isVisible())
    john.escape()
    john.until(john.app.loaded_controller.page.isVisible)
    assert john.focused().accessibleName() == "City"


def test_esc_closes_the_commands_and_nothing_behind_them(john: Driver) -> None:
    john.line("City").setFocus()
    john.write("City", "Plovdiv")
    said = john.save()
    for opening in (1, 2):
        for _ in range(opening):
            QTest.keyClick(john.app.window, Qt.Key.Key_K, CTRL)
        palette = john.app.window.findChild(CommandPalette)
        assert palette is not None
        assert palette.isVisible(), "its key closed it"
        QTest.keyClick(palette.line, Qt.Key.Key_Escape)
        assert not palette.isVisible()
        assert john.said == said


def test_esc_leaves_the_menus(john: Driver) -> None:
    line = john.line("City")
    line.setFocus()
    QTest.keyClick(john.app.window, Qt.Key.Key_F10)
    menus = john.app.window.menus
    assert menus.isVisible()
    QTest.keyClick(menus, Qt.Key.Key_Escape)
    assert not menus.isVisible()
    assert line.hasFocus()
    for _ in range(2):
        # Also where Esc first closes the menu that hangs open.
        QTest.keyClick(john.app.window, Qt.Key.Key_F10)
        if (popup := QApplication.activePopupWidget()) is not None:
            QTest.keyClick(popup, Qt.Key.Key_Escape)
        QTest.keyClick(menus, Qt.Key.Key_Escape)
        assert not menus.isVisible()
        assert line.hasFocus()


def test_a_tab_that_was_shown_often_updates_the_form_once_for_each_key(john: Driver) -> None:
    john.open("106")
    for _ in range(6):
        press(john, Qt.Key.Key_Tab)
    updates: list[None] = []
    john.app.loaded_controller.page.edited.connect(lambda: updates.append(None))
    QTest.keyClick(john.line("Name"), Qt.Key.Key_X)
    assert len(updates) == 1


def test_a_save_that_ends_while_no_contact_is_shown_disturbs_nothing(
    john: Driver, server: PracticeServer
) -> None:
    crashes: list[str] = []
    john.app.crash_reporter.crashes.crashed.connect(crashes.append)
    saved = john.contact
    john.write("Name", "Johnny")
    server.set_switches(lag="2")
    john.review()
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.CHECKING)
    john.find("no.such.contact@example.org")
    john.until(lambda: john.not_found)
    john.until(lambda: saved.saved is not None and not saved.checking)
    assert not crashes
    john.open("123")
    assert john.line("Name").text() == "Johnny"
    assert not john.contact.has_edits


def test_what_an_editor_reports_after_its_contact_was_closed_is_ignored(window: Driver) -> None:
    window.open("123")
    window.app.workspace.close_contact()
    assert window.app.workspace.contact is None
    window.app.loaded_controller.page.forms.edited.emit("name", "Late")
    window.open("123")
    assert not window.contact.has_edits


def test_what_comes_while_another_contact_is_found_is_said_with_its_name(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, gateway = john.contact, john.contact.open_connection.gateway
    find, may_end = gateway.find, threading.Event()

    async def find_slowly(*asked: Any) -> Any:
        found = await find(*asked)
        while not may_end.is_set():
            await asyncio.sleep(0.01)
        return found

    monkeypatch.setattr(gateway, "find", find_slowly)
    server.set_switches(lag="1")
    john.write("Name", "Johnny")
    john.review()
    john.ctrl_s()
    john.until(john.app.workspace.may_leave)
    john.find("106")
    john.until(lambda: john.said.startswith("Saved and verified"))
    may_end.set()
    john.until(lambda: john.contact is not first)
    assert john.said.startswith("Johnny: Saved and verified")
    assert not john.seen("Copy receipt")
    assert strip(john).accessibleTabName(0).startswith("Johnny, saved and verified")
    john.press("Show")
    assert john.contact is first
    assert john.said.startswith("Saved and verified")
