"""State of an open contact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal

from contact_editor.background import NetworkThread
from contact_editor.model.draft import Draft
from contact_editor.model.receipt import Receipt
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.services.contacts.watch import is_late, is_worth_reading_on
from contact_editor.services.http.transport import Exchange
from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone, remade
from contact_editor.viewmodels.messages.receipt_messages import saved_message
from contact_editor.viewmodels.messages.save_messages import kept_text
from contact_editor.viewmodels.saving.save_ending import SaveEnding, ending_of
from contact_editor.viewmodels.saving.save_flow import SaveFlow
from contact_editor.viewmodels.saving.save_hold import SaveHold, hold_of
from contact_editor.viewmodels.saving.save_step import BUSY_STEPS, SaveStep
from contact_editor.viewmodels.saving.save_undo import LeftoverReason, SaveUndo, leftovers_of
from contact_editor.viewmodels.saving.save_watch import SaveWatch


class ContactState(QObject):
    """One contact of one connection: its edits, its save, and the result of the last one."""

    message_changed = Signal(object)
    """A `Message`, or None to clear it."""
    settled = Signal()
    """No task of a save is running any more."""

    def __init__(
        self, draft: Draft, through: OpenConnection, background: NetworkThread,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.open_connection = through
        """What it was opened through; its reads and saves go there, whatever is in use."""
        self.connection: Connection = through.connection
        gateway = through.gateway
        self.editing = ContactEditing(gateway.provider, draft, self)
        self.editing.described = lambda: gateway.provider
        skip, resends = through.skips_review, through.session.resends
        self.flow = SaveFlow(gateway, background, resends, skip_review=skip, parent=self)
        self.watch = SaveWatch(gateway, background, self)
        self.since = datetime.now(UTC)
        """When it was requested."""
        self.again: Callable[[], None] = lambda: None
        """The last action on it, for *Try again*."""
        self.saved: SaveResult | None = None
        """The result of the last save."""
        self.ending: SaveEnding | None = None
        """How the last save that was begun ended; None until then."""
        self.flow.begun.connect(self._note_begun)
        self.flow.failed.connect(self._note_not_stored)
        self.flow.reopened.connect(self._note_not_stored)
        self.flow.nothing_to_save.connect(self._note_nothing_sent)
        self.flow.ended.connect(self._note_saved)
        self.watch.updated.connect(self._note_saved)
        self.undo: SaveUndo | None = None
        """What is undone by the save that is reviewed, or was by the last one; None if nothing."""
        self.undid = False  # whether the last save undid another
        self._holds: Callable[[], bool] | None = None
        """Whether the last message still applies; None if edits do not change that."""
        self._over_result = False
        self.message_changed.connect(self._take_message)
        self.editing.edited.connect(self._withdraw)

    @property
    def title(self) -> str:
        return self.editing.title

    @property
    def key(self) -> tuple[str, object]:
        """The account and the id: what no other contact has at the same time."""
        return self.open_connection.account, self.editing.snapshot.reference.id

    def _note_begun(self) -> None:
        self.ending = None

    def _note_not_stored(self) -> None:
        self.ending = SaveEnding.NOT_STORED

    def _note_nothing_sent(self) -> None:
        # Of an undo, the contact has other values by now: it was not undone.
        self.ending = SaveEnding.NOT_STORED if self.undo else SaveEnding.REMARKS

    def _note_saved(self, saved: SaveResult) -> None:
        self.ending, self.undid = ending_of(saved), self.undo is not None
        stays = leftovers_of(self.undo, saved) if self.undo is not None else ()
        is_partial = any(stay.reason is not LeftoverReason.ALREADY for stay in stays)
        if is_partial and self.ending is SaveEnding.VERIFIED:
            self.ending = SaveEnding.REMARKS

    def names_of(self, lookup: str) -> Mapping[Any, str]:
        """Return the names of a lookup by id, in the form in which the contact has the ids."""
        return self.open_connection.names_of(lookup, self.editing.snapshot)

    @property
    def has_edits(self) -> bool:
        return bool(self.editing.draft.edits)

    @property
    def is_unsaved(self) -> bool:
        """It has edits, or text was typed that could not be added."""
        return self.has_edits or bool(self.editing.typed)

    @property
    def checking(self) -> bool:
        """The last save is still being checked."""
        return self.flow.step is SaveStep.CHECKING

    @property
    def sending(self) -> bool:
        """A save is being sent."""
        return self.flow.step is SaveStep.SENDING

    @property
    def saving(self) -> bool:
        """A save is being sent, or is still being checked."""
        return self.flow.step in BUSY_STEPS

    @property
    def under_way(self) -> bool:
        """A task of a save is running."""
        return self.saving or self.watch.is_running

    @property
    def hold(self) -> SaveHold:
        """What has to be known before another save."""
        unsettled = self.unsettled
        if self.flow.step is not SaveStep.IDLE or unsettled is None:
            return SaveHold.NONE
        return hold_of(self._result_of(unsettled))

    @property
    def unsettled(self) -> Draft | None:
        """What a save meant to store that no read has confirmed or refuted."""
        return self.open_connection.session.unknown_writes.get(self.editing.snapshot.reference.id)

    def _note_read(self, meant: Draft, receipt: Receipt, held: SaveHold, *, read_on: bool) -> None:
        """Take what a read by the user showed about a write."""
        if self.flow.step is SaveStep.IDLE:
            # It may have been sent by an earlier session, or another tab.
            self.undo = self.open_connection.session.undo_of(meant)
        saved = SaveResult(receipt, resolved=held is SaveHold.UNKNOWN)
        seen = self._seen_so_far(meant, receipt, held) if read_on else None
        if seen is not None and hold_of(seen) is held:
            # A provider that shows it late is read on.
            saved = seen
            self.open_connection.session.keep_open(receipt.snapshot.reference.id, saved, self.undo)
            if not self.watch.is_running:
                self.watch.start(saved)
        self.saved = saved
        self.editing.refused.take(saved, meant)

    def _result_of(self, meant: Draft) -> SaveResult | None:
        """Return the last result if it is of this write; None if that is of an earlier session."""
        saved = self.saved
        written = saved.written if saved is not None else None
        return saved if written is not None and written.proposal.draft is meant else None

    def _seen_so_far(self, meant: Draft, receipt: Receipt, held: SaveHold) -> SaveResult | None:
        """Return what is known about a write that may only be late; None if it is not read on."""
        last = self._result_of(meant)
        if last is None:
            return None
        if held is SaveHold.NOT_VISIBLE:
            seen = msgspec.structs.replace(last, receipt=receipt)
            is_running = self.watch.is_running
        else:
            seen = msgspec.structs.replace(
                last, receipt=receipt, read_error=None, pending=True, unresolved=True
            )  # fmt: skip
            is_running = self.watch.is_running and is_late(seen)
        return seen if is_running or is_worth_reading_on(seen) else None

    @property
    def names(self) -> Mapping[str, Mapping[Any, str]]:
        """The known names of each lookup by id."""
        return self.open_connection.all_names(self.editing.snapshot)

    def may_undo(self) -> bool:
        """Return whether a save may be undone through the connection; report why not."""
        if self.connection.read_only:
            # A review would offer to send what is never sent.
            self._caution(lambda: self.tr("This connection is read-only. Nothing was undone."))
        return not self.connection.read_only

    def _receipt_to_undo(self) -> Receipt | None:
        """Return the receipt of the last save, if it may be undone now."""
        receipt = self.saved.receipt if self.saved is not None else None
        is_possible = receipt is not None and self.flow.step is SaveStep.IDLE
        return receipt if is_possible and self.may_undo() else None

    def show_result(self) -> None:
        """Show the result of the last save again."""
        saved = self.saved or SaveResult(None)
        sent = self.unsettled.changes(self.editing.provider.fields) if self.unsettled else ()
        message = saved_message(
            saved, undo=self.undo, sent=sent, names=self.names, is_final=self.connection.read_only
        )
        self.message_changed.emit(message)

    def show_while(
        self, message: Message, holds: Callable[[], bool], *, over_result: bool = False
    ) -> None:
        """Show a message that an edit withdraws as soon as it no longer holds.

        `over_result`: it covers the result of the last save, which then comes back.
        """
        self.message_changed.emit(message)
        self._holds, self._over_result = holds, over_result

    def _take_message(self, _message: Message | None) -> None:
        self._holds = None

    def _withdraw(self) -> None:
        if self._holds is not None and not self._holds():
            if self._over_result:
                self.show_result()
            else:
                self.message_changed.emit(None)

    def keep_draft(self) -> None:
        """Keep the edits for when the contact is opened again, and report it if there are any."""
        self.open_connection.session.put_away(self.editing)
        if self.is_unsaved:
            title = self.title
            self._caution(lambda: kept_text(title))

    def exchanges(self) -> tuple[Exchange, ...]:
        """Return the requests for this contact."""
        return tuple(one for one in self.open_connection.session.exchanges if one.at >= self.since)

    def _caution(self, text: Callable[[], str]) -> None:
        self.message_changed.emit(caution_message(text))


def caution_message(text: Callable[[], str], actions: tuple[MessageAction, ...] = ()) -> Message:
    """Return a warning whose text is made again in another language."""
    return remade(lambda: Message(text(), Tone.CAUTION, actions))
