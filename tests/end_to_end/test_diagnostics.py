"""*Help > Check this connection* and *Help > Create support file…*, by keyboard."""

from __future__ import annotations

import errno
import os
import stat
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from contact_editor.app.window.help_actions import HelpActions
from contact_editor.practice.server import PracticeServer
from contact_editor.services.connections.connection import Connection
from contact_editor.services.diagnostics.results import Check, Verdict
from contact_editor.ui.help.support_page import SaveDialog
from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import Driver
from tests.fakes.held_request import held
from tests.waiting import WAIT_LIMIT_S

CANARY = "c4n4ry-Key-9f8e7d6c"
PARTS = (
    *("version: ", "platform: ", "Python: ", "Qt: ", "provider: simvoly (Simvoly"),
    *("domain: practice.example", "key accepted: BAD", "rate limit: ", "# Log"),
)
"""What stands in a support file of a connection whose key is refused."""


def support(window: Driver) -> HelpActions:
    found = window.app.loaded_controller.support
    assert found is not None
    return found


def press(window: Driver, key: Qt.Key) -> None:
    """Presses a key where the focus is."""
    QTest.keyClick(window.app.window.focusWidget() or window.app.window, key)


def f9(window: Driver) -> HelpActions:
    QTest.keyClick(window.app.window, Qt.Key.Key_F9)
    return support(window)


def checked(window: Driver) -> HelpActions:
    """Presses F9 and waits for the end of the checks."""
    checking = f9(window)
    window.until(lambda: not checking.diagnostics_run.under_way)
    return checking


def action(window: Driver, name: str) -> QAction:
    return window.app.window.actions_by_name[name]


def shown(window: Driver) -> object:
    return window.app.window.pages.currentWidget()


@pytest.fixture
def ready(window: Driver) -> Driver:
    window.use("Practice Simvoly")
    return window


def test_every_check_says_how_it_ended(ready: Driver, server: PracticeServer) -> None:
    sheet = checked(ready).doctor
    assert shown(ready) is sheet
    assert sheet.title.text() == "Check of the connection Practice Simvoly"
    # There is no keyring here, and the key is held for the session.
    assert "The connection works; see the warnings" in sheet.summary.text()
    signs = {row.sign.text() for row in sheet.rows.values()}
    assert signs == {"✓", "–", "!"}
    names = [row.accessibleName() for row in sheet.rows.values()]
    assert names[0].startswith("Settings: OK. The address is http://127.0.0.1")
    assert any(name.startswith("Keyring: warning. ") for name in names)
    assert {entry.method for entry in server.world.log} == {"GET"}


def test_the_way_there_and_back_by_keyboard(john: Driver) -> None:
    john.write("Name", "Jon")
    sheet = checked(john).doctor
    assert john.focused() is sheet.main
    assert sheet.main.text() == "Check again"
    press(john, Qt.Key.Key_Return)
    assert support(john).diagnostics_run.under_way
    john.until(lambda: not support(john).diagnostics_run.under_way)
    reached = []
    while (focused := john.focused()) not in reached:
        reached.append(focused)
        press(john, Qt.Key.Key_Tab)
    assert {sheet.main, sheet.back, sheet.copy_button, sheet.support_button} <= {*reached}
    john.escape()
    assert shown(john) is john.app.loaded_controller.page
    assert john.line("Name").text() == "Jon"
    assert john.contact.has_edits


def test_it_is_ended_with_escape_and_closed_with_another(
    ready: Driver, server: PracticeServer
) -> None:
    server.add_fault("delay", seconds=30.0)
    checking = f9(ready)
    sheet = checking.doctor
    ready.until(lambda: Check.TLS in checking.diagnostics_run.findings)
    assert sheet.main.text() == "Cancel"
    assert not sheet.copy_button.isEnabled()
    assert "6 of 14: Host and redirect …" in sheet.summary.text()
    assert sheet.rows[Check.ANSWER].sign.text() == "…"
    ready.escape()
    assert not checking.diagnostics_run.under_way
    assert "Not all checks were run." in sheet.summary.text()
    assert sheet.rows[Check.ANSWER].sign.text() == "·"
    assert shown(ready) is sheet
    ready.escape()
    assert shown(ready) is ready.app.loaded_controller.start_page


def test_it_ends_with_the_program(ready: Driver, server: PracticeServer) -> None:
    server.add_fault("delay", seconds=30.0)
    checking = f9(ready)
    ready.until(lambda: Check.TLS in checking.diagnostics_run.findings)
    # The fixture closes the window while this is under way; nothing may be left behind.


def test_pressed_again_it_goes_on(ready: Driver, server: PracticeServer) -> None:
    with held(server, "GET"):
        checking = f9(ready)
        ready.until(lambda: Check.TLS in checking.diagnostics_run.findings)
        assert f9(ready).diagnostics_run.findings
    ready.until(lambda: checking.diagnostics_run.is_complete)
    assert len([entry for entry in server.world.log if entry.status == 401]) == 1


def test_another_connection_is_examined_from_the_beginning(ready: Driver) -> None:
    checking = checked(ready)
    ready.use("Practice Notocat")
    checked(ready)
    assert "Practice Notocat" in checking.doctor.title.text()
    assert checking.diagnostics_run.findings[Check.PARAMETERS].verdict is Verdict.GOOD


def test_without_a_connection_it_says_so(window: Driver) -> None:
    window.use("")
    action(window, "check_connection").trigger()
    assert window.said == "Choose or add a connection first."


