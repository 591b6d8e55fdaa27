"""An open contact: its edits, its running save, and the result of the last one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import msgspec
from PySide6.QtCore import QObject

from contact_editor.background import NetworkThread
from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change, Draft
from contact_editor.model.receipt import compare
from contact_editor.services import errors
from contact_editor.services.contacts.proposal import (
    ReviewAgain,
    ReviewReason,
    SaveResult,
    WriteResult,
)  # fmt: skip
from contact_editor.services.contacts.save_log import log_saved
from contact_editor.viewmodels.contact.contact_state import ContactState, caution_message
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.receipt_messages import irreversible_text
from contact_editor.viewmodels.messages.receipts.undo_texts import held_up_message
from contact_editor.viewmodels.messages.save_messages import (
    blocked_message,
    checking_message,
    conflict_text,
    not_undone_text,
    reopened_message,
)
from contact_editor.viewmodels.saving.follow_up import (
    Reversal,
    drop_confirmed,
    edits_after,
    rebase,
    reversal_of,
    reversal_of_unrequested,
)
from contact_editor.viewmodels.saving.save_hold import SaveHold, hold_of
from contact_editor.viewmodels.saving.save_step import EDITING_STEPS, SaveStep
from contact_editor.viewmodels.saving.save_undo import Leftover, SaveUndo, leftover


class OpenContact(ContactState):
    """One contact of one connection, open for editing."""

    def __init__(
        self, draft: Draft, through: OpenConnection, background: NetworkThread,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(draft, through, background, parent)
        self._session = through.session
        self.flow.begun.connect(self.watch.stop)
        self.flow.reopened.connect(self._say_reopened)
        self.flow.written.connect(self._take_written)
        self.flow.ended.connect(self._end)
        self.watch.updated.connect(self._update)
        self.watch.ended.connect(self.settled)
        self.flow.failed.connect(self._fail)
        self.flow.nothing_to_save.connect(self._spare)
        self.editing.opened.connect(partial(self._session.update, self.editing))

    def resume(self) -> bool:
        """Resume after a missing or rejected key; return False if there is nothing to resume.

        The review is shown again; nothing is sent until the user confirms it again.
        """
        lost = self.saved is not None and self.saved.receipt is None
        if self.flow.step is SaveStep.REVIEWING:
            self.flow.refresh()
        elif lost and self.flow.sent is not None and self.flow.step is SaveStep.IDLE:
            self.flow.check()
        else:
            return False
        return True

    def show_fresh(self, contact: ContactSnapshot, *, read_on: bool = True) -> None:
        """Rebase on a fresh read; it shows an unknown outcome, or with `read_on` further ones."""
        fields, draft, held = self.open_connection.provider.fields, self.editing.draft, self.hold
        meant = self._session.take_unknown_write(self.editing.provider, contact)
        receipt = None if meant is None else compare(fields, meant, contact)
        if meant is not None and receipt is not None:
            draft = drop_confirmed(draft, meant, receipt)
            self._note_read(meant, receipt, held, read_on=read_on)
        fresh, conflicts = rebase(fields, draft, contact)
        self.editing.lay_over(fresh)
        self._session.record_opened(self.editing.provider, contact, self.title)
        if receipt is not None:
            self.show_result()
        elif conflicts:
            self._caution(lambda: conflict_text(conflicts))

    def save(self) -> None:
        """Start a save, or send the one under review."""
        if self.flow.step is SaveStep.REVIEWING:
            self.flow.confirm()
        else:
            self.review(is_shown=False)

    def review(self, *, is_shown: bool = True) -> None:
        """Start a save; `is_shown`: with its review, also if the connection skips it."""
        if self.checking:
            self._caution(
                lambda: self.tr("The last save is still being checked; save again after that.")
            )
        if self.flow.step is not SaveStep.IDLE:
            return
        if self.hold is not SaveHold.NONE:
            self.show_result()
            return
        if self._is_obstructed():
            return
        if not self.editing.draft.edits:
            nothing = caution_message(lambda: self.tr("No changes to save."))
            self.show_while(nothing, lambda: not self.has_edits)
        elif self.connection.read_only:
            self._caution(lambda: self.tr("This connection is read-only. Changes can't be saved."))
        elif not any(map(self.editing.provider.field, self.editing.draft.edits)):
            self._caution(
                lambda: self.tr(
                    "These changes can't be saved until the account's fields can be read. Refresh "
                    "to try again."
                )
            )
        else:
            self.undo = None
            self.message_changed.emit(None)
            self.flow.begin(self.editing.draft, is_shown=is_shown)

    def leave_out_lost(self) -> None:
        """Save without the changes of fields that can't be changed any more."""
        if self.flow.step in EDITING_STEPS:
            self.editing.leave_out_lost()
            self.review(is_shown=False)

    def _is_obstructed(self) -> bool:
        """Return whether a value blocks the save; report which."""
        self.editing.take_fields()
        obstacles = self.editing.save_blockers()
        if obstacles:
            message = blocked_message(obstacles[0])
            self.show_while(message, lambda: bool(self.editing.save_blockers()))
        return bool(obstacles)

    def leave_out(self, change: Change) -> None:
        """Revert a change under review in the form, and review what is left."""
        if self.flow.may_leave_out:
            self.editing.revert_change(change)
            self.flow.leave_out(change)

    def revert_unrequested(self) -> None:
        """Edit unrequested changes back; the user reviews and saves that."""
        if (receipt := self._receipt_to_undo()) is None:
            return
        taken = reversal_of_unrequested(receipt, self.editing.draft)
        for change in taken.draft.changes(self.editing.provider.fields):
            self.editing.edit(change.field.key, taken.draft.value(change.field.key))
        self.review(is_shown=False)
        self._report_irreversible(taken)

    def undo_save(self) -> None:
        """Propose to undo the last save wherever the contact still has what it wrote."""
        if (receipt := self._receipt_to_undo()) is None:
            return
        taken, at = reversal_of(receipt), receipt.at.timestamp()
        if self.editing.draft.edits:
            first = held_up_message(at, of_undo=self.undid)
            self.show_while(first, lambda: self.has_edits, over_result=True)
            return
        self.message_changed.emit(None)
        self._report_irreversible(taken)
        if taken.draft.edits:
            self.propose_undo(taken.draft, at, map(leftover, taken.irreversible))

    def propose_undo(self, draft: Draft, at: float, left: Iterable[Leftover], of: str = "") -> None:
        """Show the review of a draft that undoes the save `of`, made `at`; `left` stays."""
        if self.hold is not SaveHold.NONE:
            self.show_result()
            return
        changes = draft.changes(self.editing.provider.fields)
        self.undo = SaveUndo(at, changes, tuple(left), of)
        self.flow.begin(draft, yielding=True, is_shown=True)

    def _report_irreversible(self, taken: Reversal) -> None:
        if taken.irreversible:
            self._caution(lambda: irreversible_text(taken.irreversible, self.names))

    def _say_reopened(self, again: ReviewAgain) -> None:
        self.message_changed.emit(reopened_message(again))
        if again.reason in (ReviewReason.IDENTITY, ReviewReason.CONFLICT) and not again.error:
            # The sheet that asks shows the same; only another tab keeps the message.
            self.message_changed.emit(None)

    def _take_written(self, written: WriteResult) -> None:
        """Rebase on what was written while the result is checked."""
        self.editing.lay_over(written.proposal.draft)
        self.message_changed.emit(checking_message(written))

    def _end(self, saved: SaveResult) -> None:
        self.editing.refused.take(saved)
        if saved.written is not None and saved.receipt is not None:
            meant, fields = saved.written.proposal.draft, self.open_connection.provider.fields
            self.editing.lay_over(edits_after(fields, meant, self.editing.draft, saved.receipt))
        self._take(saved)
        self.watch.start(saved)
        if not self.watch.is_running:
            self.settled.emit()

    def _update(self, saved: SaveResult) -> None:
        """Handle what a later read of a save showed."""
        self.editing.refused.take(saved)
        if saved.written is not None and saved.receipt is not None:
            meant, fields = saved.written.proposal.draft, self.open_connection.provider.fields
            draft = drop_confirmed(self.editing.draft, meant, saved.receipt)
            self.editing.lay_over(rebase(fields, draft, saved.receipt.snapshot)[0])
        self._take(saved)

    def _take(self, saved: SaveResult) -> None:
        was_unknown = self.unsettled is not None and hold_of(self.saved) is SaveHold.UNKNOWN
        if was_unknown and saved.receipt is not None:
            open_yet = saved.pending
            saved = msgspec.structs.replace(saved, resolved=not open_yet, unresolved=open_yet)
        self.saved = saved
        log_saved(saved)
        if not self._session.is_aside(self.editing):
            self._session.note_write(self.editing.provider, saved, self.title, self.undo)
        self._session.resends.learn(self.editing.provider, saved)
        self.show_result()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, errors.BlockedLocally) and not self.undo and self._is_obstructed():
            # The account's fields were read again since the save was begun.
            return
        saved = self.tr("Nothing was saved. Your changes are still here.")
        untouched = self.tr("Nothing was undone.") if self.undo else saved
        self.message_changed.emit(error_message(error, after=untouched))

    def _spare(self, draft: Draft) -> None:
        """Rebase on the fresh read; there is nothing left to send."""
        if undo := self.undo:
            self._caution(lambda: not_undone_text(undo.wanted, draft))
            return
        self.editing.lay_over(draft)
        self._caution(lambda: self.tr("Nothing to send: the provider already has these values."))
