"""What was edited of one contact is never applied to another that has its id by now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.practice.server import PracticeServer
from contact_editor.services.contacts import watch
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.fakes.failing_reads import fail_reads_after_the_write
from tests.fakes.secret_service import needs_keyring, secret_service

ANOTHER = "This is a different contact from John Doe, under the same id"
IN_DOUBT = "This may be a different contact from John Doe"


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with secret_service() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield


def edited_before(qapp: QApplication, folder: Path, server: PracticeServer, city: str) -> None:
    """Edit a contact in a session that ends before anything is saved; its tab is not restored."""
    window = Driver(qapp, folder)
    window.app.user_settings.set_value("restore_tabs", "no")
    window.app.manager.keep_key("Practice Simvoly", server.key)
    window.use("Practice Simvoly")
    window.open("123")
    window.until(lambda: window.app.journal.access.status.is_on_disk)
    window.write("City", city)
    assert window.app.journal.is_safe()
    window.close()


def started(qapp: QApplication, folder: Path, server: PracticeServer) -> Driver:
    window = Driver(qapp, folder)
    window.app.manager.keep_key("Practice Simvoly", server.key)
    window.use("Practice Simvoly")
    window.until(lambda: window.app.journal.restorer.drafts)
    return window


@needs_keyring
@pytest.mark.usefixtures("keyring")
@pytest.mark.parametrize(("record", "said"), [("another", ANOTHER), ("another-undated", IN_DOUBT)])
def test_a_restored_draft_is_kept_aside_where_another_contact_has_the_id(
    qapp: QApplication, folder: Path, server: PracticeServer, record: str, said: str
) -> None:
    edited_before(qapp, folder, server, "Varna")
    city = server.world.contact("simvoly", 123)["city"]
    server.set_switches(record=record)
    for _ in range(2):  # It is offered at each start until it is discarded.
        window = started(qapp, folder, server)
        window.press("Restore")
        window.until(window.is_open)
        assert window.line("City").text() == city
        assert not window.contact.has_edits
        assert said in window.said
        assert "City" in window.said
        assert window.app.workspace.unsaved()
        window.close()
    server.set_switches(record="same")
    window = started(qapp, folder, server)
    window.press("Restore")
    window.until(window.is_open)
    assert window.line("City").text() == "Varna"
    window.close()


@needs_keyring
@pytest.mark.usefixtures("keyring")
def test_edits_of_both_contacts_that_had_an_id_are_kept(
    qapp: QApplication, folder: Path, server: PracticeServer
) -> None:
    edited_before(qapp, folder, server, "Varna")
    server.set_switches(record="another")
    window = started(qapp, folder, server)
    window.press("Restore")
    window.until(window.is_open)
    window.write("City", "Plovdiv")
    assert window.app.journal.is_safe()
    window.close()
    server.set_switches(record="same")
    window = started(qapp, folder, server)
    window.press("Restore")
    window.until(window.is_open)
    assert window.line("City").text() == "Varna"
    assert len(window.app.workspace.unsaved()) == 2
    window.close()


def test_a_draft_in_doubt_is_applied_when_the_user_says_so(
    john: Driver, server: PracticeServer
) -> None:
    john.write("City", "Varna")
    server.set_switches(record="another-undated")
    john.app.workspace.refresh()
    john.until(lambda: IN_DOUBT in john.said)
    assert not john.contact.has_edits
    john.press("Apply them here")
    assert john.line("City").text() == "Varna"
    assert [change.field.key for change in john.contact.editing.changes()] == ["city"]
    assert not john.app.workspace.session.aside


def test_a_refresh_that_shows_another_contact_does_not_take_the_edits_along(
    john: Driver, server: PracticeServer
) -> None:
    john.write("City", "Varna")
    server.set_switches(record="another")
    john.app.workspace.refresh()
    john.until(lambda: ANOTHER in john.said)
    assert not john.contact.has_edits
    assert not john.contact.editing.undo_stack.canUndo()
    server.set_switches(record="same")
    john.app.workspace.refresh()
    john.until(lambda: john.line("City").text() == "Varna")


def test_another_contact_under_the_id_proves_nothing_about_a_write(
    john: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", ())
    john.write("City", "Varna")
    john.review()
    server.add_fault("drop_after", method="PUT")
    fail_reads_after_the_write(server)
    john.ctrl_s()
    john.until(lambda: john.step is SaveStep.IDLE and john.said)
    server.world.faults.clear()
    server.set_switches(record="another")
    john.app.workspace.refresh()
    john.until(lambda: ANOTHER in john.said)
    assert john.contact.saved is None
    assert not john.contact.has_edits


def test_a_tab_keeps_its_edits_from_another_contact_that_has_the_id(
    john: Driver, server: PracticeServer
) -> None:
    john.write("City", "Varna")
    john.open("11")
    server.set_switches(record="another")
    john.find("123")
    john.until(lambda: ANOTHER in john.said)
    assert not john.contact.has_edits
    ids = [each.editing.snapshot.reference.id for each in john.app.workspace.tabs.contacts]
    assert set(ids) == {11, 123}
    assert len(ids) == 2
