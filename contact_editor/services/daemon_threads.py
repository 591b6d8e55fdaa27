"""Blocking calls on daemon threads: a queue of calls, or one call on a thread of its own."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar


class DaemonWorker:
    """Runs calls one after another on a daemon thread, which never keeps the process from ending.

    A `ThreadPoolExecutor` would: its threads are joined at exit, and one call may block for ever.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]]] = queue.SimpleQueue()
        self._started = False

    def submit(self, call: Callable[[], Any]) -> Future[Any]:
        """Puts a call behind those that wait already."""
        if not self._started:
            self._started = True
            threading.Thread(target=self._run, name=self._name, daemon=True).start()
        answer: Future[Any] = Future()
        self._calls.put((call, answer))
        return answer

    def _run(self) -> None:
        while True:
            call, answer = self._calls.get()
            if answer.set_running_or_notify_cancel():
                try:
                    answer.set_result(call())
                except BaseException as error:
                    answer.set_exception(error)


_Result = TypeVar("_Result")


CALL_TIMEOUT_S = 10.0
"""Seconds for a file, or for the system's settings."""


async def run_in_daemon_thread(
    call: Callable[[], _Result], name: str, patience: float | None = None
) -> _Result:
    """Makes the call; cancelled, it is no longer waited for, and keeps nothing from ending.

    `TimeoutError` where it takes more seconds than that.
    """
    answer: Future[_Result] = Future()

    def run() -> None:
        if answer.set_running_or_notify_cancel():
            try:
                answer.set_result(call())
            except BaseException as error:
                answer.set_exception(error)

    threading.Thread(target=run, name=name, daemon=True).start()
    import asyncio

    async with asyncio.timeout(patience):
        return await asyncio.wrap_future(answer)
