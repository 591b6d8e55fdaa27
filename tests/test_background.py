"""Background work ends exactly once, on the thread that began it, and can always be cancelled."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from contact_editor import background
from contact_editor.background import BackgroundTask, NetworkThread, WorkState
from tests.waiting import WAIT_LIMIT_MS, WAIT_LIMIT_S


@pytest.fixture
def network(qapp: object) -> Iterator[NetworkThread]:
    network = NetworkThread()
    yield network
    network.stop()


class Heard:
    """Writes down what a piece of work announces, and on which thread."""

    def __init__(self, work: BackgroundTask) -> None:
        self.ends: list[tuple[str, Any]] = []
        self.progress: list[Any] = []
        self.threads: set[QThread] = set()
        work.succeeded.connect(lambda result: self._end("succeeded", result))
        work.failed.connect(lambda error: self._end("failed", error))
        work.cancelled.connect(lambda: self._end("cancelled", None))
        work.progressed.connect(self._told)

    def _end(self, name: str, value: Any) -> None:
        self.threads.add(QThread.currentThread())
        self.ends.append((name, value))

    def _told(self, value: Any) -> None:
        self.threads.add(QThread.currentThread())
        self.progress.append(value)


def _until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=WAIT_LIMIT_MS)


async def _for_ever(told: object) -> None:
    await asyncio.Event().wait()


def test_a_result_and_its_progress_arrive_on_the_thread_that_began_the_work(
    qtbot: QtBot, network: NetworkThread
) -> None:
    async def job(told: Callable[[Any], None]) -> int:
        assert threading.current_thread().name == "network"
        for number in range(3):
            told(number)
        return 7

    heard = Heard(network.begin(job))
    _until(qtbot, lambda: bool(heard.ends))
    assert (heard.ends, heard.progress) == ([("succeeded", 7)], [0, 1, 2])
    assert heard.threads == {QThread.currentThread()}


def test_a_failure_arrives_as_the_exception_that_it_was(
    qtbot: QtBot, network: NetworkThread
) -> None:
    error = ValueError("no")

    async def failing(told: object) -> None:
        raise error

    def failing_before_it_begins(told: object) -> Any:
        raise error

    for job in (failing, failing_before_it_begins):
        work = network.begin(job)
        heard = Heard(work)
        _until(qtbot, lambda heard=heard: bool(heard.ends))  # type: ignore[misc]
        assert heard.ends == [("failed", error)]
        assert work.state is WorkState.FAILED


def test_a_result_that_is_there_before_the_caller_listens_is_not_lost(
    qtbot: QtBot, network: NetworkThread
) -> None:
    done = threading.Event()

    async def job(told: Callable[[Any], None]) -> str:
        told("half")
        asyncio.get_running_loop().call_soon(done.set)
        return "whole"

    work = network.begin(job)
    assert done.wait(WAIT_LIMIT_S)
    heard = Heard(work)
    _until(qtbot, lambda: bool(heard.ends))
    assert (heard.progress, heard.ends) == (["half"], [("succeeded", "whole")])


def test_cancelling_is_announced_at_once_and_ends_the_coroutine(
    qtbot: QtBot, network: NetworkThread
) -> None:
    begun, ended = threading.Event(), threading.Event()

    async def job(told: object) -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    work = network.begin(job)
    heard = Heard(work)
    assert begun.wait(WAIT_LIMIT_S)
    work.cancel()
    assert (heard.ends, work.state) == ([("cancelled", None)], WorkState.CANCELLED)
    assert ended.wait(WAIT_LIMIT_S)
    work.cancel()
    _until(qtbot, lambda: not background._alive)
    assert heard.ends == [("cancelled", None)]


def test_cancelling_after_the_result_is_there_still_ends_it_once(
    qtbot: QtBot, network: NetworkThread
) -> None:
    done = threading.Event()

    async def job(told: Callable[[Any], None]) -> None:
        told(1)
        asyncio.get_running_loop().call_soon(done.set)

    work = network.begin(job)
    heard = Heard(work)
    assert done.wait(WAIT_LIMIT_S)
    work.cancel()
    _until(qtbot, lambda: not background._alive)
    assert (heard.ends, heard.progress) == ([("cancelled", None)], [])


def test_work_that_is_cancelled_before_it_begins_is_forgotten(
    qtbot: QtBot, network: NetworkThread
) -> None:
    for _ in range(50):
        network.begin(_for_ever).cancel()
    _until(qtbot, lambda: not background._alive)


def test_a_job_that_cancels_itself_is_cancelled(qtbot: QtBot, network: NetworkThread) -> None:
    async def job(told: object) -> None:
        raise asyncio.CancelledError

    heard = Heard(network.begin(job))
    _until(qtbot, lambda: bool(heard.ends))
    assert heard.ends == [("cancelled", None)]


def test_three_thousand_quick_works_all_end_and_nobody_holds_them(
    qtbot: QtBot, network: NetworkThread
) -> None:
    ends: list[object] = []

    async def job(told: Callable[[Any], None]) -> int:
        told(0)
        return 1

    for _ in range(3_000):
        network.begin(job).succeeded.connect(ends.append)
        if len(ends) % 7 == 0:
            gc.collect(0)
    _until(qtbot, lambda: len(ends) == 3_000)
    assert ends == [1] * 3_000
    assert not background._alive


def test_whoever_fails_on_hearing_of_progress_harms_nobody_else(
    qtbot: QtBot, network: NetworkThread
) -> None:
    def failing(value: object) -> None:
        raise ValueError(value)

    async def job(told: Callable[[Any], None]) -> int:
        told(1)
        return 2

    with qtbot.captureExceptions() as raised:
        work = network.begin(job)
        work.progressed.connect(failing)
        heard = Heard(work)
        _until(qtbot, lambda: bool(heard.ends))
    assert [error for _, error, _ in raised if isinstance(error, ValueError)]
    assert heard.ends == [("succeeded", 2)]


def test_stopping_cancels_what_is_under_way_and_says_so(
    qtbot: QtBot, network: NetworkThread
) -> None:
    heard = Heard(network.begin(_for_ever))
    network.stop()
    network.stop()
    assert not network._thread.is_alive()
    _until(qtbot, lambda: bool(heard.ends))
    assert heard.ends == [("cancelled", None)]
    late = network.begin(_for_ever)
    heard = Heard(late)
    _until(qtbot, lambda: bool(heard.ends))
    assert heard.ends == [("cancelled", None)]
    late.cancel()


def test_stopping_ends_though_a_task_will_not(qtbot: QtBot) -> None:
    network = NetworkThread()
    begun, let_go = threading.Event(), threading.Event()

    async def stubborn(told: object) -> None:
        begun.set()
        while not let_go.is_set():
            try:
                await asyncio.sleep(0.01)
            except asyncio.CancelledError:
                continue

    work = network.begin(stubborn)
    assert begun.wait(WAIT_LIMIT_S)
    network.stop()
    assert network._thread.is_alive(), "it waited for the task"
    assert network._thread.daemon
    let_go.set()
    network._thread.join(WAIT_LIMIT_S)
    network.stop()
    _until(qtbot, lambda: work.state is not WorkState.UNDER_WAY)
