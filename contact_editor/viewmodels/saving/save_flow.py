"""One save, from Ctrl+S to the receipt."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import QObject

from contact_editor.background import NetworkThread
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.api.progress import ProgressCallback, SaveProgress
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import (
    NothingToSave,
    ReviewAgain,
    SaveResult,
    WriteResult,
)
from contact_editor.services.contacts.sending import SaveAttempt
from contact_editor.services.contacts.verification import look_after, verify
from contact_editor.services.contacts.watch import is_late
from contact_editor.viewmodels.saving.resending_memory import ResendMemory
from contact_editor.viewmodels.saving.save_review import SaveReview
from contact_editor.viewmodels.saving.save_signals import do_nothing
from contact_editor.viewmodels.saving.save_step import BUSY_STEPS, SaveStages, SaveStep, StageState


class SaveFlow(SaveReview):
    """One save: review, conflicts, write, and a read of what was stored."""

    def __init__(
        self, gateway: Gateway, background: NetworkThread, resends: ResendMemory, *,
        skip_review: bool = False, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(gateway, background, resends, skip_review=skip_review, parent=parent)
        self.sent: WriteResult | None = None
        """The last write."""
        self.before_read: Callable[[], Awaitable[None]] = do_nothing
        """Awaited on the network thread before the read that precedes a write."""
        self._attempt = _Attempt()
        self._lost: Exception | None = None
        self._is_accepted = False
        """All requests of the attempt were accepted."""

    @property
    def stages(self) -> SaveStages | None:
        """The parts of the save that is running; None if none is, or if nothing was sent."""
        written, state = self._attempt.written, StageState
        if self.step is SaveStep.SENDING and written is None:
            requests = len(self.proposal.requests) if self.proposal else 1
            return SaveStages(state.CURRENT, state.AHEAD, state.AHEAD, requests)
        if written is None or self.step not in BUSY_STEPS:
            return None
        requests = len(written.proposal.requests)
        if self.step is SaveStep.SENDING:
            return SaveStages(state.DONE, state.CURRENT, state.AHEAD, requests)
        sending = state.DONE if self._is_accepted else state.UNCONFIRMED
        return SaveStages(state.DONE, sending, state.CURRENT, requests)

    def confirm(self) -> None:
        """Send the reviewed changes: read, merge and write."""
        assert self.step is SaveStep.REVIEWING
        if self.ready:
            self._send()

    def cancel(self) -> None:
        """Cancel. If a write may have been sent, read what it stored.

        Of several requests, the one that is being sent is waited for, and the rest is not sent;
        another call does not wait.
        """
        if not self._task.is_running:
            return
        if self.step is SaveStep.SENDING and self._attempt.may_stop:
            self._attempt.is_stopped = True
            self.progressed.emit(self._attempt.progress)
            return
        self.abandon()

    def abandon(self) -> None:
        """Cancel without waiting for the request that is being sent."""
        self._task.cancel()
        if self.step is SaveStep.SENDING:
            self._look(errors.CancelledAfterSend("cancelled"))
        elif self.step is SaveStep.CHECKING:
            self._lose()

    def check(self) -> None:
        """Read again what the last write stored."""
        self._look(self.sent.error if self.sent else None)

    def _send(self) -> None:
        assert self.proposal is not None
        proposal, attempt, yielding = self.proposal, _Attempt(), self._yielding
        known = self._known
        self._attempt, self._lost, self._is_accepted = attempt, None, False

        async def write(on_progress: ProgressCallback) -> Any:
            await self.before_read()
            return await saving.write(
                self._gateway, proposal, attempt, on_progress, yielding=yielding, known=known
            )

        self._go(SaveStep.SENDING)
        self._begin(write, self._take_result, self._fail_sending)

    def _take_result(self, result: WriteResult | ReviewAgain | NothingToSave) -> None:
        if isinstance(result, WriteResult):
            self._verify(result)
        elif isinstance(result, NothingToSave):
            self._go(SaveStep.IDLE)
            self.nothing_to_save.emit(result.draft)
        else:
            # Shown even if the review is skipped.
            self._go(SaveStep.REVIEWING)
            self._take_merge(result.merge)
            self.reopened.emit(result)

    def _verify(self, written: WriteResult) -> None:
        self.sent = written
        self._is_accepted = written.error is None and not written.unsent
        self._go(SaveStep.CHECKING)
        self.written.emit(written)
        self._begin(partial(verify, self._gateway, written), self._end, self._lose)

    def _look(self, reason: errors.ServiceError | None) -> None:
        """Read what a write stored that was cancelled before its answer, if it was sent."""
        look = partial(look_after, self._gateway, self._attempt, reason)
        self._go(SaveStep.CHECKING)
        self._begin(look, self._take_look, self._lose)

    def _take_look(self, saved: SaveResult | None) -> None:
        if saved is None:
            self._fail(
                self._lost or errors.BlockedLocally("you cancelled before anything was sent")
            )
        else:
            self.sent = saved.written
            self._end(saved)

    def _end(self, saved: SaveResult) -> None:
        self._go(SaveStep.IDLE)
        self.ended.emit(msgspec.structs.replace(saved, pending=is_late(saved)))

    def _lose(self, _error: Exception | None = None) -> None:
        failure = self.sent.error if self.sent else None
        self._end(SaveResult(None, failure or errors.CancelledAfterSend("cancelled"), self.sent))

    def _fail_sending(self, error: Exception) -> None:
        if isinstance(error, errors.ServiceError):
            self._fail(error)
        else:
            # Unexpected, so it is unknown whether the request was sent.
            self._lost = error
            self._look(errors.OutcomeUnknown(type(error).__name__))


class _Attempt(SaveAttempt):
    """Reports a single request as well: the reads before it have ended then."""

    @property
    def progress(self) -> SaveProgress | None:
        if self.written is None:
            return None
        return SaveProgress(self.written.sent, len(self.written.proposal.requests), self.is_stopped)
