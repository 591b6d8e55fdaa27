"""Where several contacts were found, a person chooses one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from contact_editor.model.contact import ContactSnapshot
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.ui.pages.matches_page import MatchesPage
from tests.catalogue import provider

PROVIDER = provider("simvoly")


def contact(number: int, name: str, email: str) -> ContactSnapshot:
    return decode_contact(PROVIDER, {"id": number, "name": name, "email": email})


CONTACTS = (
    contact(1, "Ana Pop", "ana@pop.example"),
    contact(2, "", "x@y.example"),
    contact(3, "<b>B</b>\u202e" + "long " * 100, "b@c.example"),
)


@pytest.fixture
def matches(qtbot: QtBot) -> MatchesPage:
    matches = MatchesPage()
    qtbot.addWidget(matches)
    with qtbot.waitExposed(matches):
        matches.show()
    return matches


def test_each_contact_is_told_by_name_email_and_id(matches: MatchesPage) -> None:
    matches.show_matches(PROVIDER, CONTACTS, "")
    rows = [matches.list.item(row).text() for row in range(3)]
    assert rows[0] == "Ana Pop · ana@pop.example · #1"
    assert rows[1] == "x@y.example · #2"
    assert rows[2].startswith("<b>B</b>‹U+202E›long")
    assert rows[2].endswith("… · b@c.example · #3")


@pytest.mark.parametrize(
    ("exact", "sentence"),
    [
        ("", "3 contacts found. Choose one."),
        ("ANA@pop.example ", "3 contacts found. Choose one."),
        ("anna@pop.example", "No contact has exactly this email; these are similar."),
    ],
)
def test_the_sentence_says_whether_they_are_meant(
    matches: MatchesPage, exact: str, sentence: str
) -> None:
    matches.show_matches(PROVIDER, CONTACTS, exact)
    assert matches.sentence.text() == sentence


def test_ss_is_not_offered_as_the_exact_email_for_a_sharp_s(matches: MatchesPage) -> None:
    matches.show_matches(PROVIDER, [contact(1, "Ana", "straße@a.example")], "strasse@a.example")
    assert matches.sentence.text() == "No contact has exactly this email; these are similar."


def test_the_arrows_and_enter_choose(matches: MatchesPage, qtbot: QtBot) -> None:
    matches.show_matches(PROVIDER, CONTACTS, "")
    assert matches.list.hasFocus()
    QTest.keyClick(matches.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(matches.chosen) as told:
        QTest.keyClick(matches.list, Qt.Key.Key_Return)
    assert told.args == [CONTACTS[1]]


def test_a_double_click_chooses_once(matches: MatchesPage, qtbot: QtBot) -> None:
    matches.show_matches(PROVIDER, CONTACTS, "")
    told: list[object] = []
    matches.chosen.connect(told.append)
    place = matches.list.visualItemRect(matches.list.item(1)).center()
    viewport = matches.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert told == [CONTACTS[1]]


def test_the_button_opens_what_is_selected(matches: MatchesPage, qtbot: QtBot) -> None:
    matches.show_matches(PROVIDER, CONTACTS, "")
    matches.list.setCurrentRow(2)
    with qtbot.waitSignal(matches.chosen) as told:
        matches.open_button.click()
    assert told.args == [CONTACTS[2]]


def test_escape_dismisses(matches: MatchesPage, qtbot: QtBot) -> None:
    matches.show_matches(PROVIDER, CONTACTS, "")
    with qtbot.waitSignal(matches.dismissed):
        QTest.keyClick(matches.list, Qt.Key.Key_Escape)
