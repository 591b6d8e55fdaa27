"""A save of unknown outcome is told, copied and ended although its contact can't be read again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.practice.server import PracticeServer
from contact_editor.services.contacts import watch
from contact_editor.services.journal.intents import accounts_with_intents
from contact_editor.ui.history.confirm_dialog import ConfirmDialog
from contact_editor.viewmodels.history.saves import interrupted_saves
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import CONNECTION, Starts
from tests.end_to_end.test_interrupted_saves import interrupt_save
from tests.fakes.failing_reads import fail_reads_after_the_write
from tests.waiting import WAIT_LIMIT_S

UNKNOWN_EMAIL = "It is not known whether the last save of John Doe (Email, Name, City) was stored."
UNKNOWN = "It is not known whether the last save of John Doe (Name, City) was stored."


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LAG_DELAYS_S", ())
    monkeypatch.setattr(interrupted_saves, "PAUSE_MS", 0)


def leave_unknown(start: Starts, server: PracticeServer, *, email: str = "") -> None:
    """End the program after a save of unknown outcome, with something typed after it."""
    window = start.with_john()
    window.write("Name", "Johnny")
    window.write("City", "Varna")
    if email:
        window.write("Email", email)
    window.review()
    server.add_fault("drop_before", method="PUT")
    fail_reads_after_the_write(server)
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and "NOT KNOWN" in window.said)
    window.write("Company", "Typed later")
    start.end(window)
    server.world.faults.clear()


def restart(start: Starts, *said: str) -> Driver:
    """Start again, and wait until the window has said these words."""
    window = start()
    window.use(CONNECTION)
    window.until(lambda: all(words in window.said for words in said))
    return window


def wait_for_background(window: Driver) -> None:
    """Wait until no contact is read in the background, whose report would cover the window's."""
    interrupted = window.app.journal.interrupted
    window.until(lambda: not (interrupted._queue or interrupted._is_settling))
    window.until(lambda: not interrupted._pause.isActive())


def tab_names(window: Driver) -> list[str]:
    strip = window.app.loaded_controller.tabs.strip
    return [strip.accessibleTabName(number) for number in range(strip.count())]


def marked_unknown(tab: str) -> bool:
    return "unknown whether it was stored" in tab


def test_the_save_of_a_contact_that_is_gone_is_told_with_its_values(
    start: Starts, server: PracticeServer
) -> None:
    leave_unknown(start, server)
    server.world.remove("simvoly", 123)
    window = restart(start, "The contact is no longer there.", UNKNOWN)
    assert "Name: to be stored: “Johnny”. City: to be stored: “Varna”." in window.said
    assert "Company: typed later, not sent: “Typed later”." in window.said
    window.find("123")
    window.until(lambda: not window.app.workspace.busy and UNKNOWN in window.said)


def test_the_save_of_a_contact_that_is_gone_is_told_when_it_is_found_by_email(
    start: Starts, server: PracticeServer
) -> None:
    leave_unknown(start, server, email="johnny@example.org")
    server.world.remove("simvoly", 123)
    window = restart(start, UNKNOWN_EMAIL)
    wait_for_background(window)
    for address in ("john@doe.com", "Johnny@example.org"):
        window.find("no.such@example.org")
        window.until(lambda: not window.app.workspace.busy and UNKNOWN_EMAIL not in window.said)
        window.find(address)
        window.until(lambda: not window.app.workspace.busy and UNKNOWN_EMAIL in window.said)
        assert "Name: to be stored: “Johnny”." in window.said


def test_the_save_of_a_contact_whose_search_fails_is_told(
    start: Starts, server: PracticeServer
) -> None:
    leave_unknown(start, server)
    server.add_fault("status", method="GET", code=403, times=50)
    window = restart(start, UNKNOWN)
    wait_for_background(window)
    window.find("no.such@example.org")
    window.until(lambda: not window.app.workspace.busy and UNKNOWN not in window.said)
    window.find("john@doe.com")
    window.until(lambda: not window.app.workspace.busy and UNKNOWN in window.said)
    assert "accepts the key but denies access" in window.said


def test_the_save_of_a_merged_contact_is_told_beside_the_way_to_the_other(
    start: Starts, server: PracticeServer
) -> None:
    leave_unknown(start, server)
    server.set_switches(merged="123")
    window = restart(start, "has merged this contact into contact 1", UNKNOWN)
    window.press("Open the merged contact")
    window.until(lambda: window.is_open() and window.contact.editing.snapshot.reference.id == 1)


def test_the_save_of_a_contact_that_may_not_be_read_is_told_beside_the_way_to_the_key(
    start: Starts, server: PracticeServer
) -> None:
    leave_unknown(start, server)
    server.add_fault("status", method="GET", path="/123", code=403, times=50)
    window = restart(start, "accepts the key but denies access", UNKNOWN)
    assert window.button("Enter key…").isVisible()
    window.press("Copy receipt")
    copied = QApplication.clipboard().text()
    assert "Name: John Doe → Johnny" in copied
    assert "Company: Example Ltd → Typed later (not sent)" in copied


def test_such_a_save_is_ended_when_the_user_confirms_it(
    start: Starts, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_unknown(start, server)
    server.world.remove("simvoly", 123)
    window = restart(start, UNKNOWN)
    assert any(map(marked_unknown, tab_names(window)))
    asked: list[str] = []

    def ask(_parent: QWidget, question: str, *_texts: str) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    window.press("Discard…")
    assert asked == ["Discard what is kept of the last save of John Doe?"]
    assert not window.said
    assert not any(map(marked_unknown, tab_names(window)))
    read = window.app.journal.access.journal.read(accounts_with_intents)
    assert not read.result(WAIT_LIMIT_S)
    assert not window.app.workspace.session.unsaved_ids()
    start.end(window)
    window = start()
    window.use(CONNECTION)
    window.until(lambda: window.app.journal.restorer.is_read and not window.app.workspace.busy)
    assert not window.app.workspace.session.unsaved_ids()
    assert UNKNOWN not in window.said


def test_of_two_interrupted_saves_the_one_of_a_gone_contact_is_told_by_name(
    start: Starts, server: PracticeServer
) -> None:
    window = start.with_john()
    interrupt_save(window, server, 106, "Hundred", is_stored=False)
    interrupt_save(window, server, 11, "Eleven", is_stored=True)
    name = "أحمد الحسن"
    start.end(window)
    server.world.remove("simvoly", 106)
    window = restart(start, f"{name}: The contact is no longer there.")
    assert f"It is not known whether the last save of {name} (Name) was stored." in window.said
    # What became of the other one, which is open, is not covered.
    assert "Stored: Name." in window.said
