"""The connection in use, and those that open contacts were opened through."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal

from contact_editor.services.connections.account import account_of
from contact_editor.services.connections.base_url import base_address
from contact_editor.services.connections.connection import Connection
from contact_editor.services.http.transport import Exchange
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.session_memory import AccountSession, AccountSessions
from contact_editor.viewmodels.contact.tabs.unloaded_tab import UnloadedTab
from contact_editor.viewmodels.contact.workspace_state import WorkspaceState
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone


class ConnectedWorkspace(WorkspaceState):
    """Opens connections; each stays open while it is in use or a contact needs it."""

    _exchange_received = Signal(object, object)

    def __init__(self, manager: ConnectionManager) -> None:
        super().__init__(manager)
        self._sessions = AccountSessions()
        self._connections: list[OpenConnection] = []
        # Queued: a contact that is closed is in neither of the two for a moment.
        for contacts in (self.tabs, self._closed):
            contacts.changed.connect(self._close_unused, Qt.ConnectionType.QueuedConnection)
        # Emitted on the network thread.
        self._exchange_received.connect(self._note_exchange, Qt.ConnectionType.QueuedConnection)

    @property
    def open_connections(self) -> tuple[OpenConnection, ...]:
        """The connection in use, and those that a contact needs which is open, or just closed."""
        return tuple(self._connections)

    def unsaved(self, *, only_temporary: bool = False) -> list[str]:
        """Name the contacts with edits that were not saved, or not known to be.

        `only_temporary`: those of connections that are there until the program ends, and of any
        connection those with text that could not be added, which no journal keeps.
        """

        def is_meant(connection: str) -> bool:
            return not only_temporary or self.manager.is_temporary(connection)

        here = self.unsaved_here(only_temporary=only_temporary)
        open_edits = [f"{here.title} ({here.connection.name})"] if here else []
        return [*open_edits, *self._sessions.unsaved(is_meant)]

    def unsaved_here(self, *, only_temporary: bool = False) -> OpenContact | None:
        """Return the contact that is shown if it is one of `unsaved`, where it is the first."""
        here = self.contact
        if here is None or not here.is_unsaved:
            return None
        is_meant = not only_temporary or self.manager.is_temporary(here.connection.name)
        return here if is_meant or here.editing.typed else None

    def not_added(self) -> list[str]:
        """Return what was typed for contacts, and could not be added."""
        typed = self.contact.editing.typed.values() if self.contact is not None else ()
        return [*(each.shown for each in typed), *self._sessions.not_added()]

    def has_unsaved(self, account: str, contact_id: object) -> bool:
        """Return whether a contact, open or not, has edits that were not saved."""
        here, session = self.tabs.find(account, contact_id), self.session_of(account)
        kept = session is not None and contact_id in session.unsaved_ids()
        return kept or (here is not None and here.is_unsaved)

    def session_of(self, account: str) -> AccountSession | None:
        """Return the session of an account, if it was used since the start."""
        return self._sessions.known(account)

    def session_for(self, account: str) -> AccountSession | None:
        """Return the session of an account that has a connection, used before or not."""
        return next((self._sessions.of(*each) for each in self._connections_to(account)), None)

    def connected_to(self, account: str) -> OpenConnection | None:
        """Return a client of an account for its caller alone, who closes it; None if unusable."""
        for connection, base in self._connections_to(account):
            try:
                gateway = self.manager.gateway(connection)
            except ValueError:
                continue
            described = self.manager.provider_of(connection)
            session = self._sessions.of(connection, base)
            return OpenConnection(connection, described, gateway, session)
        return None

    def _connections_to(self, account: str) -> Iterator[tuple[Connection, str]]:
        """Iterate over the connections to an account, with their base addresses."""
        for connection in self.manager.items:
            provider = self.manager.provider_of(connection)
            try:
                base = base_address(provider, connection) if provider else ""
            except ValueError:
                continue
            if base and account_of(connection, base) == account:
                yield connection, base

    def _use(self, connection: Connection | None) -> None:
        """Use a connection for what is found from now on; searches on another one end."""
        self.search.cancel()
        self.connection, self.in_use = connection, None
        if connection is not None:
            try:
                self.in_use = self._opened(connection)
            except ValueError as reason:
                self.message_changed.emit(
                    Message(str(reason), Tone.ERROR, (MessageAction.CHANGE_CONNECTION,))
                )
        self._close_unused()
        self.connection_changed.emit()

    def _return_to(self, used: OpenConnection) -> None:
        """Use the connection of a contact that is shown from now on."""
        if used is not self.in_use:
            self.connection, self.in_use = used.connection, used
            used.bind()
            self._close_unused()
            self.connection_changed.emit()

    def _opened(self, connection: Connection) -> OpenConnection:
        """Return the open connection as configured now; raise `ValueError` if it cannot be used."""
        described = self.manager.provider_of(connection)
        known = (one for one in self._connections if one.is_for(connection, described))
        opened = next(known, None)
        if opened is None:
            on_exchange = partial(self._exchange_received.emit, connection)
            gateway = self.manager.gateway(connection, on_exchange)
            session = self._sessions.of(connection, gateway.base)
            opened = OpenConnection(connection, described, gateway, session)
            self._connections.append(opened)
        opened.bind()
        return opened

    def _connection_of(self, tab: UnloadedTab) -> Connection | None:
        """Return the connection of a tab's account, else the one with its name."""
        found = self.manager.for_account(tab.account, tab.connection)
        return found or self.manager.named(tab.connection)

    def _is_outdated(self, opened: OpenConnection) -> bool:
        """Return whether a connection was edited or removed since it was opened."""
        now = self.manager.named(opened.connection.name)
        return now is None or not opened.is_for(now, self.manager.provider_of(now))

    @property
    def _uses_outdated(self) -> bool:
        return self.in_use is not None and self._is_outdated(self.in_use)

    def _close_unused(self) -> None:
        """Close the connections that are not in use and that no contact needs."""
        contacts = (*self.tabs.contacts, *self._closed.contacts)
        needed = {id(contact.open_connection) for contact in contacts} | {id(self.in_use)}
        for one in self._connections:
            if id(one) not in needed:
                self.manager.background.close(one.gateway.close)
        self._connections = [one for one in self._connections if id(one) in needed]

    def _note_exchange(self, connection: Connection, exchange: Exchange) -> None:
        opened = next((one for one in self._connections if one.connection is connection), None)
        if opened is not None:
            opened.session.exchanges.append(exchange)
            self.request_recorded.emit()
