"""The open contacts; at most one of them is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.messages.message import Message


class ContactTabs(QObject):
    """Keeps contacts with their edits and undo steps while another one is shown."""

    changed = Signal()
    """A contact was opened or closed."""
    message_changed = Signal(object)
    """A `Message` about a contact that is not shown; it includes the name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contacts: list[OpenContact] = []
        self._messages: dict[OpenContact, Message | None] = {}
        """The last message of each, until it is dismissed or no longer holds."""

    def find(self, account: str, contact_id: object) -> OpenContact | None:
        """Return the contact of an account with this id, if it is open."""
        return next((one for one in self.contacts if one.key == (account, contact_id)), None)

    def show(self, contact: OpenContact) -> None:
        """Add a contact that is shown from now on; the window shows its messages."""
        if contact in self.contacts:
            contact.message_changed.disconnect(self._tell)
        else:
            self.contacts.append(contact)
            contact.message_changed.connect(self._remember)
            self.changed.emit()

    def hide(self, contact: OpenContact) -> None:
        """Keep a contact that is no longer shown; its messages include its name."""
        contact.message_changed.connect(self._tell)

    def remove(self, contact: OpenContact, *, hidden: bool) -> OpenContact | None:
        """Remove a contact; return the one to show instead, if any is left."""
        at = self.contacts.index(contact)
        self.contacts.remove(contact)
        self._messages.pop(contact, None)
        contact.message_changed.disconnect(self._remember)
        if hidden:
            contact.message_changed.disconnect(self._tell)
        self.changed.emit()
        return self.contacts[min(at, len(self.contacts) - 1)] if self.contacts else None

    def message_of(self, contact: OpenContact) -> Message | None:
        """Return the last message of a contact, if it still holds."""
        return self._messages.get(contact)

    def dismiss_message(self, contact: OpenContact | None) -> None:
        """Forget the last message of a contact."""
        if contact is not None:
            self._messages.pop(contact, None)

    def _remember(self, message: Message | None) -> None:
        contact = self.sender()
        if isinstance(contact, OpenContact):
            self._messages[contact] = message

    def _tell(self, message: Message | None) -> None:
        contact = self.sender()
        if message is not None and isinstance(contact, OpenContact):
            # No actions: its buttons would act on the contact that is shown now.
            text = f"{contact.title}: {message.whole}"
            self.message_changed.emit(Message(text, message.tone))
