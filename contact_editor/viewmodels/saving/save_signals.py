"""What a save announces to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class SaveSignals(QObject):
    """The signals of a save."""

    begun = Signal()
    step_changed = Signal(object)
    """The `SaveStep` that was reached."""
    proposal_changed = Signal()
    """The review shows something else than before, or can be confirmed again."""
    reopened = Signal(object)
    """`ReviewAgain`: nothing was written, and the user has to look again."""
    written = Signal(object)
    """`Written`: the write was answered; what it stored is being read."""
    ended = Signal(object)
    """`Saved`, once something was or may have been sent."""
    failed = Signal(object)
    """The error; nothing was sent."""
    nothing_to_save = Signal(object)
    """The `Draft` over the fresh read, with nothing left to send."""
    progressed = Signal(object)


async def do_nothing() -> None:
    """What is awaited before a save reads, if nothing has to be done."""
