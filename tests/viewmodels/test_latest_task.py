"""At most one task at a time: a new one replaces the previous one."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from contact_editor.background import BackgroundTask, NetworkThread, WorkState
from contact_editor.services.contacts.api.progress import ProgressCallback, WaitingFor
from contact_editor.viewmodels.latest_task import LatestTask
from tests.waiting import WAIT_LIMIT_MS

OWNER = QObject()


@pytest.fixture
def network() -> Iterator[NetworkThread]:
    network = NetworkThread(lambda _: None)
    yield network
    network.stop()


class Results:
    def __init__(self) -> None:
        self.done: list[Any] = []
        self.failed: list[Exception] = []
        self.progress: list[Any] = []

    def start(self, latest: LatestTask, task: BackgroundTask) -> BackgroundTask:
        latest.start(task, self.done.append, self.failed.append, self.progress.append)
        return task


def returning(network: NetworkThread, value: str) -> BackgroundTask:
    async def run(on_progress: ProgressCallback) -> str:
        on_progress(WaitingFor.PROVIDER)
        return value

    return network.begin(run)


def waiting(network: NetworkThread) -> BackgroundTask:
    async def run(_: ProgressCallback) -> None:
        await asyncio.Event().wait()

    return network.begin(run)


def failing(network: NetworkThread) -> BackgroundTask:
    async def run(_: ProgressCallback) -> None:
        raise OSError("no")

    return network.begin(run)


def test_progress_and_result_are_passed_on(qtbot: QtBot, network: NetworkThread) -> None:
    latest, results = LatestTask(OWNER), Results()
    results.start(latest, returning(network, "a"))
    assert latest.is_running
    qtbot.waitUntil(lambda: results.done == ["a"])
    assert results.progress == [WaitingFor.PROVIDER]
    assert not latest.is_running


def test_an_error_is_passed_on(qtbot: QtBot, network: NetworkThread) -> None:
    latest, results = LatestTask(OWNER), Results()
    results.start(latest, failing(network))
    qtbot.waitUntil(lambda: len(results.failed) == 1)
    assert not latest.is_running


def test_a_new_task_cancels_the_previous_one(qtbot: QtBot, network: NetworkThread) -> None:
    latest, results = LatestTask(OWNER), Results()
    first = results.start(latest, waiting(network))
    with qtbot.waitSignal(first.cancelled):
        results.start(latest, returning(network, "b"))
    qtbot.waitUntil(lambda: results.done == ["b"])


def test_nothing_of_a_cancelled_task_is_passed_on(qtbot: QtBot, network: NetworkThread) -> None:
    latest, results = LatestTask(OWNER), Results()
    results.start(latest, returning(network, "a"))
    latest.cancel()
    assert not latest.is_running
    after = returning(network, "b")
    with qtbot.waitSignal(after.succeeded):
        pass
    assert (results.done, results.failed, results.progress) == ([], [], [])


@pytest.mark.parametrize("begin", [partial(returning, value="a"), failing])
def test_nothing_is_passed_on_once_its_owner_is_deleted(
    qtbot: QtBot, network: NetworkThread, begin: Callable[[NetworkThread], BackgroundTask]
) -> None:
    owner = QObject()
    latest, results = LatestTask(owner), Results()
    task = begin(network)
    results.start(latest, task)
    delete(owner)
    qtbot.waitUntil(lambda: task.state is not WorkState.UNDER_WAY)
    assert (results.done, results.failed, results.progress) == ([], [], [])


@pytest.mark.parametrize("make", [returning, failing, waiting])
def test_nothing_is_left_of_tasks_that_have_ended(
    network: NetworkThread, qtbot: QtBot, make: Callable[..., BackgroundTask]
) -> None:
    latest = LatestTask(OWNER)
    arguments = ("answer",) if make is returning else ()
    tasks = [weakref.ref(Results().start(latest, make(network, *arguments))) for _ in range(3)]
    if make is waiting:
        latest.cancel()

    def are_freed() -> bool:
        gc.collect()
        # The network thread may still refer to the last one.
        return sum(task() is not None for task in tasks) <= 1

    qtbot.waitUntil(are_freed, timeout=WAIT_LIMIT_MS)
