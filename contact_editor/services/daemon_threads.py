"""A thread for calls that may block for ever."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any


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
