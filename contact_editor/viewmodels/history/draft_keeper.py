"""Journals what is edited, within a moment of each keystroke, and which contacts are opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.services.journal import drafts
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.journal_access import JournalAccess, account_of

DELAY_MS = 200
"""Milliseconds from a keystroke to the write; those that follow do not put it off."""


class DraftKeeper(QObject):
    """Follows the open contact of a workspace; encoding and writing are done off the UI thread."""

    def __init__(
        self, workspace: Workspace, access: JournalAccess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._access = access
        self._contact: OpenContact | None = None
        self._account = ""
        self._written: Draft | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.write)
        workspace.view_changed.connect(self._follow)
        workspace.leaving.connect(self.write)

    def write(self) -> None:
        """Journal the draft of the open contact, if it changed since it was last written."""
        self._timer.stop()
        contact = self._contact
        if contact is None or contact.editing.draft is self._written:
            return
        self._written = draft = contact.editing.draft
        reference = draft.snapshot.reference
        if draft.edits:
            operation = partial(
                drafts.write_draft, account=self._account, draft=draft, title=contact.title,
                connection=contact.connection.name, now=self._access.journal.now(),
            )  # fmt: skip
        else:
            operation = partial(drafts.delete_draft, account=self._account, contact_id=reference.id)
        self._access.journal.write(("draft", self._account, reference.id), operation)

    def discard(self, account: str, contact_id: int | str | None) -> None:
        """Remove a journalled draft."""
        operation = partial(drafts.delete_draft, account=account, contact_id=contact_id)
        self._access.journal.write(("draft", account, contact_id), operation)

    def _follow(self) -> None:
        contact, workspace = self._workspace.contact, self._workspace
        if contact is self._contact:
            self._later()
            return
        self._contact, self._written = contact, None
        if contact is None or workspace.connection is None:
            return
        self._account = account_of(workspace.connection, workspace.base_address)
        contact.editing.edited.connect(self._later)
        contact.editing.opened.connect(self._later)
        contact.destroyed.connect(partial(self._forget, contact))
        self._note_opened(contact.editing.snapshot.reference, contact.title)
        self._later()

    def _later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _forget(self, contact: OpenContact) -> None:
        if self._contact is contact:
            self._contact = None

    def _note_opened(self, reference: ContactReference, title: str) -> None:
        operation = partial(
            drafts.put_recent, account=self._account, reference=reference, title=title,
            now=self._access.journal.now(),
        )  # fmt: skip
        self._access.journal.write(("recent", self._account, reference.id), operation)
