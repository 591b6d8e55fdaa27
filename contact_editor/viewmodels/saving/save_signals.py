"""Signals of a save."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SaveSignals(QObject):
    """The signals of a save."""

    begun = Signal()
    step_changed = Signal(object)
    """The `SaveStep` that was reached."""
    proposal_changed = Signal()
    """The review has changed, or can be confirmed again."""
    reopened = Signal(object)
    """`ReviewAgain`: nothing was written; the user has to review again."""
    written = Signal(object)
    """`WriteResult`: the write was answered and is being checked."""
    ended = Signal(object)
    """`SaveResult`, once something was or may have been sent."""
    failed = Signal(object)
    """The error; nothing was sent."""
    nothing_to_save = Signal(object)
    """The `Draft` based on the fresh read; it has nothing left to send."""
    progressed = Signal(object)


async def do_nothing() -> None:
    """Do nothing: the default of what is awaited before a save reads."""
