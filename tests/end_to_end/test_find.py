"""Find opens exactly what was typed, or lets the user choose; a failed search steps back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import CTRL, Driver

SIMVOLY = "Practice Simvoly"


def choices(window: Driver) -> list[str]:
    window.until(lambda: window.app.workspace.view is WindowView.CHOOSING)
    return window.app.loaded_controller.lazy_pages.matches.list.texts()


def opened(window: Driver) -> Any:
    window.until(lambda: window.app.workspace.view is WindowView.CONTACT)
    return window.contact.editing.snapshot.reference.id


def test_an_address_with_an_apostrophe_opens_its_own_contact(
    window: Driver, server: PracticeServer
) -> None:
    server.world.edit("simvoly", 11, {"email": "brien@example.org"})
    server.world.edit("simvoly", 12, {"email": "o'brien@example.org"})
    window.use(SIMVOLY)
    window.find("o'brien@example.org")
    assert opened(window) == 12
    window.find("please call o'brien@example.org")
    assert choices(window) == ["Email o'brien@example.org", "Email brien@example.org"]
    QTest.keyClick(window.focused(), Qt.Key.Key_Return)
    assert opened(window) == 12


@pytest.mark.parametrize("text", ["call 106 please", "Person 106"])
def test_a_number_in_a_sentence_is_confirmed_before_it_is_opened(window: Driver, text: str) -> None:
    window.use(SIMVOLY)
    window.find(text)
    assert choices(window) == ["Id 106"]
    QTest.keyClick(window.focused(), Qt.Key.Key_Return)
    assert opened(window) == 106


@pytest.mark.parametrize("text", ["nobody@nowhere.example", "999999", "no contact at all"])
def test_a_failed_search_leaves_no_other_contact_to_type_into(window: Driver, text: str) -> None:
    window.use(SIMVOLY)
    window.open("123")
    window.write("Name", "Johnny")
    window.find(text)
    window.until(lambda: window.said or window.not_found)
    kept = "John Doe stays open in its tab, with its unsaved changes."
    assert window.seen("The unsaved changes to John Doe are kept.") or kept in window.said
    assert not window.app.loaded_controller.page.isVisible()
    assert window.app.workspace.contact is None
    window.press("Back to John Doe" if window.not_found else "Go back to the contact")
    assert opened(window) == 123
    assert window.line("Name").text() == "Johnny"


@pytest.mark.parametrize("text", ["no contact at all", "999999"])
def test_escape_goes_back_to_the_contact_after_a_failed_search_without_reading_it(
    window: Driver, server: PracticeServer, text: str
) -> None:
    window.use(SIMVOLY)
    window.open("123")
    window.write("Name", "Johnny")
    window.find(text)
    window.until(lambda: window.said or window.not_found)
    server.add_fault("html", times=9)
    window.escape()
    assert window.line("Name").text() == "Johnny"
    assert window.contact.has_edits
    assert not window.said


def test_a_contact_that_cannot_be_read_again_stays_open(
    window: Driver, server: PracticeServer
) -> None:
    window.use(SIMVOLY)
    window.open("123")
    window.write("Name", "Johnny")
    server.add_fault("html", times=9)
    window.app.workspace.refresh()
    window.until(lambda: window.said)
    assert window.contact.editing.draft.value("name") == "Johnny"
    assert window.app.loaded_controller.page.isVisible()


@pytest.mark.parametrize("kept", ["ann@müller.example", "ann@xn--mller-kva.example"])
@pytest.mark.parametrize("typed", ["ann@müller.example", "ann@xn--mller-kva.example"])
def test_an_international_address_is_found_in_both_spellings_and_stays_as_it_is_kept(
    window: Driver, server: PracticeServer, kept: str, typed: str
) -> None:
    server.world.edit("simvoly", 12, {"email": kept, "name": ""})
    window.use(SIMVOLY)
    line = window.app.window.find_bar.line
    # QTest types no letters beyond ASCII.
    line.setText(typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened(window) == 12
    assert window.line("Email").text() == kept
    assert window.app.window.windowTitle().startswith("ann@müller.example")
    window.write("City", "Varna")
    window.save()
    assert server.world.contact("simvoly", 12)["email"] == kept


def test_several_matches_are_opened_in_tabs_one_after_the_other_and_esc_goes_back_to_find(
    window: Driver, server: PracticeServer
) -> None:
    window.use(SIMVOLY)
    window.open("11")
    window.write("Name", "Eleven")
    window.find("11 or 12, perhaps 106")
    assert len(choices(window)) == 3
    table = window.focused()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return, CTRL)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return, CTRL)
    assert window.app.workspace.view is WindowView.CHOOSING
    assert [tab.key[1] for tab in window.app.workspace.tabs.tabs] == [11, 12, 106]
    # Offscreen, the list below Find was active as long as it was shown.
    window.app.window.activateWindow()
    window.until(window.app.window.isActiveWindow)
    window.escape()
    assert window.focused() is window.app.window.find_bar.line
    QTest.keyClick(window.app.window, Qt.Key.Key_3, CTRL)
    assert opened(window) == 106


def test_ctrl_and_enter_open_each_address_of_a_text_in_the_tab_of_its_contact(
    window: Driver, server: PracticeServer
) -> None:
    server.world.edit("simvoly", 11, {"email": "one@example.org"})
    server.world.edit("simvoly", 12, {"email": "two@example.org"})
    window.use(SIMVOLY)
    for row in (0, 1, 1):
        window.find("one@example.org or two@example.org")
        assert len(choices(window)) == 2
        for _ in range(row):
            QTest.keyClick(window.focused(), Qt.Key.Key_Down)
        QTest.keyClick(window.focused(), Qt.Key.Key_Return, CTRL)
        assert opened(window) == (11, 12)[row]
    assert [tab.key[1] for tab in window.app.workspace.tabs.tabs] == [11, 12]


def test_where_names_cannot_be_searched_the_message_says_so(john: Driver) -> None:
    john.find("jane")
    john.until(lambda: "contains none" in john.said)
    assert john.said.startswith("Contacts of Practice Simvoly can't be found by their names.")
    john.find("?!")
    john.until(lambda: john.said.startswith("Enter a contact ID"))
