"""Uncaught exceptions are shown and logged without personal data, and no typed text is lost."""

from __future__ import annotations

import gc
import logging
import subprocess
import sys
import threading
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QTimer, qWarning
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from contact_editor.app.application import App
from contact_editor.app.data_folder import DataFolder
from contact_editor.practice.faults import Fault
from contact_editor.practice.server import PracticeServer
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.logs import tracebacks
from contact_editor.ui.main_window.startup_error_dialog import StartupErrorDialog
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.fakes.key_stores import MoodyStore
from tests.waiting import WAIT_LIMIT_MS, WAIT_LIMIT_S

SAID = "An unexpected error occurred (ZeroDivisionError). Your changes are still here."
PRIVATE = ("john@doe.com", "Jane Roe", "12345678", "practice-key")
HANDLER = "contact_editor.app.crash_reporting.qt_log_handler"


def fail(*_: object, **__: object) -> Any:
    raise ZeroDivisionError("{} is not '{}' nor {} nor {}".format(*PRIVATE))


@pytest.fixture(autouse=True)
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves the doors to the program alone: here a crash is no failure of the test."""
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)


def _until(condition: Callable[[], Any]) -> None:
    """Lets the window work; `QTest.qWait` ends the process where a slot raises within it."""
    clock = QElapsedTimer()
    clock.start()
    while not condition():
        assert clock.elapsed() < WAIT_LIMIT_MS
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


@pytest.fixture
def edited(john: Driver) -> Driver:
    """Return the window with an edit of John's name in it that is not saved."""
    john.write("Name", "Johnny")
    return john


def _log(window: Driver) -> str:
    logbook = window.app.crash_reporter.logbook
    assert logbook is not None
    return "\n".join(logbook.last_lines(10_000))


def _copied(window: Driver) -> str:
    window.press("Copy details")
    return QGuiApplication.clipboard().text()


def _nothing_is_lost(window: Driver, server: PracticeServer) -> None:
    assert window.line("Name").text() == "Johnny"
    assert window.contact.has_edits
    assert "Saved and verified" in window.save()
    assert server.world.contact("simvoly", 123)["name"] == "Johnny"


def _in_a_slot(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Workspace, "open_reference", fail)
    window.app.window.actions_by_name["read_again"].trigger()


