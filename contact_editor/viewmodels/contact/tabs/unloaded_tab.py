"""A tab whose contact is not loaded."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from contact_editor.model.contact import ContactReference
from contact_editor.viewmodels.contact.open_contact import OpenContact


class UnloadedTab(msgspec.Struct, frozen=True):
    """A tab of an earlier session, or of a connection that was edited; loaded when it is shown."""

    account: str
    connection: str
    """The name of the connection, which may have changed since."""
    reference: ContactReference
    title: str
    ticket: str = ""
    reason: str = ""
    """Ticket and reason as they were typed for the next save."""
    has_edits: bool = False
    """Whether the journal has unsaved changes of it, from an earlier session."""

    @property
    def key(self) -> tuple[str, object]:
        """The account and the id, as of an open contact."""
        return self.account, self.reference.id


Tab: TypeAlias = OpenContact | UnloadedTab


def unloaded(contact: OpenContact) -> UnloadedTab:
    """Return the tab that loads an open contact again."""
    reference = contact.editing.snapshot.reference
    note = contact.editing.note
    return UnloadedTab(
        contact.open_connection.account, contact.connection.name, reference, contact.title,
        note.ticket, note.reason,
    )  # fmt: skip
