"""Verifies the journal, forgets a contact, erases everything that is kept on this computer."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from contact_editor.services.journal.history.chain import ChainCheck, Verification
from contact_editor.services.journal.history.forgetting import forget_contact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.draft_restorer import DraftRestorer
from contact_editor.viewmodels.history.journal_access import JournalAccess, reason_of
from contact_editor.viewmodels.history.save_recorder import SaveRecorder
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone, remade

_MAX_NUMBERS = 10


class JournalUpkeep(QObject):
    """Actions on the journal as a whole, or on all that it has of one contact."""

    message_changed = Signal(object)
    changed = Signal()
    """Something was removed."""

    def __init__(
        self, workspace: Workspace, access: JournalAccess, restorer: DraftRestorer,
        recorder: SaveRecorder, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._workspace = workspace
        self._access = access
        self._restorer = restorer
        self._recorder = recorder
        self.faults: tuple[int, ...] = ()
        """The entries that the last verification found changed or missing."""

    def verify(self) -> None:
        """Check the chain, and report the result."""
        status = self._access.status
        if status.is_on_disk:
            self._step(ChainCheck(), self._access.journal.replaced)
        else:
            self._say_not_verified(status.reason or self.tr("it is not open"))

    def _step(self, check: ChainCheck, replaced: int) -> None:
        """Check some entries; other operations of the journal run in between."""

        journal = self._access.journal

        def go_on(read: tuple[Verification | None, int]) -> None:
            (found, replaced_by_then), status = read, self._access.status
            if not status.is_on_disk or replaced_by_then != replaced:
                # The rest was read from another database.
                self._say_not_verified(status.put_aside or status.reason)
            elif found is None:
                self._step(check, replaced)
            else:
                self._say_verified(found)

        self._access.wait_for(
            journal.read(lambda db: (check.step(db), journal.replaced)), go_on,
            lambda error: self._say_not_verified(reason_of(error)),
        )  # fmt: skip

    def forget(
        self, account: str, contact_id: int | str | None, title: str, emails: Iterable[str | None]
    ) -> None:
        """Remove everything that is kept of a contact; it is closed if it is open."""
        if not self._workspace.may_leave(connection=True):
            return
        self._workspace.discard(account, contact_id)
        self._restorer.forget(account, contact_id)
        self._recorder.forget(account, contact_id)
        operation = partial(
            forget_contact, account=account, contact_id=contact_id,
            emails=[email for email in emails if email],
        )  # fmt: skip
        self._access.wait_for(
            self._access.journal.forget(("forget", account, contact_id), operation),
            partial(self._say_forgotten, title),
            lambda error: self._say_kept(title, reason_of(error)),
        )

    def _say_forgotten(self, title: str, reason: str) -> None:
        self.changed.emit()
        self.message_changed.emit(remade(lambda: self._forgotten(title, reason)))

    def _forgotten(self, title: str, reason: str) -> Message:
        if reason:
            text = self.tr(
                "What is kept of {name} on disk is not removed yet: {reason}. That is done as soon "
                "as the journal can be written; if the program ends before, forget it again."
            )
            return Message(text.format(name=title, reason=reason), Tone.CAUTION)
        text = self.tr("Everything kept of {name} on this computer was removed.")
        return Message(text.format(name=title))

    def _say_kept(self, title: str, reason: str) -> None:
        self.changed.emit()
        self.message_changed.emit(remade(lambda: self._kept(title, reason)))

    def _kept(self, title: str, reason: str) -> Message:
        text = self.tr("What is kept of {name} on disk could not be removed: {reason}.")
        return Message(text.format(name=title, reason=reason), Tone.ERROR)

    def erase(self) -> None:
        """Remove everything that is kept of contacts; what is open is closed."""
        if not self._workspace.may_leave(connection=True):
            return
        self._workspace.discard_all()
        self._restorer.forget_all()
        self._recorder.forget_all()
        self._access.wait_for(
            self._access.journal.erase(), self._say_erased,
            lambda error: self._say_erased(reason_of(error)),
        )  # fmt: skip

    def _say_erased(self, reason: str) -> None:
        self.changed.emit()
        self.message_changed.emit(remade(lambda: self._erased(reason)))

    def _erased(self, reason: str) -> Message:
        if reason:
            text = self.tr("Not everything could be erased: {reason}.").format(reason=reason)
            return Message(text, Tone.ERROR)
        return Message(self.tr("Everything kept of contacts on this computer was erased."))

    def _say_not_verified(self, reason: str) -> None:
        def not_verified() -> Message:
            text = self.tr("The journal could not be verified: {reason}.")
            return Message(text.format(reason=reason), Tone.ERROR)

        self.message_changed.emit(remade(not_verified))

    def _say_verified(self, found: Verification) -> None:
        self.faults = found.faults
        self.message_changed.emit(remade(lambda: self._verified(found)))

    def _verified(self, found: Verification) -> Message:
        if found.intact:
            text = self.tr(
                "Journal verified: {n} entries are complete and unchanged, {m} expired or were "
                "removed. Entries missing at the end show only when compared with copied receipts.",
                "", found.entries,
            )  # fmt: skip
            return Message(text.format(n=found.entries, m=found.removed), Tone.VERIFIED)
        count = len(found.faults)
        text = self.tr(
            "{n} entries of the journal were changed or are missing: numbers {numbers}.", "", count
        )
        numbers = ", ".join(map(str, found.faults[:_MAX_NUMBERS]))
        text = text.format(n=count, numbers=numbers)
        return Message(text, Tone.ERROR, (MessageAction.SHOW_DAMAGED,))
