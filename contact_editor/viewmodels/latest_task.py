"""Background work that a sheet or a dialog waits for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from contact_editor.background import BackgroundTask


class LatestTask:
    """One piece of work at a time; what was given up is not heard of any more."""

    def __init__(self) -> None:
        self._work: BackgroundTask | None = None

    @property
    def is_running(self) -> bool:
        return self._work is not None

    def start(
        self, work: BackgroundTask, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self._work = work
        work.succeeded.connect(lambda result: self._hear(work, done, result))
        work.failed.connect(lambda error: self._hear(work, failed, error))

    def cancel(self) -> None:
        work, self._work = self._work, None
        if work:
            work.cancel()

    def _hear(self, work: BackgroundTask, hears: Callable[[Any], None], outcome: object) -> None:
        if work is self._work:
            self._work = None
            hears(outcome)
