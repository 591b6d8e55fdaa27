"""Writes edits to the journal shortly after each keystroke, and records opened contacts."""

from __future__ import annotations

from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from contact_editor.model.draft import Draft
from contact_editor.services.journal import drafts
from contact_editor.services.journal.pending import Operation
from contact_editor.viewmodels.contact.contact_editing import title_of
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.history.journal_access import JournalAccess

DELAY_MS = 200
"""Milliseconds from a keystroke to the write; later keystrokes do not delay it."""


class DraftAutosave(QObject):
    """Follows each contact that was opened, shown or not; encodes and writes off the UI thread."""

    def __init__(
        self, workspace: Workspace, access: JournalAccess, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._access = access
        self._shown: OpenContact | None = None
        self._changed: dict[int, OpenContact] = {}
        """By the id of the object, which may have been deleted meanwhile."""
        self._written: WeakKeyDictionary[OpenContact, Draft] = WeakKeyDictionary()
        self._aside: set[tuple[str, str]] = set()
        """Account and key of each draft that was put aside and written."""
        self._replaced = access.journal.replaced
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.write)
        workspace.view_changed.connect(self._follow)
        workspace.leaving.connect(self.write)
        access.status_changed.connect(self.write)

    def write(self) -> None:
        """Journal the drafts that changed, and those that were put aside."""
        self._timer.stop()
        self._mark_all_if_replaced()
        changed, self._changed = tuple(self._changed.values()), {}
        # In this order, so that every draft is in the journal at any time.
        for each in changed:
            self._write_aside(each)
        for each in changed:
            if not each.open_connection.session.is_aside(each.editing):
                self._write_draft(each)
        for each in changed:
            self._delete_taken_back(each)

    def _mark_all_if_replaced(self) -> None:
        """Write everything again that is in memory, if the journal lost its database meanwhile."""
        replaced = self._access.journal.replaced
        if replaced == self._replaced:
            return
        self._replaced = replaced
        self._aside.clear()
        for contact in tuple(self._written):
            if isValid(contact):
                self._written[contact] = Draft(contact.editing.snapshot)
                self._changed[id(contact)] = contact
        for through in self._workspace.open_connections:
            self._write_closed(through)

    def _write_closed(self, through: OpenConnection) -> None:
        """Write the drafts of contacts that are not open."""
        account, session = through.account, through.session
        for contact_id, draft in session.drafts.items():
            if self._workspace.tabs.find(account, contact_id) is None:
                operation = partial(
                    drafts.write_draft, account=account, draft=draft,
                    title=session.titles.get(contact_id, ""), connection=through.connection.name,
                    now=self._access.journal.now(), session=self._access.session,
                )  # fmt: skip
                self._access.journal.write(("draft", account, contact_id), operation)

    def _write_draft(self, contact: OpenContact) -> None:
        """Journal the draft of a contact if it changed since the last write."""
        account, draft = contact.open_connection.account, contact.editing.draft
        former = self._written.get(contact)
        if draft is former:
            return
        self._written[contact] = draft
        if former and self._aside and (account, drafts.aside_key(former)) in self._aside:
            former = None
        reference = draft.snapshot.reference
        if draft.edits:
            operation = partial(
                drafts.write_draft, account=account, draft=draft, title=contact.title,
                connection=contact.connection.name, now=self._access.journal.now(),
                session=self._access.session, former=former,
            )  # fmt: skip
        else:
            operation = partial(
                drafts.delete_draft, account=account, contact_id=reference.id,
                session=self._access.session, former=former,
            )  # fmt: skip
        self._access.journal.write(("draft", account, reference.id), operation)

    def _write_aside(self, contact: OpenContact) -> None:
        """Journal the drafts of contacts whose id belongs to another contact now."""
        account, session = contact.open_connection.account, contact.open_connection.session
        for draft in session.aside:
            key = account, drafts.aside_key(draft)
            if key not in self._aside:
                self._aside.add(key)
                operation = partial(
                    drafts.put_aside, account=account, draft=draft,
                    title=title_of(contact.editing.provider, draft.snapshot),
                    connection=contact.connection.name, now=self._access.journal.now(),
                    session=self._access.session,
                )  # fmt: skip
                self._access.journal.write(("aside", *key), operation)

    def _delete_taken_back(self, contact: OpenContact) -> None:
        account, session = contact.open_connection.account, contact.open_connection.session
        kept = {drafts.aside_key(draft) for draft in session.aside}
        while session.taken_back:
            draft = session.taken_back.pop()
            key = account, drafts.aside_key(draft)
            if key[1] not in kept:
                self._aside.discard(key)
                operation: Operation = partial(drafts.delete_aside, account=account, draft=draft)
                self._access.journal.write(("aside", *key), operation)

    def _follow(self) -> None:
        contact = self._workspace.contact
        shown, self._shown = self._shown, contact
        if contact is None:
            return
        if contact is not shown:
            self._note_opened(contact)
        self.follow(contact)

    def follow(self, contact: OpenContact) -> None:
        """Journal the draft of a contact, and each change of it from now on."""
        if contact not in self._written:
            self._written[contact] = Draft(contact.editing.snapshot)
            change = partial(self._change, contact)
            contact.editing.edited.connect(change)
            contact.editing.opened.connect(change)
        self._change(contact)

    def _change(self, contact: OpenContact) -> None:
        self._changed[id(contact)] = contact
        if not self._timer.isActive():
            self._timer.start()

    def _note_opened(self, contact: OpenContact) -> None:
        reference, account = contact.editing.snapshot.reference, contact.open_connection.account
        operation = partial(
            drafts.put_recent, account=account, reference=reference, title=contact.title,
            now=self._access.journal.now(),
        )  # fmt: skip
        self._access.journal.write(("recent", account, reference.id), operation)
