"""Python's garbage collector deletes objects of Qt on the UI thread only."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contact_editor.app.garbage_collector import GarbageCollector
from tests.end_to_end.driver import Driver

COUNT = 300


class Noted(QObject):
    """An object of Qt in a cycle, as a lambda that is connected to its owner makes one."""

    deleted_on: ClassVar[list[threading.Thread]] = []

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def __del__(self) -> None:
        self.deleted_on.append(threading.current_thread())


def allocate() -> None:
    """Allocate so much that Python's own collector would run, many times."""
    kept = [[number] for number in range(60_000)]
    assert len(kept) == 60_000


def in_a_thread(qtbot: QtBot) -> None:
    thread = threading.Thread(target=allocate, name="network")
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive())


@pytest.fixture(autouse=True)
def _nothing_noted() -> Iterator[None]:
    Noted.deleted_on.clear()
    yield
    gc.disable()


def test_the_program_deletes_objects_of_qt_on_the_ui_thread_whatever_other_threads_allocate(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    gc.enable()  # as at the start of a Python process
    driver = Driver(qapp, tmp_path)
    for _ in range(COUNT):
        Noted()
    in_a_thread(qtbot)
    gc.collect()
    driver.close()
    assert len(Noted.deleted_on) == COUNT
    assert set(Noted.deleted_on) == {threading.main_thread()}


def test_garbage_is_collected_between_events_without_a_call(
    qtbot: QtBot, qapp: QApplication
) -> None:
    gc.collect()
    for _ in range(COUNT):
        Noted()
    # Not in one go: that many new objects wait for a quiet moment.
    made = [[number] for number in range(1_000)]
    qtbot.waitUntil(lambda: len(Noted.deleted_on) == COUNT)
    assert len(made) == 1_000


def test_more_new_objects_than_the_window_has_time_for_are_collected_when_another_program_is_used(
    qtbot: QtBot, qapp: QApplication
) -> None:
    gc.collect()
    for _ in range(COUNT):
        Noted()
    made = [[number] for number in range(10_000)]
    qtbot.waitUntil(lambda: gc.get_count()[0] < len(made))
    assert not Noted.deleted_on
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert len(Noted.deleted_on) == COUNT


@contextmanager
def building_tuples() -> Iterator[list[BaseException]]:
    """Build tuples in another thread, and yield the list of what failed there."""
    errors: list[BaseException] = []
    stop = threading.Event()

    def build() -> None:
        try:
            while not stop.is_set():
                # Made from a generator, a tuple grows while Python's collector already knows it.
                tuple(number for number in range(5_000))
        except SystemError as error:
            errors.append(error)

    thread = threading.Thread(target=build, name="network", daemon=True)
    thread.start()
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # so that a thread is met in the midst of all that it does
    try:
        yield errors
    finally:
        sys.setswitchinterval(before)
        stop.set()
        thread.join()


def test_a_collection_of_all_does_not_disturb_what_another_thread_is_building(
    qapp: QApplication, tmp_path: Path
) -> None:
    driver = Driver(qapp, tmp_path)
    collector = qapp.findChild(GarbageCollector)
    assert isinstance(collector, GarbageCollector)
    with building_tuples() as errors:
        for _ in range(50):
            kept = [[number] for number in range(2_000)]
            collector._new = collector._new_since_all = 70_000  # as after that many new objects
            collector.collect_due()
            assert collector._new == 0
            kept.clear()
    driver.close()
    assert not errors


def test_there_is_one_for_all_windows_of_a_process(qapp: QApplication, tmp_path: Path) -> None:
    for number in range(2):
        Driver(qapp, tmp_path / str(number)).close()
    assert len(qapp.findChildren(GarbageCollector)) == 1
