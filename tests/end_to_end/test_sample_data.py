"""Sample contacts are new at each start: what is typed into them is not said to be kept."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from contact_editor.ui.history.saves_table import SavesTable
from contact_editor.ui.main_window.unsaved_dialog import ClosingAnswer, UnsavedChangesDialog
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import Starts, on_disk


def with_sample_data(start: Starts) -> Driver:
    """Start without a connection of one's own, and open a sample contact."""
    (start.folder / "connections.toml").unlink(missing_ok=True)
    window = start()
    window.app.loaded_controller.start_page.ways.practise_button.click()
    window.open("123")
    window.until(lambda: on_disk(window))
    return window


def test_closing_the_program_asks_about_unsaved_changes_of_sample_contacts(
    start: Starts, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = with_sample_data(start)
    asked: list[list[str]] = []

    def ask(_parent: object, contacts: list[str], *_: object, **_more: object) -> ClosingAnswer:
        asked.append(contacts)
        return ClosingAnswer.STAY

    monkeypatch.setattr(UnsavedChangesDialog, "ask", ask)
    assert is_closed(window)
    assert not asked
    window.write("City", "Varna")
    assert not is_closed(window)
    assert asked == [["John Doe (Practice Simvoly)"]]


def is_closed(window: Driver) -> bool:
    """Return whether the window would close; it stays open for the test."""
    event = QCloseEvent()
    window.app.window.close_requested.emit(event)
    return event.isAccepted()


def test_the_bar_says_that_changes_of_a_sample_contact_are_not_kept(start: Starts) -> None:
    window = with_sample_data(start)
    note = window.app.loaded_controller.page.changes.note
    assert not note.isVisible()
    window.write("City", "Varna")
    assert note.isVisible()
    assert note.text() == "sample contact: kept until you close the program"


def test_a_save_of_a_sample_contact_of_an_earlier_start_is_marked_and_opens_nothing(
    start: Starts,
) -> None:
    window = with_sample_data(start)
    window.write("City", "Varna")
    window.save()
    assert contacts(window) == ["John Doe #123"]
    start.end(window)
    window = with_sample_data(start)
    assert contacts(window) == ["John Doe #123 · no connection to it"]
    table = window.app.journal.all_changes.page.table
    table.itemActivated.emit(table.item(0, 0))
    assert window.said.startswith("This was a sample contact of an earlier start.")
    start.end(window)
    QApplication.processEvents()


def contacts(window: Driver) -> list[str]:
    """Open *All changes*, and return the contacts there."""
    window.app.window.actions_by_name["all_changes"].trigger()
    table = window.app.journal.all_changes.page.table
    assert isinstance(table, SavesTable)
    window.until(table.rowCount)
    cells = [table.item(row, 1) for row in range(table.rowCount())]
    return [cell.text() for cell in cells if cell is not None]
