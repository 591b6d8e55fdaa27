"""The actions on the journal: verify it, forget a contact, erase everything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from contact_editor.app.window.window_controller import WindowController
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.translation import tr
from contact_editor.ui.history.confirm_dialog import ConfirmDialog
from contact_editor.ui.text.name_list import name_list
from contact_editor.viewmodels.history.draft_restorer import DraftRestorer
from contact_editor.viewmodels.history.journal_upkeep import JournalUpkeep
from contact_editor.viewmodels.history.save_recorder import SaveRecorder
from contact_editor.viewmodels.messages.message import MessageAction


class JournalActions(QObject):
    """Asks for confirmation, then does what cannot be undone."""

    def __init__(
        self, controller: WindowController, upkeep: JournalUpkeep, restorer: DraftRestorer,
        recorder: SaveRecorder,
    ) -> None:  # fmt: skip
        super().__init__(controller)
        self._controller = controller
        self._upkeep = upkeep
        self._restorer = restorer
        self._recorder = recorder
        upkeep.message_changed.connect(controller.message_actions.show_message)
        on = controller.window.on
        on("verify_journal", upkeep.verify)
        on("forget_contact", self._forget_open)
        on("erase_data", self._erase)
        controller.message_actions.more[MessageAction.DISCARD_UNREAD] = self._discard_unread
        controller.contact_actions.enable()

    @property
    def faults(self) -> tuple[int, ...]:
        """The entries that the last verification found changed or missing."""
        return self._upkeep.faults

    def forget_record(self, record: SaveRecord) -> None:
        """Forget the contact of a save, if the user confirms it."""
        if self._confirms(record.title, record.account, record.contact_id):
            self._upkeep.forget(record.account, record.contact_id, record.title, [record.email])

    def _forget_open(self) -> None:
        contact = self._controller.workspace.contact
        if contact is None:
            return
        reference, account = contact.editing.snapshot.reference, contact.open_connection.account
        if self._confirms(contact.title, account, reference.id):
            self._upkeep.forget(account, reference.id, contact.title, [reference.email])

    def _discard_unread(self) -> None:
        """End a save of unknown outcome, if the user confirms it."""
        workspace = self._controller.workspace
        unread = workspace.unread
        if unread is None:
            return
        question = self.tr("Discard what is kept of the last save of {name}?")
        detail = self.tr(
            "It stays unknown whether it was stored, and nothing changes at the provider. The "
            "values that were to be stored, and changes typed after it, can't be restored."
        )
        question = question.format(name=unread.title)
        if ConfirmDialog.ask(self._controller.window, question, detail, self.tr("Discard")):
            workspace.unread = None
            self._controller.message_actions.show_message(None)
            self._recorder.give_up(unread.key)
            self._restorer.drop(unread.account, unread.contact_id)
            workspace.tabs.changed.emit()

    def _confirms(self, title: str, account: str, contact_id: object) -> bool:
        question = self.tr("Remove everything kept of {name} on this computer?")
        detail = self.tr(
            "Its saves, unsaved changes and its place among the recent and pinned contacts are "
            "removed, by its id and by every email it is known by, and so are journals that were "
            "put aside. Saves of other contacts with these emails go too, their unsaved changes "
            "stay. Nothing changes at the provider. This cannot be undone."
        )
        has_unsaved = self._controller.workspace.has_unsaved(account, contact_id)
        detail = _after_lost([title] if has_unsaved else [], detail)
        return ConfirmDialog.ask(
            self._controller.window, question.format(name=title), detail, self.tr("Forget")
        )

    def _erase(self) -> None:
        detail = self.tr(
            "All saves, unsaved changes, recent and pinned contacts of every connection are "
            "removed, with journals that were put aside. Connections, their keys and the settings "
            "stay. Nothing changes at the providers. This cannot be undone."
        )
        detail = _after_lost(self._controller.workspace.unsaved(), detail)
        question = self.tr("Erase everything kept of contacts on this computer?")
        if ConfirmDialog.ask(self._controller.window, question, detail, self.tr("Erase")):
            self._upkeep.erase()


def _after_lost(names: Sequence[str], detail: str) -> str:
    """Return the details of a question after the contacts whose unsaved changes would be lost."""
    if not names:
        return detail
    text = tr("Unsaved changes to {names} will be lost.").format(names=name_list(names))
    return f"{text}\n\n{detail}"
