"""Contacts that were closed while a save of them was still being checked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.tabs.tab_messages import named_message
from contact_editor.viewmodels.messages.message import Message


class ClosedContacts(QObject):
    """Keeps closed contacts until their save is settled, and reports the result by name."""

    changed = Signal()
    """One of them was dropped."""
    message_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contacts: list[OpenContact] = []

    @property
    def checking(self) -> bool:
        """A save of one of them is still being checked."""
        return any(contact.saving for contact in self.contacts)

    def add(self, contact: OpenContact) -> None:
        """Take over a contact; it is deleted once none of its tasks is running."""
        if not contact.under_way:
            contact.deleteLater()
            return
        self.contacts.append(contact)
        contact.message_changed.connect(self._report)
        contact.settled.connect(self._drop_settled)

    def take(self, shows: Callable[[OpenContact], bool]) -> OpenContact | None:
        """Return a contact that is opened again."""
        for contact in self.contacts:
            if shows(contact):
                self._release(contact)
                return contact
        return None

    def leave(self, is_left: Callable[[OpenContact], bool]) -> None:
        """Drop contacts whose save is only checked a second time."""
        for contact in tuple(self.contacts):
            if not contact.saving and is_left(contact):
                # This drops it.
                contact.watch.stop()

    def discard(self, account: str, contact_id: object) -> None:
        """Drop a contact with its edits, whatever is still under way."""
        for contact in tuple(self.contacts):
            if contact.key == (account, contact_id):
                self._release(contact)
                contact.watch.stop()
                contact.editing.revert_all()
                contact.deleteLater()

    def close(self) -> None:
        """Cancel everything, because the program ends."""
        for contact in tuple(self.contacts):
            self._release(contact)
            contact.flow.abandon()
            contact.watch.stop()
            contact.deleteLater()

    def _release(self, contact: OpenContact) -> None:
        self.contacts.remove(contact)
        contact.message_changed.disconnect(self._report)
        contact.settled.disconnect(self._drop_settled)
        self.changed.emit()

    def _report(self, message: Message | None) -> None:
        contact = self.sender()
        if message is not None and isinstance(contact, OpenContact):
            self.message_changed.emit(named_message(contact.title, message))

    def _drop_settled(self) -> None:
        for contact in tuple(self.contacts):
            if not contact.under_way:
                self._release(contact)
                contact.keep_draft()
                contact.deleteLater()
