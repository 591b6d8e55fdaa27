"""What a provider says of single fields is shown at these fields, in its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from contact_editor.practice.server import PracticeServer
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver

JOHN = ("simvoly", 123)
SAYS = "The provider says: This city is not accepted."


def note(window: Driver, key: str) -> str:
    """What is shown below an editor; nothing if it is hidden."""
    label = window.app.loaded_controller.page.form.row(key).note
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize("shape", ["map", "list", "pointer"])
def test_a_refused_value_is_marked_at_its_field_and_in_the_message(
    john: Driver, server: PracticeServer, shape: str
) -> None:
    server.set_switches(refused_field="city", errors=shape)
    john.write("City", "Nowhere")
    john.write("Name", "Johnny")
    said = john.save()
    assert "The data is invalid. City: This city is not accepted." in said
    assert "Not saved." in said
    assert note(john, "city") == SAYS
    assert note(john, "name") == ""
    assert "This city is not accepted" in john.line("City").accessibleDescription()
    assert server.world.contact(*JOHN)["name"] == "John Doe"


def test_the_name_of_a_property_alone_is_enough_to_mark_its_field(
    john: Driver, server: PracticeServer
) -> None:
    john.line("lead_status").setText("nonsense")
    john.review()
    body = {"errors": [{"field": "LEAD_STATUS", "message": "No such status."}]}
    server.add_fault("status", method="PUT", code=400, body=body)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and "Not saved." in john.said)
    assert note(john, "properties") == "The provider says: LEAD_STATUS: No such status."


def test_the_mark_goes_with_the_value_and_comes_back_with_it(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(refused_field="city")
    john.write("City", "Nowhere")
    john.save()
    assert note(john, "city") == SAYS
    john.write("City", "Varna")
    john.line("Name").setFocus()
    assert "provider says" not in note(john, "city")
    john.contact.editing.undo_stack.undo()
    while john.line("City").text() != "Nowhere":
        john.contact.editing.undo_stack.undo()
    assert note(john, "city") == SAYS
    server.set_switches(refused_field="")
    assert "Saved and verified" in john.save()
    assert "provider says" not in note(john, "city")


def test_a_refused_field_is_one_of_the_problems_to_go_through(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(refused_field="city")
    john.write("City", "Nowhere")
    john.save()
    john.line("Email").setFocus()
    john.app.loaded_controller.page.go_to_problem(forward=True)
    assert john.focused() is john.line("City")


def test_a_value_that_was_stored_all_the_same_is_not_marked(
    john: Driver, server: PracticeServer
) -> None:
    john.write("City", "Ruse")
    john.review()
    body = {"errors": {"city": ["No."]}}
    server.add_fault("status", method="PUT", code=422, written=True, body=body)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and "stored nevertheless" in john.said)
    assert note(john, "city") == ""


def test_what_is_said_of_a_field_that_is_not_shown_is_in_the_message(
    john: Driver, server: PracticeServer
) -> None:
    john.write("City", "Ruse")
    john.review()
    body = {"errors": [{"field": "vat_number", "message": "is missing"}, "Try again tomorrow."]}
    server.add_fault("status", method="PUT", code=400, body=body)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and "Not saved" in john.said)
    assert "vat_number: is missing Try again tomorrow." in john.said
    assert note(john, "city").startswith("was") or note(john, "city") == ""


def test_the_row_that_has_the_focus_shows_its_mark_at_once(
    john: Driver, server: PracticeServer
) -> None:
    server.set_switches(refused_field="city")
    john.write("City", "Nowhere")
    john.save()
    assert john.focused() is john.line("City")
    assert note(john, "city") == SAYS
    QTest.keyClick(john.line("City"), Qt.Key.Key_X)
    assert "provider says" not in john.line("City").accessibleDescription()


def test_a_save_that_a_value_blocks_says_so_below_the_field_in_use(john: Driver) -> None:
    john.write("Email", "john@")
    email = john.app.loaded_controller.page.form.row("email")
    assert not email.note.isVisible(), "the form does not move while the user types"
    john.ctrl_s()
    assert john.focused() is john.line("Email")
    assert email.note.isVisible()
    assert "Enter a valid email address" in email.note.text()
