"""Counts repeated events, so that they are rarely reported."""

from __future__ import annotations

import threading
from collections.abc import Hashable

_MAX_KEYS = 200


class RepeatCounter:
    """Thread-safe counter of events by key."""

    def __init__(self) -> None:
        self._counts: dict[Hashable, int] = {}
        # Reentrant: the destructor of an object that is freed meanwhile may log as well.
        self._lock = threading.RLock()

    def count(self, thing: Hashable) -> int:
        """Count an event; return how often it has occurred. Beyond 200 keys, all share one."""
        with self._lock:
            if thing not in self._counts and len(self._counts) >= _MAX_KEYS:
                thing = None
            self._counts[thing] = self._counts.get(thing, 0) + 1
            return self._counts[thing]


def should_log(count: int) -> bool:
    """Return True for the 1st, 10th, 100th time and so on."""
    return count > 0 and count == 10 ** (len(str(count)) - 1)
