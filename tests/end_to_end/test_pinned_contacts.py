"""Pinned contacts stay in the lists of their connection, also over restarts."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from contact_editor.ui.pages.contact_list import ContactList
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.journalled import CONNECTION, Starts


def names(rows: ContactList) -> list[str]:
    """What a screen reader says of each row."""
    items = [rows.item(row) for row in range(rows.count())]
    return [item.text() for item in items if item is not None]


def pinned(window: Driver) -> list[str]:
    page = window.app.loaded_controller.start_page
    return names(page.pinned) if not page.pinned_card.isHidden() else []


def choose_in_menu(rows: ContactList, row: int, text: str) -> None:
    rows.setCurrentRow(row)
    place = QPoint(5, 5)
    QApplication.sendEvent(
        rows, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, rows.mapToGlobal(place))
    )
    menu = next(menu for menu in rows.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def test_a_pinned_contact_stays_first_and_is_marked_also_after_a_restart(start: Starts) -> None:
    window = start.with_john()
    QTest.keyClick(window.app.window, Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    window.write("City", "Varna")
    for number in range(1, 15):
        window.open(str(number))
    start.end(window)
    window = start()
    window.use(CONNECTION)
    window.until(lambda: window.app.journal.restorer.is_read)
    assert pinned(window) == ["John Doe, john@doe.com, 1 unsaved change, #123"]
    recent = names(window.app.loaded_controller.start_page.recent)
    assert len(recent) == 12
    assert not [name for name in recent if "#123" in name]
    # When it was opened, also by an earlier start.
    assert all(name.rpartition(", ")[2].startswith(("Today ", "Yesterday ")) for name in recent)
    window.app.loaded_controller.start_page.pinned.chosen.emit(0)
    window.until(window.is_open)
    assert window.contact.editing.snapshot.reference.id == 123


def test_contacts_are_pinned_and_unpinned_in_the_lists(start: Starts) -> None:
    window = start.with_john()
    window.open("11")
    window.app.workspace.close_contact()
    window.app.workspace.close_contact()
    page = window.app.loaded_controller.start_page
    choose_in_menu(page.recent, 1, "Pin")
    assert [name.partition(",")[0] for name in pinned(window)] == ["John Doe"]
    choose_in_menu(page.recent, 0, "Pin")
    assert len(pinned(window)) == 2
    choose_in_menu(page.pinned, 0, "Unpin")
    start.end(window)
    window = start()
    window.use(CONNECTION)
    window.until(lambda: window.app.journal.restorer.is_read)
    assert len(pinned(window)) == 1


def test_pinned_contacts_are_never_mixed_between_accounts(start: Starts) -> None:
    window = start.with_john()
    window.app.window.actions_by_name["pin_contact"].trigger()
    window.app.workspace.close_contact()
    assert pinned(window)
    window.use("Practice Notocat")
    window.until(lambda: window.app.journal.restorer.is_read)
    assert pinned(window) == []
    start.end(window)
    window = start()
    window.use("Practice Notocat")
    window.until(lambda: window.app.journal.restorer.is_read)
    assert pinned(window) == []
    window.use(CONNECTION)
    window.until(lambda: pinned(window))


def test_the_action_says_what_it_would_do(start: Starts) -> None:
    window = start.with_john()
    action = window.app.window.actions_by_name["pin_contact"]
    assert action.text().replace("&", "") == "Pin this contact"
    action.trigger()
    assert action.text().replace("&", "") == "Unpin this contact"
    window.open("11")
    assert action.text().replace("&", "") == "Pin this contact"
    window.app.workspace.close_contact()
    window.app.workspace.close_contact()
    assert not action.isEnabled()
