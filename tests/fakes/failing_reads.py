"""Reads that fail from the write on, however many reads there were before it."""

from __future__ import annotations

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import LogEntry, Moment


def fail_reads_after_the_write(server: PracticeServer, *, code: int = 500, times: int = 20) -> None:
    """Let the reads after the next PUT fail; a read before it, wanted or stray, succeeds."""

    def on_moment(moment: Moment, entry: LogEntry) -> None:
        if moment is Moment.ARRIVED and entry.method == "PUT":
            server.world.on_moment = lambda _moment, _entry: None
            server.add_fault("status", method="GET", code=code, times=times)

    server.world.on_moment = on_moment
