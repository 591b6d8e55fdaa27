"""Journals each save: its intent before it is sent, its outcome afterwards."""

from __future__ import annotations

import getpass
import hashlib
import secrets
from functools import partial

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from contact_editor.model.draft import Draft
from contact_editor.model.identity import IdentityMatch
from contact_editor.model.receipt import FieldResult, Receipt
from contact_editor.services.contacts.proposal import Saved
from contact_editor.services.http.json_codec import dump_json
from contact_editor.services.journal import intents
from contact_editor.services.journal.history import saves
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.journal_access import JournalAccess, account_of
from contact_editor.viewmodels.messages.receipt_messages import may_take_effect
from contact_editor.viewmodels.saving.save_step import SaveStep

_UNDER_WAY = (SaveStep.SENDING, SaveStep.CHECKING)


class PendingSave(msgspec.Struct, frozen=True):
    """A save whose outcome is not known yet."""

    id: str
    meant: Draft
    record: SaveRecord


class SaveRecorder(QObject):
    """Follows the saves of the open contact; never waits for the journal."""

    recorded = Signal()
    """A save was recorded."""

    def __init__(
        self, workspace: Workspace, access: JournalAccess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.is_traced = True
        """Whether the last save was on disk before it was sent."""
        self._workspace = workspace
        self._access = access
        self._contact: OpenContact | None = None
        self._sending: dict[OpenContact, PendingSave] = {}
        self._unknown: dict[tuple[str, object], PendingSave] = {}
        workspace.view_changed.connect(self._follow)

    def adopt(self, account: str, opened: list[intents.OpenIntent]) -> None:
        """Take over unfinished saves of an earlier session."""
        for intent in opened:
            meant = intent.meant.draft
            record = _record(
                intent.id, intent.meant.changed_at, account, intent.meant.connection, "",
                meant, intent.meant.title,
            )  # fmt: skip
            pending = PendingSave(intent.id, meant, record)
            self._unknown[account, meant.snapshot.reference.id] = pending

    def _follow(self) -> None:
        contact = self._workspace.contact
        if contact is not None and contact is not self._contact:
            self._contact = contact
            contact.watch.updated.connect(partial(self._settle, contact))
            contact.flow.step_changed.connect(partial(self._step, contact))
            contact.flow.ended.connect(partial(self._end, contact))
        if contact is not None:
            self._give_up(contact)
        if contact is not None and contact.saved is not None:
            self._settle(contact, contact.saved)

    def _account(self, contact: OpenContact) -> str:
        return account_of(contact.connection, self._workspace.base_address)

    def _step(self, contact: OpenContact, step: SaveStep) -> None:
        if step is SaveStep.SENDING:
            self._begin(contact)
        elif step not in _UNDER_WAY and contact in self._sending:
            # After `ended`, which is emitted in the same step if something was sent.
            QTimer.singleShot(0, partial(self._drop, contact, self._sending[contact]))

    def _begin(self, contact: OpenContact) -> None:
        assert contact.flow.proposal is not None
        meant = contact.flow.proposal.draft
        now, account = self._access.journal.now(), self._account(contact)
        record = _record(
            secrets.token_hex(8), now, account, contact.connection.name,
            contact.connection.environment, meant, contact.title,
        )  # fmt: skip
        sent = hashlib.sha256(dump_json(contact.flow.proposal.request.body)).hexdigest()
        record = msgspec.structs.replace(record, request_hash=sent)
        self._sending[contact] = PendingSave(record.id, meant, record)
        begin = partial(
            intents.begin_draft_intent, intent_id=record.id, account=account, draft=meant,
            title=contact.title, connection=contact.connection.name, now=now,
        )  # fmt: skip
        written = self._access.journal.write(("intent", record.id), begin)

        async def before_read() -> None:
            self.is_traced = await intents.until_written(written)

        contact.flow.before_read = before_read

    def _end(self, contact: OpenContact, saved: Saved) -> None:
        pending = self._sending.pop(contact, None)
        if pending is not None:
            self._write(pending, saved)

    def _give_up(self, contact: OpenContact) -> None:
        """Record that the outcome stays unknown: another contact has the id now."""
        key = (self._account(contact), contact.editing.snapshot.reference.id)
        pending, editing = self._unknown.get(key), contact.editing
        if pending is not None and key[1] not in self._workspace.session.unknown_writes:
            match = editing.provider.identity.match(pending.meant, editing.snapshot)
            if match is not IdentityMatch.SAME:
                del self._unknown[key]
                finish = partial(saves.finish_save, record=pending.record, is_known=True)
                self._access.journal.write(("save", pending.id, "unknown"), finish)

    def _settle(self, contact: OpenContact, saved: Saved) -> None:
        """Record what a read showed about a save whose outcome was unknown."""
        key = (self._account(contact), contact.editing.snapshot.reference.id)
        if saved.receipt is not None and (pending := self._unknown.pop(key, None)) is not None:
            self._write(pending, saved)

    def _write(self, pending: PendingSave, saved: Saved) -> None:
        record = _with_outcome(pending.record, saved.receipt)
        key = (record.account, record.contact_id)
        unknown = saved.receipt is None or may_take_effect(saved)
        if unknown:
            self._unknown[key] = pending
        self._access.journal.write(
            ("save", record.id, record.outcome),
            partial(saves.finish_save, record=record, is_known=not unknown),
        ).add_done_callback(lambda _: self.recorded.emit())

    def _drop(self, contact: OpenContact, pending: PendingSave) -> None:
        """Nothing was sent."""
        if self._sending.get(contact) is pending:
            del self._sending[contact]
            operation = partial(intents.finish_intent, intent_id=pending.id)
            self._access.journal.write(("intent", pending.id), operation)


def _record(
    save_id: str, at: float, account: str, connection: str, environment: str, meant: Draft,
    title: str,
) -> SaveRecord:  # fmt: skip
    reference = meant.snapshot.reference
    return SaveRecord(
        id=save_id, at=at, account=account, connection=connection, environment=environment,
        contact_id=reference.id, email=reference.email, title=title, user=_user(),
        outcome="unknown", changes=(),
    )  # fmt: skip


def _with_outcome(record: SaveRecord, receipt: Receipt | None) -> SaveRecord:
    if receipt is None:
        return record
    requested = [finding for finding in receipt.findings if finding.requested]
    confirmed = sum(finding.confirmed for finding in requested)
    outcome = "stored" if confirmed == len(requested) else "partly stored"
    outcome = outcome if confirmed else "not stored"
    changes = tuple(map(_saved_change, receipt.findings))
    return msgspec.structs.replace(record, outcome=outcome, changes=changes)


def _saved_change(finding: FieldResult) -> SavedChange:
    change = finding.change
    return SavedChange(
        key=change.field.key, label=change.field.label, part=change.part, before=change.before,
        after=change.after, outcome=str(finding.outcome), found=finding.found,
    )  # fmt: skip


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
