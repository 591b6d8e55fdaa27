"""Retry policy for reads, with progress."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from contact_editor.services import errors
from contact_editor.services.contacts.api.progress import RetryDelay

RETRY_DELAYS_S = (0.5, 2.0, 5.0)
"""Seconds before the second, third and fourth try, unless the provider sends Retry-After."""
MAX_RETRY_DELAY_S = 60.0
"""Seconds; if the provider asks for a longer delay, the user decides."""
RETRIED_STATUSES = (429, 502, 503, 504)

_Result = TypeVar("_Result")


async def with_retries(
    call: Callable[[], Awaitable[_Result]], on_delay: Callable[[RetryDelay], None]
) -> _Result:
    """Make a call that only reads, and retry it after a temporary error."""
    for delay in RETRY_DELAYS_S:
        try:
            return await call()
        except errors.ServiceError as error:
            delay, reason = _delay_for(error, delay), error
        if delay > MAX_RETRY_DELAY_S:
            raise reason
        await wait(delay, reason, on_delay)
    return await call()


async def wait(
    seconds: float, reason: errors.ServiceError, on_delay: Callable[[RetryDelay], None]
) -> None:
    """Wait, and report each second how many are left."""
    import asyncio

    on_delay(RetryDelay(seconds, reason))
    while seconds > 0:
        step = seconds % 1 or 1
        await asyncio.sleep(step)
        seconds -= step
        if seconds > 0:
            on_delay(RetryDelay(seconds, reason))


def _delay_for(error: errors.ServiceError, delay: float) -> float:
    if isinstance(error, errors.ApiError) and error.status in RETRIED_STATUSES:
        return delay if error.retry_after is None else error.retry_after
    if isinstance(error, errors.ConnectionLost | errors.ConnectionRefused):
        return delay
    raise error
