"""Find, edit, save: the whole way through the real window, at both providers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import CTRL, Driver

JOHN, NOTO = 123, "con_D6zCfeVDaAAT-b9dl9SIE"
SIMVOLY, NOTOCAT = "Practice Simvoly", "Practice Notocat"


@pytest.mark.parametrize(
    ("connection", "typed", "title"),
    [
        (SIMVOLY, "123", "John Doe"),
        (SIMVOLY, "John@Doe.com", "John Doe"),
        (SIMVOLY, "https://acme.example/admin/crm/contacts/123?tab=2", "John Doe"),
        (SIMVOLY, "Hi, John Doe <john@doe.com> writes again", "John Doe"),
        (NOTOCAT, NOTO, "Noto"),
        (NOTOCAT, "NOTO@example.org", "Noto"),
        (NOTOCAT, f"https://app.notocat.example/c/{NOTO}/edit", "Noto"),
    ],
)
def test_a_contact_is_found(window: Driver, connection: str, typed: str, title: str) -> None:
    window.use(connection)
    window.open(typed)
    assert window.contact.title == title


def test_one_field_takes_two_keystrokes_one_read_and_one_write(
    window: Driver, server: PracticeServer
) -> None:
    window.use(SIMVOLY)
    window.open("john@doe.com")
    window.until(lambda: window.app.workspace.session.lookup_names.get("subscriber-lists"))
    server.world.clear_log()
    window.write("Name", "Johnny Doe")
    assert window.save().startswith("Saved and verified")
    assert [entry.method for entry in server.world.log] == ["GET", "PUT", "GET"]
    assert server.world.contact("simvoly", JOHN)["name"] == "Johnny Doe"
    assert window.line("Name").text() == "Johnny Doe"


def test_a_contact_of_many_fields_takes_no_more(window: Driver, server: PracticeServer) -> None:
    many = {f"field {n}": n for n in range(30)}
    server.world.edit("notocat", NOTO, {"custom_fields": many})
    window.use(NOTOCAT)
    window.open("noto@example.org")
    window.settle()
    server.world.clear_log()
    window.write("field 7", "77")
    assert window.save().startswith("Saved and verified")
    assert [entry.method for entry in server.world.log] == ["GET", "PUT", "GET"]
    assert server.world.contact("notocat", NOTO)["custom_fields"] == {**many, "field 7": 77}


def test_nothing_is_sent_when_nothing_changed(window: Driver, server: PracticeServer) -> None:
    window.use(SIMVOLY)
    window.open("123")
    window.write("Name", "Somebody")
    window.write("Name", "John Doe")
    window.ctrl_s()
    assert window.said == "No changes to save."
    assert all(entry.method == "GET" for entry in server.world.log)


def test_escape_goes_back_from_the_review_and_nothing_is_sent(
    window: Driver, server: PracticeServer
) -> None:
    window.use(SIMVOLY)
    window.open("123")
    window.write("Name", "Johnny")
    window.review()
    window.escape()
    window.until(lambda: window.step is SaveStep.IDLE)
    assert window.line("Name").text() == "Johnny"
    assert all(entry.method == "GET" for entry in server.world.log)


def test_undo_and_redo_cover_the_whole_form(window: Driver) -> None:
    window.use(SIMVOLY)
    window.open("123")
    window.write("Name", "A")
    window.write("City", "B")
    QTest.keyClick(window.line("City"), Qt.Key.Key_Z, CTRL)
    assert (window.line("Name").text(), window.line("City").text()) == ("A", "Sofia")
    QTest.keyClick(window.line("City"), Qt.Key.Key_Z, CTRL)
    assert window.line("Name").text() == "John Doe"
    QTest.keyClick(window.line("City"), Qt.Key.Key_Y, CTRL)
    assert window.line("Name").text() == "A"


def test_a_malformed_edit_stops_the_save_with_its_reason(
    window: Driver, server: PracticeServer
) -> None:
    window.use(SIMVOLY)
    window.open("123")
    window.write("Email", "john@")
    window.ctrl_s()
    assert window.said.startswith("Nothing was sent. Email: Enter a valid email address")
    window.write("Email", "")
    window.ctrl_s()
    assert "Email: Required" in window.said
    assert all(entry.method == "GET" for entry in server.world.log)


def test_edits_are_kept_while_another_contact_is_looked_at(window: Driver) -> None:
    window.use(SIMVOLY)
    window.open("123")
    window.write("Name", "Unsaved")
    window.open("11")
    window.use(NOTOCAT)
    window.open("noto@example.org")
    window.use(SIMVOLY)
    window.open("123")
    assert window.line("Name").text() == "Unsaved"
    assert [change.before for change in window.contact.editing.changes()] == ["John Doe"]


def test_several_matches_are_a_list_to_choose_from(window: Driver) -> None:
    window.use(NOTOCAT)
    window.find("oto@example.org")
    window.until(lambda: window.app.workspace.view is WindowView.CHOOSING)
    matches = window.app.loaded_controller.lazy_pages.matches
    window.until(matches.isVisible)
    assert len(window.app.workspace.matches) == 2


def test_nobody_found_says_what_was_looked_for_and_where(window: Driver) -> None:
    window.use(SIMVOLY)
    window.find("nobody@nowhere.example")
    window.until(lambda: window.not_found)
    title = "No contact found for “nobody@nowhere.example” in Practice Simvoly"
    assert window.not_found == title


def test_a_form_adapts_to_the_provider(window: Driver) -> None:
    window.use(SIMVOLY)
    window.open("123")
    assert window.line("City").isVisible()
    window.use(NOTOCAT)
    window.open("noto@example.org")
    names = {line.accessibleName() for line in _lines(window)}
    assert {"Email", "Name", "First name", "Last name"} <= names
    assert "City" not in names


def test_the_secret_token_is_never_on_the_screen(window: Driver, server: PracticeServer) -> None:
    token = server.world.contact("notocat", NOTO)["unsub_token"]
    window.use(NOTOCAT)
    window.open("noto@example.org")
    window.app.loaded_controller.page.show_side(True)
    window.write("Name", "N")
    window.review()
    seen = " ".join(_texts(window))
    assert "Noto" in seen
    assert token not in seen


def _lines(window: Driver) -> list[QLineEdit]:

    return window.app.loaded_controller.page.form.findChildren(QLineEdit)


def _texts(window: Driver) -> list[str]:

    top = window.app.window
    return [
        *(label.text() for label in top.findChildren(QLabel)),
        *(line.text() for line in top.findChildren(QLineEdit)),
        *(edit.toPlainText() for edit in top.findChildren(QPlainTextEdit)),
    ]
