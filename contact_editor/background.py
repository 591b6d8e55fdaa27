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
        self._task: asyncio.Task[None] | None = None
        self._ended.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        _alive.add(self)
        loop.call_soon_threadsafe(self._begin, job)

    def cancel(self) -> None:
        """Ends the work where it stands; it is announced as cancelled at once."""
        if self.state is WorkState.UNDER_WAY:
            self.state = WorkState.CANCELLED
            self._loop.call_soon_threadsafe(self._cancel_task)
            self.cancelled.emit()

    def _begin(self, job: Job) -> None:
        self._task = self._loop.create_task(self._run(job))

    def _cancel_task(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _run(self, job: Job) -> None:
        try:
            result = await job(self._told.emit)
        except asyncio.CancelledError:
            self._ended.emit(WorkState.CANCELLED, None)
        except Exception as error:
            self._ended.emit(WorkState.FAILED, error)
        else:
            self._ended.emit(WorkState.SUCCEEDED, result)

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


class Background:
    """An asyncio loop on one daemon thread; begins work from the UI thread."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="network", daemon=True)
        self._thread.start()

    def begin(self, job: Job) -> Work:
        return Work(self._loop, job)

    def stop(self) -> None:
        """Cancels what is under way and ends the thread; waits a second for it at the most."""
        self._loop.call_soon_threadsafe(self._wind_up)
        self._thread.join(timeout=1)

    def _wind_up(self) -> None:
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        ended = asyncio.gather(*tasks, return_exceptions=True)
        ended.add_done_callback(lambda _: self._loop.stop())
        if not tasks:
            self._loop.stop()
