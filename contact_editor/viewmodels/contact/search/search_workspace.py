"""The part of the workspace that finds contacts."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.translation import tr
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.search.empty_search import EmptySearch
from contact_editor.viewmodels.contact.search.unread_saves import unread_save
from contact_editor.viewmodels.contact.tabs.unloaded_tab import UnloadedTab
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.contact.workspace_state import do_nothing
from contact_editor.viewmodels.contact.workspace_tabs import TabbedWorkspace
from contact_editor.viewmodels.messages.error_messages import after_failed_search
from contact_editor.viewmodels.messages.message import Message, remade
from contact_editor.viewmodels.messages.receipts.unread_save import unread_save_message


class SearchWorkspace(TabbedWorkspace):
    """Finds contacts of the connection in use; keeps what was found until one is chosen."""

    def __init__(self, manager: ConnectionManager) -> None:
        super().__init__(manager)
        self.matches: tuple[ContactSnapshot | ContactReference, ...] = ()
        """Contacts that were found, or interpretations of the text, to choose from."""
        self._matched: OpenConnection | None = None
        """What the contacts to choose from were read through."""
        self.not_found: EmptySearch | None = None
        """The last search that found none, while its page is shown."""
        self._asked_at = datetime.now(UTC)
        self._read: Message | None = None
        """The message about the shown contact when the search began."""
        self._ticket = ""
        """Of the contact that was asked for outside the window."""
        self.search.multiple_found.connect(self._show_matches)
        self.search.candidates_found.connect(self._show_candidates)
        self.search.none_found.connect(self._show_none)
        self.search.message_changed.connect(self._step_back)
        self.search.status_changed.connect(self.status_changed)

    def use_connection(self, name: str) -> None:
        """Use a connection for what is found from now on; the open contacts stay with theirs."""
        self.message_changed.emit(None)
        self.search.cancel()
        self.again, self.go_back = do_nothing, do_nothing
        self._leave_contact()
        self._show(WindowView.START)
        self._use(self.manager.named(name))

    def find(self, text: str, ticket: str = "") -> None:
        """Find what was typed or pasted, and open it if it is a single contact; note its ticket."""
        through = self._begin_search()
        self._ticket = ticket
        if through is not None:
            self.again = lambda: self.find(text, ticket)
            self.search.find(through, text)

    def find_in(self, name: str) -> None:
        """Look in another connection for what was not found."""
        none, ticket = self.not_found, self._ticket
        if none is not None:
            # An id is another contact's there.
            text = self.search.email or none.text
            self.use_connection(name)
            self.find(text, ticket)

    def leave_not_found(self) -> None:
        """Go back to the contact that the search closed, or to the start."""
        if self.go_back is do_nothing:
            self.close_contact()
        else:
            self.go_back()

    def open_reference(self, reference: ContactReference) -> None:
        """Read a contact and open it."""
        through = self._begin_search(reference)
        if through is not None:
            self.again = lambda: self.open_reference(reference)
            self.search.read(through, reference)

    def open_match(self, match: ContactSnapshot | ContactReference) -> None:
        """Read one of the contacts to choose from, and open it.

        What a search answers may be a part of the contact only.
        """
        self.open_reference(match if isinstance(match, ContactReference) else match.reference)

    def add_match(self, match: ContactSnapshot | ContactReference) -> None:
        """Add a tab for one of the contacts to choose from; it is loaded when it is shown."""
        through = self._matched or self.in_use
        if through is None:
            return
        if isinstance(match, ContactReference) and match.id is None:
            # Whose address it is, is known when it is read; it may have a tab already.
            self.open_match(match)
            return
        if isinstance(match, ContactReference):
            reference, title = match, str(match)
        else:
            reference, title = match.reference, title_of(through.provider, match)
        self.tabs.append(UnloadedTab(through.account, through.connection.name, reference, title))
        self.message_changed.emit(
            remade(lambda: Message(tr("{title} is open in a tab.").format(title=title)))
        )

    def open(self, read_through: OpenConnection, contact: ContactSnapshot) -> None:
        """Open a contact as just read through a connection."""
        raise NotImplementedError("the whole workspace opens contacts")

    def _begin_search(self, reference: ContactReference | None = None) -> OpenConnection | None:
        if reference is not None and not self._keeps_account():
            return None
        if self.contact is not None:
            self.contact.flow.dismiss()
            self._read = self.tabs.message_of(self.contact)
        self.unread = None
        self.message_changed.emit(None)
        self._asked_at = datetime.now(UTC)
        found = [m if isinstance(m, ContactReference) else m.reference for m in self.matches]
        if self.view is not WindowView.CHOOSING or reference not in found:
            self._ticket = ""
        if self.connection is not None and (self.in_use is None or self._uses_outdated):
            self.use_connection(self.connection.name)
        return self.in_use

    def _step_back(self, message: Message) -> None:
        """Close the previous contact: nothing may be typed into it below an error."""
        if (closed := self._close_previous()) is not None:
            message = after_failed_search(
                message, closed.title, has_edits=closed.has_edits, is_saving=closed.saving
            )
            self._show(WindowView.START)
        self.message_changed.emit(self._after_result(self._with_unread(message) or message))

    def _show_none(self, none: EmptySearch) -> None:
        """Show what was not found; a contact or a tab that was read again stays."""
        closed = self._close_previous()
        if self.contact is not None or self.view is WindowView.TAB:
            message = self._with_unread() or self.search.none_found_message(none)
            self.message_changed.emit(self._after_result(message))
            return
        if closed is not None:
            none = none._replace(
                closed_title=closed.title, keeps_edits=closed.has_edits, is_saving=closed.saving
            )
        elif self.view is WindowView.NOT_FOUND and (before := self.not_found) is not None:
            none = none._replace(
                closed_title=before.closed_title, keeps_edits=before.keeps_edits,
                is_saving=before.is_saving,
            )  # fmt: skip
        else:
            self.go_back = do_nothing
        self.not_found = none
        self._show(WindowView.NOT_FOUND)
        if (unread := self._with_unread()) is not None:
            self.message_changed.emit(unread)

    def _with_unread(self, failure: Message | None = None) -> Message | None:
        """Return the message that a save stays unknown, as its contact could not be read."""
        reference, through = self.search.reference, self.search.open_connection
        if self.contact is None and reference is not None and through is not None:
            self.unread = unread_save(through, reference, failure)
        return unread_save_message(self.unread) if self.unread is not None else None

    def _close_previous(self) -> OpenContact | None:
        """Hide the shown contact if another one was searched for; return it."""
        contact = self.contact
        if contact is None or self.search.is_for(contact.editing.snapshot):
            return None
        self.go_back = partial(self._return_to_contact, contact, contact.editing.snapshot.reference)
        self._leave_after_search()
        return contact

    def _return_to_contact(self, hidden: OpenContact, reference: ContactReference) -> None:
        """Show the tab of a hidden contact; read it only if it has been unloaded meanwhile."""
        if hidden in self.tabs.contacts:
            self.choose(hidden)
        else:
            self.open_reference(reference)

    def _leave_after_search(self) -> None:
        """Hide the contact; report its message that came during the search, with its name."""
        left = self.contact
        self._leave_contact()
        if left is not None:
            self.message_changed.emit(None)
            self.tabs.report_since(left, earlier=self._read)

    def _show_candidates(self, candidates: tuple[ContactReference, ...]) -> None:
        self._show_matches(None, candidates)

    def _show_matches(
        self, through: OpenConnection | None,
        matches: tuple[ContactSnapshot | ContactReference, ...],
    ) -> None:  # fmt: skip
        self._leave_after_search()
        self.matches, self._matched = matches, through
        self._show(WindowView.CHOOSING)
