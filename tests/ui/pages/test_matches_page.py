"""Where several contacts were found, the user chooses one by what tells them apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.ui.pages.matches_page import MatchesPage, SearchTerms
from tests.catalogue import provider

PROVIDER = provider("simvoly")
CTRL = Qt.KeyboardModifier.ControlModifier


def contact(number: int, name: str, email: str, **more: object) -> ContactSnapshot:
    return decode_contact(PROVIDER, {"id": number, "name": name, "email": email, **more})


CONTACTS = (
    contact(1, "Ana Pop", "ana@pop.example", companyName="Engine", city="Varna"),
    contact(2, "", "x@y.example", companyName="Example", city="Varna"),
    contact(3, "<b>B</b>\u202e" + "long " * 100, "b@c.example", createdOn=1_682_433_243),
)


@pytest.fixture
def matches(qtbot: QtBot) -> MatchesPage:
    matches = MatchesPage()
    qtbot.addWidget(matches)
    matches.resize(1200, 600)
    with qtbot.waitExposed(matches):
        matches.show()
    return matches


def show(matches: MatchesPage, email: str = "", *found: ContactSnapshot) -> None:
    searched = SearchTerms(email or "someone", email, "Acme")
    matches.show_matches(PROVIDER, found or CONTACTS, searched, {2: "2 unsaved changes"})


def test_each_contact_is_told_by_name_id_email_company_and_creation(matches: MatchesPage) -> None:
    show(matches)
    columns = [matches.list.horizontalHeaderItem(at).text() for at in range(5)]  # type: ignore[union-attr]
    assert columns == ["Name", "Id", "Email", "Company", "Created"]
    rows = matches.list.texts()
    assert rows[0].startswith("Ana Pop · #1 · ana@pop.example · Engine")
    assert rows[1].startswith("x@y.example · #2 · x@y.example · Example")
    assert rows[2].startswith("<b>B</b>‹U+202E›long")
    assert rows[2].endswith("2023-04-25")
    note = matches.list.item(1, 0)
    assert note is not None
    assert "2 unsaved changes" in note.text()


def test_a_field_that_is_the_same_for_all_tells_nothing_apart(matches: MatchesPage) -> None:
    same = (contact(1, "A", "a@b.example", city="Varna"), contact(2, "B", "b@b.example", city="X"))
    show(matches, "", *same)
    heading = matches.list.horizontalHeaderItem(3)
    assert heading is not None
    assert heading.text() == "City"


@pytest.mark.parametrize(
    ("exact", "title", "sentence"),
    [
        ("", "3 contacts found for “someone” in Acme", "Open one to edit it"),
        ("ANA@pop.example ", "3 contacts found for “ANA@pop.example ” in Acme", "Open one"),
        ("anna@pop.example", "No contact found for “anna@pop.example” in Acme",
         "No contact has exactly this email; these are similar."),
    ],
)  # fmt: skip
def test_the_title_says_whether_they_are_meant(
    matches: MatchesPage, exact: str, title: str, sentence: str
) -> None:
    show(matches, exact)
    assert matches.title.text() == title
    assert sentence in matches.sentence.text()


def test_an_address_that_is_stored_twice_is_said_to_be(matches: MatchesPage) -> None:
    show(matches, "a@b.example", *(contact(at, f"A{at}", "a@b.example") for at in (1, 2)))
    assert "The same address is stored more than once." in matches.sentence.text()


def test_ss_is_not_offered_as_the_exact_email_for_a_sharp_s(matches: MatchesPage) -> None:
    show(matches, "strasse@a.example", contact(1, "Ana", "straße@a.example"))
    assert "No contact has exactly this email; these are similar." in matches.sentence.text()


def test_the_arrows_and_enter_choose(matches: MatchesPage, qtbot: QtBot) -> None:
    show(matches)
    assert matches.list.hasFocus()
    QTest.keyClick(matches.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(matches.chosen) as told:
        QTest.keyClick(matches.list, Qt.Key.Key_Return)
    assert told.args == [CONTACTS[1]]


def test_ctrl_and_enter_asks_for_a_tab_and_nothing_else(matches: MatchesPage, qtbot: QtBot) -> None:
    show(matches)
    opened: list[object] = []
    matches.chosen.connect(opened.append)
    with qtbot.waitSignal(matches.tab_requested) as told:
        QTest.keyClick(matches.list, Qt.Key.Key_Return, CTRL)
    assert told.args == [CONTACTS[0]]
    assert opened == []


def test_a_click_or_a_double_click_chooses_once(matches: MatchesPage) -> None:
    show(matches)
    told: list[object] = []
    matches.chosen.connect(told.append)
    item = matches.list.item(1, 0)
    assert item is not None
    place = matches.list.visualItemRect(item).center()
    QTest.mouseClick(matches.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [CONTACTS[1]]
    QTest.mouseDClick(matches.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [CONTACTS[1]]


def test_parts_of_a_text_are_offered_without_columns(matches: MatchesPage) -> None:
    parts = (ContactReference(12), ContactReference(None, "a@b.example"))
    matches.show_matches(PROVIDER, parts, SearchTerms("12 a@b.example", "", "Acme"), {})
    assert matches.list.texts() == ["Id 12", "Email a@b.example"]
    assert not matches.list.horizontalHeader().isVisible()
