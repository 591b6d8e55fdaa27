"""The network's thread, and the way back to the UI thread."""

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
"""What is to be done: takes a function that hears of progress, gives a coroutine."""


class WorkState(enum.Enum):
    """How far a piece of work has come."""

    UNDER_WAY = enum.auto()
    SUCCEEDED = enum.auto()
    FAILED = enum.auto()
    CANCELLED = enum.auto()


class BackgroundTask(QObject):
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

    def __init__(self, network: NetworkThread, job: TaskFunction) -> None:
        super().__init__()
        self.state = WorkState.UNDER_WAY
        self._network = network
        self._task: asyncio.Task[Any] | None = None
        self._ended.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        _alive.add(self)
        if not network.call(self._begin, job):
            self._ended.emit(WorkState.CANCELLED, None)

    def cancel(self) -> None:
        """Ends the work where it stands; it is announced as cancelled at once."""
        if self.state is WorkState.UNDER_WAY:
            self.state = WorkState.CANCELLED
            self._network.call(self._cancel_task)
            self.cancelled.emit()

    def _begin(self, job: TaskFunction) -> None:
        self._task = self._network.loop.create_task(self._run(job))
        # Not at the end of `_run`: a task that is cancelled before its first step never runs.
        self._task.add_done_callback(self._end)

    def _cancel_task(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _run(self, job: TaskFunction) -> Any:
        return await job(self._told.emit)

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
_alive: set[BackgroundTask] = set()


_LAST_TURNS = 10


class NetworkThread:
    """An asyncio loop on one daemon thread; begins work from the UI thread.

    The thread begins with the first work. Until then it and asyncio would only cost, at the start.
    """

    def __init__(self, unforeseen: Callable[[BaseException], None] = lambda error: None) -> None:
        """`unforeseen` hears, on the thread, of each exception that is no trouble with a name."""
        self._unforeseen = unforeseen
        self.loop: asyncio.AbstractEventLoop
        """There for whoever is called on the thread."""
        self._early: list[Callable[[], object]] | None = []
        """What is to be called as soon as there is a loop; None from then on."""
        self._turn = threading.Lock()
        self._stopped = False
        self._closing: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="network", daemon=True)

    def begin(self, job: TaskFunction) -> BackgroundTask:
        return BackgroundTask(self, job)

    def call(self, callback: Callable[..., object], *arguments: object) -> bool:
        """Calls something on the thread, soon; False where that has ended."""
        with self._turn:
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
        """Runs what closes something, to its end even while the thread is being stopped."""
        self.call(self._begin_closing, closing)

    def log_failure(self, error: BaseException) -> None:
        """Writes down what work ended with; what nobody foresaw is told."""
        from contact_editor.services.contacts.save_log import log_error
        from contact_editor.services.errors import ServiceError

        # A disk or a network that refuses is no fault of the program.
        if isinstance(error, ServiceError | OSError):
            log_error(error)
        else:
            self._unforeseen(error)

    def _on_loop_error(self, _loop: object, context: dict[str, Any]) -> None:
        """Hears of what asyncio has nobody to tell."""
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
        with self._turn:
            for early in self._early or ():
                self.loop.call_soon(early)
            self._early = None
        self.loop.run_forever()

    def _begin_closing(self, closing: Callable[[], Coroutine[Any, Any, None]]) -> None:
        task = self.loop.create_task(closing())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    def stop(self) -> None:
        """Cancels what is under way and ends the thread; waits a second for it at the most.

        Work that is begun after it is announced as cancelled.
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
        # Connections that were just closed say so within the next few turns of the loop.
        for _ in range(_LAST_TURNS):
            await asyncio.sleep(0)
        self.loop.stop()
