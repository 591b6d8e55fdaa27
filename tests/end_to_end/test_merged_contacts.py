"""A contact that the provider merged into another one is said to be, and that one is offered."""

from __future__ import annotations

import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import Moment
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.fakes.held_request import held

JOHN = ("simvoly", 123)
STATUSES = pytest.mark.parametrize("status", ["404", "301"])


def survivor(server: PracticeServer) -> int:
    found: int = server.world.survivor("simvoly")["id"]
    return found


@STATUSES
def test_finding_it_says_so_and_opens_the_other_one_on_demand(
    window: Driver, server: PracticeServer, status: str
) -> None:
    server.set_switches(merged="123", merged_status=status)
    window.use("Practice Simvoly")
    window.find("123")
    other = survivor(server)
    window.until(lambda: f"has merged this contact into contact {other}" in window.said)
    assert f"This contact was merged into {other}." in window.said
    assert "change the connection" not in window.said
    window.press("Open the merged contact")
    window.until(lambda: window.app.workspace.view is WindowView.CONTACT)
    assert window.contact.editing.snapshot.reference.id == other


@STATUSES
def test_a_contact_that_is_merged_before_a_save_is_not_written_and_its_edits_are_kept(
    john: Driver, server: PracticeServer, status: str
) -> None:
    john.write("Name", "Johnny")
    john.review()
    server.set_switches(merged="123", merged_status=status)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    other = survivor(server)
    assert f"merged this contact into contact {other}" in john.said
    assert "Your changes are still here." in john.said
    assert not [entry for entry in server.world.log if entry.method == "PUT"]
    assert john.line("Name").text() == "Johnny"
    john.press("Open the merged contact")
    john.until(lambda: john.contact.editing.snapshot.reference.id == other)


@STATUSES
def test_a_contact_that_is_merged_during_a_save_leaves_its_outcome_unknown(
    john: Driver, server: PracticeServer, status: str
) -> None:
    john.write("Name", "Johnny")
    john.review()
    with held(server, "PUT", moment=Moment.HANDLED):
        john.ctrl_s()
        john.until(lambda: server.world.contact("simvoly", 123)["name"] == "Johnny")
        server.set_switches(merged="123", merged_status=status)
    other = survivor(server)
    john.until(lambda: f"merged this contact into contact {other}" in john.said)
    assert "NOT KNOWN whether the changes were stored" in john.said
    john.press("Open the merged contact")
    john.until(lambda: john.contact.editing.snapshot.reference.id == other)


def test_a_redirect_within_the_host_is_no_reason_to_change_the_connection(
    window: Driver, server: PracticeServer
) -> None:
    window.use("Practice Simvoly")
    server.add_fault("redirect", code=302, location="/maintenance")
    window.find("123")
    window.until(lambda: "redirects this request to" in window.said)
    assert "/maintenance, which is not followed" in window.said
    assert "change the connection" not in window.said
    window.press("Try again")
    window.until(window.is_open)


def test_a_redirect_to_another_host_still_is(window: Driver, server: PracticeServer) -> None:
    window.use("Practice Simvoly")
    server.add_fault("redirect", code=302, location="https://www.elsewhere.example/x")
    window.find("123")
    window.until(lambda: "redirects to www.elsewhere.example" in window.said)
    assert "change the connection" in window.said


@pytest.mark.parametrize("code", [404, 410])
def test_what_a_provider_says_of_a_contact_that_is_gone_names_the_other_one_by_a_key(
    window: Driver, server: PracticeServer, code: int
) -> None:
    window.use("Practice Simvoly")
    body = {"error": {"message": "Gone.", "mergedInto": "11"}}
    server.add_fault("status", method="GET", code=code, body=body)
    window.find("123")
    window.until(lambda: "has merged this contact into contact 11" in window.said)
    window.press("Open the merged contact")
    window.until(lambda: window.app.workspace.view is WindowView.CONTACT)
    assert window.contact.editing.snapshot.reference.id == 11


def test_a_search_that_answers_another_address_opens_nobody_by_itself(
    window: Driver, server: PracticeServer
) -> None:
    server.set_switches(found_contact="similar")
    window.use("Practice Simvoly")
    window.find("johanna@doe.com")
    window.until(lambda: window.app.workspace.view is WindowView.CHOOSING)
    (row,) = window.app.loaded_controller.lazy_pages.matches.list.texts()
    assert row.startswith("John Doe · #123 · john@doe.com")
    assert window.app.workspace.contact is None
    window.open("john@doe.com")
    assert window.contact.editing.snapshot.reference.id == 123