def test_a_message_offers_it(ready: Driver) -> None:
    manager = ready.app.manager
    lost = Connection(name="Lost", provider="simvoly", parameters={"domain": "nobody.invalid"})
    manager.add_temporary(lost, CANARY)
    ready.use("Lost")
    ready.find("123")
    ready.until(lambda: "was not found" in ready.said)
    ready.press("Check this connection")
    checking = support(ready)
    ready.until(lambda: not checking.diagnostics_run.under_way)
    row = checking.doctor.rows[Check.NAME]
    assert row.sign.text() == "✗"
    assert row.accessibleName().startswith("Name resolution: failed. nobody.invalid")
    assert "⚠ 1 check failed." in checking.doctor.summary.text()


def test_what_was_found_is_copied_without_secrets(ready: Driver) -> None:
    checked(ready)
    ready.press("Copy")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("settings: GOOD\n    Read the settings of the connection.\n")
    assert "practice-key" not in text


@pytest.mark.parametrize("size", [(640, 480), (980, 860)])
def test_its_buttons_stay_in_view(ready: Driver, size: tuple[int, int]) -> None:
    ready.app.window.resize(*size)
    sheet = checked(ready).doctor
    for button in (sheet.main, sheet.back, sheet.copy_button, sheet.support_button):
        assert button.isVisible()
        assert ready.app.window.rect().contains(
            button.mapTo(ready.app.window, button.rect().bottomRight())
        )


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the file that the person chooses when asked."""
    path = tmp_path / "support.txt"
    monkeypatch.setattr(SaveDialog, "ask", lambda *_: path)
    return path


def support_file(window: Driver) -> HelpActions:
    """Chooses *Create support file…* and waits until it is shown."""
    action(window, "support_file").trigger()
    supporting = support(window)
    window.until(lambda: shown(window) is supporting.sheet and supporting.sheet.text())
    return supporting


def test_the_support_file_is_saved_just_as_it_is_shown(ready: Driver, file: Path) -> None:
    ready.app.manager.keep_key("Practice Simvoly", CANARY)
    supporting = support_file(ready)
    text = supporting.sheet.text()
    assert ready.focused() is supporting.sheet.save_button
    press(ready, Qt.Key.Key_Return)
    ready.until(lambda: "Saved:" in supporting.sheet.status.plain_text)
    assert file.read_bytes().decode() == text
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    for part in PARTS:
        assert part in text
    assert CANARY not in text
    ready.escape()
    assert shown(ready) is ready.app.loaded_controller.start_page


def test_what_was_checked_is_not_checked_again_for_it(
    ready: Driver, server: PracticeServer
) -> None:
    checked(ready)
    server.world.clear_log()
    ready.press("Create support file…")
    ready.until(support(ready).sheet.text)
    assert "permissions: GOOD" in support(ready).sheet.text()
    assert not server.world.log


def test_a_support_file_without_a_connection(window: Driver) -> None:
    window.use("")
    assert "(none in use)" in support_file(window).sheet.text()


def test_the_last_lines_of_the_log_stand_in_it_without_the_key(ready: Driver) -> None:
    def last_lines(count: int) -> Sequence[str]:
        return [f"line {number}" for number in range(count - 1)] + [f"sent {CANARY}"]

    ready.app.manager.keep_key("Practice Simvoly", CANARY)
    ready.app.loaded_controller.last_lines = last_lines
    text = support_file(ready).sheet.text()
    assert "# Log, the last 200 lines\nline 0\n" in text
    assert text.endswith("line 198\nsent ‹removed›\n")


def test_a_disk_that_hangs_holds_nothing_up(ready: Driver) -> None:
    let_go = threading.Event()

    def last_lines(_count: int) -> Sequence[str]:
        let_go.wait(WAIT_LIMIT_S)
        return ["late"]

    ready.app.loaded_controller.last_lines = last_lines
    checked(ready)
    action(ready, "support_file").trigger()
    sheet = support(ready).sheet
    assert shown(ready) is sheet
    assert "Reading the log" in sheet.status.plain_text
    assert not sheet.save_button.isEnabled()
    let_go.set()
    ready.until(lambda: "late" in sheet.text())


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES])
def test_a_file_that_cannot_be_written_loses_nothing(
    ready: Driver, file: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    file.write_text("what stood there before")

    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    supporting = support_file(ready)
    text = supporting.sheet.text()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        press(ready, Qt.Key.Key_Return)
        ready.until(lambda: "could not be written" in supporting.sheet.status.plain_text)
    assert os.strerror(number) in supporting.sheet.status.plain_text
    assert file.read_text() == "what stood there before"
    assert os.listdir(file.parent).count(".support.txt") == 0
    assert [name for name in os.listdir(file.parent) if name.startswith(".support")] == []
    assert supporting.sheet.text() == text
    press(ready, Qt.Key.Key_Return)
    ready.until(lambda: "Saved:" in supporting.sheet.status.plain_text)


def test_nothing_is_saved_where_nothing_was_chosen(
    ready: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SaveDialog, "ask", lambda *_: None)
    supporting = support_file(ready)
    ready.press("Save…")
    assert supporting.sheet.status.plain_text == ""


def test_the_support_file_is_copied(ready: Driver) -> None:
    supporting = support_file(ready)
    ready.press("Copy", supporting.sheet)
    assert QGuiApplication.clipboard().text() == supporting.sheet.text()
    assert supporting.sheet.status.plain_text == "✓ Copied."


def test_both_are_found_in_the_list_of_shortcuts_or_the_menu(ready: Driver) -> None:
    assert action(ready, "check_connection").shortcut().toString() == "F9"
    assert action(ready, "check_connection").shortcuts()
    buttons = checked(ready).doctor.findChildren(QPushButton)
    assert all(button.accessibleName() or button.text() for button in buttons)
    assert ready.app.workspace.view is WindowView.START
