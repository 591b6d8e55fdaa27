"""Blocking calls on daemon threads: a queue of calls, or a separate thread for one call."""

from __future__ import annotations

import queue
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeAlias, TypeVar

_Calls: TypeAlias = "queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]] | None]"


class DaemonWorker:
    """Runs calls one after another on a daemon thread, which never prevents the process's exit.

    A `ThreadPoolExecutor` would: its threads are joined at exit, and a call may block forever.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: _Calls = queue.SimpleQueue()
        self._started = False
        self._last: Future[Any] | None = None

    @property
    def is_idle(self) -> bool:
        """No call is running or waits."""
        return self._last is None or self._last.done()

    def submit(self, call: Callable[[], Any]) -> Future[Any]:
        """Add a call to the queue."""
        if not self._started:
            self._started = True
            threading.Thread(target=_run, args=(self._calls,), name=self._name, daemon=True).start()
            # The thread ends with its worker.
            weakref.finalize(self, self._calls.put, None).atexit = False
        result: Future[Any] = Future()
        self._last = result
        self._calls.put((call, result))
        return result


def _run(calls: _Calls) -> None:
    while (submitted := calls.get()) is not None:
        call, result = submitted
        if result.set_running_or_notify_cancel():
            try:
                result.set_result(call())
            except BaseException as error:
                result.set_exception(error)
        # While it waits, it keeps nothing that the last call knew.
        del submitted, call, result


_Result = TypeVar("_Result")


CALL_TIMEOUT_S = 10.0
"""For reading a file or the system's settings."""


async def run_in_daemon_thread(
    call: Callable[[], _Result], name: str, timeout_s: float | None = None
) -> _Result:
    """Run a call on its own thread; if cancelled, the thread is abandoned and does not block exit.

    Raises `TimeoutError` after `timeout_s`.
    """
    result: Future[_Result] = Future()

    def run() -> None:
        if result.set_running_or_notify_cancel():
            try:
                result.set_result(call())
            except BaseException as error:
                result.set_exception(error)

    threading.Thread(target=run, name=name, daemon=True).start()
    import asyncio

    async with asyncio.timeout(timeout_s):
        return await asyncio.wrap_future(result)
