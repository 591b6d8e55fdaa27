"""What an open contact consists of, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from contact_editor.background import NetworkThread
from contact_editor.model.draft import Draft
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.proposal import Saved
from contact_editor.services.http.transport import Exchange
from contact_editor.viewmodels.contact.contact_editing import ContactEditing
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.saving.save_flow import SaveFlow
from contact_editor.viewmodels.saving.save_step import BUSY_STEPS, SaveStep
from contact_editor.viewmodels.saving.save_watch import SaveWatch


class ContactState(QObject):
    """One contact of one connection: its edits, its save, and the result of the last one."""

    message_changed = Signal(object)
    """A `Message`, or None to clear it."""
    settled = Signal()
    """No task of a save is running any more."""

    def __init__(
        self, draft: Draft, through: OpenConnection, background: NetworkThread,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.through = through
        """What it was opened through; its reads and saves go there, whatever is in use."""
        self.connection: Connection = through.connection
        gateway = through.gateway
        self.editing = ContactEditing(gateway.provider, draft, self)
        self.editing.described = lambda: gateway.provider
        skip, resends = through.skips_review, through.session.resends
        self.flow = SaveFlow(gateway, background, resends, skip_review=skip, parent=self)
        self.watch = SaveWatch(gateway, background, self)
        self.since = datetime.now(UTC)
        """When it was requested."""
        self.again: Callable[[], None] = lambda: None
        """The last action on it, for *Try again*."""
        self.saved: Saved | None = None
        """The result of the last save."""

    @property
    def title(self) -> str:
        return self.editing.title

    @property
    def key(self) -> tuple[str, object]:
        """The account and the id: what no other contact has at the same time."""
        return self.through.account, self.editing.snapshot.reference.id

    def names_of(self, lookup: str) -> Mapping[Any, str]:
        """Return the names of a lookup by id, in the form in which the contact has the ids."""
        return self.through.names_of(lookup, self.editing.snapshot)

    @property
    def has_edits(self) -> bool:
        return bool(self.editing.draft.edits)

    @property
    def checking(self) -> bool:
        """The last save is still being checked."""
        return self.flow.step is SaveStep.CHECKING

    @property
    def sending(self) -> bool:
        """A save is being sent."""
        return self.flow.step is SaveStep.SENDING

    @property
    def saving(self) -> bool:
        """A save is being sent, or is still being checked."""
        return self.flow.step in BUSY_STEPS

    @property
    def under_way(self) -> bool:
        """A task of a save is running."""
        return self.saving or self.watch.is_running

    def exchanges(self) -> tuple[Exchange, ...]:
        """Return the requests for this contact."""
        return tuple(one for one in self.through.session.exchanges if one.at >= self.since)
