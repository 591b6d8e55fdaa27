"""Asyncio loop on a daemon thread; results are delivered on the UI thread."""

from __future__ import annotations

import enum
import threading
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    import asyncio

TaskFunction: TypeAlias = Callable[[Callable[[Any], None]], Coroutine[Any, Any, Any]]
"""Takes a callback for progress and returns a coroutine."""


class WorkState(enum.Enum):
    """State of a background task."""

    UNDER_WAY = enum.auto()
    SUCCEEDED = enum.auto()
    FAILED = enum.auto()
    CANCELLED = enum.auto()


class BackgroundTask(QObject):
    """A background task; its signals are emitted on the thread that started it.

    Exactly one of `succeeded`, `failed` and `cancelled` is emitted, and never before the code that
    started the task has returned to the event loop.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(object)
    # Emitted on the network thread and queued: emitting the public signals there would lose the
    # result of a task that ends before the caller has connected to them.
    _ended = Signal(object, object)
    _progress_reported = Signal(object)

    def __init__(self, network: NetworkThread, function: TaskFunction) -> None:
        super().__init__()
        self.state = WorkState.UNDER_WAY
        self._network = network
        self._task: asyncio.Task[Any] | None = None
        self._ended.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        self._progress_reported.connect(self._report_progress, Qt.ConnectionType.QueuedConnection)
        _alive.add(self)
        if not network.call(self._begin, function):
            self._ended.emit(WorkState.CANCELLED, None)

    def cancel(self) -> None:
        """Cancel the task; `cancelled` is emitted at once."""
        if self.state is WorkState.UNDER_WAY:
            self.state = WorkState.CANCELLED
            self._network.call(self._cancel_task)
            self.cancelled.emit()

    def _begin(self, function: TaskFunction) -> None:
        self._task = self._network.loop.create_task(self._run(function))
        # Not at the end of `_run`: a task that is cancelled before its first step never runs.
        self._task.add_done_callback(self._end)

    def _cancel_task(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _run(self, function: TaskFunction) -> Any:
        return await function(self._progress_reported.emit)

    def _end(self, task: asyncio.Task[Any]) -> None:
        if task.cancelled():
            self._ended.emit(WorkState.CANCELLED, None)
        elif (error := task.exception()) is not None:
            self._network.log_failure(error)
            self._ended.emit(WorkState.FAILED, error)
        else:
            self._ended.emit(WorkState.SUCCEEDED, task.result())

    def _announce(self, state: WorkState, result: object) -> None:
        _alive.discard(self)
        # What is connected to its signals mostly refers to it: otherwise neither is ever freed.
        self.deleteLater()
        if self.state is not WorkState.UNDER_WAY:
            return
        self.state = state
        if state is WorkState.SUCCEEDED:
            self.succeeded.emit(result)
        elif state is WorkState.FAILED:
            self.failed.emit(result)
        else:
            self.cancelled.emit()

    def _report_progress(self, progress: object) -> None:
        if self.state is WorkState.UNDER_WAY:
            self.progressed.emit(progress)


# A task without other references must live until its result is delivered.
_alive: set[BackgroundTask] = set()


_CLOSING_ITERATIONS = 10


class NetworkThread:
    """An asyncio loop on one daemon thread; tasks are started from the UI thread.

    The thread starts with the first task, so that it and asyncio do not slow down the startup.
    """

    def __init__(self, on_unexpected: Callable[[BaseException], None] = lambda error: None) -> None:
        """`on_unexpected` is called, on the thread, with each exception that is not expected."""
        self._on_unexpected = on_unexpected
        self.loop: asyncio.AbstractEventLoop
        """Only for functions that run on the thread."""
        self._early: list[Callable[[], object]] | None = []
        """The calls to make as soon as the loop exists; None from then on."""
        self._lock = threading.Lock()
        self._stopped = False
        self._closing: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="network", daemon=True)

    def begin(self, function: TaskFunction) -> BackgroundTask:
        return BackgroundTask(self, function)

    def call(self, callback: Callable[..., object], *arguments: object) -> bool:
        """Schedule a call on the thread; return False if the thread has ended."""
        with self._lock:
            if self._stopped:
                return False
            if self._early is None:
                self.loop.call_soon_threadsafe(callback, *arguments)
            else:
                self._early.append(partial(callback, *arguments))
                if self._thread.ident is None:
                    self._thread.start()
        return True

    def close(self, closing: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Run a closing coroutine, to its end even while the thread is being stopped."""
        self.call(self._begin_closing, closing)

    def log_failure(self, error: BaseException) -> None:
        """Log the error of a task; unexpected ones go to `on_unexpected`."""
        from contact_editor.services.contacts.save_log import log_error
        from contact_editor.services.errors import ServiceError

        # Errors of the disk or the network are expected.
        if isinstance(error, ServiceError | OSError):
            log_error(error)
        else:
            self._on_unexpected(error)

    def _on_loop_error(self, _loop: object, context: dict[str, Any]) -> None:
        """Log errors outside of tasks; called by asyncio."""
        import logging

        error = context.get("exception")
        if error is not None:
            self.log_failure(error)
        else:
            logging.getLogger(__name__).warning("asyncio: %s", context.get("message"))

    def _run(self) -> None:
        import asyncio

        self.loop = asyncio.new_event_loop()
        self.loop.set_exception_handler(self._on_loop_error)
        with self._lock:
            for early in self._early or ():
                self.loop.call_soon(early)
            self._early = None
        self.loop.run_forever()

    def _begin_closing(self, closing: Callable[[], Coroutine[Any, Any, None]]) -> None:
        task = self.loop.create_task(closing())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    def stop(self) -> None:
        """Cancel running tasks and end the thread; wait at most one second for it.

        A task that is started afterwards is cancelled.
        """
        if self._stopped:
            return
        if self._thread.ident is not None:
            self.call(lambda: self._closing.add(self.loop.create_task(self._wind_up())))
            self._thread.join(timeout=1)
        if not self._thread.is_alive():
            self._stopped = True
            if self._early is None:
                self.loop.close()

    async def _wind_up(self) -> None:
        import asyncio

        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others - self._closing:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        # Connections that were just closed are finalized in the next iterations of the loop.
        for _ in range(_CLOSING_ITERATIONS):
            await asyncio.sleep(0)
        self.loop.stop()
