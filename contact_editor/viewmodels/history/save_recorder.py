"""Journals each save: its intent before it is sent, its outcome afterwards."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import partial
from weakref import WeakSet

from PySide6.QtCore import QObject, Signal

from contact_editor.model.identity import IdentityMatch
from contact_editor.services.contacts.proposal import SaveResult
from contact_editor.services.journal import intents
from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.history import saves
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.history.record_building import (
    as_sent,
    new_record,
    os_user,
    with_outcome,
)
from contact_editor.viewmodels.history.saves.journal_probe import JournalProbe
from contact_editor.viewmodels.history.saves.known_saves import KnownSaves
from contact_editor.viewmodels.history.saves.pending_save import PendingSave
from contact_editor.viewmodels.history.saves.save_intent import (
    names_of,
    new_save_intent,
    note_of,
    record_of_intent,
)
from contact_editor.viewmodels.messages.receipt_messages import may_take_effect
from contact_editor.viewmodels.saving.save_step import SaveStep


class SaveRecorder(QObject):
    """Records the saves of the open contact; never waits for the journal."""

    recorded = Signal()
    """A save was recorded."""
    known = Signal(str, object)
    """The end of a save or a later read of it: the account, and the `OpenContact`."""

    def __init__(
        self, workspace: Workspace, access: JournalAccess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.is_traced = True
        """Whether the last save was on disk before it was sent."""
        self.user_name: Callable[[], str] = os_user
        """Returns who is noted with each save."""
        self._saves = KnownSaves()
        self._workspace = workspace
        self._access = access
        self._probe = JournalProbe(access, self)
        self._followed: WeakSet[OpenContact] = WeakSet()
        self._sending: dict[OpenContact, PendingSave] = {}
        workspace.view_changed.connect(self._follow)

    def adopt(self, account: str, opened: list[intents.OpenIntent]) -> None:
        """Take over unfinished saves of an earlier session."""
        for intent in opened:
            stored = intent.meant
            make = partial(
                new_record, intent.id, stored.changed_at, account, stored.connection, stored.draft,
                stored.title, stored.note,
            )  # fmt: skip
            self._saves.add_unknown(
                PendingSave(intent.id, stored.changed_at, account, stored.draft, make)
            )

    def latest(self, contact: OpenContact) -> SaveRecord | None:
        """Return the last save of a contact since the start, as far as it is known."""
        return self._saves.latest(contact.key, contact)

    def unknown(self, key: tuple[str, object]) -> list[PendingSave]:
        """Return the saves of a contact whose outcome is not known."""
        return self._saves.unknown(key)

    def give_up(self, key: tuple[str, object]) -> None:
        """Record that the outcome of the saves of a contact stays unknown."""
        self._give_up(self._saves.take_unknown(key))

    def forget(self, account: str, contact_id: int | str | None) -> None:
        """Drop what is known about the saves of a contact."""
        self._saves.forget((account, contact_id))

    def forget_all(self) -> None:
        self._saves.forget_all()

    def _follow(self) -> None:
        contact = self._workspace.contact
        if contact is None:
            return
        if contact not in self._followed:
            self._followed.add(contact)
            contact.watch.updated.connect(partial(self._settle, contact))
            contact.flow.step_changed.connect(partial(self._step, contact))
            contact.flow.ended.connect(partial(self._end, contact))
            contact.flow.failed.connect(partial(self._drop, contact))
            contact.flow.nothing_to_save.connect(partial(self._drop, contact))
        self.take_read(contact)

    def take_read(self, contact: OpenContact) -> None:
        """Record what a read of a contact showed about a save of an earlier session."""
        self._give_up_replaced(contact)
        if contact.saved is not None and contact.saved.written is None:
            # A read showed the result of an earlier save.
            self._settle(contact, contact.saved)

    def _step(self, contact: OpenContact, step: SaveStep) -> None:
        if step is SaveStep.REVIEWING:
            self._drop(contact)
            self._probe.ask(contact.editing.note)
        elif step is SaveStep.SENDING:
            self._begin(contact)

    def _begin(self, contact: OpenContact) -> None:
        assert contact.flow.proposal is not None
        is_of_result = contact.undo is not None and not contact.undo.record_id
        save = new_save_intent(
            secrets.token_hex(8), self._access.journal.now(), contact, self.user_name(),
            self.latest(contact) if is_of_result else None,
        )  # fmt: skip
        meant, make = contact.flow.proposal.draft, partial(record_of_intent, save)
        pending = PendingSave(save.id, save.at, save.account, meant, make)
        self._sending[contact] = pending
        self._access.session_saves.add(save.id)
        written = self._access.journal.write(("intent", save.id), partial(_begin, pending=pending))

        async def before_read() -> None:
            self.is_traced = await intents.until_written(written)

        contact.flow.before_read = before_read

    def _end(self, contact: OpenContact, saved: SaveResult) -> None:
        pending = self._sending.pop(contact, None)
        if pending is None:
            # Only checked once more.
            self._settle(contact, saved)
            return
        if saved.receipt is not None:
            self._give_up(self._saves.take_unknown(contact.key))
            contact.editing.note.take(reason="")
        sent = as_sent(pending, contact, saved)
        self._saves.note_sent(contact, sent)
        self._write(contact, sent, _with_result(contact, sent, saved), saved)

    def _give_up_replaced(self, contact: OpenContact) -> None:
        """Record that outcomes stay unknown: another contact has the id now."""
        key, editing = contact.key, contact.editing
        pending = self._saves.unknown(key)
        if pending and key[1] not in contact.open_connection.session.unknown_writes:
            match = editing.provider.identity.match(pending[-1].meant, editing.snapshot)
            if match is not IdentityMatch.SAME:
                self._give_up(self._saves.take_unknown(key))

    def _give_up(self, pending: list[PendingSave]) -> None:
        """Record that the outcome of saves stays unknown: no read can show it any more."""
        for each in pending:
            is_kept = self._access.journal.retention_s > 0
            give_up = partial(_give_up, pending=each, is_kept=is_kept)
            self._access.journal.write(("save", each.id, "unknown"), give_up)

    def _settle(self, contact: OpenContact, saved: SaveResult) -> None:
        """Record what a read showed about the last save; that of earlier ones stays unknown."""
        if saved.receipt is None:
            return
        key = contact.key
        pending, earlier = self._saves.pending_of(key, contact, saved)
        self._give_up(earlier)
        if pending is None:
            return
        recorded = _with_result(contact, pending, saved)
        if recorded.record != self._saves.record(key):
            self._write(contact, pending, recorded, saved)
        elif may_take_effect(saved):
            self._saves.add_unknown(pending)

    def _write(
        self, contact: OpenContact, pending: PendingSave, recorded: PendingSave, saved: SaveResult
    ) -> None:
        unknown = saved.receipt is None or may_take_effect(saved)
        self._saves.note(pending, recorded)
        if unknown:
            self._saves.add_unknown(pending)
        is_kept = self._access.journal.retention_s > 0
        finish = partial(_finish, recorded=recorded, is_known=not unknown, is_kept=is_kept)
        written = self._access.journal.write(("save", pending.id, recorded), finish)
        written.add_done_callback(lambda _: self.recorded.emit())
        self.known.emit(pending.account, contact)

    def _drop(self, contact: OpenContact, _reason: object = None) -> None:
        """Nothing was sent."""
        pending = self._sending.pop(contact, None)
        if pending is not None:
            operation = partial(intents.finish_intent, intent_id=pending.id)
            self._access.journal.write(("intent", pending.id), operation)


def _with_result(contact: OpenContact, pending: PendingSave, saved: SaveResult) -> PendingSave:
    if saved.receipt is None:
        return pending
    return pending.then(partial(with_outcome, receipt=saved.receipt, name_of=names_of(contact)))


# On the journal's thread, where the records are made, encoded and encrypted.


def _begin(db: JournalConnection, pending: PendingSave) -> None:
    record = pending.record
    intents.begin_draft_intent(
        db, intent_id=record.id, account=record.account, draft=pending.meant, title=record.title,
        connection=record.connection, now=record.at, note=note_of(record),
    )  # fmt: skip


def _finish(db: JournalConnection, recorded: PendingSave, *, is_known: bool, is_kept: bool) -> None:
    saves.finish_save(db, recorded.record, is_known=is_known, is_kept=is_kept)


def _give_up(db: JournalConnection, pending: PendingSave, *, is_kept: bool) -> None:
    saves.give_up_save(db, pending.record, is_kept=is_kept)
