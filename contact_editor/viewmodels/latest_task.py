"""Background work that a sheet or a dialog waits for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from contact_editor.background import Work


class Errand:
    """One piece of work at a time; what was given up is not heard of any more."""

    def __init__(self) -> None:
        self._work: Work | None = None

    @property
    def is_under_way(self) -> bool:
        return self._work is not None

    def begin(
        self, work: Work, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self._work = work
        work.succeeded.connect(lambda result: self._hear(work, done, result))
        work.failed.connect(lambda trouble: self._hear(work, failed, trouble))

    def end(self) -> None:
        work, self._work = self._work, None
        if work:
            work.cancel()

    def _hear(self, work: Work, hears: Callable[[Any], None], outcome: object) -> None:
        if work is self._work:
            self._work = None
            hears(outcome)
