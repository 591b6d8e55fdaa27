"""How long the tests wait for a condition: generous, because the machine may be busy."""

from __future__ import annotations

import time
from collections.abc import Callable

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
