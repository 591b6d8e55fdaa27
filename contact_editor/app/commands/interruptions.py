"""Ctrl+C, and a request to end, while a command walks through requests."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

_T = TypeVar("_T")


class InterruptedBeforeWriting(Exception):
    """Ctrl+C, or a request to end, before anything was written."""


def completed(loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, _T]) -> _T:
    """Return the result; the first Ctrl+C or request to end cancels, further ones are ignored.

    A walk that has begun to write then undoes it, which must not be interrupted.
    """
    task = loop.create_task(work)
    asked: list[int] = []

    def cancel(number: int, frame: object) -> None:
        if not asked:
            loop.call_soon_threadsafe(task.cancel)
        asked.append(number)

    with signals(cancel):
        try:
            return loop.run_until_complete(task)
        except asyncio.CancelledError:
            raise InterruptedBeforeWriting from None


@contextlib.contextmanager
def interrupts_raise() -> Iterator[None]:
    """Raise `InterruptedBeforeWriting` while a question waits, which would block a cancellation."""
    with signals(signal.default_int_handler):
        try:
            yield
        except KeyboardInterrupt:
            raise InterruptedBeforeWriting from None


@contextlib.contextmanager
def signals(handler: Callable[[int, Any], Any] | signal.Handlers) -> Iterator[None]:
    """Handle Ctrl+C and a request to end in another way."""
    try:
        before = {each: signal.signal(each, handler) for each in (signal.SIGINT, signal.SIGTERM)}
    except ValueError:
        # Not in the main thread, as in a test.
        before = {}
    try:
        yield
    finally:
        for each, earlier in before.items():
            signal.signal(each, earlier)
