"""The part of a save before the write: review, conflicts, identity."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeAlias

import msgspec
from PySide6.QtCore import QObject, QTimer

from contact_editor.background import NetworkThread, TaskFunction
from contact_editor.model.draft import Change, Draft, without
from contact_editor.model.fields import Field
from contact_editor.model.identity import IdentityMatch
from contact_editor.model.merge import Merge, Side
from contact_editor.model.resending.known_values import KnownValues, ResendChoice, ResendQuestion
from contact_editor.services import errors
from contact_editor.services.contacts import save as saving
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.proposal import (
    Proposal,
    looks_same,
)
from contact_editor.viewmodels.latest_task import LatestTask
from contact_editor.viewmodels.saving.resending_memory import ResendMemory
from contact_editor.viewmodels.saving.review_news import NO_NEWS, ReviewNews, review_news
from contact_editor.viewmodels.saving.save_signals import SaveSignals
from contact_editor.viewmodels.saving.save_step import WAITING_STEPS, SaveStep

FRESH_FOR_S = 10.0
"""Seconds for which a read is fresh enough for the review; an older one is repeated behind it.
No read is fresh enough to be written over: a save always reads first."""
GUARD_MS = 400
"""Milliseconds for which a review that changed, or was shown, by itself cannot be confirmed."""


_Failed: TypeAlias = Callable[[Exception], None]
_KEEPING_REVIEW = (errors.KeyRefused, errors.NoAccess, errors.CredentialError)
"""Errors that the user can fix without losing the review."""


class SaveReview(SaveSignals):
    """The review of one save, and what the user decides in it; sends nothing itself."""

    def __init__(
        self, gateway: Gateway, background: NetworkThread, resends: ResendMemory, *,
        skip_review: bool = False, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.step = SaveStep.IDLE
        self.merge: Merge | None = None
        self.proposal: Proposal | None = None
        self._opened_as: Proposal | None = None
        """The review as the user saw it first."""
        self._gateway = gateway
        self._background = background
        self.resends = resends
        self._skip_review = self._is_skipped = skip_review
        self._task = LatestTask(self)
        self._yielding, self._theirs = False, tuple[Change, ...]()
        self._guard = QTimer(self, singleShot=True)
        self._guard.timeout.connect(self.proposal_changed)
        resends.recalled.connect(self._take_recalled)

    @property
    def ready(self) -> bool:
        """The review can be confirmed: nothing is left to decide, and it did not just change."""
        undecided = self.proposal is not None and self.proposal.resending.undecided
        return self.step is SaveStep.REVIEWING and not undecided and not self._guard.isActive()

    @property
    def may_leave_out(self) -> bool:
        """A change can be taken out: the review is of the form's edits, and of no undo."""
        return self.step is SaveStep.REVIEWING and not self._yielding

    def news(self, fields: tuple[Field, ...]) -> ReviewNews:
        """Return what is new in the review since it was opened."""
        if self._opened_as is None or self.proposal is None:
            return NO_NEWS
        return review_news(self._opened_as, self.proposal, fields)

    @property
    def refreshing(self) -> bool:
        """The contact is being read again behind the review."""
        return self.step is SaveStep.REVIEWING and self._task.is_running

    def begin(self, draft: Draft, *, yielding: bool = False, is_shown: bool = False) -> None:
        """Open the review of the known state; read again behind it if that is old.

        `yielding`: another user's value wins where both changed the same.
        `is_shown`: the review is shown, also if the connection skips it.
        """
        self.begun.emit()
        self._is_skipped = self._skip_review and not is_shown
        self._yielding, self._theirs = yielding, ()
        self._opened_as = None
        self.merge = Merge(draft, ())
        if self._propose(draft, ()) and self.step is SaveStep.REVIEWING:
            age = (datetime.now(UTC) - draft.snapshot.read_at).total_seconds()
            if not 0 <= age <= FRESH_FOR_S:
                self.refresh()

    def guard(self) -> None:
        """Let the user see the review before a key sends it: its contact is shown from now on."""
        if self.step is SaveStep.REVIEWING:
            self._guard.start(GUARD_MS)

    def refresh(self) -> None:
        """Read the contact again behind the review, and update the review in place."""
        assert self.proposal is not None
        draft = self.proposal.draft

        self._begin(partial(saving.prepare, self._gateway, draft), self._take_merge, self._fail)

    def leave_out(self, change: Change) -> None:
        """Take a change out of the save; the review is updated in place, as it was decided."""
        assert self.proposal is not None
        was_reading = self.refreshing
        self._task.cancel()
        draft = without(self.proposal.draft, change)
        if not draft.changes(self._gateway.provider.fields):
            self.dismiss()
        elif self._propose(draft, self._theirs) and self.step is SaveStep.REVIEWING and was_reading:
            self.refresh()

    def settle(self, sides: tuple[Side, ...]) -> None:
        """Resolve the conflicts, in order."""
        assert self.merge is not None
        assert self.step is SaveStep.SETTLING
        self._propose(self.merge.resolve(sides), self._theirs)

    def accept_identity(self) -> None:
        """Continue after the user confirmed that it is still the same contact."""
        assert self.merge is not None
        assert self.step is SaveStep.IDENTIFYING
        self._take_merge(msgspec.structs.replace(self.merge, identity=IdentityMatch.SAME))

    def decide(self, question: ResendQuestion, choice: ResendChoice) -> None:
        """Decide what to do with a value in doubt; the review is updated in place."""
        assert self.proposal is not None
        self.resends.decide(self._contact_id, question, choice)
        if self.step is SaveStep.REVIEWING:
            draft, theirs = self.proposal.draft, self.proposal.theirs
            self.proposal = saving.propose(self._gateway, draft, theirs, self._known)
            self.proposal_changed.emit()

    @property
    def _contact_id(self) -> object:
        assert self.merge is not None
        return self.merge.draft.snapshot.reference.id

    @property
    def _known(self) -> KnownValues:
        return self.resends.of(self._contact_id)

    def _take_recalled(self, contact_id: object) -> None:
        """Update the review by what earlier sessions showed, so that it is not sent back for it."""
        # A read behind the review updates it as well.
        is_due = self.step is SaveStep.REVIEWING and not self.refreshing
        if is_due and self.proposal is not None and contact_id in (None, self._contact_id):
            self._propose(self.proposal.draft, self._theirs)

    def dismiss(self) -> None:
        """Go back to editing; nothing was sent."""
        if self.step in WAITING_STEPS:
            self._task.cancel()
            self._go(SaveStep.IDLE)

    def _take_merge(self, merge: Merge) -> None:
        """Continue on a fresh read until the user has to decide."""
        self.merge = merge
        if merge.identity is IdentityMatch.DOUBTFUL:
            self._go(SaveStep.IDENTIFYING)
            return
        self._theirs = (*self._theirs, *merge.theirs)
        if merge.conflicts and not self._yielding:
            self._go(SaveStep.SETTLING)
        else:
            self._propose(merge.draft, self._theirs)

    def _propose(self, draft: Draft, theirs: tuple[Change, ...]) -> bool:
        before, was_shown = self.proposal, self.step is SaveStep.REVIEWING
        try:
            self.proposal = saving.propose(self._gateway, draft, theirs, self._known)
        except errors.BlockedLocally as refusal:
            self._fail(refusal)
            return False
        if not self.proposal.changes:
            self._go(SaveStep.IDLE)
            self.nothing_to_save.emit(draft)
            return True
        if self._is_skipped and not self.proposal.resending.undecided:
            self._send()
            return True
        self._opened_as = self._opened_as or self.proposal
        if not was_shown or before is None:
            self._go(SaveStep.REVIEWING)
        else:
            if not looks_same(before, self.proposal):
                self._guard.start(GUARD_MS)
            self.proposal_changed.emit()
        return True

    def _send(self) -> None:
        raise NotImplementedError("what is sent is up to the whole save")

    def _begin(self, job: TaskFunction, done: Callable[[Any], None], failed: _Failed) -> None:
        self._task.cancel()
        task = self._background.begin(job)
        task.progressed.connect(self.progressed)
        self._task.start(task, done, failed)

    def _fail(self, error: Exception) -> None:
        keeps_review = isinstance(error, _KEEPING_REVIEW) and self.proposal is not None
        self._go(SaveStep.REVIEWING if keeps_review else SaveStep.IDLE)
        self.failed.emit(error)

    def _go(self, step: SaveStep) -> None:
        self.step = step
        if step is SaveStep.REVIEWING:
            # What was shown once is sent only when it is confirmed.
            self._is_skipped = False
        self.step_changed.emit(step)
