"""The latest background task of an object: a new one replaces the previous one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from contact_editor.background import BackgroundTask


def while_valid(owner: QObject, call: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return a function that does nothing once its owner is deleted."""

    def guarded(result: Any) -> None:
        if isValid(owner):
            call(result)

    return guarded


class LatestTask:
    """At most one running task; results of a replaced or cancelled one are ignored.

    So is everything once the owner is deleted: a dialog may be closed meanwhile.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._task: BackgroundTask | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def start(
        self,
        task: BackgroundTask,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        on_progress: Callable[[Any], None] | None = None,
    ) -> None:
        """Replace the running task, if any, by a new one."""
        self.cancel()
        self._task = task
        done, failed = while_valid(self._owner, done), while_valid(self._owner, failed)
        task.succeeded.connect(lambda result: self._end(task, done, result))
        task.failed.connect(lambda error: self._end(task, failed, error))
        if on_progress is not None:
            tell = while_valid(self._owner, on_progress)
            task.progressed.connect(lambda progress: self._pass_on(task, tell, progress))

    def cancel(self) -> None:
        """Cancel the running task, if any."""
        task, self._task = self._task, None
        if task:
            task.cancel()

    def _end(self, task: BackgroundTask, then: Callable[[Any], None], outcome: object) -> None:
        if task is self._task:
            self._task = None
            then(outcome)

    def _pass_on(self, task: BackgroundTask, then: Callable[[Any], None], value: object) -> None:
        if task is self._task:
            then(value)
