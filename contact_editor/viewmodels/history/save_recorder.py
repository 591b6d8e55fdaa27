"""Journals each save: its intent before it is sent, its outcome afterwards."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from functools import partial
from weakref import WeakSet

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from contact_editor.model.draft import Change
from contact_editor.model.identity import IdentityMatch
from contact_editor.services.contacts.proposal import Saved
from contact_editor.services.journal import intents
from contact_editor.services.journal.history import saves
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.services.journal.status import JournalState
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.history.record_building import (
    PendingSave,
    as_sent,
    meant_change,
    new_record,
    note_of,
    os_user,
    with_outcome,
)
from contact_editor.viewmodels.history.saves.known_saves import KnownSaves
from contact_editor.viewmodels.messages.receipt_messages import may_take_effect
from contact_editor.viewmodels.saving.save_note import SaveTrace, trace_in
from contact_editor.viewmodels.saving.save_step import SaveStep

_UNDER_WAY = (SaveStep.SENDING, SaveStep.CHECKING)


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
        self._followed: WeakSet[OpenContact] = WeakSet()
        self._sending: dict[OpenContact, PendingSave] = {}
        workspace.view_changed.connect(self._follow)

    def adopt(self, account: str, opened: list[intents.OpenIntent]) -> None:
        """Take over unfinished saves of an earlier session."""
        for intent in opened:
            meant = intent.meant.draft
            record = new_record(
                intent.id, intent.meant.changed_at, account, intent.meant.connection, meant,
                intent.meant.title, intent.meant.note,
            )  # fmt: skip
            self._saves.add_unknown(PendingSave(intent.id, meant, record))

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
        """Drop what is known of the saves of a contact."""
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
        self.take_read(contact)

    def take_read(self, contact: OpenContact) -> None:
        """Record what a read of a contact showed about a save of an earlier session."""
        self._give_up_replaced(contact)
        if contact.saved is not None and contact.saved.written is None:
            # A read showed the result of an earlier save.
            self._settle(contact, contact.saved)

    def _step(self, contact: OpenContact, step: SaveStep) -> None:
        if step is SaveStep.REVIEWING:
            self._probe(contact)
        elif step is SaveStep.SENDING:
            self._begin(contact)
        elif step not in _UNDER_WAY and contact in self._sending:
            # After `ended`, which is emitted in the same step if something was sent.
            QTimer.singleShot(0, partial(self._drop, contact, self._sending[contact]))

    def _probe(self, contact: OpenContact) -> None:
        """Note with the review where the journal would note the save, if it answers in time."""
        if not self._access.is_wanted:
            return
        note, answered = contact.editing.note, list[bool]()

        def take(state: JournalState) -> None:
            answered.append(True)
            note.set_trace(trace_in(state))

        self._access.read(lambda db: self._access.journal.status.state, take, receiver=note)

        def give_up() -> None:
            if not answered:
                note.set_trace(SaveTrace.NO_ANSWER)

        timer = QTimer(note, singleShot=True, interval=round(intents.TIMEOUT_S * 1000))
        timer.timeout.connect(give_up)
        timer.timeout.connect(timer.deleteLater)
        timer.start()

    def _begin(self, contact: OpenContact) -> None:
        assert contact.flow.proposal is not None
        meant = contact.flow.proposal.draft
        now, account = self._access.journal.now(), contact.through.account
        changes = contact.flow.proposal.changes
        note = note_of(contact, self.user_name(), self.latest(contact))
        record = new_record(
            secrets.token_hex(8), now, account, contact.connection.name, meant, contact.title, note
        )
        name_of = partial(_name_of, contact)
        record = msgspec.structs.replace(
            record, changes=tuple(meant_change(change, name_of) for change in changes)
        )
        self._sending[contact] = PendingSave(record.id, meant, record)
        self._access.begun_saves.add(record.id)
        begin = partial(
            intents.begin_draft_intent, intent_id=record.id, account=account, draft=meant,
            title=contact.title, connection=contact.connection.name, now=now,
            note=note,
        )  # fmt: skip
        written = self._access.journal.write(("intent", record.id), begin)

        async def before_read() -> None:
            self.is_traced = await intents.until_written(written)

        contact.flow.before_read = before_read

    def _end(self, contact: OpenContact, saved: Saved) -> None:
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
        self._write(contact, sent, saved)

    def _give_up_replaced(self, contact: OpenContact) -> None:
        """Record that outcomes stay unknown: another contact has the id now."""
        key, editing = contact.key, contact.editing
        pending = self._saves.unknown(key)
        if pending and key[1] not in contact.through.session.unknown_writes:
            match = editing.provider.identity.match(pending[-1].meant, editing.snapshot)
            if match is not IdentityMatch.SAME:
                self._give_up(self._saves.take_unknown(key))

    def _give_up(self, pending: list[PendingSave]) -> None:
        """Record that the outcome of saves stays unknown: no read can show it any more."""
        for each in pending:
            give_up = partial(
                saves.give_up_save,
                record=each.record,
                is_kept=self._access.journal.retention_s > 0,
            )
            self._access.journal.write(("save", each.id, "unknown"), give_up)

    def _settle(self, contact: OpenContact, saved: Saved) -> None:
        """Record what a read showed about the last save; that of earlier ones stays unknown."""
        if saved.receipt is None:
            return
        key = contact.key
        pending, earlier = self._saves.pending_of(key, contact, saved)
        self._give_up(earlier)
        if pending is None:
            return
        record = with_outcome(pending.record, saved.receipt, partial(_name_of, contact))
        if record != self._saves.record(key):
            self._write(contact, pending, saved)
        elif may_take_effect(saved):
            self._saves.add_unknown(pending)

    def _write(self, contact: OpenContact, pending: PendingSave, saved: Saved) -> None:
        record = with_outcome(pending.record, saved.receipt, partial(_name_of, contact))
        unknown = saved.receipt is None or may_take_effect(saved)
        self._saves.note(pending, record)
        if unknown:
            self._saves.add_unknown(pending)
        self._access.journal.write(
            ("save", record.id, record.outcome),
            partial(
                saves.finish_save,
                record=record,
                is_known=not unknown,
                is_kept=self._access.journal.retention_s > 0,
            ),
        ).add_done_callback(lambda _: self.recorded.emit())
        self.known.emit(record.account, contact)

    def _drop(self, contact: OpenContact, pending: PendingSave) -> None:
        """Nothing was sent."""
        if self._sending.get(contact) is pending:
            del self._sending[contact]
            operation = partial(intents.finish_intent, intent_id=pending.id)
            self._access.journal.write(("intent", pending.id), operation)


def _name_of(contact: OpenContact, change: Change) -> str:
    """Return the name of a changed part by the lookup of its own account; empty if it has none."""
    lookup = change.field.lookup
    return contact.names_of(lookup).get(change.part, "") if lookup else ""
