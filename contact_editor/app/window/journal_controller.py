"""Connects the window to the journal: stores drafts and offers earlier ones."""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QSysInfo

from contact_editor.app.window.all_changes_controller import AllChangesController
from contact_editor.app.window.journal_actions import JournalActions
from contact_editor.app.window.keyring.locked_keyring import LockedKeyring
from contact_editor.app.window.pin_controller import PinController
from contact_editor.app.window.receipt_actions import ReceiptActions
from contact_editor.app.window.saving.draft_offers import DraftOffers
from contact_editor.app.window.window_controller import WindowController
from contact_editor.services.credentials.keyring_store import KeyringStore
from contact_editor.services.journal.journal_key import JournalKeys
from contact_editor.services.journal.location import (
    JournalLocation,
    is_network_file_system,
    machine_hash,
)
from contact_editor.services.journal.status import JournalState, JournalStatus
from contact_editor.viewmodels.history.all_changes import AllChanges
from contact_editor.viewmodels.history.contact_history import ContactHistory
from contact_editor.viewmodels.history.draft_autosave import DraftAutosave
from contact_editor.viewmodels.history.draft_restorer import DraftRestorer
from contact_editor.viewmodels.history.fact_persistence import FactPersistence
from contact_editor.viewmodels.history.journal_access import JournalAccess
from contact_editor.viewmodels.history.journal_messages import (
    memory_note,
    status_message,
)
from contact_editor.viewmodels.history.journal_upkeep import JournalUpkeep
from contact_editor.viewmodels.history.record_building import os_user
from contact_editor.viewmodels.history.save_recorder import SaveRecorder
from contact_editor.viewmodels.history.saves.interrupted_saves import InterruptedSaves
from contact_editor.viewmodels.history.tab_persistence import TabPersistence
from contact_editor.viewmodels.messages.message import Message, MessageAction
from contact_editor.viewmodels.settings import UserSettings

_SAFE_TIMEOUT_S = 1.0
"""Seconds to wait at the end for pending writes."""


