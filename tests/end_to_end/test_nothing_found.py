"""A search that finds none says what was looked for, and every way on is at hand by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from contact_editor.practice.server import PracticeServer
from tests.end_to_end.driver import CTRL, Driver

SIMVOLY, NOTOCAT = "Practice Simvoly", "Practice Notocat"


@pytest.fixture
def after_john(window: Driver) -> Driver:
    window.use(SIMVOLY)
    window.open("123")
    return window


def miss(window: Driver, text: str) -> None:
    window.find(text)
    window.until(lambda: text in window.not_found)
    # Offscreen, the window does not become active again after the list below Find.
    window.app.window.activateWindow()
    assert QTest.qWaitForWindowActive(window.app.window)


def press(window: Driver, key: Qt.Key) -> None:
    QTest.keyClick(window.focused(), key)


def buttons(window: Driver) -> list[str]:
    page = window.app.loaded_controller.lazy_pages.not_found
    return [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]


def test_it_says_exactly_what_was_looked_for_where_and_how(after_john: Driver) -> None:
    miss(after_john, "jon@doe.com")
    assert after_john.not_found == "No contact found for “jon@doe.com” in Practice Simvoly"
    assert after_john.seen("jon@doe.com")
    assert after_john.seen("by email address").startswith("Practice Simvoly, 127.0.0.1")
    assert after_john.seen("answered in").endswith(" s: no contact")
    assert "No contact found" in after_john.app.window.windowTitle()


def test_down_enters_the_similar_contacts_and_enter_opens_one(after_john: Driver) -> None:
    miss(after_john, "jon@doe.com")
    assert after_john.focused() is after_john.app.window.find_bar.line
    press(after_john, Qt.Key.Key_Down)
    assert after_john.focused().accessibleName() == "Similar contacts"
    press(after_john, Qt.Key.Key_Up)
    assert after_john.focused() is after_john.app.window.find_bar.line
    press(after_john, Qt.Key.Key_Down)
    press(after_john, Qt.Key.Key_Return)
    after_john.until(after_john.is_open)
    assert after_john.contact.title == "John Doe"


def test_without_similar_contacts_there_is_no_list_of_them(after_john: Driver) -> None:
    miss(after_john, "nobody@nowhere.example")
    assert not after_john.seen("Similar")


@pytest.mark.parametrize("key", ["Enter", "Ctrl+R"])
def test_a_contact_that_is_there_by_now_is_found_by_searching_again(
    after_john: Driver, server: PracticeServer, key: str
) -> None:
    miss(after_john, "late@doe.com")
    server.world.edit("simvoly", 124, {"email": "late@doe.com"})
    if key == "Enter":
        press(after_john, Qt.Key.Key_Return)
    else:
        QTest.keyClick(after_john.app.window, Qt.Key.Key_R, CTRL)
    after_john.until(after_john.is_open)
    assert after_john.contact.editing.snapshot.reference.id == 124


def test_the_same_is_looked_for_in_another_connection(after_john: Driver) -> None:
    miss(after_john, "noto@example.org")
    after_john.press("Search in Practice Notocat")
    after_john.until(after_john.is_open)
    assert after_john.contact.connection.name == NOTOCAT


def test_without_another_connection_none_is_offered(after_john: Driver) -> None:
    after_john.app.manager.remove(NOTOCAT)
    miss(after_john, "jon@doe.com")
    assert not [text for text in buttons(after_john) if text.startswith("Search in")]
    assert not after_john.seen("another connection")


def test_escape_goes_back_to_the_contact_that_was_closed_and_its_edits(after_john: Driver) -> None:
    after_john.write("City", "Plovdiv")
    miss(after_john, "nobody@nowhere.example")
    assert after_john.seen("The unsaved changes to John Doe are kept.")
    assert "Back to John Doe" in buttons(after_john)
    after_john.escape()
    after_john.until(after_john.is_open)
    assert after_john.line("City").text() == "Plovdiv"


def test_a_search_without_a_contact_before_goes_back_to_the_start(after_john: Driver) -> None:
    QTest.keyClick(after_john.app.window, Qt.Key.Key_W, CTRL)
    miss(after_john, "nobody@nowhere.example")
    assert not [text for text in buttons(after_john) if text.startswith("Back to")]
    after_john.escape()
    after_john.until(lambda: after_john.seen("Which contact?"))


def test_down_enters_the_recent_contacts_of_the_start_page(after_john: Driver) -> None:
    QTest.keyClick(after_john.app.window, Qt.Key.Key_W, CTRL)
    after_john.until(lambda: after_john.seen("Which contact?"))
    press(after_john, Qt.Key.Key_Down)
    assert after_john.focused().accessibleName() == "Recent contacts"
