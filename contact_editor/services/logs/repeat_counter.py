"""Counts what happens again and again, so that it is said seldom."""

from __future__ import annotations

import threading
from collections.abc import Hashable

_MAX_KEYS = 200


class RepeatCounter:
    """Counts things by what tells them apart; asked from any thread."""

    def __init__(self) -> None:
        self._counts: dict[Hashable, int] = {}
        # Not a plain lock: what is thrown away meanwhile may have something to say itself.
        self._lock = threading.RLock()

    def count(self, thing: Hashable) -> int:
        """Return how often it has happened, including now; beyond 200 keys all count as one."""
        with self._lock:
            if thing not in self._counts and len(self._counts) >= _MAX_KEYS:
                thing = None
            self._counts[thing] = self._counts.get(thing, 0) + 1
            return self._counts[thing]


def should_log(count: int) -> bool:
    """True for the first time, the tenth, the hundredth and so on."""
    return count > 0 and count == 10 ** (len(str(count)) - 1)
