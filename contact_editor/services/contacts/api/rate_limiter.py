"""Rate limiting: delays requests, so that the provider does not reject them."""

from __future__ import annotations

import time


class RateLimiter:
    """Spaces requests evenly; does not wait if the rate is 0."""

    def __init__(self, per_second: float) -> None:
        self._interval = 1 / per_second if per_second else 0.0
        self._next = 0.0

    async def wait(self) -> None:
        """Wait until the next request may be sent."""
        if not self._interval:
            return
        import asyncio

        now = time.monotonic()
        moment = max(now, self._next)
        # Reserved before waiting: a request that arrives meanwhile gets the next slot.
        self._next = moment + self._interval
        if moment > now:
            await asyncio.sleep(moment - now)
