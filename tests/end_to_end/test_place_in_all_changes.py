"""All changes stay as they were left: the chosen save, the place in the list, the focus."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.services.journal.history.saves import append_save
from contact_editor.services.journal.journal import Journal
from contact_editor.services.journal.journal_key import JournalKeys
from contact_editor.ui.history.all_changes_page import AllChangesPage
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import Starts
from tests.end_to_end.test_all_changes_tab import cell, opened, save
from tests.waiting import WAIT_LIMIT_S

CHOSEN, FIRST = 140, 130
"""The row that the user chose, and the first one in sight."""


def add(window: Driver, numbers: range, journal: Journal | None = None) -> None:
    """Add copies of the last save; through another journal, as another process does."""
    journal = journal or window.app.journal.access.journal
    last = window.app.journal.history.records[0]
    for number in numbers:
        record = msgspec.structs.replace(last, id=f"copy {number}", at=last.at + number)
        append = partial(append_save, record=record)
        assert journal.write(record.id, append).result(WAIT_LIMIT_S)


def scrolled(start: Starts, count: int = 200) -> tuple[Driver, AllChangesPage, SaveRecord]:
    """Return All changes with a chosen save in its second hundred."""
    window = start.with_john()
    save(window, "City", "Varna")
    add(window, range(1, count))
    page = opened(window, 100)
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
    window.until(lambda: page.table.rowCount() == count)
    page.table.setCurrentCell(CHOSEN, 0)
    page.table.verticalScrollBar().setValue(FIRST)
    chosen = page.selected()
    assert chosen is not None
    return window, page, chosen


def go_away_and_return(window: Driver, page: AllChangesPage) -> None:
    QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    window.until(window.app.loaded_controller.page.isVisible)
    QTest.keyClick(window.app.window, Qt.Key.Key_2, CTRL)
    window.until(page.isVisible)
    settle(window)


def settle(window: Driver) -> None:
    """Wait until what was asked of the journal has arrived."""
    answered: list[object] = []
    for _ in range(2):
        window.app.journal.access.read(lambda db: None, answered.append)
        window.until(lambda: answered)
        answered.clear()


def test_nothing_is_read_again_while_there_are_no_other_saves(start: Starts) -> None:
    window, page, chosen = scrolled(start)
    read: list[object] = []
    window.app.journal._changes.changed.connect(partial(read.append, None))
    go_away_and_return(window, page)
    assert read == []
    assert (page.selected(), page.table.rowCount()) == (chosen, 200)
    assert page.table.verticalScrollBar().value() == FIRST
    assert window.focused() is page.table


def test_a_later_save_moves_neither_the_chosen_one_nor_what_is_in_sight(start: Starts) -> None:
    window, page, chosen = scrolled(start)
    QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    save(window, "City", "Ruse")
    go_away_and_return(window, page)
    window.until(lambda: page.table.rowCount() == 201)
    assert page.selected() == chosen
    assert page.table.currentRow() == CHOSEN + 1
    assert page.table.verticalScrollBar().value() == FIRST + 1
    assert cell(page, 0, 2) == "City: Varna → Ruse"


def test_a_save_of_another_process_is_there_on_return(start: Starts) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    page = opened(window, 1)
    own = window.app.journal.access.journal
    other = Journal(own._location, JournalKeys(start.keyring))
    assert other.open().result(WAIT_LIMIT_S).is_on_disk
    add(window, range(1, 2), other)
    other.close()
    chosen = page.selected()
    go_away_and_return(window, page)
    window.until(lambda: page.table.rowCount() == 2)
    assert page.selected() == chosen


def test_a_save_that_ends_while_it_is_shown_appears_in_it(start: Starts) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    page = opened(window, 1)
    add(window, range(1, 2))
    window.app.journal.recorder.recorded.emit()
    window.until(lambda: page.table.rowCount() == 2)
    assert window.focused() is page.table


def test_the_focus_is_where_it_was_also_if_it_is_opened_by_its_command(start: Starts) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    page = opened(window, 1)
    page.search.setFocus()
    go_away_and_return(window, page)
    assert window.focused() is page.search
    QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    opened(window, 1)
    assert window.focused() is page.search
    QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    QTest.mouseClick(
        window.app.loaded_controller.tabs.strip, Qt.MouseButton.LeftButton,
        pos=window.app.loaded_controller.tabs.strip.tabRect(1).center(),
    )  # fmt: skip
    window.until(page.isVisible)
    assert window.focused() is page.search


def test_a_button_of_the_details_keeps_the_focus_when_another_save_arrives(start: Starts) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    page = opened(window, 1)
    page.details.undo.setFocus()
    add(window, range(1, 2))
    go_away_and_return(window, page)
    window.until(lambda: page.table.rowCount() == 2)
    assert window.focused() is page.details.undo


def test_other_words_show_what_they_find_from_the_top(start: Starts) -> None:
    window, page, _chosen = scrolled(start)
    add(window, range(500, 501))
    page.search.setText("Varna")
    window.until(lambda: page.table.rowCount() == 100)
    assert page.table.currentRow() == 0
    assert page.table.verticalScrollBar().value() == 0


def test_a_save_without_a_connection_any_more_is_marked_on_return(start: Starts) -> None:
    window = start.with_john()
    save(window, "City", "Varna")
    page = opened(window, 1)
    QTest.keyClick(window.app.window, Qt.Key.Key_1, CTRL)
    window.app.workspace.close_contact()
    page = opened(window, 1)
    window.app.manager.remove("Practice Simvoly")
    window.until(lambda: "no connection to it" in cell(page, 0, 1))
