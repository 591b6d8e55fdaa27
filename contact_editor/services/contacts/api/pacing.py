"""Waiting before a request, so that a provider does not have to refuse it."""

from __future__ import annotations

import time


class Pacing:
    """Spaces requests evenly; a rate of 0 does not wait."""

    def __init__(self, per_second: float) -> None:
        self._interval = 1 / per_second if per_second else 0.0
        self._next = 0.0

    async def wait(self) -> None:
        """Wait until the next request may leave, and take that moment."""
        if not self._interval:
            return
        import asyncio

        now = time.monotonic()
        moment = max(now, self._next)
        # Taken before waiting: another request that comes meanwhile waits for the one after.
        self._next = moment + self._interval
        if moment > now:
            await asyncio.sleep(moment - now)
