"""A request that the practice server holds until the test has done something."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import LogEntry, Moment
from tests.waiting import WAIT_LIMIT_S


@contextmanager
def held(
    server: PracticeServer, method: str, *, skip: int = 0, moment: Moment = Moment.ARRIVED
) -> Iterator[None]:
    """Hold the next request of that method until the end of the block.

    Unlike a delay, it takes as long as the test needs, also on a busy machine. Nothing else is
    answered meanwhile.
    """
    may_go_on, left = threading.Event(), skip

    def on_moment(now: Moment, entry: LogEntry) -> None:
        nonlocal left
        if now is moment and entry.method == method:
            left -= 1
            if left < 0:
                may_go_on.wait(WAIT_LIMIT_S)

    server.world.on_moment = on_moment
    try:
        yield
    finally:
        may_go_on.set()
