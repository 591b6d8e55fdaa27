"""The workspace: open contacts, the connection in use, and the messages about them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from contact_editor.model.contact import ContactSnapshot
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.contact.lookup_names import LookupNames
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.search.search_workspace import SearchWorkspace
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.messages.aside_messages import aside_message
from contact_editor.viewmodels.saving.follow_up import with_later_edits
from contact_editor.viewmodels.saving.save_step import SaveStep
from contact_editor.viewmodels.saving.unsaved_drafts import may_belong


class Workspace(SearchWorkspace):
    """Finds contacts of the connection in use; opens and saves each through its own."""

    def __init__(self, manager: ConnectionManager) -> None:
        super().__init__(manager)
        self._lookups = LookupNames(manager.background, self)
        self._lookups.loaded.connect(self.lookup_loaded)
        self.search.found.connect(self.open)
        self._closed.message_changed.connect(self.message_changed)
        self.tabs.message_changed.connect(self.message_changed)

    def close(self) -> None:
        """Close everything; unsaved edits are kept."""
        self.search.cancel()
        self.cancel()
        self._close_contact()
        for contact in tuple(self.tabs.contacts):
            self._close_tab_of(contact, hidden=True)
        self._closed.close()
        self.in_use = None
        self._close_unused()
        self._show(WindowView.START)

    def names_of(self, lookup: str) -> Mapping[Any, str]:
        """Return the names of a lookup by id, in the form in which the open contact has the ids."""
        return self.contact.names_of(lookup) if self.contact is not None else {}

    def refresh(self) -> None:
        """Read the contact of the shown tab and the account's own fields, or search, again."""
        if self.contact is not None:
            self.contact.open_connection.gateway.forget_fields()
            self.open_reference(self.contact.editing.snapshot.reference)
        elif self.view is WindowView.NOT_FOUND:
            self.again()
        else:
            self.load_tab()

    def open(self, read_through: OpenConnection, contact: ContactSnapshot) -> None:
        """Open a contact as just read through a connection, with the kept edits."""
        current = self.contact
        is_same = partial(self._is_same, read_through, contact)
        is_other = current is None or not is_same(current)
        if current is None or is_other:
            self._leave_after_search()
            current = self.tabs.find(read_through.account, contact.reference.id)
            if current is not None and not is_same(current):
                # Another contact has this id by now, or it is read through another connection.
                if current.open_connection is not read_through:
                    current.watch.stop()
                self._close_tab_of(current, hidden=True)
                current = None
            self._closed.leave(partial(self._is_replaced, read_through, contact))
            current = current or self._closed.take(is_same)
            current = current or self._make_contact(read_through, contact)
            current.since = self._asked_at
            self._attach(current)
        if self._ticket:
            current.editing.note.take(ticket=self._ticket)
            self._ticket = ""
        session = current.open_connection.session
        aside = len(session.aside)
        if not current.sending:
            # What is being sent stays as it was reviewed.
            self.tabs.dismiss_message(current)
            # What it waits to be decided on is of an older read.
            current.flow.dismiss()
            current.show_fresh(contact)
        if (is_other and not current.sending) or len(session.aside) > aside:
            self._say_aside(current)
        if self._result is not None and self.tabs.message_of(current) is None:
            self.message_changed.emit(self._result)
        self._result = None
        self._show(WindowView.CONTACT)
        self._lookups.load(current.open_connection.gateway, session)

    def _is_same(
        self, read_through: OpenConnection, read: ContactSnapshot, contact: OpenContact
    ) -> bool:
        """Return whether a read is of an open contact, and through its own connection.

        Until its save is checked, it stays with the one that the save goes to.
        """
        through = contact.open_connection
        stays = through.account == read_through.account and contact.saving
        if stays and contact.sending:
            # The save itself finds out whether another contact has the id by now.
            return contact.key == (read_through.account, read.reference.id)
        if through is not read_through and not stays:
            return False
        return through.session.is_shown(contact.editing.provider, contact.editing.draft, read)

    def _is_replaced(
        self, read_through: OpenConnection, read: ContactSnapshot, contact: OpenContact
    ) -> bool:
        """Return whether a closed contact is opened again through another connection."""
        other = contact.open_connection is not read_through
        return other and contact.key == (read_through.account, read.reference.id)

    def _make_contact(self, through: OpenConnection, contact: ContactSnapshot) -> OpenContact:
        draft = through.session.take_draft(through.provider, contact)
        made = OpenContact(draft, through, self.manager.background, self)
        made.editing.typed = through.session.take_typed(through.provider, contact)
        made.saved, made.undo, _ = through.session.open_result(through.provider, contact)
        made.undid = made.undo is not None
        if (tab := self.tabs.unloaded(made.key)) is not None:
            made.editing.note.take(ticket=tab.ticket, reason=tab.reason)
        made.flow.step_changed.connect(self._leave_outdated, Qt.ConnectionType.QueuedConnection)
        return made

    def _say_aside(self, contact: OpenContact) -> None:
        editing = contact.editing
        for draft in contact.open_connection.session.aside_of(editing.snapshot.reference.id)[-1:]:
            name = title_of(editing.provider, draft.snapshot)
            doubtful = may_belong(editing.provider, draft, editing.snapshot)
            self.message_changed.emit(
                aside_message(editing.provider, draft, name, doubtful=doubtful)
            )

    def apply_aside(self) -> None:
        """Apply the edits that were put aside: the user says that they belong to this contact."""
        if self.contact is None:
            return
        editing, session = self.contact.editing, self.contact.open_connection.session
        for draft in session.aside_of(editing.snapshot.reference.id)[-1:]:
            if may_belong(editing.provider, draft, editing.snapshot):
                session.take_back(draft)
                fields = self.contact.open_connection.provider.fields
                editing.lay_over(with_later_edits(fields, draft, editing.draft))
                self.message_changed.emit(None)

    def save(self) -> None:
        """Start a save, or send the one under review."""
        self._with_contact(OpenContact.save)

    def review(self) -> None:
        """Start a save with its review; send nothing."""
        self._with_contact(OpenContact.review)

    def undo_save(self) -> None:
        """Propose to undo the last save."""
        self._with_contact(OpenContact.undo_save)

    def revert_unrequested(self) -> None:
        """Propose to revert what changed although the user did not edit it."""
        self._with_contact(OpenContact.revert_unrequested)

    def leave_out_lost(self) -> None:
        """Save without the changes of fields that can't be changed any more."""
        self._with_contact(OpenContact.leave_out_lost)

    def _with_contact(self, act: Callable[[OpenContact], None]) -> None:
        if (contact := self.contact) is not None and not self.search.under_way:
            self.again = contact.again = lambda: self._act_again(contact, act)
            self._act(contact, act)

    def _act(self, contact: OpenContact, act: Callable[[OpenContact], None]) -> None:
        """Do something about a save; what is typed belongs to it, or is dealt with first."""
        if contact.flow.step is not SaveStep.IDLE or self.add_typed():
            act(contact)

    def _act_again(self, contact: OpenContact, act: Callable[[OpenContact], None]) -> None:
        if contact is self.contact and not contact.resume():
            self._act(contact, act)

    def cancel(self) -> None:
        """Cancel the search, else the running task of the contact, or close its decision."""
        was_searching = self.search.under_way
        self.search.cancel()
        if self.contact is not None and not was_searching:
            self.contact.flow.cancel()
            self.contact.flow.dismiss()