def _in_a_timer(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    QTimer.singleShot(0, fail)


def _on_a_thread(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def _in_the_loop(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    window.app.background.call(fail)


def _in_silent_work(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Gateway, "names", fail)
    window.app.workspace.session.lookup_names.clear()
    window.app.workspace.open(window.contact.open_connection, window.contact.editing.snapshot)


def _in_painting(window: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(QWidget):
        """Cannot be painted."""

        def paintEvent(self, event: QPaintEvent) -> None:
            fail()

    broken = Broken(window.app.window)
    broken.show()
    # As long as it is there, it is painted with each change.
    window.app.crash_reporter.crashes.crashed.connect(broken.deleteLater)


@pytest.mark.parametrize(
    "place", [_in_a_slot, _in_a_timer, _on_a_thread, _in_the_loop, _in_silent_work, _in_painting]
)
def test_it_is_said_and_written_down_and_the_draft_stays(
    edited: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str], place: Callable[[Driver, pytest.MonkeyPatch], None],
) -> None:  # fmt: skip
    with monkeypatch.context() as broken:
        place(edited, broken)
        _until(lambda: SAID in edited.said)
    details, log, printed = _copied(edited), _log(edited), capfd.readouterr().err
    for text in (details, log, printed):
        assert "ZeroDivisionError: ‹removed› is not ‘…’ nor … nor ‹removed›" in text
        assert "in fail" in text
        # In the lines of this file they stand as PRIVATE.
        assert not [each for each in PRIVATE if each in text]
        assert str(Path.home()) not in text
    assert details.startswith("Contact Editor ")
    assert "Qt 6." in details
    _nothing_is_lost(edited, server)


def test_work_that_ends_in_it_says_what_was_not_done_and_has_the_details(
    edited: Driver, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(saving, "prepare", fail)
        edited.review()
        edited.ctrl_s()
        _until(lambda: "An unexpected error" in edited.said)
    _until(lambda: edited.step is SaveStep.IDLE)
    assert "Nothing was saved. Your changes are still here." in edited.said
    assert "in fail" in _copied(edited)
    assert "not caught: Traceback" in _log(edited)
    _nothing_is_lost(edited, server)


def test_the_keyring_s_worker_ends_in_it(edited: Driver, server: PracticeServer) -> None:
    store = MoodyStore()
    store.trouble = ZeroDivisionError("no keyring does this")
    credentials = edited.app.manager._credentials
    credentials._store, kept = store, credentials._store
    credentials._drop_cached("Practice Simvoly")
    edited.review()
    edited.ctrl_s()
    _until(lambda: "An unexpected error" in edited.said)
    _until(lambda: edited.step is SaveStep.IDLE)
    assert "in _answer" in _copied(edited)
    credentials._store = kept
    edited.app.manager.keep_key("Practice Simvoly", server.key)
    _nothing_is_lost(edited, server)


def test_in_the_middle_of_a_write_it_is_not_said_that_nothing_was_saved(
    edited: Driver, server: PracticeServer
) -> None:
    server.world.faults.add(Fault("delay", method="PUT", seconds=20))
    edited.review()
    edited.ctrl_s()
    _until(lambda: edited.step is SaveStep.SENDING)
    QTimer.singleShot(0, fail)
    _until(lambda: "It is not known whether it was saved" in edited.said)
    edited.app.workspace.cancel()
    _until(lambda: edited.step is SaveStep.IDLE)


def test_a_hundred_times_the_same_is_said_once_and_written_down_seldom(
    edited: Driver, server: PracticeServer
) -> None:
    times: list[str] = []
    edited.app.crash_reporter.crashes.crashed.connect(times.append)
    count = 0

    def failing() -> None:
        nonlocal count
        count += 1
        fail()

    timer = QTimer(edited.app.window, interval=0)
    timer.timeout.connect(failing)
    timer.start()
    _until(lambda: count >= 250)
    timer.stop()
    assert len(times) == 1
    assert _log(edited).count("not caught: ") == 3
    assert "ZeroDivisionError, 100 times by now" in _log(edited)
    assert f"{count} times:" in _copied(edited)
    _nothing_is_lost(edited, server)


def test_the_first_details_are_kept(edited: Driver) -> None:
    kinds = [type(f"Made{number}", (Exception,), {}) for number in range(8)]

    def failing(kind: type[Exception]) -> None:
        raise kind

    for kind in kinds:
        QTimer.singleShot(0, lambda kind=kind: failing(kind))
    _until(lambda: "(Made7)" in edited.said)
    details = _copied(edited)
    assert details.count("Traceback") == 5
    assert details.index("Made0") < details.index("Made4")
    assert details.endswith("1 times Made5\n\n1 times Made6\n\n1 times Made7")


class _Fading:
    """Fail where no one can be told."""

    def __del__(self) -> None:
        fail()


def test_what_python_itself_cannot_raise_is_written_down_and_not_said(edited: Driver) -> None:
    _Fading()
    gc.collect()
    assert "in __del__" in _log(edited)
    QCoreApplication.processEvents()
    assert SAID not in edited.said


def test_a_crash_while_a_crash_is_written_down_is_told_to_the_terminal(
    edited: Driver, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def failing(error: BaseException) -> str:
        raise RuntimeError(PRIVATE[0])

    monkeypatch.setattr(tracebacks, "traceback_text", failing)
    QTimer.singleShot(0, fail)
    QCoreApplication.processEvents()
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith("contact-editor: ZeroDivisionError at ")
    assert "and while it was logged: RuntimeError at " in line
    assert PRIVATE[0] not in line


def test_interrupting_it_in_the_terminal_is_no_crash(
    edited: Driver, capfd: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert capfd.readouterr().err == "KeyboardInterrupt\n"
    assert "KeyboardInterrupt" not in _log(edited)


@pytest.mark.qt_log_ignore("made-up")
def test_what_qt_warns_of_is_written_down_seldom_and_still_told_to_whoever_listened(
    edited: Driver, qtlog: Any
) -> None:
    for _ in range(12):
        qWarning(f"made-up: '{PRIVATE[1]}' {PRIVATE[0]}")
    lines = [line for line in _log(edited).splitlines() if "made-up" in line]
    assert [line.partition("WARNING ")[2] for line in lines] == [
        f"{HANDLER}: Qt: made-up: ‘…’ ‹removed›",
        f"{HANDLER}: Qt: made-up: ‘…’ ‹removed› (10 times by now)",
    ]
    assert len([record for record in qtlog.records if "made-up" in record.message]) == 12


def test_a_log_that_cannot_be_written_is_said(qapp: QApplication, folder: Path) -> None:
    (folder / "logs").write_text("a file where the folder should be")
    window = Driver(qapp, folder)
    window.until(lambda: "The log can't be written (" in window.said)
    window.close()


def test_the_doors_are_left_as_they_were(window: Driver) -> None:
    window.app.close()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
    assert sys.unraisablehook is sys.__unraisablehook__
    root = logging.getLogger().handlers
    assert not [each for each in root if type(each).__module__.startswith("contact_editor")]


@pytest.fixture
def broken(qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """Yield a program that fails after its window was painted."""
    monkeypatch.setattr(
        "contact_editor.viewmodels.connections.connection_manager.ConnectionManager.__init__", fail
    )
    options = Namespace(practice=False, data_dir=folder, connection="", contact="", ticket="")
    app = App(qapp, options, DataFolder(folder))
    app.window.show()
    yield app
    app.crash_reporter.close()
    app.window.hide()
    app.window.deleteLater()


def test_before_the_window_is_ready_a_box_says_it(broken: App, folder: Path) -> None:
    _until(lambda: broken.window.findChildren(StartupErrorDialog))
    (box,) = broken.window.findChildren(StartupErrorDialog)
    assert "could not start (ZeroDivisionError)" in box.text()
    box.copy_button.click()
    details = QGuiApplication.clipboard().text()
    assert "in load" in details
    assert "john@doe.com" not in details
    assert box.isVisible()
    QTimer.singleShot(0, box.quit_button.click)
    assert broken.qt.exec() == 1, "the program ends with it"


PROGRAM = """
import sys
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.startup_error_dialog import StartupErrorDialog

name = "john" + "@doe.com"

def fail(*_):
    raise ZeroDivisionError(name)

def ask(kind, details):
    print("asked:", kind, "Traceback" in details(), name in details())

MainWindow.__init__ = fail
StartupErrorDialog.ask = ask
from contact_editor.__main__ import main
sys.exit(main(["--data-dir", sys.argv[1]]))
"""


def test_without_any_window_the_person_and_the_terminal_are_told(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        capture_output=True, text=True, timeout=WAIT_LIMIT_S, check=False,
    )  # fmt: skip
    assert ended.returncode == 1
    assert ended.stdout == "asked: ZeroDivisionError True False\n"
    assert "ZeroDivisionError: ‹removed›" in ended.stderr
    assert "john@doe.com" not in ended.stderr
