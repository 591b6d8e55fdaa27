"""The open contacts of the workspace and the one that is shown."""

from __future__ import annotations

from contact_editor.model.contact import ContactReference
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.tabs import tab_messages
from contact_editor.viewmodels.contact.tabs.unloaded_tab import Tab, UnloadedTab
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.contact.workspace_connections import ConnectedWorkspace
from contact_editor.viewmodels.contact.workspace_state import do_nothing
from contact_editor.viewmodels.messages.message import Message, remade


class TabbedWorkspace(ConnectedWorkspace):
    """Shows one of the open contacts at a time; the others keep their edits and undo steps."""

    def __init__(self, manager: ConnectionManager) -> None:
        super().__init__(manager)
        self._outlasting: set[OpenContact] = set()
        """Contacts whose save was under way when their connection was edited or removed."""
        self._result: Message | None = None
        """The result of such a save, until it is shown."""
        manager.changed.connect(self._take_connections)

    def choose(self, tab: Tab) -> None:
        """Show one of the tabs; its contact is loaded if it is not yet."""
        if tab in (self.contact, self.unloaded):
            return
        self._leave_shown()
        self._show_tab(tab)

    def load_tab(self) -> None:
        """Try again to load the contact of the tab that is shown."""
        if self.unloaded is not None:
            self._load(self.unloaded)

    def reopen_tab(self) -> None:
        """Open the tab that was closed last."""
        if (tab := self.tabs.reopen()) is not None:
            self._leave_shown()
            self._show_tab(tab)

    def close_contact(self) -> None:
        """Close the tab; unsaved edits are kept for when the contact is opened again."""
        if not self.may_leave():
            return
        self.search.cancel()
        if self.contact is not None:
            self.contact.flow.dismiss()
        following = self._close_contact()
        if self.unloaded is not None:
            tab, self.unloaded = self.unloaded, None
            following = self.tabs.remove(tab, hidden=False)
        if following is not None:
            self._show_tab(following)
        else:
            self._show(WindowView.START)

    def _leave_shown(self) -> None:
        self.search.cancel()
        self.message_changed.emit(None)
        self._leave_contact()

    def _show_tab(self, tab: Tab) -> None:
        if isinstance(tab, UnloadedTab):
            self._load(tab)
            return
        self._attach(tab)
        self.again, self.go_back = tab.again, do_nothing
        self._show(WindowView.CONTACT)
        if (message := self.tabs.message_of(tab)) is not None:
            self.message_changed.emit(message.translated().shown_again())

    def _load(self, tab: UnloadedTab) -> None:
        """Show a tab while its contact is loaded through the connection of its account."""
        self.search.cancel()
        self.unloaded = tab
        connection = self.manager.for_account(tab.account, tab.connection)
        used = self._connection_of(tab)
        if self.in_use is None or self.in_use.connection != used or self._uses_outdated:
            self._use(used)
        self._show(WindowView.TAB)
        if connection is None:
            self.message_changed.emit(self._after_result(self._not_loaded(tab.connection)))
        elif self.in_use is not None:
            self.open_reference(tab.reference)

    def _keeps_account(self) -> bool:
        """Return whether the connection in use still leads to its account; report it if not."""
        if self.in_use is None or not self._uses_outdated:
            return True
        name = self.in_use.connection.name
        now = self.manager.named(name)
        if now is not None and self.manager.account_of(now) == self.in_use.account:
            return True
        self.message_changed.emit(self._not_loaded(name))
        return False

    def _not_loaded(self, name: str) -> Message:
        """Return why no contact is loaded through a connection."""
        now = self.manager.named(name)
        problem = self.manager.problem_with(now) if now is not None else ""
        return tab_messages.not_loaded_message(name, is_gone=now is None, problem=problem)

    def open_reference(self, reference: ContactReference) -> None:
        """Read a contact and open it."""
        raise NotImplementedError("the whole workspace finds contacts")

    def discard(self, account: str, contact_id: object) -> None:
        """Close a contact of an account, open or closed a moment ago, without its edits."""
        contact = self.tabs.find(account, contact_id)
        if contact is not None:
            self._discard(contact)
        self._closed.discard(account, contact_id)
        if self.unloaded is not None and self.unloaded.key == (account, contact_id):
            self.close_contact()
        self.tabs.forget(account, contact_id)

    def discard_all(self) -> None:
        """Close every contact, open or closed a moment ago, without its edits."""
        for each in (*self.tabs.tabs, *self._closed.contacts):
            self.discard(*each.key)
        self.tabs.forget_closed()

    def _discard(self, contact: OpenContact) -> None:
        if contact is self.contact:
            self.discarding.emit()
        contact.editing.discard()
        contact.watch.stop()
        self.close_tab(contact)

    def close_tab(self, tab: Tab) -> None:
        """Close one of the tabs, shown or not."""
        if tab in (self.contact, self.unloaded):
            self.close_contact()
        elif isinstance(tab, UnloadedTab):
            self.tabs.remove(tab, hidden=True)
        elif tab.sending:
            self.message_changed.emit(remade(self._held))
        else:
            self._close_tab_of(tab, hidden=True)

    def _take_connections(self) -> None:
        """Continue with the connections as they are now."""
        shown, is_changed = self.unloaded, self.in_use is None or self._uses_outdated
        if self.search.open_connection is not None and self._is_outdated(
            self.search.open_connection
        ):
            self.search.cancel()
        self._leave_outdated()
        if (
            shown is not None
            and shown is self.unloaded
            and (is_changed or self._connection_of(shown) != self.connection)
        ):
            # It may have a connection again.
            self._load(shown)

    def _leave_outdated(self) -> None:
        """Unload what was opened through a connection as it was before it was edited or removed.

        Nothing more may be sent with the former settings, but a save that was begun ends first.
        """
        self._closed.leave(lambda contact: self._is_outdated(contact.open_connection))
        for contact in self.tabs.contacts:
            if not self._is_outdated(contact.open_connection):
                continue
            if contact.saving:
                self._outlasting.add(contact)
            else:
                self._unload(contact)
        if self.contact is None and self.unloaded is None and self._uses_outdated:
            assert self.in_use is not None
            self._use(self.manager.named(self.in_use.connection.name))
            if self.view in (WindowView.CHOOSING, WindowView.NOT_FOUND):
                # What was found, or not, was read through the former connection.
                self._show(WindowView.START)

    def _unload(self, contact: OpenContact) -> None:
        """Unload a contact; it is loaded again when its tab is shown."""
        is_shown, said = contact is self.contact, self.tabs.message_of(contact)
        contact.watch.stop()
        if is_shown:
            if said is not None and contact in self._outlasting:
                self._result = tab_messages.named_message(contact.title, said)
            self._leave_contact()
        tab = self.tabs.unload(contact)
        contact.keep_draft()
        self._closed.add(contact)
        self._outlasting.discard(contact)
        if is_shown:
            self._load(tab)

    def _after_result(self, message: Message) -> Message:
        """Return a message, after the result of a save whose connection was left meanwhile."""
        result, self._result = self._result, None
        return tab_messages.joined_message(result, message) if result is not None else message

    def _attach(self, contact: OpenContact) -> None:
        contact.open_connection.session.take_out(contact.editing)
        contact.editing.take_fields()
        self.tabs.show(contact)
        contact.message_changed.connect(self.message_changed)
        contact.flow.step_changed.connect(self._step)
        contact.flow.progressed.connect(self._tell_progress)
        contact.flow.guard()
        self.contact = contact
        self._return_to(contact.open_connection)

    def _detach(self) -> OpenContact | None:
        if self.contact is None:
            return None
        self.leaving.emit()
        contact, self.contact = self.contact, None
        contact.message_changed.disconnect(self.message_changed)
        contact.flow.step_changed.disconnect(self._step)
        contact.flow.progressed.disconnect(self._tell_progress)
        self.status_changed.emit("")
        return contact

    def _leave_contact(self) -> None:
        """Hide the contact, but keep it open."""
        contact = self._detach()
        if contact is not None:
            contact.flow.dismiss()
            self.tabs.hide(contact)
            contact.open_connection.session.put_away(contact.editing)

    def _close_contact(self) -> Tab | None:
        """Close the shown contact; return its neighbour among the tabs, if any."""
        contact = self._detach()
        return self._close_tab_of(contact, hidden=False) if contact is not None else None

    def _close_tab_of(self, contact: OpenContact, *, hidden: bool) -> Tab | None:
        following = self.tabs.remove(contact, hidden=hidden)
        if contact.saving:
            contact.open_connection.session.put_away(contact.editing)
        else:
            contact.message_changed.connect(self.message_changed)
            contact.keep_draft()
            contact.message_changed.disconnect(self.message_changed)
        self._closed.add(contact)
        return following
