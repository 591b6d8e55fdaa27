"""Writes edits to the journal shortly after each keystroke, and records opened contacts."""

from __future__ import annotations

from functools import partial
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.services.journal import drafts
from contact_editor.services.journal.pending import Operation
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.journal_access import JournalAccess, account_of

DELAY_MS = 200
"""Milliseconds from a keystroke to the write; later keystrokes do not delay it."""


class DraftKeeper(QObject):
    """Follows the open contact of a workspace; encodes and writes off the UI thread."""

    def __init__(
        self, workspace: Workspace, access: JournalAccess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._access = access
        self._contact: OpenContact | None = None
        self._followed: WeakSet[OpenContact] = WeakSet()
        self._account = ""
        self._written: Draft | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.write)
        workspace.view_changed.connect(self._follow)
        workspace.leaving.connect(self.write)

    def write(self) -> None:
        """Journal the draft of the open contact and the drafts that were put aside."""
        self._timer.stop()
        # In this order, so that every draft is in the journal at any time.
        self._write_aside()
        self._write_draft()
        self._delete_taken_back()

    def _write_draft(self) -> None:
        """Journal the draft of the open contact if it changed since the last write."""
        contact = self._contact
        if contact is None or contact.editing.draft is self._written:
            return
        self._written = draft = contact.editing.draft
        reference = draft.snapshot.reference
        if draft.edits:
            operation = partial(
                drafts.write_draft, account=self._account, draft=draft, title=contact.title,
                connection=contact.connection.name, now=self._access.journal.now(),
                session=self._access.session,
            )  # fmt: skip
        else:
            operation = partial(
                drafts.delete_draft, account=self._account, contact_id=reference.id,
                session=self._access.session,
            )  # fmt: skip
        self._access.journal.write(("draft", self._account, reference.id), operation)

    def _write_aside(self) -> None:
        """Journal the drafts of other contacts that had the id of the open one."""
        session, contact = self._workspace.session, self._contact
        if contact is None:
            return
        for draft in session.aside_of(contact.editing.snapshot.reference.id):
            operation = partial(
                drafts.put_aside, account=self._account, draft=draft,
                title=title_of(contact.editing.provider, draft.snapshot),
                connection=contact.connection.name, now=self._access.journal.now(),
            )  # fmt: skip
            self._write_once(draft, operation)

    def _delete_taken_back(self) -> None:
        taken_back = self._workspace.session.taken_back
        while self._contact is not None and taken_back:
            draft = taken_back.pop()
            operation = partial(drafts.delete_aside, account=self._account, draft=draft)
            self._write_once(draft, operation)

    def _write_once(self, aside: Draft, operation: Operation) -> None:
        snapshot = aside.snapshot
        subject = ("aside", self._account, snapshot.reference.id, snapshot.read_at)
        self._access.journal.write(subject, operation)

    def _follow(self) -> None:
        contact, workspace = self._workspace.contact, self._workspace
        if contact is self._contact:
            self._later()
            return
        self._contact, self._written = contact, None
        if contact is None or workspace.connection is None:
            return
        self._account = account_of(workspace.connection, workspace.base_address)
        if contact not in self._followed:
            self._followed.add(contact)
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
