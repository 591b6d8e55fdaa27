"""How long the tests wait for a condition: generous, because the machine may be busy."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar
from unittest import mock

from contact_editor.services.contacts import watch
from contact_editor.services.contacts.api import retry

_Result = TypeVar("_Result")

WAIT_LIMIT_S = 60.0
"""Seconds after which a condition that was not met is a failure."""
WAIT_LIMIT_MS = int(WAIT_LIMIT_S * 1000)
"""The same in milliseconds, for Qt."""


def wait_for(condition: Callable[[], object]) -> None:
    """Wait until something holds outside of this process' event loop."""
    ends = time.monotonic() + WAIT_LIMIT_S
    while not condition():
        assert time.monotonic() < ends, "it never came to this"
        time.sleep(0.02)


def with_growing_limits(
    attempt: Callable[[float], _Result], is_meant: Callable[[_Result], bool]
) -> _Result:
    """Make an attempt with longer and longer time limits until it ends as it is meant to.

    For a limit that is to run out in one of several steps: on a busy machine a short one may run
    out in an earlier step.
    """
    for limit_s in (0.2, 1.0, 5.0):
        if is_meant(result := attempt(limit_s)):
            return result
    return attempt(25.0)


@contextmanager
def without_lag() -> Iterator[None]:
    """Repeat reads and requests at once: no server here needs a while until a write is seen."""
    with (
        mock.patch.object(watch, "LAG_DELAYS_S", (0.0,) * len(watch.LAG_DELAYS_S)),
        mock.patch.object(watch, "RECHECK_DELAYS_S", (0.0,) * len(watch.RECHECK_DELAYS_S)),
        mock.patch.object(retry, "RETRY_DELAYS_S", (0.0,) * len(retry.RETRY_DELAYS_S)),
    ):
        yield
