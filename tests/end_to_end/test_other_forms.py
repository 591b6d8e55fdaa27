"""What a server keeps in another form is said once, and no text in it is no use to read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.fakes.held_request import held

JOHN = ("simvoly", 123)


def test_a_name_that_is_stored_in_another_unicode_form_is_verified_and_said_once(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(text="nfc")
    john.line("Name").setText("Zoe\u0308")
    said = john.save()
    assert server.world.contact(*JOHN)["name"] == "Zo\u00eb"
    assert "Saved and verified" in said
    assert "Saved and verified" in said
    assert said.count("Name") == 1
    assert (
        "Name: stored in another form: “Zoë” (U+00EB) instead of “Zoe\u0308” (U+0065 U+0308)."
    ) in said


def test_receipt_and_history_say_it_as_well(john: Driver, server: PracticeServer) -> None:
    server.world.edit(*JOHN, {"city": "Zoe\u0308"})
    server.set_switches(text="nfc")
    john.open("123")
    john.line("Name").setText("Zoe\u0308")
    john.save()
    john.press("Copy receipt")
    lines = QGuiApplication.clipboard().text().splitlines()
    form = "(stored in another form: “Zoë (U+00EB)”)"
    said = {line.partition(":")[0]: line for line in lines if line.startswith("- ")}
    assert said["- Name"] == f"- Name: John Doe → Zoe\u0308 {form}"
    assert said["- City"].startswith("- City: stored in another form: “Zoë (U+00EB)")


def test_an_edit_of_nothing_but_the_unicode_form_is_sent(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"name": "Zo\u00eb"})
    john.open("123")
    john.line("Name").setText("Zoe\u0308")
    assert "was “Zoë” (U+00EB)" in john.line("Name").accessibleDescription()
    assert "Saved and verified" in john.save()
    assert server.world.contact(*JOHN)["name"] == "Zoe\u0308"


def test_a_form_that_the_server_does_not_keep_is_not_told_as_two_equal_names(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"name": "Zo\u00eb"})
    server.set_switches(text="nfc")
    john.open("123")
    john.line("Name").setText("Zoe\u0308")
    said = john.save()
    assert "Stored at" not in said
    assert "Saved and verified" not in said
    john.until(lambda: "NOT stored, still “Zoë” (U+00EB) instead of" in john.said)


def test_an_untouched_field_in_another_form_is_no_change_by_another_user(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"city": "Zoe\u0308"})
    server.set_switches(text="nfc")
    john.open("123")
    john.write("Name", "Johnny")
    said = john.save()
    assert "Saved and verified" in said
    assert "changed unexpectedly" not in said
    assert "City: stored in another form: “Zoë” (U+00EB)" in said


@pytest.mark.parametrize("tags", [("Zoe\u0308", "Zo\u00eb")])
def test_a_tag_in_another_unicode_form_is_stored(
    john: Driver, server: PracticeServer, tags: tuple[str, str]
) -> None:
    server.set_switches(text="nfc")
    line = john.line("Tags")
    line.setFocus()
    line.setText(tags[0])
    said = john.save()
    assert tags[1] in server.world.contact(*JOHN)["tags"]
    assert "Saved and verified" in said
    assert "Tags: Zo" in said
    assert ": stored in another form: " in said
    assert john.step is SaveStep.IDLE
    assert not john.contact.has_edits


def test_two_long_values_show_where_they_differ(john: Driver, server: PracticeServer) -> None:
    long = "The same words, and a good many of them, until the very end of it: "
    server.set_switches(max_text=str(len(long)))
    john.write("City", f"{long}no. 5")
    said = john.save()
    assert "very end of it:”, you entered “…the very end of it: no. 5”" in said


def test_a_number_that_is_told_as_text_is_not_told_as_two_equal_numbers(
    window: Driver, server: PracticeServer
) -> None:
    window.use("Practice Notocat")
    window.open("con_b0gUsBigNotoMadeUp-_1")
    window.write("First name", "Nico")
    window.review()
    with held(server, "GET", skip=1):
        window.ctrl_s()
        window.until(lambda: window.step is SaveStep.CHECKING)
        server.set_switches(numbers="text")
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    form = "Custom fields: score: stored in another form: “4.25” (text) instead of “4.25” (number)"
    assert form in window.said
    assert "changed unexpectedly" not in window.said


def test_a_letter_typed_in_a_note_changes_no_line_end_in_it(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"note": "one\r\ntwo\nthree\rfour\u2029five\u2028six"})
    john.open("123")
    form = john.app.loaded_controller.page.form
    box = next(b for b in form.findChildren(QPlainTextEdit) if b.accessibleName() == "Note")
    box.setFocus()
    QTest.keyClicks(box, "x")
    assert "Saved and verified" in john.save()
    assert server.world.contact(*JOHN)["note"] == "xone\r\ntwo\nthree\rfour\u2029five\u2028six"
    assert "another form" not in john.said
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    QTest.keyClicks(box, "x")
    assert not john.contact.has_edits


def test_line_ends_that_a_server_changes_are_said_with_signs_for_them(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit(*JOHN, {"note": "one\r\ntwo"})
    server.set_switches(text="lf")
    john.open("123")
    john.write("Name", "Johnny")
    assert "Note: stored in another form: “one␊two” instead of “one␍␊two”." in john.save()
