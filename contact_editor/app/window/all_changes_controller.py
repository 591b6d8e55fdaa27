"""Opens the page with all saves and handles its actions."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from contact_editor.app.window.journal_actions import JournalActions
from contact_editor.app.window.receipt_actions import ReceiptActions
from contact_editor.app.window.tabs.covered_messages import CoveredMessages
from contact_editor.app.window.window_controller import WindowController
from contact_editor.model.contact import ContactReference
from contact_editor.services.journal.history.save_record import SaveRecord
from contact_editor.services.journal.history.search import SaveQuery
from contact_editor.ui.history.all_changes_page import AllChangesPage
from contact_editor.viewmodels.history.all_changes import AllChanges
from contact_editor.viewmodels.history.contact_history import ContactHistory
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone


class AllChangesController(QObject):
    """Connects the page of all changes to the window."""

    def __init__(
        self,
        controller: WindowController,
        changes: AllChanges,
        history: ContactHistory,
        actions: JournalActions,
        receipts: ReceiptActions,
    ) -> None:
        super().__init__(controller)
        self._controller = controller
        self.changes = changes
        self._history = history
        self._actions = actions
        self._receipts = receipts
        self._exported_to: Path | None = None
        CoveredMessages(controller.message_actions, controller.workspace, controller.tabs)
        self._undoing: SaveRecord | None = None
        """The save to undo once its contact was read."""
        workspace = controller.workspace
        workspace.view_changed.connect(self._propose_when_read)
        # Queued: a contact that was found is opened right after the search has ended.
        workspace.status_changed.connect(self._drop_undoing, Qt.ConnectionType.QueuedConnection)
        self._reachable: dict[str, bool] = {}
        """Account to whether a connection leads to it."""
        controller.manager.changed.connect(self._look_again)
        self.changes.message_changed.connect(controller.message_actions.show_message)
        controller.window.on("all_changes", self.open)
        controller.message_actions.more[MessageAction.SHOW_DAMAGED] = self._show_damaged

    def take_over(self, other: AllChangesController) -> None:
        """Continue the work of an earlier window, which stops its own."""
        self._exported_to = other._exported_to
        if "page" in vars(other):
            self.page.take_over(other.page)
        self._undoing, other._undoing = other._undoing, None

    @cached_property
    def page(self) -> AllChangesPage:
        """Created on first use."""
        page = AllChangesPage(self.changes)
        page.table.is_reachable = self._is_reachable
        page.open_requested.connect(self._open_contact)
        page.export_requested.connect(self._export)
        page.copy_requested.connect(self._receipts.copy)
        page.table.itemSelectionChanged.connect(self._controller.contact_actions.enable)
        self._receipts.selected = lambda: page.selected() if page.isVisible() else None
        page.forget_requested.connect(self._actions.forget_record)
        page.verify_requested.connect(
            self._controller.window.actions_by_name["verify_journal"].trigger
        )
        page.undo_requested.connect(self._undo)
        page.dismissed.connect(self._controller.tabs.close_page)
        return page

    def open(self) -> None:
        """Show the tab with all saves."""
        self.show_again()
        self.page.load()

    def show_again(self) -> None:
        """Show the tab as it was left."""
        self._controller.tabs.open_page(self.tr("All changes"), self.page)

    def _show_damaged(self) -> None:
        """Show what the last verification found changed or missing."""
        self.show_again()
        self.page.show_damaged(self._actions.faults)

    def _open_contact(self, record: SaveRecord) -> bool:
        """Read the contact of a save and open it; return whether it is being read."""
        workspace = self._controller.workspace
        if not self._is_account_of(record):
            # Not by its name: that may be another account's by now.
            connection = self._controller.manager.for_account(record.account, record.connection)
            if connection is None:
                self._say_gone(record.connection)
                return False
            self._controller.connections.use(connection.name)
        self._controller.asked.request()
        workspace.open_reference(ContactReference(record.contact_id, record.email))
        return workspace.search.under_way

    def _undo(self, record: SaveRecord) -> None:
        """Read the contact of a save, and propose there to undo it, as its history does."""
        self._undoing = record if self._open_contact(record) else None

    def _propose_when_read(self) -> None:
        """Propose the undo in its contact, once that was read."""
        workspace, record = self._controller.workspace, self._undoing
        contact, search = workspace.contact, workspace.search
        if record is None or contact is None or search.under_way or search.open_connection is None:
            return
        if contact.key == (record.account, record.contact_id):
            self._undoing = None
            QTimer.singleShot(0, self, partial(self._propose_undo, record))

    def _propose_undo(self, record: SaveRecord) -> None:
        # While a save is being sent, a message says that instead.
        if self._controller.workspace.may_leave():
            self._history.undo(record)

    def _drop_undoing(self) -> None:
        """Propose nothing later when the contact could not be read now."""
        if not self._controller.workspace.search.under_way:
            self._undoing = None

    def _say_gone(self, name: str) -> None:
        if self._controller.manager.is_temporary(name):
            text = self.tr(
                "This was a sample contact of an earlier start. Sample contacts are new each time, "
                "so it is not there any more."
            )
        elif self._controller.manager.named(name) is None:
            text = self.tr("There is no connection named “{name}” any more.")
        else:
            text = self.tr(
                "“{name}” leads to another account now than when this was saved. Its contact with "
                "this id may be another one, so it is not opened."
            )
        self._show_text(text.format(name=name), Tone.CAUTION)

    def _look_again(self) -> None:
        self._reachable.clear()
        if "page" in vars(self):
            self.page.table.outdate()

    def _is_reachable(self, record: SaveRecord) -> bool:
        if record.account not in self._reachable:
            found = self._controller.manager.for_account(record.account, record.connection)
            self._reachable[record.account] = found is not None
        return self._reachable[record.account]

    def _is_account_of(self, record: SaveRecord) -> bool:
        used = self._controller.workspace.in_use
        return used is not None and used.account == record.account

    def _export(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = self._exported_to or Path(QStandardPaths.writableLocation(documents))
        title = self.tr("Export all changes")
        if self.changes.query != SaveQuery():
            title = self.tr("Export the changes that are shown")
        name, kind = QFileDialog.getSaveFileName(
            self._controller.window, title, str(folder / "changes.csv"),
            "CSV (*.csv);;JSON (*.json)",
        )  # fmt: skip
        if not name:
            return
        path = Path(name)
        self._exported_to = path.parent
        if not path.suffix:
            path = path.with_suffix(".json" if "json" in kind else ".csv")
            if path.exists():
                # The dialog has asked only about the name without its ending.
                text = self.tr("{file} exists already. Nothing was exported; choose another name.")
                self._show_text(text.format(file=path), Tone.CAUTION)
                return
        self.changes.export(path)

    def _show_text(self, text: str, tone: Tone) -> None:
        self._controller.message_actions.show_message(Message(text, tone))
