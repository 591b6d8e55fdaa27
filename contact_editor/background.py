"""The network's thread, and the way back to the UI thread."""

from __future__ import annotations

import asyncio
import enum
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

Job: TypeAlias = Callable[[Callable[[Any], None]], Coroutine[Any, Any, Any]]
"""What is to be done: takes a function that hears of progress, gives a coroutine."""


class WorkState(enum.Enum):
    """How far a piece of work has come."""

    UNDER_WAY = enum.auto()
    SUCCEEDED = enum.auto()
    FAILED = enum.auto()
    CANCELLED = enum.auto()


class Work(QObject):
    """One piece of background work; its signals arrive on the thread that began it.

    Exactly one of `succeeded`, `failed` and `cancelled` is announced, and never before the code
    that began the work has returned to the event loop.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(object)
    # Emitted on the network's thread and queued: announcing from there would lose what ends
    # before the caller has connected.
    _ended = Signal(object, object)
    _told = Signal(object)

    def __init__(self, loop: asyncio.AbstractEventLoop, job: Job) -> None:
        super().__init__()
        self.state = WorkState.UNDER_WAY
        self._loop = loop
        self._task: asyncio.Task[Any] | None = None
        self._ended.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        _alive.add(self)
        if loop.is_closed():
            self._ended.emit(WorkState.CANCELLED, None)
        else:
            loop.call_soon_threadsafe(self._begin, job)

    def cancel(self) -> None:
        """Ends the work where it stands; it is announced as cancelled at once."""
        if self.state is WorkState.UNDER_WAY:
            self.state = WorkState.CANCELLED
            if not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self._cancel_task)
            self.cancelled.emit()

    def _begin(self, job: Job) -> None:
        self._task = self._loop.create_task(self._run(job))
        # Not at the end of `_run`: a task that is cancelled before its first step never runs.
        self._task.add_done_callback(self._end)

    def _cancel_task(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _run(self, job: Job) -> Any:
        return await job(self._told.emit)

    def _end(self, task: asyncio.Task[Any]) -> None:
        if task.cancelled():
            self._ended.emit(WorkState.CANCELLED, None)
        elif task.exception() is not None:
            self._ended.emit(WorkState.FAILED, task.exception())
        else:
            self._ended.emit(WorkState.SUCCEEDED, task.result())

    def _announce(self, state: WorkState, result: object) -> None:
        _alive.discard(self)
        if self.state is not WorkState.UNDER_WAY:
            return
        self.state = state
        if state is WorkState.SUCCEEDED:
            self.succeeded.emit(result)
        elif state is WorkState.FAILED:
            self.failed.emit(result)
        else:
            self.cancelled.emit()

    def _tell(self, progress: object) -> None:
        if self.state is WorkState.UNDER_WAY:
            self.progressed.emit(progress)


# Work that nobody holds must live until it has been announced.
_alive: set[Work] = set()


_LAST_TURNS = 10


class Background:
    """An asyncio loop on one daemon thread; begins work from the UI thread."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._closing: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, name="network", daemon=True)
        self._thread.start()

    def begin(self, job: Job) -> Work:
        return Work(self._loop, job)

    def close(self, closing: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Runs what closes something, to its end even while the thread is being stopped."""
        self._loop.call_soon_threadsafe(self._begin_closing, closing)

    def _begin_closing(self, closing: Callable[[], Coroutine[Any, Any, None]]) -> None:
        task = self._loop.create_task(closing())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    def stop(self) -> None:
        """Cancels what is under way and ends the thread; waits a second for it at the most.

        Work that is begun after it is announced as cancelled.
        """
        if self._loop.is_closed():
            return
        self._loop.call_soon_threadsafe(
            lambda: self._closing.add(self._loop.create_task(self._wind_up()))
        )
        self._thread.join(timeout=1)
        if not self._thread.is_alive():
            self._loop.close()

    async def _wind_up(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others - self._closing:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        # Connections that were just closed say so within the next few turns of the loop.
        for _ in range(_LAST_TURNS):
            await asyncio.sleep(0)
        self._loop.stop()
