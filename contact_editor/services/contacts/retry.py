"""Trying a read again, when that may help, and saying so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

from contact_editor.services import errors
from contact_editor.services.contacts.progress import Wait

PAUSES = (0.5, 2.0, 5.0)
"""Seconds before the second, third and fourth try, unless the provider names its own."""
LONGEST_PAUSE = 60.0
"""Seconds; a provider that wants more of them is an answer for the person."""
WORTH_ANOTHER_TRY = (429, 502, 503, 504)

_Result = TypeVar("_Result")


async def patiently(
    call: Callable[[], Awaitable[_Result]], told: Callable[[Wait], None]
) -> _Result:
    """Makes a call that only reads, and makes it again where the trouble may pass by itself."""
    for pause in PAUSES:
        try:
            return await call()
        except errors.Trouble as trouble:
            pause, reason = _pause(trouble, pause), trouble
        if pause > LONGEST_PAUSE:
            raise reason
        await _wait(pause, reason, told)
    return await call()


async def _wait(seconds: float, reason: errors.Trouble, told: Callable[[Wait], None]) -> None:
    import asyncio

    told(Wait(seconds, reason))
    while seconds > 0:
        step = seconds % 1 or 1
        await asyncio.sleep(step)
        seconds -= step
        if seconds > 0:
            told(Wait(seconds, reason))


def _pause(trouble: errors.Trouble, pause: float) -> float:
    if isinstance(trouble, errors.Refused) and trouble.status in WORTH_ANOTHER_TRY:
        return pause if trouble.retry_after is None else trouble.retry_after
    if isinstance(trouble, errors.ConnectionLost | errors.ConnectionRefused):
        return pause
    raise trouble
