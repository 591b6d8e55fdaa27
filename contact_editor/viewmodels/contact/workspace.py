"""The workspace: a connection, its open contacts and the messages about them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import elements
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.http.transport import Exchange
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.contact.lookup_names import LookupNames, in_form_of
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.session_memory import AccountSessions
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.contact.workspace_tabs import TabbedWorkspace
from contact_editor.viewmodels.messages.aside_messages import aside_message
from contact_editor.viewmodels.messages.error_messages import after_failed_search
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone
from contact_editor.viewmodels.saving.follow_up import with_later_edits
from contact_editor.viewmodels.saving.kept_drafts import may_belong


class Workspace(TabbedWorkspace):
    """Finds, opens and saves contacts of the connection in use."""

    _exchange_received = Signal(object, object)

    def __init__(self, manager: ConnectionManager) -> None:
        super().__init__(manager)
        self.matches: tuple[ContactSnapshot | ContactReference, ...] = ()
        """Contacts that were found, or interpretations of the text, to choose from."""
        self.again: Callable[[], None] = lambda: None
        """The last failed action, for *Try again*."""
        self.go_back: Callable[[], None] = lambda: None
        """Reopens the contact that a failed search closed."""
        self._asked_at = datetime.now(UTC)
        self._ticket = ""
        """Of the contact that was asked for outside the window."""
        self._sessions = AccountSessions()
        self._lookups = LookupNames(manager.background, self)
        self._lookups.loaded.connect(self.lookup_loaded)
        self.search.found.connect(self.open)
        self.search.multiple_found.connect(self._show_matches)
        self.search.candidates_found.connect(self._show_matches)
        self.search.message_changed.connect(self._step_back)
        self.search.status_changed.connect(self.status_changed)
        # Emitted on the network thread.
        self._closed.message_changed.connect(self.message_changed)
        self.tabs.message_changed.connect(self.message_changed)
        self._exchange_received.connect(self._note_exchange, Qt.ConnectionType.QueuedConnection)

    def unsaved(self) -> list[str]:
        """Name the contacts with edits that were not saved, or not known to be."""
        here = self.contact
        open_edits = [f"{here.title} ({here.connection.name})"] if here and here.has_edits else []
        return [*open_edits, *self._sessions.unsaved()]

    def use_connection(self, name: str) -> None:
        """Switch to another connection; edits on the previous one are kept."""
        if not self.may_leave(connection=True):
            self.connection_changed.emit()
            return
        self.message_changed.emit(None)
        self.close()
        self.connection = self.manager.named(name)
        if self.connection is not None:
            try:
                on_exchange = partial(self._exchange_received.emit, self.connection)
                self._gateway = self.manager.gateway(self.connection, on_exchange)
            except ValueError as reason:
                self.message_changed.emit(
                    Message(str(reason), Tone.ERROR, (MessageAction.CHANGE_CONNECTION,))
                )
            self.session = self._sessions.of(self.connection, self.base_address)
            if self._gateway is not None:
                self.session.resends.bind(self._gateway.provider.fingerprint)
                self._gateway.inform = self.session.resends.inform
        self.connection_changed.emit()

    def close(self) -> None:
        """Close the open contact; unsaved edits are kept for when it is opened again."""
        self.cancel()
        self._close_contact()
        for contact in tuple(self.tabs.contacts):
            self._put_away(contact, hidden=True)
        self._closed.close()
        gateway, self._gateway = self._gateway, None
        if gateway is not None:
            self.manager.background.close(gateway.close)
        self._show(WindowView.START)

    def find(self, text: str, ticket: str = "") -> None:
        """Find what was typed or pasted, and open it if it is a single contact; note its ticket."""
        gateway = self._begin_finding()
        self._ticket = ticket
        if gateway is not None:
            self.again = lambda: self.find(text, ticket)
            self.search.find(gateway, self._connection_name, text)

    def open_reference(self, reference: ContactReference) -> None:
        """Read a contact and open it."""
        gateway = self._begin_finding(reference)
        if gateway is not None:
            self.again = lambda: self.open_reference(reference)
            self.search.read(gateway, self._connection_name, reference)

    def names_of(self, lookup: str) -> Mapping[Any, str]:
        """Return the names of a lookup by id, in the form in which the open contact has the ids."""
        names = self.session.lookup_names.get(lookup, {})
        if self.contact is None:
            return names
        editing = self.contact.editing
        keys = (field.key for field in editing.provider.fields if field.lookup == lookup)
        held = (element for key in keys for element in elements(editing.snapshot.value(key)))
        return in_form_of(names, tuple(held))

    def refresh(self) -> None:
        """Read the open contact again, and the account's own fields."""
        if self.contact is not None and self._gateway is not None:
            self._gateway.forget_fields()
            self.open_reference(self.contact.editing.snapshot.reference)

    def open(self, contact: ContactSnapshot) -> None:
        """Open a contact as just read, with the edits that were kept."""
        assert self._gateway is not None
        assert self.connection is not None
        current = self.contact
        is_same = partial(self._is_same, contact)
        is_other = current is None or not is_same(current)
        if current is None or is_other:
            self._leave_contact()
            current = self.tabs.find(contact.reference.id)
            if current is not None and not is_same(current):
                # Another contact has this id by now.
                self._put_away(current, hidden=True)
                current = None
            current = current or self._closed.take(is_same, self._connection_name)
            current = current or self._make_contact(contact)
            current.since = self._asked_at
            self._attach(current)
        if self._ticket:
            current.editing.note.take(ticket=self._ticket)
            self._ticket = ""
        aside = len(self.session.aside)
        self.tabs.dismiss_message(current)
        current.show_fresh(contact)
        if is_other or len(self.session.aside) > aside:
            self._say_aside(current)
        self._show(WindowView.CONTACT)
        self._lookups.load(self._gateway, self.session)

    def _is_same(self, read: ContactSnapshot, contact: OpenContact) -> bool:
        return self.session.is_shown(contact.editing.provider, contact.editing.draft, read)

    def _make_contact(self, contact: ContactSnapshot) -> OpenContact:
        assert self._gateway is not None
        assert self.connection is not None
        draft = self.session.take_draft(self._gateway.provider, contact)
        return OpenContact(
            draft, self._gateway, self.connection, self.session, self.manager.background, self
        )

    def _say_aside(self, contact: OpenContact) -> None:
        editing = contact.editing
        for draft in self.session.aside_of(editing.snapshot.reference.id)[-1:]:
            name = title_of(editing.provider, draft.snapshot)
            doubtful = may_belong(editing.provider, draft, editing.snapshot)
            self.message_changed.emit(
                aside_message(editing.provider, draft, name, doubtful=doubtful)
            )

    def apply_aside(self) -> None:
        """Apply the edits that were put aside: the user says that they belong to this contact."""
        if self.contact is None:
            return
        editing = self.contact.editing
        for draft in self.session.aside_of(editing.snapshot.reference.id)[-1:]:
            if may_belong(editing.provider, draft, editing.snapshot):
                self.session.take_back(draft)
                editing.lay_over(with_later_edits(editing.provider.fields, draft, editing.draft))
                self.message_changed.emit(None)

    def save(self) -> None:
        """Start a save, or send the one under review."""
        self._with_contact(OpenContact.save)

    def undo_save(self) -> None:
        """Propose to undo the last save."""
        self._with_contact(OpenContact.undo_save)

    def revert_unrequested(self) -> None:
        """Propose to revert what changed although the user did not edit it."""
        self._with_contact(OpenContact.revert_unrequested)

    def _with_contact(self, act: Callable[[OpenContact], None]) -> None:
        if (contact := self.contact) is not None and not self.search.under_way:
            self.again = lambda: self._act_again(contact, act)
            act(contact)

    def _act_again(self, contact: OpenContact, act: Callable[[OpenContact], None]) -> None:
        if contact is self.contact and not contact.resume():
            act(contact)

    def cancel(self) -> None:
        """Cancel the running task, or close the open decision."""
        self.search.cancel()
        if self.contact is not None:
            self.contact.flow.cancel()
            self.contact.flow.dismiss()

    def _begin_finding(self, reference: ContactReference | None = None) -> Gateway | None:
        if not self.may_leave():
            return None
        if self.contact is not None:
            self.contact.flow.dismiss()
        self.message_changed.emit(None)
        self._asked_at = datetime.now(UTC)
        found = [m if isinstance(m, ContactReference) else m.reference for m in self.matches]
        if self.view is not WindowView.CHOOSING or reference not in found:
            self._ticket = ""
        if self._gateway is None and self.connection is not None:
            self.use_connection(self.connection.name)
        return self._gateway

    def _step_back(self, message: Message) -> None:
        """Close the previous contact: nothing may be typed into it below “not found”."""
        if self.contact is not None and not self.search.is_for(self.contact.editing.snapshot):
            self.go_back = partial(self.open_reference, self.contact.editing.snapshot.reference)
            message = after_failed_search(message, self.contact.title, self.contact.has_edits)
            self._leave_contact()
            self._show(WindowView.START)
        self.message_changed.emit(message)

    def _show_matches(self, matches: tuple[ContactSnapshot | ContactReference, ...]) -> None:
        self._leave_contact()
        self.matches = matches
        self._show(WindowView.CHOOSING)

    def _note_exchange(self, connection: Connection, exchange: Exchange) -> None:
        if connection is self.connection:
            self.session.exchanges.append(exchange)
            self.request_recorded.emit()
