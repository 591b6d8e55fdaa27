"""One call that may block for ever, on a thread that ends with it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

_Result = TypeVar("_Result")


async def on_own_thread(call: Callable[[], _Result], name: str) -> _Result:
    """Makes the call; cancelled, it is no longer waited for, and keeps nothing from ending."""
    answer: Future[_Result] = Future()

    def run() -> None:
        if answer.set_running_or_notify_cancel():
            try:
                answer.set_result(call())
            except BaseException as error:
                answer.set_exception(error)

    threading.Thread(target=run, name=name, daemon=True).start()
    return await asyncio.wrap_future(answer)
