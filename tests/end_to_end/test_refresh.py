"""Refresh shows the same contact, whatever another user changed in it."""

from contact_editor.practice.server import PracticeServer
from tests.end_to_end.driver import Driver


def test_another_address_of_the_same_contact_is_shown_and_offered_to_no_choice(
    john: Driver, server: PracticeServer
) -> None:
    server.world.edit("simvoly", 123, {"email": "jane@doe.com"})
    john.app.workspace.refresh()
    john.until(lambda: not john.app.workspace.busy)
    assert john.app.workspace.contact is not None, john.said
    assert john.line("Email").text() == "jane@doe.com"
