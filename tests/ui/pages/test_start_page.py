"""The page that the window shows while no contact is open."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.pages.contact_list import ContactRow
from contact_editor.ui.pages.start_page import StartPage
from contact_editor.ui.style.colours import colours
from contact_editor.viewmodels.messages.message import Tone


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    return page


def test_without_a_connection_there_are_two_ways_in(page: StartPage, qtbot: QtBot) -> None:
    assert page.ways.isVisible()
    assert not page.shortcuts.isVisible()
    with qtbot.waitSignal(page.connect_requested):
        page.ways.connect_button.click()
    with qtbot.waitSignal(page.sample_data_requested):
        page.ways.practise_button.click()


@pytest.mark.parametrize(("width", "beside"), [(900, True), (420, False)])
def test_the_two_ways_are_beside_each_other_where_there_is_room(
    page: StartPage, qtbot: QtBot, width: int, beside: bool
) -> None:
    page.resize(width, 600)
    one, other = page.ways.connect_button, page.ways.practise_button
    qtbot.waitUntil(lambda: (_left(one, page) < _left(other, page)) is beside)


def _left(widget: QWidget, page: StartPage) -> int:
    return widget.mapTo(page, QPoint()).x()


def test_the_first_steps_are_shown_only_without_a_connection(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show_connections(True, "Acme")
    page.show_connections(False, "")
    assert not page.ways.isHidden()
    page.show_connections(True, "Acme")
    assert page.ways.isHidden()


def test_only_connecting_is_a_filled_button(page: StartPage) -> None:
    assert page.ways.connect_button.property("filled")
    assert not page.ways.practise_button.property("filled")


def test_enter_presses_the_way_that_has_the_focus(page: StartPage, qtbot: QtBot) -> None:
    page.ways.practise_button.setFocus()
    with qtbot.waitSignal(page.sample_data_requested):
        QTest.keyClick(page.ways.practise_button, Qt.Key.Key_Return)


def test_with_a_connection_it_says_what_to_do_next(page: StartPage) -> None:
    page.show_connections(True, "Acme & Söhne")
    assert page.sentence.plain_text.startswith("Type an ID or an email address above")
    assert "Acme & Söhne" in page.sentence.plain_text
    assert page.shortcuts.isVisible()
    assert not page.ways.isVisible()


def test_recent_contacts_are_opened_by_keys_alone(page: StartPage, qtbot: QtBot) -> None:
    page.show_connections(True, "Acme")
    assert not page.focus_list()
    page.show_recent([ContactRow("John Doe", "john@doe.com", "123"), ContactRow("Ana", note="x")])
    assert page.focus_list()
    spoken = [page.recent.item(row).text() for row in range(2)]
    assert spoken == ["John Doe, john@doe.com, #123", "Ana, x"]
    QTest.keyClick(page.recent, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.recent_chosen) as chosen:
        QTest.keyClick(page.recent, Qt.Key.Key_Return)
    assert chosen.args == [1]
    QTest.keyClick(page.recent, Qt.Key.Key_Up)
    with qtbot.waitSignal(page.find_requested):
        QTest.keyClick(page.recent, Qt.Key.Key_Up)


def test_a_problem_has_a_sign_besides_its_colour(qtbot: QtBot) -> None:
    note = NoteLabel()
    qtbot.addWidget(note)
    note.show_text("No network.", Tone.ERROR)
    assert note.plain_text == "⚠ No network."
    note.show_text("", Tone.ERROR)
    assert note.plain_text == ""


def test_a_note_shows_what_is_not_text_as_text(qtbot: QtBot) -> None:
    note = NoteLabel("<b>bold</b>\u202e")
    qtbot.addWidget(note)
    assert note.textFormat() == Qt.TextFormat.PlainText
    assert "\u202e" not in note.text()


def test_a_note_breaks_what_has_no_place_to_break(qtbot: QtBot) -> None:
    note = NoteLabel("x" * 500)
    qtbot.addWidget(note)
    assert note.minimumSizeHint().width() < 400


def test_of_the_sample_data_it_names_a_contact_to_try(page: StartPage) -> None:
    page.show_connections(True, "Practice", example=("123", "john@doe.com"))
    assert "Try 123 or john@doe.com." in page.sentence.plain_text


@pytest.mark.parametrize("has_any", [True, False])
def test_the_sentence_below_the_title_is_quiet(page: StartPage, has_any: bool) -> None:
    page.show_connections(has_any, "Acme" if has_any else "")
    ink = page.sentence.palette().color(page.sentence.foregroundRole())
    assert ink == colours().quiet
