"""One call that may block for ever, on a thread that ends with it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

_Result = TypeVar("_Result")

PATIENCE = 10.0
"""Seconds for a file, or for the system's settings."""


async def on_own_thread(
    call: Callable[[], _Result], name: str, patience: float | None = None
) -> _Result:
    """Makes the call; cancelled, it is no longer waited for, and keeps nothing from ending.

    `TimeoutError` where it takes more seconds than that.
    """
    answer: Future[_Result] = Future()

    def run() -> None:
        if answer.set_running_or_notify_cancel():
            try:
                answer.set_result(call())
            except BaseException as error:
                answer.set_exception(error)

    threading.Thread(target=run, name=name, daemon=True).start()
    async with asyncio.timeout(patience):
        return await asyncio.wrap_future(answer)
