"""The saves of the open contact on this computer, and how to undo them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from contact_editor.model.fields import Field
from contact_editor.model.resending.known_values import KnownValues
from contact_editor.model.resending.suspicious_values import was_read
from contact_editor.model.validation import is_settable
from contact_editor.model.values import Value, equal_values
from contact_editor.services.journal.database import JournalConnection
from contact_editor.services.journal.history.save_record import SavedChange, SaveRecord
from contact_editor.services.journal.history.saves import saves_of
from contact_editor.translation import provider_text
from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from contact_editor.viewmodels.contact.contact_state import caution_message
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.session_memory import AccountSession
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.contact.workspace_state import do_nothing
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.history.proven_forms import known_from
from contact_editor.viewmodels.history.save_recorder import SaveRecorder
from contact_editor.viewmodels.history.save_reversal import (
    SaveReversal,
    reversal_of_record,
    with_value,
)
from contact_editor.viewmodels.history.saves.ways_back import field_of
from contact_editor.viewmodels.history.undo_preview import undo_rows
from contact_editor.viewmodels.messages.message import (
    Message,
    MessageAction,
    MessageRow,
    remade,
)
from contact_editor.viewmodels.messages.value_text import shown
from contact_editor.viewmodels.saving.save_step import SaveStep
from contact_editor.viewmodels.saving.save_undo import Leftover, LeftoverReason

_Found = tuple[list[SaveRecord], KnownValues | None]


class ContactHistory(QObject):
    """Reads the saves of the open contact and proposes to undo one."""

    changed = Signal()
    """`records` changed."""
    message_changed = Signal(object)
    message_withdrawn = Signal(object)
    """A `Message` that no longer holds."""
    receipt_requested = Signal(object)
    """The `SaveRecord` whose receipt to copy."""
    all_changes_requested = Signal()

    def __init__(
        self, workspace: Workspace, access: JournalAccess, recorder: SaveRecorder,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.records: list[SaveRecord] = []
        """Newest first."""
        self._workspace = workspace
        self._access = access
        self._shown: object = None
        self._undo_restoring: Callable[[], None] = do_nothing
        workspace.view_changed.connect(self.load)
        recorder.recorded.connect(self.load)
        # Once the keyring is unlocked, the saves on disk can be read.
        access.status_changed.connect(self.load)

    @property
    def editing(self) -> ContactEditing | None:
        """The open contact."""
        contact = self._workspace.contact
        return contact.editing if contact is not None else None

    def load(self) -> None:
        """Read the saves of the open contact."""
        contact = self._workspace.contact
        if contact is None:
            self._take(None, [])
            return
        account, session = contact.open_connection.account, contact.open_connection.session
        contact_id = contact.editing.snapshot.reference.id
        key = (account, contact_id)
        if key != self._shown:
            self._take(key, [])
        recalled = session.resends.has_recalled(contact_id)
        fields = () if recalled else contact.editing.provider.fields
        read = partial(_read_saves, account=account, contact_id=contact_id, fields=fields)
        self._access.read(read, partial(self._take_read, key, session))

    def preview(self, record: SaveRecord) -> tuple[MessageRow, ...]:
        """Return what undoing a save would do; none, and a message, if nothing can be undone."""
        if not self._workspace.add_typed():
            return ()
        reversal = self._reversal(record)
        if reversal is not None and reversal.draft.edits:
            return undo_rows(reversal)
        self.undo(record)
        return ()

    def _contact_of(self, record: SaveRecord) -> OpenContact | None:
        """Return the open contact if a save is of it and another save can be made."""
        contact = self._workspace.contact
        if contact is None or contact.flow.step is not SaveStep.IDLE:
            return None
        return contact if contact.key == (record.account, record.contact_id) else None

    def _reversal(self, record: SaveRecord) -> SaveReversal | None:
        contact = self._contact_of(record)
        if contact is None or contact.has_edits:
            return None
        editing = contact.editing
        return reversal_of_record(editing.provider.fields, record, editing.draft)

    def undo(self, record: SaveRecord) -> None:
        """Propose to undo a save, through the review, wherever its values are still there."""
        contact = self._contact_of(record)
        if contact is None or not self._workspace.add_typed():
            return
        if not contact.may_undo():
            return
        reversal = self._reversal(record)
        if reversal is None:
            first = caution_message(
                lambda: self.tr("Save or revert your changes first, then undo the save.")
            )
            contact.show_while(first, lambda: contact.has_edits)
            return
        if reversal.draft.edits:
            contact.propose_undo(reversal.draft, record.at, reversal.stays, record.id)
            left = [stay for stay in reversal.stays if stay.reason is not LeftoverReason.ALREADY]
        else:
            left = list(reversal.stays)
        if left:
            self._caution(lambda: "\n".join(map(self._stay_text, left)))
        elif not reversal.draft.edits:
            self._caution(
                lambda: self.tr("Nothing of this save was stored, so there is nothing to undo.")
            )

    def restore(self, change: SavedChange) -> None:
        """Restore a value that a save replaced, in the form; nothing is sent."""
        contact = self._workspace.contact
        if contact is None or contact.flow.step is not SaveStep.IDLE:
            return
        editing = contact.editing
        field = field_of(editing, change)
        if field is None or not is_settable(field, editing.draft.snapshot.value(field.key)):
            self._caution(
                lambda: self.tr("{field} cannot be edited.").format(
                    field=provider_text(change.label)
                )
            )
            return
        if not was_read(field, change.before):
            self._caution(partial(self._never_read, field))
            return
        draft, before = with_value(field, editing.draft, change), editing.draft.value(field.key)
        if equal_values(draft.value(field.key), before):
            self._caution(partial(self._already, field))
            return
        editing.edit(field.key, draft.value(field.key))
        index = editing.undo_stack.index()
        self._undo_restoring = partial(_take_back, editing, index, field.key, before)
        message = remade(partial(self._restored, field))
        self.message_changed.emit(message)
        value = editing.draft.value(field.key)

        def withdraw() -> None:
            if not equal_values(editing.draft.value(field.key), value):
                editing.edited.disconnect(connection)
                self.message_withdrawn.emit(message)

        connection = editing.edited.connect(withdraw)

    def undo_restoring(self) -> None:
        """Undo the last `restore`, and no edit after it."""
        undo, self._undo_restoring = self._undo_restoring, do_nothing
        undo()

    def _never_read(self, field: Field) -> str:
        text = self.tr("The real value of {field} was never read, so it can't be restored.")
        return text.format(field=provider_text(field.label))

    def _restored(self, field: Field) -> Message:
        title = self.tr("{field} restored in the form.").format(field=provider_text(field.label))
        text, actions = self.tr("It is not sent until you save."), (MessageAction.UNDO_EDIT,)
        return Message(text, actions=actions, title=title)

    def _already(self, field: Field) -> str:
        text = self.tr("{field} is already as it was before this save.")
        return text.format(field=provider_text(field.label))

    def _stay_text(self, stay: Leftover) -> str:
        """Return why a change is not undone."""
        text = self.tr("{field} can't be undone.")
        if stay.reason is LeftoverReason.REPLACED:
            text = self.tr("{field} is left unchanged: it was changed to “{now}” since.")
        elif stay.reason is LeftoverReason.ALREADY:
            return self._already(stay.field)
        return text.format(field=provider_text(stay.field.label), now=shown(stay.now))

    def _take_read(self, key: object, session: AccountSession, found: _Found) -> None:
        if key != self._shown:
            # Another contact is open now; this one may have been forgotten meanwhile.
            return
        records, known = found
        if records and known is not None:
            # What these saves showed of values that the provider rewrites.
            session.resends.recall(records[0].contact_id, known)
        self._take(key, records)

    def _take(self, key: object, records: list[SaveRecord]) -> None:
        self._shown = key
        if records != self.records:
            self.records = records
            self.changed.emit()

    def _caution(self, text: Callable[[], str]) -> None:
        self.message_changed.emit(caution_message(text))


def _take_back(editing: ContactEditing, index: int, key: str, before: Value) -> None:
    """Undo an edit of a field, and none after it."""
    stack = editing.undo_stack
    if stack.index() == index:
        stack.undo()
    else:
        editing.edit(key, before)


def _read_saves(
    db: JournalConnection, account: str, contact_id: int | str | None, fields: tuple[Field, ...]
) -> _Found:
    """Read the saves of a contact and, on the journal's thread, what they show of its fields."""
    records = saves_of(db, account, contact_id)
    return records, known_from(fields, records) if fields else None
