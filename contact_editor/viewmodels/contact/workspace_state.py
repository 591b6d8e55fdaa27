"""State of the workspace: connection, search, open and closed contacts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.api.progress import Progress
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.contact.contact_search import ContactSearch
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.session_memory import AccountSession
from contact_editor.viewmodels.contact.tabs.closed_contacts import ClosedContacts
from contact_editor.viewmodels.contact.tabs.contact_tabs import ContactTabs
from contact_editor.viewmodels.contact.tabs.unloaded_tab import UnloadedTab
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.contact.workspace_signals import WorkspaceSignals
from contact_editor.viewmodels.messages.message import Message, Tone, remade
from contact_editor.viewmodels.messages.progress_messages import progress_text, step_text
from contact_editor.viewmodels.messages.receipts.unread_save import UnreadSave
from contact_editor.viewmodels.saving.save_step import BUSY_STEPS, SaveStep


class WorkspaceState(WorkspaceSignals):
    """The state of the workspace and what follows from it."""

    def __init__(self, manager: ConnectionManager) -> None:
        super().__init__()
        self.manager = manager
        self.connection: Connection | None = None
        """The connection in use; that of the shown contact, if there is one."""
        self.in_use: OpenConnection | None = None
        """The same with its client; None if it cannot be used as it is set up."""
        self.view = WindowView.START
        self.contact: OpenContact | None = None
        self.unloaded: UnloadedTab | None = None
        """The tab that is shown, if its contact is not loaded."""
        self.unread: UnreadSave | None = None
        """The save of unknown outcome of an unreadable contact, while its message is shown."""
        self.again: Callable[[], None] = do_nothing
        """The last failed action, for *Try again*."""
        self.go_back: Callable[[], None] = do_nothing
        """Shows the contact again that a failed search hid."""
        self.add_typed: Callable[[], bool] = lambda: True
        """Adds what is typed in the add lines; returns False if that has to be dealt with first."""
        self.search = ContactSearch(manager.background, self)
        self._no_session = AccountSession()
        self._closed = ClosedContacts(self)
        self.tabs = ContactTabs(self)
        manager.is_saving = self._is_saving

    @property
    def session(self) -> AccountSession:
        """The session of the account in use."""
        return self.in_use.session if self.in_use else self._no_session

    @property
    def base_address(self) -> str:
        """The address that the connection's paths are appended to."""
        return self.in_use.base_address if self.in_use else ""

    @property
    def step(self) -> SaveStep:
        return self.contact.flow.step if self.contact else SaveStep.IDLE

    @property
    def provider(self) -> Provider | None:
        return self.in_use.provider if self.in_use else None

    @property
    def busy(self) -> bool:
        return self.search.under_way or self.step in BUSY_STEPS

    @property
    def writing(self) -> bool:
        """True while a write is running or being checked."""
        hidden = any(contact.saving for contact in self.tabs.contacts)
        return self.step in BUSY_STEPS or hidden or self._closed.checking

    def _is_saving(self, connection: str) -> bool:
        """Return whether a save through the connection with that name has not ended."""
        contacts = (*self.tabs.contacts, *self._closed.contacts)
        saving = (each for each in contacts if each.saving)
        return any(each.connection.name == connection for each in saving)

    def edit(self, key: str, value: Any) -> None:
        """Edit a field of the shown contact.

        What an editor still reports after its contact was left was committed before.
        """
        if self.contact is not None:
            self.contact.editing.edit(key, value)

    def may_leave(self, *, connection: bool = False) -> bool:
        """Return whether the contact can be closed (or connections left); report why not."""
        held = self.writing if connection else self.step is SaveStep.SENDING
        if held:
            self.message_changed.emit(remade(self._held))
        return not held

    def _held(self) -> Message:
        text = self.tr("A save is in progress. Wait for it to finish, or cancel it first.")
        return Message(text, Tone.CAUTION)

    def _step(self, step: SaveStep) -> None:
        self.status_changed.emit(step_text(step))
        self.step_changed.emit()

    def _tell_progress(self, progress: Progress) -> None:
        self.status_changed.emit(progress_text(progress, step_text(self.step)))

    def _show(self, view: WindowView) -> None:
        self.view, self.unread = view, None
        if view is not WindowView.TAB:
            self.unloaded = None
        self.view_changed.emit()
        self.step_changed.emit()


def do_nothing() -> None:
    """Do nothing: the default of an action."""
