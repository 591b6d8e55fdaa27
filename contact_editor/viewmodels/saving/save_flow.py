"""One save, from Ctrl+S to the receipt."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from contact_editor.background import BackgroundTask, NetworkThread, TaskFunction
from contact_editor.model.draft import Draft
from contact_editor.model.merge import Merge, Side
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.progress import ProgressCallback
from contact_editor.services.contacts.proposal import Proposal, Saved

FRESH_FOR = 10.0
"""Seconds for which what was read before the review is fresh enough to write after it; what lay
open for longer is read again."""


class SaveStep(enum.Enum):
    """How far a save has come."""

    IDLE = enum.auto()
    PREPARING = enum.auto()  # reading again
    SETTLING = enum.auto()  # a person decides conflicts
    REVIEWING = enum.auto()  # a person looks at the proposal
    SENDING = enum.auto()  # the write may be under way
    CHECKING = enum.auto()  # looking what became of a write


BUSY_STEPS = (SaveStep.PREPARING, SaveStep.SENDING, SaveStep.CHECKING)


def _clocks() -> tuple[float, float]:
    # One stands still while the machine sleeps, the other can be set.
    return time.monotonic(), time.time()


class SaveFlow(QObject):
    """One save: reads again, lets conflicts be settled and the proposal be reviewed, writes."""

    step_changed = Signal(object)
    """The `SaveStep` that was reached."""
    ended = Signal(object)
    """`Saved`, once something was or may have been sent."""
    failed = Signal(object)
    """The error; nothing was stored."""
    nothing_to_save = Signal(object)
    """The `Draft` over the fresh read in which nothing is left to send."""
    progressed = Signal(object)

    def __init__(
        self, gateway: Gateway, background: NetworkThread, *, skip_review: bool = False,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.step = SaveStep.IDLE
        self.merge: Merge | None = None
        self.proposal: Proposal | None = None
        self._gateway = gateway
        self._background = background
        self._skip_review = skip_review
        self._read_at = (0.0, 0.0)
        self._work: BackgroundTask | None = None
        self._settled: Draft | None = None
        self._yielding = False

    def begin(self, draft: Draft, *, yielding: bool = False) -> None:
        """Read the contact again and continue up to the user's first decision.

        `yielding`: where another user changed the same place meanwhile, theirs stays.
        """
        self._settled, self._yielding = None, yielding
        self._prepare(draft)

    def settle(self, sides: tuple[Side, ...]) -> None:
        """Decide the conflicts, in their order."""
        assert self.merge is not None
        assert self.step is SaveStep.SETTLING
        self._propose(self.merge.resolve(sides))

    def confirm(self) -> None:
        """Send what was reviewed; what lay open for long is read again first."""
        assert self.proposal is not None
        assert self.step is SaveStep.REVIEWING
        ages = (now - then for now, then in zip(_clocks(), self._read_at, strict=True))
        if max(ages) > FRESH_FOR:
            self._settled = self.proposal.draft
            self._prepare(self.proposal.draft)
        else:
            self._send()

    def dismiss(self) -> None:
        """Go back to editing; nothing was sent."""
        if self.step in (SaveStep.SETTLING, SaveStep.REVIEWING):
            self._go(SaveStep.IDLE)

    def cancel(self) -> None:
        """End what is under way. A write that may have left is looked after."""
        work, step = self._work, self.step
        if work is None:
            return
        self._work = None
        work.cancel()
        if step is SaveStep.SENDING:
            self.check()
        elif step is SaveStep.CHECKING:
            self._end(Saved(None, errors.CancelledAfterSend("cancelled")))
        elif step is SaveStep.PREPARING:
            self._go(SaveStep.IDLE)

    def check(self) -> None:
        """Check whether a write without an answer was stored."""
        assert self.proposal is not None
        meant = self.proposal.draft

        given_up = errors.CancelledAfterSend("cancelled")

        async def look(on_progress: ProgressCallback) -> Saved:
            return Saved(await saving.look(self._gateway, meant), given_up)

        self._go(SaveStep.CHECKING)
        self._begin(look, self._end, self._lose)

    def _prepare(self, draft: Draft) -> None:
        async def prepare(on_progress: ProgressCallback) -> Merge:
            return await saving.prepare(self._gateway, draft, on_progress)

        self._go(SaveStep.PREPARING)
        self._begin(prepare, self._merged, self._fail)

    def _merged(self, merge: Merge) -> None:
        self.merge, self._read_at = merge, _clocks()
        if merge.conflicts and not self._yielding:
            self._settled = None
            self._go(SaveStep.SETTLING)
        else:
            self._propose(merge.draft)

    def _propose(self, draft: Draft) -> None:
        assert self.merge is not None
        try:
            self.proposal = saving.propose(self._gateway, draft, self.merge.theirs)
        except errors.BlockedLocally as refusal:
            self._fail(refusal)
            return
        reviewed = self._settled is not None and not self.merge.theirs
        if not self.proposal.changes:
            self._go(SaveStep.IDLE)
            self.nothing_to_save.emit(draft)
        elif self._skip_review or reviewed:
            self._send()
        else:
            self._go(SaveStep.REVIEWING)

    def _send(self) -> None:
        assert self.proposal is not None
        proposal = self.proposal

        async def send(on_progress: ProgressCallback) -> Saved:
            return await saving.send(self._gateway, proposal)

        self._go(SaveStep.SENDING)
        self._begin(send, self._end, self._fail_sending)

    def _begin(
        self,
        job: TaskFunction,
        succeeded: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        work = self._background.begin(job)
        work.succeeded.connect(succeeded)
        work.failed.connect(failed)
        work.progressed.connect(self.progressed)
        self._work = work

    def _end(self, saved: Saved) -> None:
        self._work = None
        self._go(SaveStep.IDLE)
        self.ended.emit(saved)

    def _lose(self, _error: Exception) -> None:
        self._end(Saved(None, errors.CancelledAfterSend("cancelled")))

    def _fail_sending(self, error: Exception) -> None:
        if isinstance(error, errors.ServiceError):
            self._fail(error)
        else:
            # Nobody foresaw it, so nobody knows whether the request had left.
            self.check()

    def _fail(self, error: Exception) -> None:
        self._work = None
        self._go(SaveStep.IDLE)
        self.failed.emit(error)

    def _go(self, step: SaveStep) -> None:
        self.step = step
        self.step_changed.emit(step)