class JournalController(QObject):
    """Stores the drafts of the window, and offers those of an earlier session."""

    def __init__(
        self, controller: WindowController, folder: Path, settings: UserSettings,
        practising: bool, parent: QObject,
    ) -> None:  # fmt: skip
        """Prepare the journal in the data folder; in practice mode nothing is stored."""
        super().__init__(parent)
        self._controller = controller
        self._is_opening = False
        self._trouble: Message | None = None
        """The last message about a problem of the journal."""
        location = None if practising else _journal_location(folder)
        keys = JournalKeys(KeyringStore()) if location else None
        self.access = JournalAccess(location, keys, self)
        self._settings = settings
        self._apply("retention_days")
        self._apply("draft_days")
        settings.changed.connect(self._apply)
        self.autosave = DraftAutosave(controller.workspace, self.access, self)
        self.recorder = SaveRecorder(controller.workspace, self.access, self)
        self.recorder.user_name = lambda: settings.value("receipt_name") or os_user()
        self.facts = FactPersistence(controller.workspace, self.access, self.recorder, self)
        self.history = ContactHistory(controller.workspace, self.access, self.recorder, self)
        self.restorer = DraftRestorer(controller.workspace, self.access, self)
        self.tabs = TabPersistence(
            controller.workspace, self.access, lambda: settings.is_on("restore_tabs"), self
        )
        self.upkeep = JournalUpkeep(
            controller.workspace, self.access, self.restorer, self.recorder, self
        )
        self.interrupted = InterruptedSaves(
            controller.workspace, self.access, self.restorer, self.recorder, self.autosave,
            self.facts, self,
        )  # fmt: skip
        self._changes = AllChanges(self.access, self)
        self.upkeep.changed.connect(self.history.load)
        self.upkeep.changed.connect(self._changes.refresh)
        self.recorder.recorded.connect(self._changes.refresh_if_changed)
        self._status = self.access.status
        self.access.status_changed.connect(self._show_status)
        self.restorer.intents_found.connect(self.recorder.adopt)
        self.offers = DraftOffers(controller.workspace, self.restorer, self)
        self.tabs.restored.connect(self.offers.offer)
        self.interrupted.ended.connect(self.offers.show)
        controller.workspace.view_changed.connect(self._view_changed)
        self._exists = location is None or location.folder.is_dir()

    def attach(self, controller: WindowController) -> None:
        """Connect a window: its actions, its messages, its history."""
        self._controller = controller
        self.tabs.is_typing = lambda: bool(controller.window.find_bar.line.text())
        say = controller.message_actions.show_message
        controller.page.history = self.history
        self.locked = LockedKeyring(
            controller.window, controller.workspace, controller.start_page, self.access
        )
        self.locked.moved.connect(self._say_locked)
        choose, key = controller.message_actions.choose, MessageAction.ENTER_SESSION_KEY
        controller.start_page.locked.key_requested.connect(partial(choose, key))
        self.receipts = ReceiptActions(controller, self.recorder)
        self.pins = PinController(controller, self.access, self.restorer)
        self.actions = JournalActions(controller, self.upkeep, self.restorer, self.recorder)
        before: AllChangesController | None = vars(self).get("all_changes")
        self.all_changes = AllChangesController(
            controller, self._changes, self.history, self.actions, self.receipts
        )
        if before is not None:
            self.all_changes.take_over(before)
        for speaker in (self.history, self.access, self.interrupted):
            speaker.message_changed.connect(say)
        self.history.message_withdrawn.connect(controller.message_actions.retract)
        self.history.receipt_requested.connect(self.receipts.copy)
        self.history.all_changes_requested.connect(
            controller.window.actions_by_name["all_changes"].trigger
        )
        self.restorer.recent_changed.connect(controller.connections.show_recent)
        self.offers.attach(controller)
        controller.closing_guard.keeps_unsaved = self.is_safe
        controller.message_actions.more.update(
            {
                MessageAction.UNLOCK_KEYRING: self._unlock,
                MessageAction.RETRY_JOURNAL: self.access.open,
                MessageAction.START_JOURNAL: self.access.journal.start_over,
                MessageAction.UNDO_EDIT: self.history.undo_restoring,
            }
        )
        if self._exists:
            self._open()
        if self._is_opening:
            self._show_note()
        self._trouble = self._trouble and self._trouble.translated()

    def is_safe(self) -> bool:
        """Wait for pending writes; return whether all edits are on disk."""
        try:
            self._write_all()
        except Exception:
            return False
        status = self.access.journal.status
        return status.is_on_disk and not status.dropped

    def close(self) -> None:
        """Write what is pending; a hanging write does not keep the program from ending."""
        with contextlib.suppress(Exception):
            self._write_all()
        self.access.journal.close()

    def _write_all(self) -> None:
        """Write what is not on disk, also if the journal notices only now that it lost its file."""
        replaced = -1
        while replaced != self.access.journal.replaced:
            replaced = self.access.journal.replaced
            self.autosave.write()
            self.tabs.write()
            self.access.journal.read(lambda db: None).result(_SAFE_TIMEOUT_S)

    def _apply(self, key: str) -> None:
        if key == "retention_days":
            self.access.set_retention(int(self._settings.value(key)))
        elif key == "draft_days":
            self.access.set_draft_retention(int(self._settings.value(key)))
        elif key == "restore_tabs":
            self.tabs.write()

    def _open(self) -> None:
        """Open the journal; at the first start, with the first contact, as it loads the keyring."""
        if not self._is_opening:
            self._is_opening = True
            self.access.open()

    def _show_status(self, status: JournalStatus) -> None:
        self._status = status
        if self.access.is_wanted:
            self._show_note()
            message, actions = status_message(status), self._controller.message_actions
            self.locked.show(status)
            if message is None or status.state is JournalState.LOCKED:
                self._say_locked()
                actions.retract(self._trouble)
            else:
                actions.show_when_free(None)
                actions.show_message(message)
            self._trouble = message
            self.offers.show()

    def _say_locked(self) -> None:
        """Show it in the message bar, unless the card says it."""
        message = status_message(self._status)
        actions = self._controller.message_actions
        actions.show_when_free(None if self.locked.is_on_card else message)

    def _show_note(self) -> None:
        if self.access.is_wanted:
            contact, manager = self._controller.workspace.contact, self._controller.manager
            is_sample = contact is not None and manager.is_temporary(contact.connection.name)
            note = memory_note(self.access.status, is_sample=is_sample)
            self._controller.page.changes.show_note(note)

    def _unlock(self) -> None:
        self._controller.message_actions.show_message(None)
        self.access.open(may_prompt=True)

    def _view_changed(self) -> None:
        self._show_note()
        if self._controller.workspace.contact is not None:
            # Reading needed its key, so a locked keyring is unlocked now.
            self._open()
            self.access.retry()


def _journal_location(folder: Path) -> JournalLocation:
    """Return the path of this machine's journal."""
    kind = bytes(QStorageInfo(str(folder)).fileSystemType().data()).decode("ascii", "replace")
    machine = machine_hash(bytes(QSysInfo.machineUniqueId().data()))
    return JournalLocation(folder / "journal", machine, is_network_file_system(kind, folder))
