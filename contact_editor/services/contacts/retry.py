"""Trying a read again, when that may help, and saying so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from contact_editor.services import errors
from contact_editor.services.contacts.progress import RetryDelay

RETRY_DELAYS_S = (0.5, 2.0, 5.0)
"""Seconds before the second, third and fourth try, unless the provider names its own."""
MAX_RETRY_DELAY_S = 60.0
"""Seconds; a provider that wants more of them is an answer for the person."""
RETRIED_STATUSES = (429, 502, 503, 504)

_Result = TypeVar("_Result")


async def with_retries(
    call: Callable[[], Awaitable[_Result]], told: Callable[[RetryDelay], None]
) -> _Result:
    """Makes a call that only reads, and makes it again where the trouble may pass by itself."""
    for pause in RETRY_DELAYS_S:
        try:
            return await call()
        except errors.ServiceError as trouble:
            pause, reason = _delay_for(trouble, pause), trouble
        if pause > MAX_RETRY_DELAY_S:
            raise reason
        await _wait(pause, reason, told)
    return await call()


async def _wait(
    seconds: float, reason: errors.ServiceError, told: Callable[[RetryDelay], None]
) -> None:
    import asyncio

    told(RetryDelay(seconds, reason))
    while seconds > 0:
        step = seconds % 1 or 1
        await asyncio.sleep(step)
        seconds -= step
        if seconds > 0:
            told(RetryDelay(seconds, reason))


def _delay_for(trouble: errors.ServiceError, pause: float) -> float:
    if isinstance(trouble, errors.ApiError) and trouble.status in RETRIED_STATUSES:
        return pause if trouble.retry_after is None else trouble.retry_after
    if isinstance(trouble, errors.ConnectionLost | errors.ConnectionRefused):
        return pause
    raise trouble
