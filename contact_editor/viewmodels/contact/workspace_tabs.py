"""The open contacts of the workspace and the one that is shown."""

from __future__ import annotations

from contact_editor.services.contacts.api.progress import Progress
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.contact.workspace_connections import ConnectedWorkspace
from contact_editor.viewmodels.messages.progress_messages import progress_text, step_text
from contact_editor.viewmodels.saving.save_step import SaveStep


class TabbedWorkspace(ConnectedWorkspace):
    """Shows one of the open contacts at a time; the others keep their edits and undo steps."""

    def choose(self, contact: OpenContact) -> None:
        """Show one of the open contacts."""
        if contact is self.contact or not self.may_leave():
            return
        self.search.cancel()
        self.message_changed.emit(None)
        self._leave_contact()
        self._attach(contact)
        self._show(WindowView.CONTACT)
        if (message := self.tabs.message_of(contact)) is not None:
            self.message_changed.emit(message)

    def close_contact(self) -> None:
        """Close the contact; unsaved edits are kept for when it is opened again."""
        if self.may_leave():
            self.search.cancel()
            if self.contact is not None:
                self.contact.flow.dismiss()
            following = self._close_contact()
            if following is not None:
                self._attach(following)
            self._show(WindowView.CONTACT if following else WindowView.START)

    def discard(self, account: str, contact_id: object) -> None:
        """Close a contact of an account, open or closed a moment ago, without its edits."""
        contact = self.tabs.find(account, contact_id)
        if contact is not None:
            self._discard(contact)
        self._closed.discard(account, contact_id)

    def discard_all(self) -> None:
        """Close every contact, open or closed a moment ago, without its edits."""
        for contact in (*self.tabs.contacts, *self._closed.contacts):
            self.discard(*contact.key)

    def _discard(self, contact: OpenContact) -> None:
        contact.editing.revert_all()
        contact.watch.stop()
        self.close_tab(contact)

    def close_tab(self, contact: OpenContact) -> None:
        """Close one of the open contacts, shown or not."""
        if contact is self.contact:
            self.close_contact()
        elif contact.flow.step is not SaveStep.SENDING:
            self._put_away(contact, hidden=True)

    def _attach(self, contact: OpenContact) -> None:
        contact.through.session.take_out(contact.editing)
        self.tabs.show(contact)
        contact.message_changed.connect(self.message_changed)
        contact.flow.step_changed.connect(self._step)
        contact.flow.progressed.connect(self._tell_progress)
        self.contact = contact
        self._return_to(contact.through)

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
            contact.through.session.put_away(contact.editing)

    def _close_contact(self) -> OpenContact | None:
        """Close the shown contact; return its neighbour among the open ones, if any."""
        contact = self._detach()
        return self._put_away(contact, hidden=False) if contact is not None else None

    def _put_away(self, contact: OpenContact, *, hidden: bool) -> OpenContact | None:
        following = self.tabs.remove(contact, hidden=hidden)
        if contact.checking:
            self.session.put_away(contact.editing)
        else:
            contact.message_changed.connect(self.message_changed)
            contact.keep_draft()
            contact.message_changed.disconnect(self.message_changed)
        self._closed.add(contact)
        return following

    def _step(self, step: SaveStep) -> None:
        self.status_changed.emit(step_text(step))
        self.step_changed.emit()

    def _tell_progress(self, progress: Progress) -> None:
        self.status_changed.emit(progress_text(progress, step_text(self.step)))

    def _show(self, view: WindowView) -> None:
        self.view = view
        self.view_changed.emit()
        self.step_changed.emit()
