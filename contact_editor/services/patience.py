"""Trying a read again, when that may help, and saying so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import msgspec

from contact_editor.services import errors

PAUSES = (0.5, 2.0, 5.0)
"""Seconds before the second, third and fourth try, unless the provider names its own."""
LONGEST_PAUSE = 60.0
"""Seconds; a provider that wants more of them is an answer for the person."""
WORTH_ANOTHER_TRY = (429, 502, 503, 504)

_Result = TypeVar("_Result")


class Wait(msgspec.Struct, frozen=True):
    """A pause before a read is tried again."""

    seconds: float
    reason: errors.Trouble


async def patiently(
    call: Callable[[], Awaitable[_Result]], told: Callable[[Wait], None]
) -> _Result:
    """Makes a call that only reads, and makes it again where the trouble may pass by itself."""
    for pause in PAUSES:
        try:
            return await call()
        except errors.Trouble as trouble:
            pause = _pause(trouble, pause)
            if pause > LONGEST_PAUSE:
                raise
            told(Wait(pause, trouble))
        await asyncio.sleep(pause)
    return await call()


def _pause(trouble: errors.Trouble, pause: float) -> float:
    if isinstance(trouble, errors.Refused) and trouble.status in WORTH_ANOTHER_TRY:
        return pause if trouble.retry_after is None else trouble.retry_after
    if isinstance(trouble, errors.ConnectionLost | errors.ConnectionRefused):
        return pause
    raise trouble
